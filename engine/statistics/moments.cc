#include "statistics/moments.h"

namespace palaute {
namespace {

constexpr double kMicros = 1e6;

double as_double(Wide value) { return static_cast<double>(value); }

// The deviation f - mean has an exact numerator, so a large mean costs no digits.
double linearised_variance(const ScoreDistribution& scores, const MetricMap& metric,
                           const ExactSums& sums) {
  const double weight = as_double(sums.weight_micros);
  double total = 0.0;
  for (const ScoreCell& cell : scores.cells()) {
    const Wide numerator =
        metric.value(cell.score_milli) * sums.weight_micros - sums.weighted_value;
    const double deviation = as_double(numerator) / weight;
    total += as_double(cell.squared_weight_picos) * deviation * deviation;
  }
  const double units = static_cast<double>(metric.units_per_point());
  const double n = static_cast<double>(sums.n);
  return n / (n - 1.0) * total / (weight * weight) / (units * units);
}

}  // namespace

ExactSums exact_sums(const ScoreDistribution& scores, const MetricMap& metric) {
  ExactSums sums;
  for (const ScoreCell& cell : scores.cells()) {
    sums.n += cell.count;
    sums.weight_micros += cell.weight_micros;
    sums.weighted_value += metric.value(cell.score_milli) * cell.weight_micros;
  }
  return sums;
}

std::optional<Moments> moments_of(const ScoreDistribution& scores, const MetricMap& metric) {
  if (scores.empty()) return std::nullopt;
  const ExactSums sums = exact_sums(scores, metric);
  const double units = static_cast<double>(metric.units_per_point());
  Moments moments;
  moments.n = sums.n;
  moments.weight = as_double(sums.weight_micros) / kMicros;
  moments.weighted_sum = as_double(sums.weighted_value) / (kMicros * units);
  moments.mean =
      as_double(sums.weighted_value) / as_double(sums.weight_micros * metric.units_per_point());
  moments.effective_n = scores.effective_n();
  moments.design_effect = static_cast<double>(sums.n) / moments.effective_n;
  if (sums.n > 1) moments.variance = linearised_variance(scores, metric, sums);
  return moments;
}

}  // namespace palaute
