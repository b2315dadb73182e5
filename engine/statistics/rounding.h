// How are parts rounded so that the printed parts add up to the printed total?
#ifndef PALAUTE_STATISTICS_ROUNDING_H_
#define PALAUTE_STATISTICS_ROUNDING_H_

#include <cstdint>
#include <span>
#include <vector>

namespace palaute {

// In units of the last printed decimal: 1.3 at one decimal is 13. The parts add up to the total.
struct RoundedSum {
  std::vector<std::int64_t> parts;
  std::int64_t total = 0;
};

// Largest remainder (Hamilton): every part is rounded down, and those with the largest remainders
// (the first among equals) are raised by one unit until they add up to the total, which is rounded
// half away from zero. No part moves by a whole unit or more.
// REQUIRES: the parts add up to `total` but for floating-point noise; 0 <= decimals <= 9; values
// below 10^9.
RoundedSum round_to_sum(std::span<const double> parts, double total, int decimals);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_ROUNDING_H_
