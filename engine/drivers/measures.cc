#include "drivers/measures.h"

namespace palaute {

Measure measure_of(std::optional<double> value, const std::optional<Interval>& interval,
                   Status status) {
  Measure measure;
  measure.value = value;
  if (interval) {
    measure.low = interval->low;
    measure.high = interval->high;
  }
  measure.status = status_text(status);
  return measure;
}

Measure measure_of(const MetricEstimate& estimate) {
  return measure_of(estimate.value, estimate.interval, estimate.status);
}

Measure measure_of(const Comparison& comparison) {
  const auto interval = comparison.test ? std::optional(comparison.test->interval) : std::nullopt;
  return measure_of(comparison.difference, interval, comparison.status);
}

BaseRules rules_of(const DriverOptions& options) {
  return {static_cast<std::int64_t>(options.min_n), static_cast<std::int64_t>(options.min_firm)};
}

}  // namespace palaute
