#include "report/plain_text.h"

#include <unicode/uchar.h>

#include <optional>

#include "base/utf8.h"

namespace palaute {
namespace {

constexpr char32_t kJoiner = 0x200D;         // between the parts of one emoji
constexpr char32_t kEmojiSelector = 0xFE0F;  // the sign before it is drawn as an emoji
constexpr std::string_view kEllipsis = "…";

bool is_space(char32_t c) { return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0; }

bool is_skin_tone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }

std::size_t code_point_width(char32_t c) {
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
      return 0;
    default:
      break;
  }
  const int width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

// How many more columns a line takes when `c` follows `before`.
std::size_t added_width(char32_t before, char32_t c) {
  if (before == kJoiner || is_skin_tone(c)) return 0;
  if (c == kEmojiSelector) return before != 0 && code_point_width(before) == 1 ? 1 : 0;
  return code_point_width(c);
}

// The longest beginning of `text` that takes at most `width` columns.
std::string_view beginning(std::string_view text, std::size_t width) {
  char32_t before = 0;
  std::size_t used = 0;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    const char32_t c = next_code_point(text, position);
    used += added_width(before, c);
    if (used > width) return text.substr(0, begin);
    before = c;
  }
  return text;
}

}  // namespace

CharacterUse character_use(char32_t c) {
  if (is_space(c)) return CharacterUse::space;
  if (c == kJoiner) return CharacterUse::keep;
  const auto type = u_charType(static_cast<UChar32>(c));
  const bool invisible = type == U_CONTROL_CHAR || type == U_FORMAT_CHAR || type == U_SURROGATE ||
                         type == U_PRIVATE_USE_CHAR;
  return invisible ? CharacterUse::drop : CharacterUse::keep;
}

void for_each_plain(std::string_view text,
                    const std::function<void(char32_t c, std::size_t position)>& emit) {
  constexpr std::size_t kNone = std::string_view::npos;
  std::size_t space = kNone;  // where the run of spaces before `c` begins
  bool is_first = true;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    const char32_t c = next_code_point(text, position);
    const CharacterUse use = character_use(c);
    if (use == CharacterUse::space && space == kNone) space = begin;
    if (use != CharacterUse::keep) continue;
    if (space != kNone && !is_first) emit(U' ', space);
    emit(c, begin);
    space = kNone;
    is_first = false;
  }
}

std::string plain_text(std::string_view text) {
  std::string plain;
  for_each_plain(text, [&](char32_t c, std::size_t) { append_code_point(plain, c); });
  return plain;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  char32_t before = 0;
  for (std::size_t position = 0; position < text.size();) {
    const char32_t c = next_code_point(text, position);
    width += added_width(before, c);
    before = c;
  }
  return width;
}

std::string left_aligned(std::string_view text, std::size_t width) {
  std::string line(text);
  if (display_width(text) > width) line = std::string(beginning(text, width - 1)) += kEllipsis;
  return line.append(width - display_width(line), ' ');
}

std::string right_aligned(std::string_view text, std::size_t width) {
  const std::size_t own = display_width(text);
  return std::string(width > own ? width - own : 0, ' ').append(text);
}

}  // namespace palaute
