// Is the whole answer praise or blame?
#ifndef PALAUTE_TAGGING_VERDICT_H_
#define PALAUTE_TAGGING_VERDICT_H_

#include <span>

#include "palaute/tags.h"
#include "tagging/clauses.h"
#include "tagging/links.h"

namespace palaute {

struct Verdict {
  Polarity polarity = Polarity::neutral;
  double score = 0.0;  // -1 … 1, two decimals
};

// The score is s / √(s² + 8), s being the sum of the opinions' values, each weighted by its clause;
// a single clear opinion (2) gives ±0.58. Neutral: a score
// within 1/30 for each word of the answer, at most 0.5, so that one faint opinion (1.5) in sixteen
// words is no verdict while a clear one always is. Mixed: praise and blame of at least 1 each,
// neither more than twice the other.
Verdict judge(std::span<const Clause> clauses, std::span<const PlacedOpinion> opinions);

// Of one theme, from the sum of its opinions' values.
Polarity polarity_of(double strength);

// To two decimals, half away from zero, so that texts of numbers are short and stable.
double rounded(double value);

}  // namespace palaute

#endif  // PALAUTE_TAGGING_VERDICT_H_
