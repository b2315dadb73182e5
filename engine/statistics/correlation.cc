#include "statistics/correlation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace palaute {
namespace {

constexpr std::size_t kFewestPairs = 4;

double mean(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::optional<double> coefficient(std::span<const double> x, std::span<const double> y) {
  const double mean_x = mean(x);
  const double mean_y = mean(y);
  double xx = 0;
  double yy = 0;
  double xy = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    xx += (x[i] - mean_x) * (x[i] - mean_x);
    yy += (y[i] - mean_y) * (y[i] - mean_y);
    xy += (x[i] - mean_x) * (y[i] - mean_y);
  }
  if (xx <= 0 || yy <= 0) return std::nullopt;
  return std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0);
}

// On Fisher's scale, where a correlation is nearly normal.
Interval fisher_interval(double value, double standard_error) {
  const double half = normal_critical(kDefaultConfidence) * standard_error;
  const double middle = std::atanh(value);
  return {std::tanh(middle - half), std::tanh(middle + half)};
}

}  // namespace

std::optional<Correlation> pearson(std::span<const double> x, std::span<const double> y) {
  if (x.size() < kFewestPairs) return std::nullopt;
  const auto r = coefficient(x, y);
  if (!r) return std::nullopt;
  return Correlation{*r, fisher_interval(*r, 1 / std::sqrt(static_cast<double>(x.size()) - 3))};
}

std::optional<Correlation> spearman(std::span<const double> x, std::span<const double> y) {
  if (x.size() < kFewestPairs) return std::nullopt;
  const auto rho = coefficient(mid_ranks(x), mid_ranks(y));
  if (!rho) return std::nullopt;
  const double variance = (1 + *rho * *rho / 2) / (static_cast<double>(x.size()) - 3);
  return Correlation{*rho, fisher_interval(*rho, std::sqrt(variance))};
}

std::vector<double> mid_ranks(std::span<const double> values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  std::vector<double> ranks(values.size());
  for (std::size_t begin = 0; begin < order.size();) {
    std::size_t end = begin;
    while (end < order.size() && values[order[end]] == values[order[begin]]) ++end;
    const double shared = static_cast<double>(begin + 1 + end) / 2;
    for (; begin < end; ++begin) ranks[order[begin]] = shared;
  }
  return ranks;
}

}  // namespace palaute
