// Which pattern matches a word of somebody else's dictionary?
#ifndef PALAUTE_AUTHORING_WORD_PATTERN_H_
#define PALAUTE_AUTHORING_WORD_PATTERN_H_

#include <string>
#include <string_view>

#include "palaute/base.h"

namespace palaute {

// Words parted by spaces, each with a `*` at its end if it matches by its beginning; emoticons are
// quoted. Errors: argument, with the reason, for what no pattern can hold or what is never read as
// one word.
Result<std::string> word_pattern(std::string_view words);

}  // namespace palaute

#endif  // PALAUTE_AUTHORING_WORD_PATTERN_H_
