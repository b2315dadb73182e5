#include "drivers/tally.h"

namespace palaute {

ScoreTally::ScoreTally(std::size_t theme_count) : top_(theme_count), precise_(theme_count) {}

void ScoreTally::add(const ThemesSaid& said, std::int64_t score_milli,
                     std::uint64_t weight_micros) {
  add_level(ThemeLevel::top, said, score_milli, weight_micros);
  add_level(ThemeLevel::precise, said, score_milli, weight_micros);
}

void ScoreTally::add_level(ThemeLevel level, const ThemesSaid& said, std::int64_t score_milli,
                           std::uint64_t weight_micros) {
  RespondentBuckets& buckets = level == ThemeLevel::top ? top_ : precise_;
  if (!said.has_comment) return buckets.add_silent(score_milli, weight_micros);
  std::vector<std::size_t> themes;
  for (const ThemeSaid& theme : said.at(level)) {
    themes.push_back(theme.theme.value);
    by_polarity_[{level, theme.theme, theme.polarity}].add(score_milli, weight_micros);
  }
  buckets.add_comment(themes, score_milli, weight_micros);
}

ScoreTally& ScoreTally::operator+=(const ScoreTally& other) {
  top_ += other.top_;
  precise_ += other.precise_;
  for (const auto& [key, scores] : other.by_polarity_) by_polarity_[key] += scores;
  return *this;
}

const ScoreDistribution& ScoreTally::said(ThemeLevel level, ThemeId theme,
                                          Polarity polarity) const {
  static const ScoreDistribution nobody;
  const auto found = by_polarity_.find({level, theme, polarity});
  return found == by_polarity_.end() ? nobody : found->second;
}

}  // namespace palaute
