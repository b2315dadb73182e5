#include "authoring/short_quote.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "base/utf8.h"
#include "text/personal_data.h"

namespace palaute {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr std::size_t kLongestWord = 40;  // bytes

// Text and the byte of it where the words that matter begin.
struct FocusedText {
  std::string text;
  std::size_t focus = 0;
};

bool is_shown(char32_t c) {
  const auto code = static_cast<UChar32>(c);
  const auto type = u_charType(code);
  return u_isUWhiteSpace(code) == 0 && type != U_CONTROL_CHAR && type != U_FORMAT_CHAR &&
         type != U_SURROGATE && type != U_PRIVATE_USE_CHAR;
}

bool is_space(char32_t c) {
  const auto code = static_cast<UChar32>(c);
  return u_isUWhiteSpace(code) != 0 || u_charType(code) == U_CONTROL_CHAR;
}

FocusedText one_line(std::string_view answer, std::size_t focus) {
  FocusedText line;
  for (std::size_t position = 0; position < answer.size();) {
    if (position <= focus) line.focus = line.text.size();
    const char32_t c = next_code_point(answer, position);
    const bool may_part = !line.text.empty() && line.text.back() != ' ';
    if (is_shown(c)) {
      append_code_point(line.text, c);
    } else if (is_space(c) && may_part) {
      line.text += ' ';
    }
  }
  if (line.text.ends_with(' ')) line.text.pop_back();
  return line;
}

std::string_view placeholder(PersonalDataKind kind) {
  static constexpr std::string_view kPlaceholders[] = {"<e-mail>", "<phone>", "<identity code>"};
  return kPlaceholders[static_cast<std::size_t>(kind)];
}

// Looked for in the plain text: an invisible sign inside an address must not hide it.
FocusedText redacted(const FocusedText& line) {
  FocusedText result{"", line.focus};
  std::size_t shown_to = 0;
  for (const PersonalData& item : find_personal_data(line.text)) {
    result.text.append(line.text, shown_to, item.range.begin - shown_to);
    result.text += placeholder(item.kind);
    shown_to = item.range.end;
    if (line.focus >= shown_to) result.focus = line.focus + result.text.size() - shown_to;
  }
  result.text.append(line.text, shown_to);
  result.focus = std::min(result.focus, result.text.size());
  return result;
}

// Where to stop after `position`: at the end of the word, unless that is far away.
std::size_t word_end(std::string_view text, std::size_t position) {
  const std::size_t space = std::min(text.find(' ', position), text.size());
  if (space - position <= kLongestWord) return space;
  while ((static_cast<unsigned char>(text[position]) & 0xC0U) == 0x80U) ++position;
  return position;
}

// The beginning of the word at or before a position.
std::size_t word_start(std::string_view text, std::size_t position) {
  const std::size_t space = position == 0 ? std::string_view::npos : text.rfind(' ', position - 1);
  const std::size_t start = space == std::string_view::npos ? 0 : space + 1;
  if (position - start <= kLongestWord) return start;
  while ((static_cast<unsigned char>(text[position]) & 0xC0U) == 0x80U) --position;
  return position;
}

std::string around_focus(const FocusedText& line, std::size_t most_bytes) {
  const std::string& text = line.text;
  if (text.size() <= most_bytes) return text;
  const std::size_t lead = most_bytes / 3;
  const std::size_t wanted = line.focus < lead ? 0 : line.focus - lead;
  const std::size_t begin = word_start(text, std::min(wanted, text.size() - most_bytes));
  const std::size_t end = word_end(text, std::min(begin + most_bytes, text.size()));
  return std::string(begin > 0 ? kEllipsis : "") + text.substr(begin, end - begin) +
         std::string(end < text.size() ? kEllipsis : "");
}

}  // namespace

std::string short_quote(std::string_view answer, ByteRange focus, std::size_t most_bytes) {
  return around_focus(redacted(one_line(answer, focus.begin)), most_bytes);
}

}  // namespace palaute
