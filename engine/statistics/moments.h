// The mean of a metric and how far it may be from the truth.
#ifndef PALAUTE_STATISTICS_MOMENTS_H_
#define PALAUTE_STATISTICS_MOMENTS_H_

#include <cstdint>
#include <optional>

#include "statistics/metric_map.h"
#include "statistics/score_distribution.h"

namespace palaute {

// Sums of one group, still integers.
struct ExactSums {
  std::int64_t n = 0;       // respondents
  Wide weight_micros = 0;   // W: sum of weights, times 10^6
  Wide weighted_value = 0;  // sum of weight_micros * MetricMap::value
};
ExactSums exact_sums(const ScoreDistribution& scores, const MetricMap& metric);

// Weighted mean of a metric f over one group, in points of the metric.
struct Moments {
  std::int64_t n = 0;          // respondents
  double weight = 0.0;         // W: sum of weights
  double weighted_sum = 0.0;   // sum of w f
  double mean = 0.0;           // sum of w f / W
  double effective_n = 0.0;    // Kish: W^2 / sum of w^2; n when all weights are equal
  double design_effect = 1.0;  // n / effective_n
  // Linearised (Taylor) variance of the mean, n/(n-1) * sum of w^2 (f-mean)^2 / W^2: s^2/n when
  // all weights are equal, and what survey packages call the variance of svymean. Exactly 0 when f
  // is constant, absent when n < 2.
  std::optional<double> variance;
};

// Absent for an empty group.
std::optional<Moments> moments_of(const ScoreDistribution& scores, const MetricMap& metric);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_MOMENTS_H_
