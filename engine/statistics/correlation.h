// Do two numbers rise and fall together?
#ifndef PALAUTE_STATISTICS_CORRELATION_H_
#define PALAUTE_STATISTICS_CORRELATION_H_

#include <optional>
#include <span>
#include <vector>

#include "statistics/intervals.h"

namespace palaute {

struct Correlation {
  double value = 0.0;  // -1..1
  Interval interval;   // 95 %, within -1..1
};

// Pearson's r with Fisher's interval. Nothing with fewer than 4 pairs or where one side is
// constant. REQUIRES: as many x as y.
std::optional<Correlation> pearson(std::span<const double> x, std::span<const double> y);

// Spearman's rho: Pearson's r of mid-ranks. The interval is Fisher's with the standard error of
// D. G. Bonett and T. A. Wright, Psychometrika 65 (2000): sqrt((1 + rho^2 / 2) / (n - 3)).
std::optional<Correlation> spearman(std::span<const double> x, std::span<const double> y);

// Ranks from 1; equal values share the mean of theirs.
std::vector<double> mid_ranks(std::span<const double> values);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_CORRELATION_H_
