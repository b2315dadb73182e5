// How far does "ei" reach? Clauses, as punctuation and conjunctions part them.
#ifndef PALAUTE_TAGGING_CLAUSES_H_
#define PALAUTE_TAGGING_CLAUSES_H_

#include <cstdint>
#include <vector>

#include "lexicon/match_table.h"
#include "palaute/lexicon.h"
#include "tagging/answer_words.h"

namespace palaute {

// Words [begin, end) of an answer.
struct Clause {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t sentence = 0;
  bool after_contrast = false;  // begins with "mutta", "but"
  double weight = 1.0;          // in the polarity of the whole answer; less before a contrast
};

// Replaces `clauses`; `scratch` is working space. Clauses come in reading order and cover all
// words.
void find_clauses(const AnswerWords& answer, const Lexicon& lexicon, std::vector<Match>& scratch,
                  std::vector<Clause>& clauses);

}  // namespace palaute

#endif  // PALAUTE_TAGGING_CLAUSES_H_
