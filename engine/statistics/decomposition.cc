#include "statistics/decomposition.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

namespace palaute {
namespace {

constexpr double kTolerance = 1e-9;

using Shares = std::span<const FairShare>;

Error mismatch(std::string message) {
  return {ErrorCode::argument, "wave comparison: " + std::move(message), "", 0, 0};
}

double metric_of(Shares shares) {
  double sum = 0.0;
  for (const FairShare& bucket : shares) sum += bucket.contribution;
  return sum;
}

double share_sum(Shares shares) {
  double sum = 0.0;
  for (const FairShare& bucket : shares) sum += bucket.share;
  return sum;
}

bool is_whole(double share) { return std::fabs(share - 1.0) <= kTolerance; }

std::optional<double> mean_of(const FairShare& bucket) {
  if (bucket.share == 0.0) return std::nullopt;
  return bucket.contribution / bucket.share;
}

Presence presence_of(const FairShare& before, const FairShare& after) {
  if (before.share == 0.0) return after.share == 0.0 ? Presence::absent : Presence::added;
  return after.share == 0.0 ? Presence::gone : Presence::both;
}

BucketChange change_of(const FairShare& before, const FairShare& after, double reference) {
  BucketChange bucket{presence_of(before, after), mean_of(before), mean_of(after), {}};
  if (bucket.presence == Presence::absent) return bucket;
  const double mean_before = bucket.mean_before ? *bucket.mean_before : *bucket.mean_after;
  const double mean_after = bucket.mean_after ? *bucket.mean_after : *bucket.mean_before;
  bucket.change.mix = (after.share - before.share) * ((mean_before + mean_after) / 2.0 - reference);
  bucket.change.level = (before.share + after.share) / 2.0 * (mean_after - mean_before);
  return bucket;
}

// All changes lie within the range of the metric, so its size sets what is noise.
bool is_noise(double residual, double before, double after) {
  return std::fabs(residual) <= kTolerance * std::max({1.0, std::fabs(before), std::fabs(after)});
}

Error residual_error(double residual) {
  return mismatch("the parts miss the change by " + std::to_string(residual) + " points");
}

std::optional<Error> refusal(Shares before, Shares after) {
  if (before.size() != after.size()) return mismatch("the waves have different buckets");
  if (!is_whole(share_sum(before)) || !is_whole(share_sum(after))) {
    return mismatch("the shares of a wave do not sum to 1; has it any scores?");
  }
  return std::nullopt;
}

// A segment as one bucket of the whole wave.
std::vector<FairShare> as_buckets(std::span<const SegmentShares> segments) {
  std::vector<FairShare> buckets;
  for (const SegmentShares& segment : segments) {
    buckets.push_back({segment.share, segment.share * metric_of(segment.buckets)});
  }
  return buckets;
}

bool same_buckets(std::span<const SegmentShares> before, std::span<const SegmentShares> after) {
  return std::equal(before.begin(), before.end(), after.begin(), after.end(),
                    [&](const SegmentShares& a, const SegmentShares& b) {
                      return a.buckets.size() == b.buckets.size() &&
                             a.buckets.size() == before.front().buckets.size();
                    });
}

Change scaled(const Change& change, double factor) {
  return {factor * change.mix, factor * change.level};
}

void accumulate(std::vector<Change>& sums, const std::vector<Change>& changes) {
  for (std::size_t bucket = 0; bucket < changes.size(); ++bucket) {
    sums[bucket].mix += changes[bucket].mix;
    sums[bucket].level += changes[bucket].level;
  }
}

Result<std::vector<Change>> changes_within(const SegmentShares& before,
                                           const SegmentShares& after) {
  std::vector<Change> changes(before.buckets.size());
  if (before.share == 0.0 || after.share == 0.0) return changes;
  const Result<Decomposition> inside = decompose(before.buckets, after.buckets);
  if (!inside) return inside.error();
  const double mean_share = (before.share + after.share) / 2.0;
  std::transform(inside->buckets.begin(), inside->buckets.end(), changes.begin(),
                 [&](const BucketChange& bucket) { return scaled(bucket.change, mean_share); });
  return changes;
}

// What nothing but the segments' own sizes explains, and the frame of the rest.
NestedDecomposition segment_level(const Decomposition& segments, std::size_t bucket_count) {
  NestedDecomposition nested;
  nested.before = segments.before;
  nested.after = segments.after;
  nested.reference = segments.reference;
  nested.buckets.resize(bucket_count);
  for (const BucketChange& segment : segments.buckets) {
    nested.segments.push_back({segment.change.mix, {}});
    nested.segment_mix += segment.change.mix;
  }
  return nested;
}

double residual_of(const NestedDecomposition& nested) {
  double sum = nested.segment_mix;
  for (const Change& bucket : nested.buckets) sum += bucket.total();
  return sum - (nested.after - nested.before);
}

}  // namespace

std::string_view presence_text(Presence presence) {
  switch (presence) {
    case Presence::both:
      return "both";
    case Presence::added:
      return "new";
    case Presence::gone:
      return "gone";
    case Presence::absent:
      return "absent";
  }
  return "";
}

Result<Decomposition> decompose(Shares before, Shares after) {
  if (std::optional<Error> error = refusal(before, after)) return *std::move(error);
  Decomposition result;
  result.before = metric_of(before);
  result.after = metric_of(after);
  result.reference = (result.before + result.after) / 2.0;
  double sum = 0.0;
  for (std::size_t bucket = 0; bucket < before.size(); ++bucket) {
    result.buckets.push_back(change_of(before[bucket], after[bucket], result.reference));
    sum += result.buckets.back().change.total();
  }
  result.residual = sum - (result.after - result.before);
  if (!is_noise(result.residual, result.before, result.after)) {
    return residual_error(result.residual);
  }
  return result;
}

Result<NestedDecomposition> decompose_nested(std::span<const SegmentShares> before,
                                             std::span<const SegmentShares> after) {
  if (!same_buckets(before, after)) return mismatch("the waves have different buckets");
  const Result<Decomposition> segments = decompose(as_buckets(before), as_buckets(after));
  if (!segments) return segments.error();
  NestedDecomposition nested = segment_level(*segments, before.front().buckets.size());
  for (std::size_t segment = 0; segment < before.size(); ++segment) {
    Result<std::vector<Change>> changes = changes_within(before[segment], after[segment]);
    if (!changes) return changes.error();
    accumulate(nested.buckets, *changes);
    nested.segments[segment].buckets = *std::move(changes);
  }
  nested.residual = residual_of(nested);
  if (!is_noise(nested.residual, nested.before, nested.after)) {
    return residual_error(nested.residual);
  }
  return nested;
}

}  // namespace palaute
