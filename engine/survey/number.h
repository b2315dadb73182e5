// Numbers as people and exporters write them, whatever the locale of the process.
#ifndef PALAUTE_SURVEY_NUMBER_H_
#define PALAUTE_SURVEY_NUMBER_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace palaute {

// A decimal number as written: digits times a power of ten, without rounding.
class Decimal {
 public:
  static constexpr std::size_t kMaxDigits = 40;

  // False when the number has too many digits.
  bool add_digit(char digit);
  void shift(int powers_of_ten) { exponent_ += powers_of_ten; }
  void negate() { negative_ = true; }

  bool negative() const { return negative_; }
  // The nearest double, or nothing when it is out of range.
  std::optional<double> value() const;
  // The number times 10^6, halves rounded up, or nothing when it is negative or above 10^6.
  std::optional<std::uint64_t> micros() const;

 private:
  std::array<char, kMaxDigits> digits_{};
  std::size_t size_ = 0;
  int exponent_ = 0;
  bool negative_ = false;
};

// How the numbers of a column are written. `any`: a lone comma or point is the decimal sign.
enum class DecimalSign : std::uint8_t { any, comma, point };

// "9", "-1,25", "1 234,5", "1,234.5", "1e-3"; nothing when the cell is anything else. When the sign
// is known, the other one may group thousands.
std::optional<Decimal> parse_number(std::string_view cell, DecimalSign sign = DecimalSign::any);

// A number with its label: "10 - Erittäin todennäköisesti", "9 = ...", "Extremely likely (10)". The
// cell holds exactly one number, first or last, set off from words without digits.
std::optional<Decimal> parse_labelled_number(std::string_view cell);

// Which decimal sign do the cells of a column use?
class DecimalEvidence {
 public:
  void add(std::string_view cell);
  // The sign that some cell proves and none contradicts, else `any`.
  DecimalSign decide() const;
  std::uint64_t commas() const { return commas_; }
  std::uint64_t points() const { return points_; }

 private:
  std::uint64_t commas_ = 0;  // cells where only a decimal comma makes sense
  std::uint64_t points_ = 0;
};

}  // namespace palaute

#endif  // PALAUTE_SURVEY_NUMBER_H_
