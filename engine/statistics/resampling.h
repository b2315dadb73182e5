// How much would a statistic change with other respondents? Bootstrap resamples that do not depend
// on threads, order of work or library.
#ifndef PALAUTE_STATISTICS_RESAMPLING_H_
#define PALAUTE_STATISTICS_RESAMPLING_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "statistics/intervals.h"

namespace palaute {

// Counter-based random numbers: the i-th number of a stream is a pure function of (seed, stream,
// i). Source: J. K. Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3", SC11
// (Philox4x32-10).
class RandomStream {
 public:
  RandomStream(std::uint64_t seed, std::uint64_t stream) : seed_(seed), stream_(stream) {}

  // Uniform in 0 … 2^64 - 1.
  std::uint64_t at(std::uint64_t index) const;
  // Uniform in 0 … bound - 1, by the high half of a product; its bias is below bound / 2^64.
  // REQUIRES: bound > 0.
  std::uint64_t below(std::uint64_t bound, std::uint64_t index) const;

 private:
  std::uint64_t seed_;
  std::uint64_t stream_;
};

// Draws `n` of `n` things with replacement; `times[i]` is how often thing i was drawn.
void draw_resample(std::uint64_t seed, std::uint64_t resample, std::span<std::uint32_t> times);

// The middle part of resampled values: quantiles of Hyndman and Fan's type 7 at (1 - confidence) /
// 2 and its complement. Takes the values apart. REQUIRES: `values` is not empty.
Interval percentile_interval(std::vector<double> values, double confidence = kDefaultConfidence);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_RESAMPLING_H_
