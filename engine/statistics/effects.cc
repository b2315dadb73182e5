#include "statistics/effects.h"

#include <cmath>
#include <limits>

#include "statistics/metric_estimate.h"
#include "statistics/moments.h"

namespace palaute {
namespace {

struct MomentsPair {
  std::optional<Moments> with;
  std::optional<Moments> without;
};

MomentsPair moments_of_both(const Groups& groups, const MetricMap& metric) {
  return {moments_of(groups.with, metric), moments_of(groups.without, metric)};
}

// The two metrics and their difference, nothing tested yet.
Comparison side_by_side(const MomentsPair& moments) {
  Comparison comparison;
  if (moments.with) comparison.with = moments.with->mean;
  if (moments.without) comparison.without = moments.without->mean;
  if (moments.with && moments.without) {
    comparison.difference = *comparison.with - *comparison.without;
  }
  return comparison;
}

double satterthwaite(const Moments& with, const Moments& without) {
  const double v1 = *with.variance;
  const double v0 = *without.variance;
  const double sum = v1 + v0;
  return sum * sum /
         (v1 * v1 / static_cast<double>(with.n - 1) + v0 * v0 / static_cast<double>(without.n - 1));
}

DifferenceTest welch_test(const Moments& with, const Moments& without, double confidence) {
  DifferenceTest test;
  test.difference = {with.mean - without.mean, std::sqrt(*with.variance + *without.variance)};
  test.degrees_of_freedom = satterthwaite(with, without);
  test.statistic = test.difference.value / test.difference.standard_error;
  test.p_value = student_t_two_sided_p(test.statistic, test.degrees_of_freedom);
  test.interval = t_interval(test.difference, test.degrees_of_freedom, confidence);
  return test;
}

DifferenceTest adjusted_wald_test(const Groups& groups, const MetricMap& metric,
                                  double confidence) {
  const Estimate with = adjusted_net(tally(groups.with, metric).shares);
  const Estimate without = adjusted_net(tally(groups.without, metric).shares);
  DifferenceTest test;
  test.difference = {with.value - without.value,
                     std::hypot(with.standard_error, without.standard_error)};
  test.degrees_of_freedom = std::numeric_limits<double>::infinity();
  test.statistic = test.difference.value / test.difference.standard_error;
  test.p_value = normal_two_sided_p(test.statistic);
  const double reach = normal_critical(confidence) * test.difference.standard_error;
  test.interval =
      clamped({test.difference.value - reach, test.difference.value + reach}, -200.0, 200.0);
  return test;
}

bool is_net(const MetricMap& metric) {
  return metric.kind() == MetricKind::nps || metric.kind() == MetricKind::net;
}

// An effect of which only the counts and the share may be shown.
Effect counts_only(const Groups& groups, const BaseRules& rules, double confidence) {
  Effect effect;
  effect.n_with = groups.with.count();
  effect.n_without = groups.without.count();
  effect.status = comparison_status(effect.n_with, effect.n_without, rules);
  effect.points.status = effect.score.status = effect.ordinal.status = effect.status;
  const ScoreDistribution all = groups.with + groups.without;
  if (all.empty()) return effect;
  effect.share =
      static_cast<double>(groups.with.weight_micros()) / static_cast<double>(all.weight_micros());
  effect.share_interval = wilson_interval(*effect.share, all.effective_n(), confidence);
  return effect;
}

}  // namespace

Comparison compare_means(const Groups& groups, const MetricMap& metric, double confidence) {
  const MomentsPair moments = moments_of_both(groups, metric);
  Comparison comparison = side_by_side(moments);
  if (!comparison.difference || !moments.with->variance || !moments.without->variance) {
    return comparison;
  }
  if (*moments.with->variance + *moments.without->variance == 0.0) {
    comparison.status = Status::zero_variance;
    return comparison;
  }
  comparison.status = Status::ok;
  comparison.test = welch_test(*moments.with, *moments.without, confidence);
  return comparison;
}

Comparison compare_nets(const Groups& groups, const MetricMap& metric, double confidence) {
  Comparison comparison = side_by_side(moments_of_both(groups, metric));
  if (!comparison.difference) return comparison;
  comparison.status = Status::ok;
  comparison.test = adjusted_wald_test(groups, metric, confidence);
  return comparison;
}

Effect compare_groups(const Groups& groups, const MetricMap& metric, const BaseRules& rules,
                      double confidence) {
  Effect effect = counts_only(groups, rules, confidence);
  if (effect.status != Status::ok && effect.status != Status::low_base) return effect;
  const bool by_class = is_net(metric) && (groups.with + groups.without).equally_weighted();
  effect.points = by_class ? compare_nets(groups, metric, confidence)
                           : compare_means(groups, metric, confidence);
  effect.score = compare_means(groups, metric.plain_score(), confidence);
  effect.ordinal = ordinal_check(groups.with, groups.without, metric);
  effect.direction_conflict = effect.ordinal.cliffs_delta * *effect.points.difference < 0.0;
  return effect;
}

}  // namespace palaute
