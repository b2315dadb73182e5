#include "statistics/resampling.h"

#include <Random123/philox.h>

#include <algorithm>
#include <cmath>

namespace palaute {
namespace {

constexpr unsigned kHalf = 32;

std::uint32_t low(std::uint64_t value) { return static_cast<std::uint32_t>(value); }
std::uint32_t high(std::uint64_t value) { return static_cast<std::uint32_t>(value >> kHalf); }

std::uint64_t high_product(std::uint64_t a, std::uint64_t b) {
  const std::uint64_t middle =
      std::uint64_t{high(a)} * low(b) + ((std::uint64_t{low(a)} * low(b)) >> kHalf);
  const std::uint64_t carry = std::uint64_t{low(a)} * high(b) + low(middle);
  return std::uint64_t{high(a)} * high(b) + high(middle) + high(carry);
}

double quantile(std::span<const double> sorted, double share) {
  const double place = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (place - std::floor(place)) * (sorted[above] - sorted[below]);
}

}  // namespace

std::uint64_t RandomStream::at(std::uint64_t index) const {
  const r123::Philox4x32::ctr_type counter = {
      {low(index), high(index), low(stream_), high(stream_)}};
  const r123::Philox4x32::key_type key = {{low(seed_), high(seed_)}};
  const auto words = r123::Philox4x32()(counter, key);
  return std::uint64_t{words[1]} << kHalf | words[0];
}

std::uint64_t RandomStream::below(std::uint64_t bound, std::uint64_t index) const {
  return high_product(at(index), bound);
}

void draw_resample(std::uint64_t seed, std::uint64_t resample, std::span<std::uint32_t> times) {
  std::fill(times.begin(), times.end(), 0U);
  const RandomStream stream(seed, resample);
  for (std::uint64_t i = 0; i < times.size(); ++i) ++times[stream.below(times.size(), i)];
}

Interval percentile_interval(std::vector<double> values, double confidence) {
  std::sort(values.begin(), values.end());
  const double tail = (1 - confidence) / 2;
  return {quantile(values, tail), quantile(values, 1 - tail)};
}

}  // namespace palaute
