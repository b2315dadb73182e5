// How are "NPS:nps:0-10:missing=99" and its like read?
#ifndef PALAUTE_TOOLS_COLUMN_SPECS_H_
#define PALAUTE_TOOLS_COLUMN_SPECS_H_

#include <string>

#include "palaute/survey.h"

namespace palaute::tool {

// COL[:prompt=why|improve|praise|problem|open]. A column's own name may hold colons. Errors (all):
// argument.
Result<AnswerColumn> parse_answer(const std::string& spec);

// COL:nps|csat|ces|number[:MIN-MAX][:direction=higher|lower|ease|effort][:missing=6,7]. CES must
// state its direction.
Result<ScoreColumn> parse_score(const std::string& spec);

// COL[:month|quarter|year|as-is]
Result<WaveColumn> parse_wave(const std::string& spec);

// One of ; , | and tab, written so or as "tab" or "\t".
Result<char> parse_separator(const std::string& text);

}  // namespace palaute::tool

#endif  // PALAUTE_TOOLS_COLUMN_SPECS_H_
