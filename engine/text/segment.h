// Where does one word, clause or sentence end and the next begin?
#ifndef PALAUTE_TEXT_SEGMENT_H_
#define PALAUTE_TEXT_SEGMENT_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "palaute/base.h"
#include "text/normalize.h"

namespace palaute {

enum class WordKind : std::uint8_t {
  word,    // letters, perhaps with digits, inner hyphens, apostrophes, or a colon before a case
           // ending
  number,  // digits, with inner . , : and signs
  symbol,  // an emoji or an emoticon
  link,    // a web or e-mail address
};

// A word of an answer. Punctuation is no word: it only ends clauses and sentences.
struct Word {
  std::uint32_t begin = 0;  // bytes of CleanText::text
  std::uint32_t end = 0;
  ByteRange source;  // bytes of the raw answer
  WordKind kind = WordKind::word;
  std::uint32_t sentence = 0;  // counted from 0 within the answer
  std::uint32_t clause = 0;    // counted from 0 within the answer; never spans sentences

  std::string_view of(const CleanText& clean) const {
    return std::string_view(clean.text).substr(begin, end - begin);
  }
};

// Replaces `words` by the words of `clean`, in reading order; reuses the buffer.
void segment(const CleanText& clean, std::vector<Word>& words);

}  // namespace palaute

#endif  // PALAUTE_TEXT_SEGMENT_H_
