#include "statistics/metric_estimate.h"

#include <cmath>

#include "statistics/moments.h"

namespace palaute {
namespace {

// The weights of the outer classes, in millionths.
struct ClassWeights {
  Wide high = 0;
  Wide low = 0;
};

ClassWeights count_classes(const ScoreDistribution& scores, const MetricMap& metric,
                           ClassTally& tally) {
  ClassWeights weights;
  for (const ScoreCell& cell : scores.cells()) {
    const std::int64_t value = metric.value(cell.score_milli);
    if (value > 0) {
      tally.high += cell.count;
      weights.high += cell.weight_micros;
    } else if (value < 0) {
      tally.low += cell.count;
      weights.low += cell.weight_micros;
    } else {
      tally.middle += cell.count;
    }
  }
  return weights;
}

Interval top_box_interval(const Trinomial& shares, double confidence) {
  const Interval interval = wilson_interval(shares.high, shares.n, confidence);
  return {100.0 * interval.low, 100.0 * interval.high};
}

std::optional<Interval> mean_interval(const Moments& moments, double confidence) {
  if (!moments.variance) return std::nullopt;
  return t_interval({moments.mean, std::sqrt(*moments.variance)},
                    static_cast<double>(moments.n - 1), confidence);
}

std::optional<Interval> default_interval(const ScoreDistribution& scores, const MetricMap& metric,
                                         const Moments& moments, double confidence) {
  switch (metric.kind()) {
    case MetricKind::nps:
    case MetricKind::net:
      return adjusted_wald_interval(tally(scores, metric).shares, confidence);
    case MetricKind::top_box:
      return top_box_interval(tally(scores, metric).shares, confidence);
    case MetricKind::mean:
    case MetricKind::index:
      break;
  }
  return mean_interval(moments, confidence);
}

Status status_of(const MetricEstimate& estimate) {
  if (estimate.standard_error == 0.0) return Status::constant_score;
  return estimate.interval ? Status::ok : Status::insufficient_n;
}

}  // namespace

ClassTally tally(const ScoreDistribution& scores, const MetricMap& metric) {
  ClassTally tally;
  tally.n = scores.count();
  if (tally.n == 0) return tally;
  const ClassWeights weights = count_classes(scores, metric, tally);
  const double total = static_cast<double>(scores.weight_micros());
  tally.shares.n = scores.effective_n();
  tally.shares.high = static_cast<double>(weights.high) / total;
  tally.shares.low = static_cast<double>(weights.low) / total;
  return tally;
}

MetricEstimate estimate_metric(const ScoreDistribution& scores, const MetricMap& metric,
                               double confidence) {
  MetricEstimate estimate;
  const std::optional<Moments> moments = moments_of(scores, metric);
  if (!moments) return estimate;
  estimate.n = moments->n;
  estimate.effective_n = moments->effective_n;
  estimate.value = moments->mean;
  if (moments->variance) estimate.standard_error = std::sqrt(*moments->variance);
  estimate.interval = default_interval(scores, metric, *moments, confidence);
  estimate.status = status_of(estimate);
  return estimate;
}

NetSummary summarise_net(const ScoreDistribution& scores, const MetricMap& metric,
                         double confidence) {
  NetSummary summary;
  summary.estimate = estimate_metric(scores, metric, confidence);
  summary.classes = tally(scores, metric);
  const std::optional<Moments> moments = moments_of(scores, metric);
  if (!moments) return summary;
  summary.adjusted = adjusted_net(summary.classes.shares);
  if (const std::optional<Interval> interval = mean_interval(*moments, confidence)) {
    summary.trinomial_t = clamped(*interval, -100.0, 100.0);
  }
  return summary;
}

}  // namespace palaute
