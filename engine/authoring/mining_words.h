// Which words of a clause could be lines of a lexicon?
#ifndef PALAUTE_AUTHORING_MINING_WORDS_H_
#define PALAUTE_AUTHORING_MINING_WORDS_H_

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "authoring/answer_clauses.h"
#include "palaute/base.h"
#include "palaute/lexicon.h"
#include "palaute/tags.h"

namespace palaute {

// A pattern that would match words of a clause.
struct CandidateUse {
  std::string pattern;
  ByteRange words;
  bool is_matched = false;  // a line of the lexicon matches one of its words here
  std::string whole;        // of part of a compound: the compound; else empty
};

// Immutable.
class CandidateFinder {
 public:
  explicit CandidateFinder(const Lexicon& lexicon);

  // Lemmas, pairs side by side, and first and last parts of compounds. Nouns, adjectives, verbs,
  // adverbs and unknown words of two letters or more count; cues, pronouns, names and numbers do
  // not. Unknown words stand as they are written: nothing matches a guessed lemma.
  std::vector<CandidateUse> find(const Explanation& answer, const AnswerClause& clause) const;

 private:
  bool is_candidate(const ExplainedWord& word) const;

  std::set<std::pair<Language, std::string>> cues_;
};

}  // namespace palaute

#endif  // PALAUTE_AUTHORING_MINING_WORDS_H_
