// Bytes in, comparable text out: which letters did the customer mean?
#ifndef PALAUTE_TEXT_NORMALIZE_H_
#define PALAUTE_TEXT_NORMALIZE_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "palaute/base.h"

namespace palaute {

// Normalised text that remembers where each of its bytes came from.
//  - Unicode NFC, case-folded (the default folding, which is right for Finnish, English and
//  Swedish);
//  - typographic quotes, hyphens and spaces become ' " - and a plain space;
//  - soft hyphens, zero-width and direction marks, variation selectors and skin tones are dropped;
//  - bytes that are not UTF-8 become U+FFFD.
struct CleanText {
  std::string text;
  // origin[i] is the byte of the raw answer that text[i] came from; origin[text.size()] is the raw
  // size.
  std::vector<std::uint32_t> origin;

  // The raw bytes behind text[begin, end). REQUIRES: both lie on code point borders of `text`.
  ByteRange source(std::size_t begin, std::size_t end) const {
    return {origin[begin], origin[end]};
  }
};

// Fills `clean` from `raw`, reusing its buffers. REQUIRES: raw.size() < 2^32.
void normalize(std::string_view raw, CleanText& clean);

// The normalised form of a short text such as a lexicon word.
std::string normalized(std::string_view raw);

}  // namespace palaute

#endif  // PALAUTE_TEXT_NORMALIZE_H_
