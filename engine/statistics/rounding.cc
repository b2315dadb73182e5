#include "statistics/rounding.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace palaute {
namespace {

std::vector<std::size_t> by_descending(const std::vector<double>& remainders) {
  std::vector<std::size_t> order(remainders.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  return order;
}

}  // namespace

RoundedSum round_to_sum(std::span<const double> parts, double total, int decimals) {
  const double scale = std::pow(10.0, decimals);
  RoundedSum rounded{{}, std::llround(total * scale)};
  std::vector<double> remainders;
  std::int64_t missing = rounded.total;
  for (const double part : parts) {
    const double down = std::floor(part * scale);
    rounded.parts.push_back(static_cast<std::int64_t>(down));
    remainders.push_back(part * scale - down);
    missing -= rounded.parts.back();
  }
  for (const std::size_t part : by_descending(remainders)) {
    if (missing-- <= 0) break;
    ++rounded.parts[part];
  }
  return rounded;
}

}  // namespace palaute
