// Do those who use a word score otherwise than all others, when they may be very few?
#ifndef PALAUTE_AUTHORING_SCORE_SUMS_H_
#define PALAUTE_AUTHORING_SCORE_SUMS_H_

#include <cstdint>
#include <optional>

namespace palaute {

// The scores of a group of respondents.
struct ScoreSums {
  std::uint64_t count = 0;
  double sum = 0.0;
  double squares = 0.0;

  void add(double score);
  ScoreSums without(const ScoreSums& part) const;
  // REQUIRES: count > 0.
  double mean() const;
  double squared_deviations() const;  // sum of (score - mean)²; 0 of nobody
  // Standard deviation. REQUIRES: count > 1.
  double deviation() const;
};

// users - others.
struct ScoreContrast {
  double users = 0.0;  // mean
  double others = 0.0;
  double shrunk_difference = 0.0;  // times n / (n + 5): a few users show little
  double t = 0.0;  // Welch's; the variance of the users counts five imagined ones of that of all
};

// Absent where either group is empty or nothing varies. REQUIRES: `users` is a part of `all`.
std::optional<ScoreContrast> contrast_means(const ScoreSums& users, const ScoreSums& all);

}  // namespace palaute

#endif  // PALAUTE_AUTHORING_SCORE_SUMS_H_
