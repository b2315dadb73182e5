#include "text/personal_data.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace palaute {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_address_letter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '_' || c == '-' ||
         c == '+' || c == '%';
}

ByteRange range_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// The address around the @ at `sign`, if there is one.
std::optional<ByteRange> email_around(std::string_view answer, std::size_t sign) {
  std::size_t begin = sign;
  while (begin > 0 && is_address_letter(answer[begin - 1])) --begin;
  std::size_t end = sign + 1;
  while (end < answer.size() && is_address_letter(answer[end])) ++end;
  while (end > sign && answer[end - 1] == '.') --end;
  const bool has_domain = answer.substr(sign, end - sign).find('.') != std::string_view::npos;
  if (begin == sign || !has_domain) return std::nullopt;
  return range_of(begin, end);
}

// ddmmyy, a century sign, three digits and a check character.
bool is_identity_code(std::string_view text) {
  constexpr std::size_t kSize = 11;
  constexpr std::string_view kCenturies = "+-ABCDEFUVWXY";
  return text.size() >= kSize && std::all_of(text.begin(), text.begin() + 6, is_digit) &&
         kCenturies.find(text[6]) != std::string_view::npos &&
         std::all_of(text.begin() + 7, text.begin() + 10, is_digit) &&
         std::isalnum(static_cast<unsigned char>(text[10])) != 0 &&
         (text.size() == kSize || std::isalnum(static_cast<unsigned char>(text[kSize])) == 0);
}

// The end of a phone number that begins at `begin`, or `begin`. Digits may be parted by single
// spaces and hyphens.
std::size_t phone_end(std::string_view answer, std::size_t begin) {
  constexpr std::size_t kFewestDigits = 7;
  constexpr std::size_t kMostDigits = 15;
  std::size_t digits = 0;
  std::size_t end = begin;
  for (std::size_t i = answer[begin] == '+' ? begin + 1 : begin; i < answer.size(); ++i) {
    if (is_digit(answer[i])) {
      ++digits;
      end = i + 1;
    } else if ((answer[i] != ' ' && answer[i] != '-') || i != end) {
      break;
    }
  }
  const bool plausible = digits >= kFewestDigits && digits <= kMostDigits &&
                         (answer[begin] == '+' || answer[begin] == '0');
  return plausible ? end : begin;
}

std::optional<PersonalData> number_at(std::string_view answer, std::size_t begin) {
  if (is_identity_code(answer.substr(begin))) {
    return PersonalData{PersonalDataKind::identity_code, range_of(begin, begin + 11)};
  }
  const std::size_t end = phone_end(answer, begin);
  if (end == begin) return std::nullopt;
  return PersonalData{PersonalDataKind::phone, range_of(begin, end)};
}

}  // namespace

std::vector<PersonalData> find_personal_data(std::string_view answer) {
  std::vector<PersonalData> found;
  for (std::size_t i = 0; i < answer.size(); ++i) {
    const bool begins_number =
        (is_digit(answer[i]) || answer[i] == '+') && (i == 0 || !is_digit(answer[i - 1]));
    std::optional<PersonalData> item;
    if (begins_number) item = number_at(answer, i);
    if (answer[i] == '@') {
      if (const auto range = email_around(answer, i))
        item = PersonalData{PersonalDataKind::email, *range};
    }
    if (!item) continue;
    while (!found.empty() && found.back().range.end > item->range.begin) found.pop_back();
    found.push_back(*item);
    i = item->range.end - 1;
  }
  return found;
}

}  // namespace palaute
