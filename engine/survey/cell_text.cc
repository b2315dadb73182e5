#include "survey/cell_text.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace palaute {
namespace {

bool is_invisible(UChar32 character) {
  if (character < 0x80) return character <= 0x20 || character == 0x7F;
  const auto type = u_charType(character);
  return u_isUWhiteSpace(character) != 0 || type == U_CONTROL_CHAR || type == U_FORMAT_CHAR;
}

std::size_t skip_invisible_front(std::string_view text) {
  const auto size = static_cast<std::int32_t>(text.size());
  std::int32_t next = 0;
  while (next < size) {
    const std::int32_t here = next;
    UChar32 character = 0;
    U8_NEXT(text.data(), next, size, character);
    if (!is_invisible(character)) return static_cast<std::size_t>(here);
  }
  return text.size();
}

std::size_t skip_invisible_back(std::string_view text) {
  auto end = static_cast<std::int32_t>(text.size());
  while (end > 0) {
    const std::int32_t here = end;
    UChar32 character = 0;
    U8_PREV(text.data(), 0, end, character);
    if (!is_invisible(character)) return static_cast<std::size_t>(here);
  }
  return 0;
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

std::string_view trim_cell(std::string_view cell) {
  cell.remove_prefix(skip_invisible_front(cell));
  return cell.substr(0, skip_invisible_back(cell));
}

bool is_blank_cell(std::string_view cell) { return skip_invisible_front(cell) == cell.size(); }

std::string fold_cell(std::string_view cell) {
  std::string folded;
  icu::StringByteSink<std::string> sink(&folded);
  UErrorCode status = U_ZERO_ERROR;
  const std::string_view trimmed = trim_cell(cell);
  icu::CaseMap::utf8Fold(
      0, {trimmed.data(), static_cast<std::int32_t>(trimmed.size())}, sink, nullptr, status);
  return folded;
}

std::size_t count_characters(std::string_view text) {
  return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, is_continuation));
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
