// Do the scores of one group tend to be higher than those of another, whatever the distances
// between the scores mean?
#ifndef PALAUTE_STATISTICS_ORDINAL_H_
#define PALAUTE_STATISTICS_ORDINAL_H_

#include <optional>

#include "statistics/metric_map.h"
#include "statistics/score_distribution.h"
#include "statistics/status.h"

namespace palaute {

// Pairs of one respondent from each group: C concordant (with higher), D discordant (with lower),
// the rest tied. All measures follow from these counts.
struct OrdinalCheck {
  // ok; insufficient_n: a group is empty; constant_score: every pair is tied; not_requested:
  // weighted data, for which the rank test is not defined.
  Status status = Status::insufficient_n;
  double u = 0.0;                 // Mann-Whitney U of the group with: C + ties / 2
  double cliffs_delta = 0.0;      // (C - D) / pairs, -1..1
  double auc = 0.5;               // P(with > without) + P(tie) / 2, 0..1
  std::optional<double> gamma;    // Goodman-Kruskal, (C - D) / (C + D), -1..1
  std::optional<double> tau_b;    // Kendall, with ties in both the group and the score, -1..1
  std::optional<double> z;        // Mann-Whitney, corrected for ties, no continuity correction
  std::optional<double> p_value;  // two-sided normal p of z
};

// Compares respondents, not weights; scores are oriented by the metric (higher is better).
// Every field but the status is meaningless when the status is insufficient_n or not_requested.
OrdinalCheck ordinal_check(const ScoreDistribution& with, const ScoreDistribution& without,
                           const MetricMap& metric);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_ORDINAL_H_
