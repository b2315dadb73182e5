// From statistics to the report's plain measures.
#ifndef PALAUTE_DRIVERS_MEASURES_H_
#define PALAUTE_DRIVERS_MEASURES_H_

#include "palaute/drivers.h"
#include "statistics/effects.h"
#include "statistics/metric_estimate.h"

namespace palaute {

Measure measure_of(const MetricEstimate& estimate);
Measure measure_of(const Comparison& comparison);
// A value with an interval that may be missing.
Measure measure_of(std::optional<double> value, const std::optional<Interval>& interval,
                   Status status);
BaseRules rules_of(const DriverOptions& options);

}  // namespace palaute

#endif  // PALAUTE_DRIVERS_MEASURES_H_
