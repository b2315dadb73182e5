// How often does morphology find the lemma that people wrote down?
#ifndef PALAUTE_TOOLS_LEMMA_EVALUATION_H_
#define PALAUTE_TOOLS_LEMMA_EVALUATION_H_

#include <cstdint>
#include <map>
#include <ostream>
#include <span>
#include <string>

#include "lemma_gold.h"
#include "palaute/analyzer.h"

namespace palaute::tool {

struct Share {
  std::uint64_t right = 0;
  std::uint64_t all = 0;

  void count(bool is_right) {
    right += is_right ? 1 : 0;
    ++all;
  }
  double percent() const {
    return all == 0 ? 0 : 100.0 * static_cast<double>(right) / static_cast<double>(all);
  }
};

// Lemmas are compared in small letters, without hyphens and marks of compound borders.
struct LemmaEvaluation {
  Share strict;     // the lemma is the gold lemma
  Share content;    // the same of nouns, verbs, adjectives and adverbs
  Share known;      // the word is known, in whatever way
  Share compounds;  // of the gold's compounds that are known as written: taken apart as in the gold
  std::map<std::string, Share> by_tag;
  std::map<std::string, Share> by_status;
  std::map<std::string, std::uint64_t> errors;  // "form: found, not gold" → how often
};

LemmaEvaluation evaluate(const Analyzer& analyzer, Language language,
                         std::span<const GoldWord> words);

// A table for a terminal; the `most_errors` most frequent errors last.
void print(const LemmaEvaluation& evaluation, std::size_t most_errors, std::ostream& out);

}  // namespace palaute::tool

#endif  // PALAUTE_TOOLS_LEMMA_EVALUATION_H_
