// Why each tag, for programs.
#ifndef PALAUTE_REPORT_EXPLANATION_JSON_H_
#define PALAUTE_REPORT_EXPLANATION_JSON_H_

#include <string>
#include <string_view>
#include <vector>

#include "palaute/report.h"

namespace palaute {

// The flags that are set, in the order of AnswerFlag: "empty", "no_content" …
std::vector<std::string_view> flag_names(const TaggedAnswer& answer);

// palaute.explanation/1: the fields of palaute.tags/1, the words and the matches.
std::string write_explanation_json(const Explanation& explanation, std::string_view answer,
                                   const Lexicon& lexicon);

}  // namespace palaute

#endif  // PALAUTE_REPORT_EXPLANATION_JSON_H_
