#include "statistics/score_distribution.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace palaute {
namespace {

bool scored_lower(const ScoreCell& left, const ScoreCell& right) {
  return left.score_milli < right.score_milli;
}

void absorb(ScoreCell& cell, const ScoreCell& other) {
  cell.count += other.count;
  cell.weight_micros += other.weight_micros;
  cell.squared_weight_picos += other.squared_weight_picos;
}

ScoreCell negated(const ScoreCell& cell) {
  return {cell.score_milli, -cell.count, -cell.weight_micros, -cell.squared_weight_picos};
}

}  // namespace

void ScoreDistribution::add(std::int64_t score_milli, std::uint64_t weight_micros) {
  if (weight_micros == 0) return;
  const Wide weight = weight_micros;
  add(ScoreCell{score_milli, 1, weight, weight * weight});
}

void ScoreDistribution::add(const ScoreCell& cell) {
  const auto place = std::lower_bound(cells_.begin(), cells_.end(), cell, scored_lower);
  if (place != cells_.end() && place->score_milli == cell.score_milli) {
    absorb(*place, cell);
  } else {
    cells_.insert(place, cell);
  }
}

ScoreDistribution& ScoreDistribution::operator+=(const ScoreDistribution& other) {
  std::vector<ScoreCell> merged;
  merged.reserve(cells_.size() + other.cells_.size());
  auto left = cells_.begin();
  for (const ScoreCell& cell : other.cells_) {
    while (left != cells_.end() && scored_lower(*left, cell)) merged.push_back(*left++);
    merged.push_back(cell);
    if (left != cells_.end() && left->score_milli == cell.score_milli) {
      absorb(merged.back(), *left++);
    }
  }
  merged.insert(merged.end(), left, cells_.end());
  cells_ = std::move(merged);
  return *this;
}

ScoreDistribution& ScoreDistribution::operator-=(const ScoreDistribution& part) {
  ScoreDistribution negative;
  negative.cells_.reserve(part.cells_.size());
  std::transform(part.cells_.begin(), part.cells_.end(), std::back_inserter(negative.cells_),
                 negated);
  *this += negative;
  std::erase_if(cells_, [](const ScoreCell& cell) { return cell.count == 0; });
  return *this;
}

std::int64_t ScoreDistribution::count() const {
  return std::accumulate(cells_.begin(), cells_.end(), std::int64_t{0},
                         [](std::int64_t sum, const ScoreCell& cell) { return sum + cell.count; });
}

Wide ScoreDistribution::weight_micros() const {
  return std::accumulate(cells_.begin(), cells_.end(), Wide{0},
                         [](Wide sum, const ScoreCell& cell) { return sum + cell.weight_micros; });
}

Wide ScoreDistribution::squared_weight_picos() const {
  return std::accumulate(
      cells_.begin(), cells_.end(), Wide{0},
      [](Wide sum, const ScoreCell& cell) { return sum + cell.squared_weight_picos; });
}

double ScoreDistribution::effective_n() const {
  if (empty()) return 0.0;
  const Wide weight = weight_micros();
  return static_cast<double>(weight * weight) / static_cast<double>(squared_weight_picos());
}

bool ScoreDistribution::equally_weighted() const {
  const Wide n = count();
  if (n == 0) return true;
  // Cauchy-Schwarz: W * (W / n) <= sum of w^2, with equality only when all weights are the same;
  // then W / n is a whole number of millionths like every weight.
  const Wide weight = weight_micros();
  return weight % n == 0 && weight * (weight / n) == squared_weight_picos();
}

}  // namespace palaute
