// Files that are not delimited text although somebody named them as a survey.
#ifndef PALAUTE_SURVEY_FILE_KIND_H_
#define PALAUTE_SURVEY_FILE_KIND_H_

#include <optional>
#include <string>
#include <string_view>

namespace palaute {

// What a file that begins with `head` is instead of delimited text, and how to mend it, e.g. "is an
// Excel workbook; save it as CSV UTF-8 and name that file". Nothing when it may well be text.
std::optional<std::string> foreign_format(std::string_view head);

}  // namespace palaute

#endif  // PALAUTE_SURVEY_FILE_KIND_H_
