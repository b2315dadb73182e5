// One answer on its way through tagging: its words and what the lexicon knows of each.
#ifndef PALAUTE_TAGGING_ANSWER_WORDS_H_
#define PALAUTE_TAGGING_ANSWER_WORDS_H_

#include <algorithm>
#include <cstdint>
#include <span>

#include "lexicon/match_table.h"
#include "palaute/base.h"
#include "text/segment.h"

namespace palaute {

struct AnswerWords {
  std::span<const Word> words;
  std::span<const FormRecord* const> records;  // one for each word
  std::span<const Language> languages;         // one for each sentence; none of them unknown
  Prompt prompt = Prompt::open;

  // The bytes of the raw answer from the first to the last of two words.
  ByteRange source(std::uint32_t first, std::uint32_t last) const {
    return {words[first].source.begin, words[last].source.end};
  }
  ByteRange source(const Match& match) const {
    return source(match.first_word(), match.last_word());
  }
};

inline bool share_words(const Match& a, const Match& b) {
  return std::any_of(a.words.begin(), a.words.begin() + a.word_count,
                     [&](std::uint32_t word) { return b.has_word(word); });
}

}  // namespace palaute

#endif  // PALAUTE_TAGGING_ANSWER_WORDS_H_
