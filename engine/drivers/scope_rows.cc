#include "drivers/scope_rows.h"

#include <algorithm>

#include "drivers/measures.h"
#include "statistics/multiplicity.h"

namespace palaute {
namespace {

std::uint64_t count_of(const ScoreDistribution& scores) {
  return static_cast<std::uint64_t>(scores.count());
}

// Sets q values over one family: the rows that `belongs` names.
template <class Belongs>
void adjust(std::vector<ThemeRow>& rows, Belongs belongs) {
  std::vector<std::optional<double>> p_values;
  p_values.reserve(rows.size());
  for (const ThemeRow& row : rows) p_values.push_back(belongs(row) ? row.p_value : std::nullopt);
  const AdjustedFamily family = benjamini_hochberg(p_values);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (belongs(rows[i])) rows[i].q_value = family.q[i];
  }
}

}  // namespace

MetricRow RowMaker::metric_row(const TalliedScope& scope) const {
  const ScoreDistribution& scores = scope.tally.all();
  MetricRow row;
  row.metric = scope.metric;
  row.scope = scope.scope;
  row.n = count_of(scores);
  row.effective_n = scores.effective_n();
  const auto estimate = [&](const MetricMap& map) {
    return measure_of(estimate_metric(scores, map, options_.confidence));
  };
  const auto estimate_boxes = [&](const std::optional<MetricMap>& map) {
    return map ? estimate(*map) : measure_of(std::nullopt, std::nullopt, Status::not_requested);
  };
  if (scope.shown == Status::suppressed) {
    row.value = row.mean = row.top_box = row.bottom_box =
        measure_of(std::nullopt, std::nullopt, scope.shown);
    return row;
  }
  row.value = estimate(metric_.headline);
  row.mean = estimate(metric_.mean);
  row.top_box = estimate_boxes(metric_.top_box);
  row.bottom_box = estimate_boxes(metric_.bottom_box);
  if (scope.shown == Status::low_base && row.value.status == "ok")
    row.value.status = status_text(scope.shown);
  for (const ScoreCell& cell : scores.cells()) {
    row.histogram.emplace_back(static_cast<double>(cell.score_milli) / 1000,
                               static_cast<std::uint64_t>(cell.count));
  }
  return row;
}

SelectionRow RowMaker::selection_row(const TalliedScope& scope) const {
  const RespondentBuckets& buckets = scope.tally.buckets(ThemeLevel::precise);
  const Groups groups{buckets.commented(), buckets.uncommented()};
  SelectionRow row;
  row.metric = scope.metric;
  row.scope = scope.scope;
  row.commenters = count_of(groups.with);
  row.others = count_of(groups.without);
  const Status shown =
      comparison_status(groups.with.count(), groups.without.count(), rules_of(options_));
  if (shown != Status::ok && shown != Status::low_base) {
    row.metric_of_commenters = row.metric_of_others = row.gap =
        measure_of(std::nullopt, std::nullopt, shown);
    return row;
  }
  row.metric_of_commenters =
      measure_of(estimate_metric(groups.with, metric_.headline, options_.confidence));
  row.metric_of_others =
      measure_of(estimate_metric(groups.without, metric_.headline, options_.confidence));
  row.gap = measure_of(compare_means(groups, metric_.headline, options_.confidence));
  return row;
}

ThemeRow RowMaker::theme_row(const TalliedScope& scope, ThemeLevel level, ThemeId theme,
                             std::optional<Polarity> polarity) const {
  const RespondentBuckets& buckets = scope.tally.buckets(level);
  Groups groups = buckets.groups(theme.value);
  if (polarity) {
    groups.with = scope.tally.said(level, theme, *polarity);
    groups.without = buckets.commented() - groups.with;
  }
  const Effect effect =
      compare_groups(groups, metric_.headline, rules_of(options_), options_.confidence);
  ThemeRow row;
  row.metric = scope.metric;
  row.scope = scope.scope;
  row.level = level;
  row.theme = theme;
  row.polarity = polarity;
  row.n_with = static_cast<std::uint64_t>(effect.n_with);
  row.n_without = static_cast<std::uint64_t>(effect.n_without);
  row.negative = count_of(scope.tally.said(level, theme, Polarity::negative));
  row.positive = count_of(scope.tally.said(level, theme, Polarity::positive));
  row.neutral = count_of(scope.tally.said(level, theme, Polarity::neutral));
  row.status = status_text(effect.status);
  row.share = measure_of(effect.share, effect.share_interval, Status::ok);
  row.difference = measure_of(effect.points);
  if (effect.status != Status::ok && effect.status != Status::low_base) {
    row.with = row.without = row.difference = measure_of(std::nullopt, std::nullopt, effect.status);
    return row;
  }
  row.with = measure_of(estimate_metric(groups.with, metric_.headline, options_.confidence));
  row.without = measure_of(estimate_metric(groups.without, metric_.headline, options_.confidence));
  if (effect.points.test) row.p_value = effect.points.test->p_value;
  if (effect.ordinal.status == Status::ok) row.cliffs_delta = effect.ordinal.cliffs_delta;
  row.direction_conflict = effect.direction_conflict;
  return row;
}

std::vector<ThemeRow> RowMaker::theme_rows(const TalliedScope& scope, ThemeLevel level) const {
  std::vector<ThemeRow> rows;
  const std::size_t themes = scope.tally.buckets(level).theme_count();
  const auto add_all = [&](std::optional<Polarity> polarity) {
    const std::size_t first = rows.size();
    for (std::uint32_t theme = 0; theme < themes; ++theme) {
      ThemeRow row = theme_row(scope, level, ThemeId{theme}, polarity);
      if (row.n_with > 0) rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.end(),
                     [](const ThemeRow& a, const ThemeRow& b) { return a.n_with > b.n_with; });
  };
  add_all(std::nullopt);
  add_all(Polarity::negative);
  add_all(Polarity::positive);
  adjust(rows, [](const ThemeRow& row) { return !row.polarity.has_value(); });
  adjust(rows, [](const ThemeRow& row) { return row.polarity.has_value(); });
  return rows;
}

}  // namespace palaute
