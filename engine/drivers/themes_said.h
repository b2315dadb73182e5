// Which themes did a respondent speak of, and how?
#ifndef PALAUTE_DRIVERS_THEMES_SAID_H_
#define PALAUTE_DRIVERS_THEMES_SAID_H_

#include <cstddef>
#include <vector>

#include "palaute/drivers.h"

namespace palaute {

struct ThemeSaid {
  ThemeId theme;
  Polarity polarity =
      Polarity::neutral;  // negative, neutral or positive: of all that was said of it
};

// The themes of one respondent, all answer columns together, in order of ThemeId, each once.
//  top: top-level themes; a subtheme counts for its parent.
//  precise: the most precise themes; a parent is left out where one of its subthemes is spoken of.
// A general opinion counts only where nothing more is said, so that each respondent is divided
// among things that can be improved.
struct ThemesSaid {
  bool has_comment = false;  // wrote something with content
  std::vector<ThemeSaid> top;
  std::vector<ThemeSaid> precise;

  const std::vector<ThemeSaid>& at(ThemeLevel level) const {
    return level == ThemeLevel::top ? top : precise;
  }
};

ThemesSaid themes_said(const TaggedSurvey& tagged, std::size_t row);

}  // namespace palaute

#endif  // PALAUTE_DRIVERS_THEMES_SAID_H_
