// What one line of Hunspell's analysis says, in our own terms.
#ifndef PALAUTE_MORPHOLOGY_HUNSPELL_READING_H_
#define PALAUTE_MORPHOLOGY_HUNSPELL_READING_H_

#include <string_view>
#include <vector>

#include "morphology/analysis.h"
#include "morphology/dictionary.h"

namespace palaute {

// `line` as Hunspell::analyze gives it: " fl:E st:appoint fl:D" from a dictionary that only names
// its flags, " st:palvelu po:N is:inessive" from one that says what its words and endings are.
// A compound's last part may have several readings: " pa:ilta st:ilta pa:juhla ( st:juhla | …)".
// Readings whose ending makes another word, or whose prefix cannot be put back, are left out.
// `form` is the word as written, for endings that say something only with certain letters.
std::vector<Reading> read_hunspell_line(std::string_view line, const DictionarySettings& settings,
                                        std::string_view form = {});

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_HUNSPELL_READING_H_
