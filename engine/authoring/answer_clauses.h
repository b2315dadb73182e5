// The clauses of an explained answer, as the tagger cut them, and what each names.
#ifndef PALAUTE_AUTHORING_ANSWER_CLAUSES_H_
#define PALAUTE_AUTHORING_ANSWER_CLAUSES_H_

#include <cstddef>
#include <vector>

#include "palaute/lexicon.h"
#include "palaute/tags.h"

namespace palaute {

// Words [begin, end) of the explanation.
struct AnswerClause {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool has_theme = false;    // a line names a subject
  bool has_opinion = false;  // something praises or blames
};

std::vector<AnswerClause> clauses_of(const Explanation& explanation, const Lexicon& lexicon);

// Does the match hold all of the word?
inline bool covers(const ExplainedMatch& match, const ExplainedWord& word) {
  return match.words.begin <= word.words.begin && word.words.end <= match.words.end;
}

}  // namespace palaute

#endif  // PALAUTE_AUTHORING_ANSWER_CLAUSES_H_
