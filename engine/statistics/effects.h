// How do respondents who mention something score, compared with those who do not?
#ifndef PALAUTE_STATISTICS_EFFECTS_H_
#define PALAUTE_STATISTICS_EFFECTS_H_

#include <cstdint>
#include <optional>

#include "statistics/intervals.h"
#include "statistics/metric_map.h"
#include "statistics/ordinal.h"
#include "statistics/score_distribution.h"
#include "statistics/status.h"
#include "statistics/suppression.h"

namespace palaute {

// Two groups without a common respondent.
struct Groups {
  ScoreDistribution with;
  ScoreDistribution without;
};

// The difference with - without put to the test, in points of the metric.
struct DifferenceTest {
  Estimate difference;              // what the interval is centred on, and its standard error
  double degrees_of_freedom = 0.0;  // of Student's t; infinity where the normal is used
  double statistic = 0.0;           // t or z
  double p_value = 1.0;             // two-sided
  Interval interval;
};

// The metric in both groups. Numbers that do not exist are absent.
struct Comparison {
  // ok; insufficient_n: a group is empty (then its metric is absent) or too small to vary;
  // zero_variance: no spread in either group; or the status that keeps the numbers from being
  // shown (never_mentioned, always_mentioned, suppressed).
  Status status = Status::insufficient_n;
  std::optional<double> with;
  std::optional<double> without;
  std::optional<double> difference;  // with - without, as printed
  std::optional<DifferenceTest> test;
};

// Welch's test on the (weighted) means: variances n/(n-1) * sum of w^2 (f-mean)^2 / W^2 of both
// groups, Satterthwaite's degrees of freedom with n - 1. Plain Welch when all weights are 1.
// Source: B. L. Welch, Biometrika 34 (1947).
Comparison compare_means(const Groups& groups, const MetricMap& metric,
                         double confidence = kDefaultConfidence);

// Difference of two net metrics by adjusted Wald in both groups: test->difference is the adjusted
// one, `difference` the plain one; interval cut to [-200, 200]. Defined from one respondent on.
// REQUIRES: metric.kind() is nps or net.
Comparison compare_nets(const Groups& groups, const MetricMap& metric,
                        double confidence = kDefaultConfidence);

// What the effect table prints about one theme.
struct Effect {
  // ok or low_base: everything below is filled in as far as it exists. Otherwise only the counts
  // and the share are: never_mentioned, always_mentioned, suppressed, insufficient_n (no base).
  Status status = Status::insufficient_n;
  std::int64_t n_with = 0;
  std::int64_t n_without = 0;
  std::optional<double> share;             // weight of with / weight of both, 0..1
  std::optional<Interval> share_interval;  // Wilson, on Kish's effective n of both groups together
  // The metric itself: compare_nets for nps and net while all weights are equal, else Welch.
  Comparison points;
  // The plain score, oriented so that higher is better: Welch.
  Comparison score;
  OrdinalCheck ordinal;
  // Cliff's delta and the difference of the metric point in opposite directions: the effect is a
  // matter of how the scores are mapped, and should not be read without looking at them.
  bool direction_conflict = false;
};

Effect compare_groups(const Groups& groups, const MetricMap& metric, const BaseRules& rules = {},
                      double confidence = kDefaultConfidence);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_EFFECTS_H_
