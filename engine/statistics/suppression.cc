#include "statistics/suppression.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace palaute {
namespace {

Status size_status(std::int64_t count, const BaseRules& rules) {
  if (count < rules.min_shown) return Status::suppressed;
  return count < rules.min_firm ? Status::low_base : Status::ok;
}

std::optional<std::size_t> smallest_shown(std::span<const std::int64_t> counts,
                                          const std::vector<Status>& statuses) {
  std::optional<std::size_t> smallest;
  for (std::size_t cell = 0; cell < counts.size(); ++cell) {
    if (statuses[cell] != Status::ok && statuses[cell] != Status::low_base) continue;
    if (!smallest || counts[cell] < counts[*smallest]) smallest = cell;
  }
  return smallest;
}

}  // namespace

Status comparison_status(std::int64_t n_with, std::int64_t n_without, const BaseRules& rules) {
  if (n_with == 0 && n_without == 0) return Status::insufficient_n;
  if (n_with == 0) return Status::never_mentioned;
  if (n_without == 0) return Status::always_mentioned;
  return size_status(std::min(n_with, n_without), rules);
}

std::vector<Status> partition_statuses(std::span<const std::int64_t> counts,
                                       const BaseRules& rules) {
  std::vector<Status> statuses;
  statuses.reserve(counts.size());
  for (const std::int64_t count : counts) {
    statuses.push_back(count == 0 ? Status::insufficient_n : size_status(count, rules));
  }
  if (std::count(statuses.begin(), statuses.end(), Status::suppressed) == 1) {
    if (const auto cell = smallest_shown(counts, statuses)) statuses[*cell] = Status::suppressed;
  }
  return statuses;
}

}  // namespace palaute
