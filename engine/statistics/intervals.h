// Between which values does the truth plausibly lie? Interval formulas on plain numbers.
#ifndef PALAUTE_STATISTICS_INTERVALS_H_
#define PALAUTE_STATISTICS_INTERVALS_H_

#include "statistics/distributions.h"

namespace palaute {

// Closed interval. low <= high.
struct Interval {
  double low = 0.0;
  double high = 0.0;

  bool operator==(const Interval&) const = default;
};

// A value and the standard error of it, same unit.
struct Estimate {
  double value = 0.0;
  double standard_error = 0.0;
};

// Shares of the two outer classes of a three-class metric among n respondents. For weighted data
// the shares are weighted and n is Kish's effective n, so n need not be whole.
struct Trinomial {
  double n = 0.0;     // > 0
  double high = 0.0;  // share counted 100, in 0..1
  double low = 0.0;   // share counted -100, in 0..1
};

// NPS as the adjusted Wald method sees it: three quarters of a respondent are added to each outer
// class and three respondents in all, which keeps the standard error away from 0 in samples where
// everybody agrees. In points, -100..100. Source: B. Rocks, "Interval Estimation for the Net
// Promoter Score", The American Statistician 70 (2016); measuringu.com, "NPS confidence intervals".
Estimate adjusted_net(const Trinomial& shares);

// adjusted_net -+ z * standard error, cut to [-100, 100]. The point to print stays high - low.
Interval adjusted_wald_interval(const Trinomial& shares, double confidence = kDefaultConfidence);

// Wilson's score interval of a share in 0..1; holds for 0 and 1 too. `n` may be fractional.
// Source: E. B. Wilson, JASA 22 (1927). REQUIRES: n > 0.
Interval wilson_interval(double share, double n, double confidence = kDefaultConfidence);

// value -+ t * standard error with Student's t at df degrees of freedom. With the linearised
// standard error of a mean and df = n - 1 it is the usual interval of a (weighted) mean, and for
// an unweighted NPS the trinomial-t interval. REQUIRES: df > 0.
Interval t_interval(const Estimate& estimate, double df, double confidence = kDefaultConfidence);

// The part of the interval within [low, high].
Interval clamped(const Interval& interval, double low, double high);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_INTERVALS_H_
