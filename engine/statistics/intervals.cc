#include "statistics/intervals.h"

#include <algorithm>
#include <cmath>

namespace palaute {
namespace {

Interval around(const Estimate& estimate, double critical) {
  const double reach = critical * estimate.standard_error;
  return {estimate.value - reach, estimate.value + reach};
}

// Arranged so that a share of 0 gives 0 without rounding noise.
double wilson_low(double share, double n, double z) {
  const double root = std::sqrt(z * z + 4.0 * n * share * (1.0 - share));
  return (2.0 * n * share + z * (z - root)) / (2.0 * (n + z * z));
}

}  // namespace

Estimate adjusted_net(const Trinomial& shares) {
  const double n = shares.n + 3.0;
  const double high = (shares.high * shares.n + 0.75) / n;
  const double low = (shares.low * shares.n + 0.75) / n;
  const double net = high - low;
  return {100.0 * net, 100.0 * std::sqrt((high + low - net * net) / n)};
}

Interval adjusted_wald_interval(const Trinomial& shares, double confidence) {
  return clamped(around(adjusted_net(shares), normal_critical(confidence)), -100.0, 100.0);
}

Interval wilson_interval(double share, double n, double confidence) {
  const double z = normal_critical(confidence);
  return {wilson_low(share, n, z), 1.0 - wilson_low(1.0 - share, n, z)};
}

Interval t_interval(const Estimate& estimate, double df, double confidence) {
  return around(estimate, student_t_critical(confidence, df));
}

Interval clamped(const Interval& interval, double low, double high) {
  return {std::clamp(interval.low, low, high), std::clamp(interval.high, low, high)};
}

}  // namespace palaute
