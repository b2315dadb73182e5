// Which role does a column seem to play, and what speaks for it?
#ifndef PALAUTE_SURVEY_ROLE_GUESS_H_
#define PALAUTE_SURVEY_ROLE_GUESS_H_

#include <cstdint>
#include <optional>
#include <string>

#include "palaute/survey.h"
#include "survey/column_profile.h"

namespace palaute {

enum class Role : std::uint8_t {
  other,
  personal,
  weight,
  score,
  wave,
  id,
  answer,
  segment,
};

// A role with the part of a schema that goes with it.
struct RoleGuess {
  Role role = Role::other;
  std::string evidence;
  std::optional<Scale> scale;      // of a score
  std::optional<WaveColumn> wave;  // of a wave
  Prompt prompt = Prompt::open;    // of an answer
  int rank = 0;                    // among columns of a role that only one can play, lowest wins
};

// Guesses from the cells and from the words of the header and the question.
RoleGuess guess_role(const std::string& name, const std::string& question,
                     const ColumnProfile& cells);

// "answer", "score:nps", "wave:month", ... as inspections call it.
std::string role_name(const RoleGuess& guess);

}  // namespace palaute

#endif  // PALAUTE_SURVEY_ROLE_GUESS_H_
