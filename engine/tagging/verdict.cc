#include "tagging/verdict.h"

#include <algorithm>
#include <cmath>

namespace palaute {
namespace {

constexpr double kHalfWay = 8.0;      // s² at which the score is 0.71
constexpr double kNoticeable = 0.25;  // weaker sums are neither praise nor blame
constexpr double kMixedLeast = 1.0;
constexpr double kFaintPerWord = 1.0 / 30;
constexpr double kFaintMost = 0.5;

// A faint opinion somewhere in a long answer is no verdict.
bool is_faint(double score, std::span<const Clause> clauses) {
  const double words = clauses.empty() ? 0.0 : clauses.back().end;
  return std::abs(score) <= std::min(kFaintMost, words * kFaintPerWord);
}

}  // namespace

// Adding 0 makes -0 plain: no report shall say "-0".
double rounded(double value) { return std::round(value * 100) / 100 + 0.0; }

Polarity polarity_of(double strength) {
  if (strength >= kNoticeable) return Polarity::positive;
  if (strength <= -kNoticeable) return Polarity::negative;
  return Polarity::neutral;
}

Verdict judge(std::span<const Clause> clauses, std::span<const PlacedOpinion> opinions) {
  double praise = 0;
  double blame = 0;
  for (const PlacedOpinion& placed : opinions) {
    const double value = placed.opinion.value * clauses[placed.clause].weight;
    (value > 0 ? praise : blame) += value;
  }
  const double sum = praise + blame;
  Verdict verdict{polarity_of(sum), rounded(sum / std::sqrt(sum * sum + kHalfWay))};
  if (is_faint(verdict.score, clauses)) verdict.polarity = Polarity::neutral;
  const double less = std::min(praise, -blame);
  const double more = std::max(praise, -blame);
  if (less >= kMixedLeast && more <= 2 * less) verdict.polarity = Polarity::mixed;
  return verdict;
}

}  // namespace palaute
