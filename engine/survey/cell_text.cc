#include "survey/cell_text.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>

#include <algorithm>

#include "base/utf8.h"

namespace palaute {
namespace {

bool is_invisible(char32_t character) {
  if (character < 0x80) return character <= 0x20 || character == 0x7F;
  const auto code_point = static_cast<UChar32>(character);
  const auto type = u_charType(code_point);
  return u_isUWhiteSpace(code_point) != 0 || type == U_CONTROL_CHAR || type == U_FORMAT_CHAR;
}

// Where the first visible character begins.
std::size_t visible_begin(std::string_view text) {
  std::size_t next = 0;
  while (next < text.size()) {
    const std::size_t here = next;
    if (!is_invisible(next_code_point(text, next))) return here;
  }
  return text.size();
}

// Where the last visible character ends.
std::size_t visible_end(std::string_view text) {
  std::size_t end = text.size();
  while (end > 0) {
    const char32_t character = code_point_before(text, end);
    if (!is_invisible(character)) return end;
    end -= static_cast<std::size_t>(U8_LENGTH(character));
  }
  return 0;
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

std::string_view trim_cell(std::string_view cell) {
  cell.remove_prefix(visible_begin(cell));
  return cell.substr(0, visible_end(cell));
}

bool is_blank_cell(std::string_view cell) {
  constexpr std::string_view kReplacement = "\uFFFD";
  cell.remove_prefix(visible_begin(cell));
  while (cell.starts_with(kReplacement)) {
    cell.remove_prefix(kReplacement.size());
    cell.remove_prefix(visible_begin(cell));
  }
  return cell.empty();
}

std::string fold_cell(std::string_view cell) {
  std::string folded;
  icu::StringByteSink<std::string> sink(&folded);
  UErrorCode status = U_ZERO_ERROR;
  const std::string_view trimmed = trim_cell(cell);
  icu::CaseMap::utf8Fold(0, {trimmed.data(), static_cast<std::int32_t>(trimmed.size())}, sink,
                         nullptr, status);
  return folded;
}

std::size_t count_characters(std::string_view text) {
  return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, is_continuation));
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char byte : text) {
    const bool belongs = static_cast<unsigned char>(byte) > 0x20;
    if (belongs && !inside) ++words;
    inside = belongs;
  }
  return words;
}

std::string excerpt(std::string_view text, std::size_t limit) {
  const std::string_view trimmed = trim_cell(text);
  std::size_t end = 0;
  for (std::size_t characters = 0; end < trimmed.size(); ++end) {
    if (!is_continuation(trimmed[end]) && characters++ == limit) break;
  }
  std::string line(trimmed.substr(0, end));
  std::ranges::replace_if(
      line, [](char byte) { return byte == '\n' || byte == '\r' || byte == '\t'; }, ' ');
  return end < trimmed.size() ? line + "…" : line;
}

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, 1, ',');
  }
  return digits;
}

}  // namespace palaute
