// What must be counted of a group of respondents so that every number of the report can be
// computed?
#ifndef PALAUTE_DRIVERS_TALLY_H_
#define PALAUTE_DRIVERS_TALLY_H_

#include <array>
#include <cstdint>
#include <map>

#include "drivers/themes_said.h"
#include "palaute/drivers.h"
#include "statistics/respondent_buckets.h"
#include "statistics/score_distribution.h"

namespace palaute {

// Exact integer sums over the respondents of one scope who gave one score. Tallies of parts add up
// to the tally of the whole, in any order, to the last bit.
class ScoreTally {
 public:
  explicit ScoreTally(std::size_t theme_count);

  void add(const ThemesSaid& said, std::int64_t score_milli, std::uint64_t weight_micros);
  ScoreTally& operator+=(const ScoreTally& other);
  bool operator==(const ScoreTally&) const = default;

  const RespondentBuckets& buckets(ThemeLevel level) const {
    return level == ThemeLevel::top ? top_ : precise_;
  }
  const ScoreDistribution& all() const { return precise_.all(); }
  // Those who spoke of a theme in one way; empty when nobody did.
  const ScoreDistribution& said(ThemeLevel level, ThemeId theme, Polarity polarity) const;

 private:
  struct Key {
    ThemeLevel level;
    ThemeId theme;
    Polarity polarity;
    auto operator<=>(const Key&) const = default;
  };
  void add_level(ThemeLevel level, const ThemesSaid& said, std::int64_t score_milli,
                 std::uint64_t weight_micros);

  RespondentBuckets top_;
  RespondentBuckets precise_;
  std::map<Key, ScoreDistribution> by_polarity_;
};

}  // namespace palaute

#endif  // PALAUTE_DRIVERS_TALLY_H_
