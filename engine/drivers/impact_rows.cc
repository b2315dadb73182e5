// The rows that sum: points of impact in one scope, and what changed between two waves.
#include <algorithm>
#include <cmath>
#include <tuple>

#include "drivers/measures.h"
#include "drivers/scope_rows.h"
#include "statistics/decomposition.h"
#include "statistics/impact.h"
#include "statistics/rounding.h"

namespace palaute {
namespace {

constexpr int kPrintedDecimals = 1;

DriverRow row_of(const BucketImpact& impact, Bucket bucket, ThemeId theme) {
  DriverRow row;
  row.bucket = bucket;
  row.theme = theme;
  row.n = static_cast<std::uint64_t>(impact.n);
  row.fair_share = impact.fair.share;
  row.contribution = impact.fair.contribution;
  row.impact = measure_of(impact.impact, impact.interval, impact.status);
  row.leave_one_out = impact.leave_one_out;
  return row;
}

// Buckets with fewer than `min_n` respondents become one row; the next smallest joins them until
// they are enough, so that a small bucket cannot be found by subtraction.
void pool_rare(std::vector<DriverRow>& rows, std::uint64_t min_n) {
  std::sort(rows.begin(), rows.end(), [](const DriverRow& a, const DriverRow& b) {
    return std::tie(a.n, a.bucket, a.theme) < std::tie(b.n, b.bucket, b.theme);
  });
  DriverRow pooled = row_of(BucketImpact(), Bucket::rare, ThemeId{});
  pooled.impact = measure_of(0.0, std::nullopt, Status::low_base);
  std::size_t taken = 0;
  while (taken < rows.size() && (rows[taken].n < min_n || (taken > 0 && pooled.n < min_n))) {
    const DriverRow& row = rows[taken++];
    pooled.n += row.n;
    pooled.fair_share += row.fair_share;
    pooled.contribution += row.contribution;
    *pooled.impact.value += row.impact.value.value_or(0);
  }
  if (taken == 0) return;
  rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(taken));
  rows.push_back(pooled);
}

void set_printed(std::vector<DriverRow>& rows) {
  std::vector<double> parts;
  double total = 0;
  for (const DriverRow& row : rows) {
    parts.push_back(row.impact.value.value_or(0));
    total += parts.back();
  }
  const RoundedSum rounded = round_to_sum(parts, total, kPrintedDecimals);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i].printed_impact = static_cast<double>(rounded.parts[i]) / std::pow(10, kPrintedDecimals);
  }
}

// Position of each bucket in the lists that fair_shares and decompose work on: themes, untagged,
// uncommented.
Bucket bucket_at(std::size_t position, std::size_t themes) {
  if (position < themes) return Bucket::theme;
  return position == themes ? Bucket::untagged : Bucket::uncommented;
}

// Respondents in the bucket at a position of those lists.
std::uint64_t bucket_size(const RespondentBuckets& buckets, std::size_t position) {
  switch (bucket_at(position, buckets.theme_count())) {
    case Bucket::untagged:
      return static_cast<std::uint64_t>(buckets.untagged().count());
    case Bucket::uncommented:
      return static_cast<std::uint64_t>(buckets.uncommented().count());
    case Bucket::theme:
    case Bucket::rare:
      break;
  }
  return static_cast<std::uint64_t>(buckets.theme(position).total().count());
}

// Nobody can be found in a bucket without respondents.
bool is_small(std::uint64_t n, std::uint64_t min_n) { return n > 0 && n < min_n; }

std::string_view presence_name(Presence presence) {
  switch (presence) {
    case Presence::added:
      return "added";
    case Presence::gone:
      return "gone";
    case Presence::both:
    case Presence::absent:
      break;
  }
  return "both";
}

BridgeRow row_of(const BucketChange& bucket, std::size_t position, std::size_t themes) {
  BridgeRow row;
  row.bucket = bucket_at(position, themes);
  if (row.bucket == Bucket::theme) row.theme = ThemeId{static_cast<std::uint32_t>(position)};
  row.mix = bucket.change.mix;
  row.level_change = bucket.change.level;
  row.presence = presence_name(bucket.presence);
  return row;
}

// Buckets that are too small to show in one of the waves, together.
class BridgePool {
 public:
  BridgePool() {
    row_.bucket = Bucket::rare;
    row_.presence = presence_name(Presence::both);
  }
  void add(const BridgeRow& row) {
    row_.mix += row.mix;
    row_.level_change += row.level_change;
    empty_ = false;
  }
  bool empty() const { return empty_; }
  const BridgeRow& row() const { return row_; }

 private:
  BridgeRow row_;
  bool empty_ = true;
};

}  // namespace

std::vector<DriverRow> RowMaker::driver_rows(const TalliedScope& scope, ThemeLevel level) const {
  const RespondentBuckets& buckets = scope.tally.buckets(level);
  const ImpactTable table =
      fair_share_impact(buckets, metric_.headline, Reference::overall(), options_.confidence);
  std::vector<DriverRow> rows;
  for (std::uint32_t theme = 0; theme < table.themes.size(); ++theme) {
    if (table.themes[theme].n > 0)
      rows.push_back(row_of(table.themes[theme], Bucket::theme, ThemeId{theme}));
  }
  if (table.untagged.n > 0) rows.push_back(row_of(table.untagged, Bucket::untagged, ThemeId{}));
  if (table.uncommented.n > 0)
    rows.push_back(row_of(table.uncommented, Bucket::uncommented, ThemeId{}));
  pool_rare(rows, options_.min_n);
  std::stable_sort(rows.begin(), rows.end(), [](const DriverRow& a, const DriverRow& b) {
    return a.impact.value.value_or(0) < b.impact.value.value_or(0);
  });
  set_printed(rows);
  for (DriverRow& row : rows) {
    row.metric = scope.metric;
    row.scope = scope.scope;
    row.level = level;
  }
  return rows;
}

std::vector<BridgeRow> RowMaker::bridge_rows(const TalliedScope& before, const TalliedScope& after,
                                             ThemeLevel level) const {
  const RespondentBuckets& old_buckets = before.tally.buckets(level);
  const RespondentBuckets& new_buckets = after.tally.buckets(level);
  const auto change = decompose(fair_shares(old_buckets, metric_.headline),
                                fair_shares(new_buckets, metric_.headline));
  std::vector<BridgeRow> rows;
  if (!change) return rows;
  BridgePool pool;
  for (std::size_t i = 0; i < change->buckets.size(); ++i) {
    if (change->buckets[i].presence == Presence::absent) continue;
    const BridgeRow row = row_of(change->buckets[i], i, old_buckets.theme_count());
    const bool rare = is_small(bucket_size(old_buckets, i), options_.min_n) ||
                      is_small(bucket_size(new_buckets, i), options_.min_n);
    rare ? pool.add(row) : rows.push_back(row);
  }
  if (!pool.empty()) rows.push_back(pool.row());
  for (BridgeRow& row : rows) {
    row.metric = before.metric;
    row.before = before.scope.wave;
    row.after = after.scope.wave;
    row.level = level;
  }
  std::stable_sort(rows.begin(), rows.end(), [](const BridgeRow& a, const BridgeRow& b) {
    return a.mix + a.level_change < b.mix + b.level_change;
  });
  return rows;
}

}  // namespace palaute
