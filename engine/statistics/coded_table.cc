#include "statistics/coded_table.h"

#include <algorithm>
#include <utility>

namespace palaute {

void CodedTable::add(CodedRow row, std::int64_t count) {
  if (row.weight_micros == 0) return;
  cells_[std::move(row)] += count;
  count_ += count;
}

bool CodedTable::equally_weighted() const {
  return std::all_of(cells_.begin(), cells_.end(), [this](const auto& cell) {
    return cell.first.weight_micros == cells_.begin()->first.weight_micros;
  });
}

}  // namespace palaute
