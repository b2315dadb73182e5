// What is the metric of this group, and how sure are we?
#ifndef PALAUTE_STATISTICS_METRIC_ESTIMATE_H_
#define PALAUTE_STATISTICS_METRIC_ESTIMATE_H_

#include <cstdint>
#include <optional>

#include "statistics/intervals.h"
#include "statistics/metric_map.h"
#include "statistics/score_distribution.h"
#include "statistics/status.h"

namespace palaute {

// How many respondents fall into the classes of an nps, net or top_box metric.
struct ClassTally {
  std::int64_t n = 0;
  std::int64_t high = 0;    // value 100: promoters
  std::int64_t middle = 0;  // value 0: passives
  std::int64_t low = 0;     // value -100: detractors
  Trinomial shares;         // weighted, with Kish's effective n; all 0 when n is 0
};
// REQUIRES: metric.kind() is nps, net or top_box.
ClassTally tally(const ScoreDistribution& scores, const MetricMap& metric);

// A metric with the interval that suits its kind: adjusted Wald for nps and net, Wilson for
// top_box, Student's t for mean and index. Weighted data use Kish's effective n in the first two
// and the linearised standard error in the third. All numbers are in points of the metric.
struct MetricEstimate {
  // ok; insufficient_n: empty group, or one respondent and an interval that needs two;
  // constant_score: everybody has the same value (t intervals then have no width).
  Status status = Status::insufficient_n;
  std::int64_t n = 0;
  double effective_n = 0.0;
  std::optional<double> value;           // absent when n is 0
  std::optional<double> standard_error;  // linearised; absent when n < 2
  std::optional<Interval> interval;
};
MetricEstimate estimate_metric(const ScoreDistribution& scores, const MetricMap& metric,
                               double confidence = kDefaultConfidence);

// A three-class metric with all that can be said of it.
struct NetSummary {
  MetricEstimate estimate;  // interval: adjusted Wald
  ClassTally classes;
  std::optional<Estimate> adjusted;  // centre and standard error of the adjusted Wald interval
  // high - low -+ t * linearised standard error (unweighted: sqrt(v / (n - 1)) with
  // v = high + low - (high - low)^2), cut to [-100, 100]; absent when n < 2.
  std::optional<Interval> trinomial_t;
};
// REQUIRES: metric.kind() is nps or net.
NetSummary summarise_net(const ScoreDistribution& scores, const MetricMap& metric,
                         double confidence = kDefaultConfidence);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_METRIC_ESTIMATE_H_
