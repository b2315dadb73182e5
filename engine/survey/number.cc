#include "survey/number.h"

#include <algorithm>
#include <charconv>
#include <system_error>

#include "survey/cell_text.h"

namespace palaute {
namespace {

constexpr std::uint64_t kMaxMicros = 1'000'000'000'000U;

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

// Letters of any script; what is not ASCII counts as one.
bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         static_cast<unsigned char>(byte) >= 0x80;
}

// The sign that can only be the decimal one, or '\0' when the cell has at most one sign.
char proven_sign(std::string_view cell) {
  const auto commas = std::ranges::count(cell, ',');
  const auto points = std::ranges::count(cell, '.');
  if (commas > 1) return '.';
  if (points > 1) return ',';
  if (commas == 0 || points == 0) return '\0';
  return cell.rfind(',') > cell.rfind('.') ? ',' : '.';
}

// Takes a number from the front of a cell piece by piece.
class NumberScanner {
 public:
  NumberScanner(std::string_view cell, DecimalSign sign) : rest_(cell) {
    const char proven = proven_sign(cell);
    if (sign == DecimalSign::comma || (sign == DecimalSign::any && proven == ',')) decimal_ = ',';
    if (sign == DecimalSign::point || (sign == DecimalSign::any && proven == '.')) decimal_ = '.';
  }

  std::optional<Decimal> scan() {
    take_sign();
    if (!take_integer() || !take_fraction() || !take_exponent()) return std::nullopt;
    if (!rest_.empty() || digits_ == 0) return std::nullopt;
    return number_;
  }

 private:
  bool eat(std::string_view text) {
    if (!rest_.starts_with(text)) return false;
    rest_.remove_prefix(text.size());
    return true;
  }

  void take_sign() {
    if (eat("-") || eat("−")) {
      number_.negate();
    } else {
      eat("+");
    }
  }

  bool take_digits() {
    while (!rest_.empty() && is_digit(rest_.front())) {
      if (!number_.add_digit(rest_.front())) return false;
      rest_.remove_prefix(1);
      ++digits_;
    }
    return true;
  }

  // What groups thousands at the front of the rest: three digits and no fourth must follow.
  std::size_t group_mark() const {
    for (const std::string_view mark : {" ", "\u00A0", "\u202F", ",", "."}) {
      if (!rest_.starts_with(mark)) continue;
      if (mark == "," && decimal_ != '.') return 0;
      if (mark == "." && decimal_ != ',') return 0;
      const std::string_view digits = rest_.substr(mark.size(), 3);
      const bool three = digits.size() == 3 && std::ranges::all_of(digits, is_digit);
      const bool fourth = rest_.size() > mark.size() + 3 && is_digit(rest_[mark.size() + 3]);
      return three && !fourth ? mark.size() : 0;
    }
    return 0;
  }

  bool take_integer() {
    if (!take_digits()) return false;
    if (digits_ == 0 || digits_ > 3) return true;
    for (std::size_t mark = group_mark(); mark != 0; mark = group_mark()) {
      rest_.remove_prefix(mark);
      if (!take_digits()) return false;
    }
    return true;
  }

  bool take_fraction() {
    const bool comma = decimal_ != '.' && eat(",");
    const bool point = !comma && decimal_ != ',' && eat(".");
    if (!comma && !point) return true;
    const int before = digits_;
    if (!take_digits()) return false;
    number_.shift(before - digits_);
    return digits_ > before;
  }

  bool take_exponent() {
    if (digits_ == 0 || (!eat("e") && !eat("E"))) return true;
    const bool negative = eat("-");
    if (!negative) eat("+");
    int exponent = 0;
    const auto* const end = rest_.data() + std::min<std::size_t>(rest_.size(), 3);
    const auto [stop, error] = std::from_chars(rest_.data(), end, exponent);
    if (error != std::errc() || exponent < 0) return false;
    rest_.remove_prefix(static_cast<std::size_t>(stop - rest_.data()));
    number_.shift(negative ? -exponent : exponent);
    return true;
  }

  std::string_view rest_;
  char decimal_ = '\0';  // '\0': either sign
  int digits_ = 0;
  Decimal number_;
};

std::size_t skip_digits(std::string_view cell, std::size_t at) {
  while (at < cell.size() && is_digit(cell[at])) ++at;
  return at;
}

// The one number of the cell, without a sign, as [begin, end).
std::optional<std::pair<std::size_t, std::size_t>> only_number(std::string_view cell) {
  constexpr std::string_view kDigits = "0123456789";
  const std::size_t begin = cell.find_first_of(kDigits);
  if (begin == cell.npos) return std::nullopt;
  std::size_t end = skip_digits(cell, begin);
  const bool decimal = end + 1 < cell.size() && (cell[end] == ',' || cell[end] == '.');
  if (decimal && is_digit(cell[end + 1])) end = skip_digits(cell, end + 1);
  if (cell.find_first_of(kDigits, end) != cell.npos) return std::nullopt;
  return std::pair(begin, end);
}

constexpr std::string_view kLabelMarks[] = {" ", "-", "=", ":", ".",     ")",
                                            "(", ",", "–", "—", "\u00A0"};

// The text after the marks that set it off from a number.
std::string_view without_marks(std::string_view text) {
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view mark : kLabelMarks) {
      if (!text.starts_with(mark)) continue;
      text.remove_prefix(mark.size());
      again = true;
    }
  }
  return text;
}

bool is_label_after(std::string_view text) {
  const std::string_view label = without_marks(text);
  return label.size() < text.size() && !label.empty() && is_letter(label.front());
}

// A sentence may end in a number, so that a space alone does not make a label in front of one.
bool is_label_before(std::string_view text) {
  const std::string_view head = trim_cell(text);
  for (const std::string_view mark : {"-", "=", ":", "(", "–", "—"}) {
    if (!head.ends_with(mark)) continue;
    const std::string_view label = trim_cell(head.substr(0, head.size() - mark.size()));
    return !label.empty() && is_letter(label.back());
  }
  return false;
}

}  // namespace

bool Decimal::add_digit(char digit) {
  if (size_ == kMaxDigits) return false;
  digits_.at(size_++) = digit;
  return true;
}

std::optional<double> Decimal::value() const {
  std::array<char, kMaxDigits + 16> text{};
  char* end = std::copy_n(digits_.data(), size_, text.data());
  *end++ = 'e';
  end = std::to_chars(end, text.data() + text.size(), exponent_).ptr;
  double number = 0;
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || stop != end) return std::nullopt;
  return negative_ && number != 0 ? -number : number;
}

std::optional<std::uint64_t> Decimal::micros() const {
  const int kept = static_cast<int>(size_) + exponent_ + 6;  // digits down to 10^-6
  const auto digit = [this](int at) {
    return at < static_cast<int>(size_) ? digits_.at(static_cast<std::size_t>(at)) - '0' : 0;
  };
  std::uint64_t micros = 0;
  for (int at = 0; at < kept; ++at) {
    micros = 10 * micros + static_cast<std::uint64_t>(digit(at));
    if (micros > kMaxMicros) return std::nullopt;
  }
  if (kept >= 0 && digit(kept) >= 5) ++micros;
  if (micros > kMaxMicros || (negative_ && micros != 0)) return std::nullopt;
  return micros;
}

std::optional<Decimal> parse_number(std::string_view cell, DecimalSign sign) {
  return NumberScanner(trim_cell(cell), sign).scan();
}

std::optional<Decimal> parse_labelled_number(std::string_view cell) {
  const std::string_view text = trim_cell(cell);
  const auto range = only_number(text);
  if (!range) return std::nullopt;
  const auto [begin, end] = *range;
  const std::string_view head = text.substr(0, begin);
  const std::string_view tail = text.substr(end);
  const bool signed_front = head == "-" || head == "−";
  if ((head.empty() || signed_front) && is_label_after(tail))
    return parse_number(text.substr(0, end));
  if ((tail.empty() || tail == ")") && is_label_before(head)) {
    return parse_number(text.substr(begin, end - begin));
  }
  return std::nullopt;
}

void DecimalEvidence::add(std::string_view cell) {
  const std::string_view text = trim_cell(cell);
  const auto signs = text.find_first_of(",.");
  if (signs == text.npos || !parse_number(text)) return;
  const char proven = proven_sign(text);
  const bool may_group = proven == '\0' && parse_number(text, DecimalSign::comma) &&
                         parse_number(text, DecimalSign::point) && text.front() != '0';
  if (may_group) return;
  ++((proven == '\0' ? text[signs] : proven) == ',' ? commas_ : points_);
}

DecimalSign DecimalEvidence::decide() const {
  if (commas_ != 0 && points_ == 0) return DecimalSign::comma;
  if (points_ != 0 && commas_ == 0) return DecimalSign::point;
  return DecimalSign::any;
}

}  // namespace palaute
