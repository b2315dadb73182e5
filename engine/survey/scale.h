// What may a score cell hold on its scale?
#ifndef PALAUTE_SURVEY_SCALE_H_
#define PALAUTE_SURVEY_SCALE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "palaute/survey.h"
#include "survey/number.h"

namespace palaute {

// "nps", "csat", "ces" or "number".
std::string_view scale_name(ScaleKind kind);

// The scale with its defaults filled in. Errors (argument, without a file name): CES without a
// direction, limits in the wrong order.
Result<Scale> complete_scale(const ScoreColumn& column);

enum class ScoreState : std::uint8_t {
  given,
  missing,    // blank, or a missing code
  no_answer,  // words such as "En osaa sanoa"
  wrong,      // not on the scale
};

struct ReadScore {
  ScoreState state = ScoreState::missing;
  double value = 0;    // when given
  std::string reason;  // when wrong: a sentence without place
};

// Reads one cell. Nothing is clipped or rescaled. REQUIRES: the scale is complete.
ReadScore read_score(std::string_view cell, const ScoreColumn& column, DecimalSign sign);

}  // namespace palaute

#endif  // PALAUTE_SURVEY_SCALE_H_
