#include "authoring/answer_clauses.h"

#include <algorithm>

#include "authoring/lexicon_lines.h"
#include "lexicon/access.h"

namespace palaute {
namespace {

// Contrast and boundary cues begin a clause wherever they stand.
bool begins_after_border(const Explanation& explanation, const ExplainedWord& word) {
  return std::any_of(explanation.matches.begin(), explanation.matches.end(),
                     [&](const ExplainedMatch& match) {
                       return match.axis == "border" && match.words.begin == word.words.begin;
                     });
}

// The clause that a match stands in. REQUIRES: the match begins with a word of the answer.
AnswerClause& clause_with(const Explanation& explanation, const ExplainedMatch& match,
                          std::vector<AnswerClause>& clauses) {
  const auto next = std::upper_bound(clauses.begin(), clauses.end(), match.words.begin,
                                     [&](std::uint32_t at, const AnswerClause& clause) {
                                       return at < explanation.words[clause.begin].words.begin;
                                     });
  return *std::prev(next);
}

}  // namespace

std::vector<AnswerClause> clauses_of(const Explanation& explanation, const Lexicon& lexicon) {
  std::vector<AnswerClause> clauses;
  const auto& words = explanation.words;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool is_new = i == 0 || words[i].clause != words[i - 1].clause ||
                        begins_after_border(explanation, words[i]);
    if (is_new) clauses.push_back({i, i, false, false});
    clauses.back().end = i + 1;
  }
  for (const ExplainedMatch& match : explanation.matches) {
    AnswerClause& clause = clause_with(explanation, match, clauses);
    if (names_subject(lexicon, LexiconAccess::entry(lexicon, match.entry))) clause.has_theme = true;
    if (match.value != 0) clause.has_opinion = true;
  }
  return clauses;
}

}  // namespace palaute
