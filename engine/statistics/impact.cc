#include "statistics/impact.h"

#include <cmath>
#include <span>
#include <utility>

#include "statistics/moments.h"

namespace palaute {
namespace {

enum class Role : std::uint8_t { theme, untagged, uncommented };

// The respondents of one bucket by k; the special buckets have k = 1 only.
struct Bucket {
  Role role = Role::theme;
  std::span<const ScoreDistribution> by_size;
};

// What all buckets of one table share. There is at least one respondent.
struct Frame {
  const RespondentBuckets& respondents;
  const MetricMap& metric;
  Reference reference;
  double confidence;
  ExactSums sums;            // of all respondents
  double mean;               // of all respondents
  std::optional<double> z0;  // absent: the reference group is empty
};

// Respondents whose influence on an impact is slope * (f - z0) - impact.
struct Slice {
  ScoreDistribution scores;
  double slope = 0.0;
};

double as_double(Wide value) { return static_cast<double>(value); }

double mean_of(const ExactSums& sums, const MetricMap& metric) {
  return as_double(sums.weighted_value) / as_double(sums.weight_micros * metric.units_per_point());
}

ScoreDistribution without(const Bucket& bucket, const RespondentBuckets& respondents) {
  ScoreDistribution others = respondents.all();
  for (const ScoreDistribution& scores : bucket.by_size) others -= scores;
  return others;
}

// The sums are exact; 1/k is applied once per k, in ascending order, so that the result is the same
// whatever the sums were merged from.
FairShare fair_share(const Bucket& bucket, const MetricMap& metric, const ExactSums& all) {
  FairShare fair;
  double k = 0.0;
  for (const ScoreDistribution& scores : bucket.by_size) {
    k += 1.0;
    const ExactSums sums = exact_sums(scores, metric);
    fair.share += as_double(sums.weight_micros) / k;
    fair.contribution += as_double(sums.weighted_value) / k;
  }
  fair.share /= as_double(all.weight_micros);
  fair.contribution /= as_double(all.weight_micros * metric.units_per_point());
  return fair;
}

// The mean of the reference group is estimated too: a respondent of that group moves z0 by
// (f - z0) * W / W_group, hence the impact by -F times that. All respondents appear in one slice.
std::vector<Slice> slices(const Bucket& bucket, ScoreDistribution others, double share,
                          const Frame& frame) {
  const ScoreDistribution& untagged = frame.respondents.untagged();
  std::vector<Slice> result;
  double own_slope = 0.0;
  double others_slope = 0.0;
  if (frame.reference.kind() == Reference::Kind::overall) {
    own_slope = others_slope = -share;
  } else if (frame.reference.kind() == Reference::Kind::untagged) {
    const double slope =
        -share * as_double(frame.sums.weight_micros) / as_double(untagged.weight_micros());
    if (bucket.role == Role::untagged) {
      own_slope = slope;
    } else {
      result.push_back({untagged, slope});
      others -= untagged;
    }
  }
  double k = 0.0;
  for (const ScoreDistribution& scores : bucket.by_size) {
    k += 1.0;
    result.push_back({scores, 1.0 / k + own_slope});
  }
  result.push_back({std::move(others), others_slope});
  return result;
}

// n/(n-1) * sum of (w * influence)^2 / W^2. REQUIRES: n > 1.
double standard_error(const std::vector<Slice>& slices, double impact, const Frame& frame) {
  double sum = 0.0;
  for (const Slice& slice : slices) {
    for (const ScoreCell& cell : slice.scores.cells()) {
      const double influence =
          slice.slope * (frame.metric.points(cell.score_milli) - *frame.z0) - impact;
      sum += as_double(cell.squared_weight_picos) * influence * influence;
    }
  }
  const double n = static_cast<double>(frame.sums.n);
  return std::sqrt(n / (n - 1.0) * sum) / as_double(frame.sums.weight_micros);
}

Status bucket_status(const BucketImpact& impact, Role role, const Frame& frame) {
  if (!frame.z0) return Status::no_reference;
  if (role != Role::theme) return Status::ok;
  if (impact.n == 0) return Status::never_mentioned;
  return impact.n == frame.sums.n ? Status::always_mentioned : Status::ok;
}

std::optional<double> leave_one_out(const ScoreDistribution& others, const Frame& frame) {
  if (others.empty()) return std::nullopt;
  return frame.mean - mean_of(exact_sums(others, frame.metric), frame.metric);
}

BucketImpact impact_of(const Bucket& bucket, const Frame& frame) {
  BucketImpact result;
  const ScoreDistribution others = without(bucket, frame.respondents);
  result.n = frame.sums.n - others.count();
  result.fair = fair_share(bucket, frame.metric, frame.sums);
  result.status = bucket_status(result, bucket.role, frame);
  if (bucket.role == Role::theme) result.leave_one_out = leave_one_out(others, frame);
  if (!frame.z0) return result;
  result.impact = result.fair.contribution - *frame.z0 * result.fair.share;
  if (result.n == 0 || frame.sums.n < 2) return result;
  const std::vector<Slice> parts = slices(bucket, others, result.fair.share, frame);
  result.standard_error = standard_error(parts, *result.impact, frame);
  result.interval = t_interval({*result.impact, *result.standard_error},
                               static_cast<double>(frame.sums.n - 1), frame.confidence);
  return result;
}

std::optional<double> reference_points(const RespondentBuckets& respondents,
                                       const MetricMap& metric, Reference reference) {
  switch (reference.kind()) {
    case Reference::Kind::zero:
    case Reference::Kind::target:
      return reference.points();
    case Reference::Kind::overall:
      return mean_of(exact_sums(respondents.all(), metric), metric);
    case Reference::Kind::untagged:
      break;
  }
  if (respondents.untagged().empty()) return std::nullopt;
  return mean_of(exact_sums(respondents.untagged(), metric), metric);
}

double residual(const ImpactTable& table) {
  if (!table.reference) return 0.0;
  double sum = *table.untagged.impact + *table.uncommented.impact;
  for (const BucketImpact& theme : table.themes) sum += *theme.impact;
  return sum - (*table.metric - *table.reference);
}

// Themes in order, then untagged, then uncommented.
std::vector<Bucket> buckets_of(const RespondentBuckets& respondents) {
  std::vector<Bucket> buckets;
  for (std::size_t theme = 0; theme < respondents.theme_count(); ++theme) {
    buckets.push_back({Role::theme, respondents.theme(theme).by_size()});
  }
  buckets.push_back({Role::untagged, {&respondents.untagged(), 1}});
  buckets.push_back({Role::uncommented, {&respondents.uncommented(), 1}});
  return buckets;
}

ImpactTable empty_table(std::size_t theme_count) {
  ImpactTable table;
  table.themes.resize(theme_count);
  for (BucketImpact& theme : table.themes) theme.status = Status::insufficient_n;
  table.untagged.status = table.uncommented.status = Status::insufficient_n;
  return table;
}

}  // namespace

ImpactTable fair_share_impact(const RespondentBuckets& buckets, const MetricMap& metric,
                              Reference reference, double confidence) {
  ImpactTable table = empty_table(buckets.theme_count());
  if (buckets.all().empty()) return table;
  const ExactSums sums = exact_sums(buckets.all(), metric);
  const Frame frame{buckets,
                    metric,
                    reference,
                    confidence,
                    sums,
                    mean_of(sums, metric),
                    reference_points(buckets, metric, reference)};
  table.n = sums.n;
  table.metric = frame.mean;
  table.reference = frame.z0;
  table.status = frame.z0 ? Status::ok : Status::no_reference;
  std::vector<BucketImpact> impacts;
  for (const Bucket& bucket : buckets_of(buckets)) impacts.push_back(impact_of(bucket, frame));
  table.uncommented = impacts.back();
  impacts.pop_back();
  table.untagged = impacts.back();
  impacts.pop_back();
  table.themes = std::move(impacts);
  table.residual = residual(table);
  return table;
}

std::vector<FairShare> fair_shares(const RespondentBuckets& buckets, const MetricMap& metric) {
  std::vector<FairShare> shares;
  const ExactSums sums = exact_sums(buckets.all(), metric);
  for (const Bucket& bucket : buckets_of(buckets)) {
    shares.push_back(sums.n == 0 ? FairShare{} : fair_share(bucket, metric, sums));
  }
  return shares;
}

}  // namespace palaute
