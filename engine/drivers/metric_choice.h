// Which numbers does a score column stand for?
#ifndef PALAUTE_DRIVERS_METRIC_CHOICE_H_
#define PALAUTE_DRIVERS_METRIC_CHOICE_H_

#include "palaute/drivers.h"
#include "palaute/survey.h"
#include "statistics/metric_map.h"

namespace palaute {

// The maps from a score to the numbers a report prints of it.
struct MetricChoice {
  MetricInfo info;
  MetricMap headline;  // NPS points, else the mean score
  MetricMap mean;
  std::optional<MetricMap> top_box;  // absent on an unbounded scale
  std::optional<MetricMap> bottom_box;
};

// NPS 0–10: promoters 9–10, detractors 0–6. CSAT: the two boxes at each end. CES: the upper boxes
// above the middle (5–7 of 1–7, 4–5 of 1–5) and as many at the other end. Where low numbers are
// good, scores are read from the other end of the scale, once. Errors: schema, when direction=lower
// lacks the range that it needs.
Result<MetricChoice> choose_metric(const ScoreColumn& score);

// A score in thousandths of a point.
std::int64_t milli(double score);

}  // namespace palaute

#endif  // PALAUTE_DRIVERS_METRIC_CHOICE_H_
