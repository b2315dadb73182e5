// Stepping through UTF-8 one code point at a time, over ICU's macros with 32-bit indices.
#ifndef PALAUTE_BASE_UTF8_H_
#define PALAUTE_BASE_UTF8_H_

#include <unicode/utf8.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace palaute {

// NOLINTBEGIN(readability-function-size): the nesting is inside ICU's macros.

// The code point at `position`, which moves past it; U+FFFD where the bytes are not UTF-8.
// REQUIRES: position < text.size() < 2^31.
inline char32_t next_code_point(std::string_view text, std::size_t& position) {
  UChar32 c = 0;
  auto index = static_cast<std::int32_t>(position);
  U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), index,
                  static_cast<std::int32_t>(text.size()), c);
  position = static_cast<std::size_t>(index);
  return static_cast<char32_t>(c);
}

// The code point that begins at `position`; 0 at or past the end.
inline char32_t code_point_at(std::string_view text, std::size_t position) {
  return position < text.size() ? next_code_point(text, position) : U'\0';
}

// The code point that ends before `position`; 0 at the beginning.
inline char32_t code_point_before(std::string_view text, std::size_t position) {
  if (position == 0) return U'\0';
  UChar32 c = 0;
  auto index = static_cast<std::int32_t>(position);
  U8_PREV_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), 0, index, c);
  return static_cast<char32_t>(c);
}

inline void append_code_point(std::string& text, char32_t c) {
  char buffer[U8_MAX_LENGTH];
  std::size_t size = 0;
  U8_APPEND_UNSAFE(buffer, size, static_cast<UChar32>(c));
  text.append(buffer, size);
}

// NOLINTEND(readability-function-size)

inline std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char byte : text) count += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U ? 1 : 0;
  return count;
}

}  // namespace palaute

#endif  // PALAUTE_BASE_UTF8_H_
