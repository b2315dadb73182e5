#include "statistics/multiplicity.h"

#include <algorithm>

namespace palaute {
namespace {

using PValues = std::span<const std::optional<double>>;

std::vector<std::size_t> ascending(PValues p_values) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < p_values.size(); ++i) {
    if (p_values[i]) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return *p_values[a] < *p_values[b]; });
  return order;
}

AdjustedFamily step_up(PValues p_values, const std::vector<std::size_t>& order, double factor) {
  AdjustedFamily family{order.size(), std::vector<std::optional<double>>(p_values.size())};
  double smallest = 1.0;
  for (std::size_t rank = order.size(); rank > 0; --rank) {
    const std::size_t test = order[rank - 1];
    smallest = std::min(smallest, factor * *p_values[test] / static_cast<double>(rank));
    family.q[test] = smallest;
  }
  return family;
}

double harmonic_sum(std::size_t terms) {
  double sum = 0.0;
  for (std::size_t term = 1; term <= terms; ++term) sum += 1.0 / static_cast<double>(term);
  return sum;
}

}  // namespace

AdjustedFamily benjamini_hochberg(PValues p_values) {
  const std::vector<std::size_t> order = ascending(p_values);
  return step_up(p_values, order, static_cast<double>(order.size()));
}

AdjustedFamily benjamini_yekutieli(PValues p_values) {
  const std::vector<std::size_t> order = ascending(p_values);
  const double family_size = static_cast<double>(order.size());
  return step_up(p_values, order, family_size * harmonic_sum(order.size()));
}

}  // namespace palaute
