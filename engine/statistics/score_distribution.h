// Which scores were given, how often and with how much weight: the exact store under every
// statistic.
#ifndef PALAUTE_STATISTICS_SCORE_DISTRIBUTION_H_
#define PALAUTE_STATISTICS_SCORE_DISTRIBUTION_H_

#include <cstdint>
#include <vector>

#include "statistics/wide.h"

namespace palaute {

// A weight of 1.
inline constexpr std::uint64_t kUnitWeightMicros = 1'000'000;
// Within these limits no sum of products of the layer leaves 128 bits.
inline constexpr std::int64_t kMaximumScoreMilli = 1'000'000'000'000'000;
inline constexpr std::uint64_t kMaximumWeightMicros = 1'000'000'000'000;
inline constexpr std::int64_t kMaximumTotalWeightMicros = 1'000'000'000'000'000'000;

// The respondents who gave one score.
struct ScoreCell {
  std::int64_t score_milli = 0;   // score in thousandths of a point
  std::int64_t count = 0;         // respondents
  Wide weight_micros = 0;         // sum of their weights, times 10^6
  Wide squared_weight_picos = 0;  // sum of their squared weights, times 10^12

  bool operator==(const ScoreCell&) const = default;
};

// Everything the layer needs to know of a group of respondents. All of it is integers, so the same
// respondents give the same bytes however they were divided into parts and in whatever order the
// parts were merged. A plain value: reading it from many threads is safe.
class ScoreDistribution {
 public:
  // One respondent. A weight of 0 means "does not count" and leaves the store as it was.
  // REQUIRES: |score_milli| <= kMaximumScoreMilli, weight_micros <= kMaximumWeightMicros, and the
  // weights of the whole store stay within kMaximumTotalWeightMicros.
  void add(std::int64_t score_milli, std::uint64_t weight_micros = kUnitWeightMicros);

  // Respondents summed up elsewhere, e.g. read back from a file. Same limits as above.
  // REQUIRES: cell.count > 0.
  void add(const ScoreCell& cell);

  // Takes in the respondents of another store.
  ScoreDistribution& operator+=(const ScoreDistribution& other);

  // Takes out the respondents of a part: "without" is all minus with.
  // REQUIRES: every respondent of `part` is in this store.
  ScoreDistribution& operator-=(const ScoreDistribution& part);

  // Ascending by score; no score twice, no empty cell.
  const std::vector<ScoreCell>& cells() const { return cells_; }
  bool empty() const { return cells_.empty(); }
  // Respondents.
  std::int64_t count() const;
  // Sum of weights, times 10^6.
  Wide weight_micros() const;
  // Sum of squared weights, times 10^12.
  Wide squared_weight_picos() const;
  // Kish's effective sample size, W^2 / sum of w^2: n when all weights are equal. 0 when empty.
  double effective_n() const;
  // Do all respondents weigh the same? True of an empty store.
  bool equally_weighted() const;

  bool operator==(const ScoreDistribution&) const = default;

 private:
  std::vector<ScoreCell> cells_;
};

inline ScoreDistribution operator+(ScoreDistribution left, const ScoreDistribution& right) {
  return left += right;
}
inline ScoreDistribution operator-(ScoreDistribution all, const ScoreDistribution& part) {
  return all -= part;
}

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_SCORE_DISTRIBUTION_H_
