// Which answers are worth reading for a theme?
#ifndef PALAUTE_DRIVERS_QUOTES_H_
#define PALAUTE_DRIVERS_QUOTES_H_

#include <vector>

#include "palaute/drivers.h"

namespace palaute {

// For each theme that at least min_n respondents speak of, and each of blame and praise, the
// answers that say it most clearly: the strongest opinion first, then the shorter answer, then the
// earlier row; no text twice. In order of theme, blame first.
std::vector<Quote> choose_quotes(const TaggedSurvey& tagged, const DriverOptions& options);

}  // namespace palaute

#endif  // PALAUTE_DRIVERS_QUOTES_H_
