#include "survey/date.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <system_error>

#include "survey/cell_text.h"
#include "survey/number.h"

namespace palaute {
namespace {

enum class Shape : std::uint8_t { none, day, slashed, period };

// The numbers of a date cell before it is known which of two is the month.
struct ScannedDate {
  Shape shape = Shape::none;
  CalendarDate date;  // slashed: `month` is the first number and `day` the second
};

struct DateNumber {
  int value = 0;
  std::size_t digits = 0;
};

class DateScanner {
 public:
  explicit DateScanner(std::string_view cell) : rest_(cell) {}

  ScannedDate scan() {
    const DateNumber first = number();
    if (first.digits == 4) return year_first(first.value);
    if (first.digits == 8) return compact(first.value);
    if (first.digits == 1 || first.digits == 2) return year_last(first.value);
    if (first.digits == 0 && eat_quarter_mark()) return quarter_first();
    return {};
  }

 private:
  DateNumber number() {
    DateNumber found;
    const auto [stop, error] = std::from_chars(
        rest_.data(), rest_.data() + std::min<std::size_t>(rest_.size(), 9), found.value);
    if (error != std::errc() || rest_.front() == '-') return {};
    found.digits = static_cast<std::size_t>(stop - rest_.data());
    rest_.remove_prefix(found.digits);
    return found;
  }

  // One of `marks`, or '\0'.
  char eat_one_of(std::string_view marks) {
    if (rest_.empty() || marks.find(rest_.front()) == marks.npos) return '\0';
    const char mark = rest_.front();
    rest_.remove_prefix(1);
    return mark;
  }

  bool eat_quarter_mark() { return eat_one_of("Qq") != '\0'; }

  // Nothing, or a time of day set off by a space, a T or a comma.
  bool at_time_or_end() {
    constexpr std::string_view kTime = "0123456789:., +-APMZTUCGapmkloz\xE2\x80\xAF\xC2\xA0";
    if (rest_.empty()) return true;
    if (eat_one_of("T ,") == '\0') return false;
    rest_ = trim_cell(rest_);
    if (rest_.starts_with("klo")) rest_ = trim_cell(rest_.substr(3));
    const bool digit = !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9';
    return digit && rest_.find_first_not_of(kTime) == rest_.npos;
  }

  static ScannedDate make(Shape shape, int year, int month, int day) {
    return {shape, {year, month == 0 ? 0 : (month + 2) / 3, month, day}};
  }

  ScannedDate year_first(int year) {
    if (rest_.empty()) return make(Shape::period, year, 0, 0);
    const char mark = eat_one_of("-/. ");
    if (eat_quarter_mark()) return quarter_of(year);
    const DateNumber month = number();
    if (mark == '\0' || mark == ' ' || month.digits == 0 || month.digits > 2) return {};
    if (rest_.empty()) return make(Shape::period, year, month.value, 0);
    if (eat_one_of({&mark, 1}) == '\0') return {};
    const DateNumber day = number();
    if (day.digits == 0 || day.digits > 2 || !at_time_or_end()) return {};
    return make(Shape::day, year, month.value, day.value);
  }

  ScannedDate quarter_of(int year) {
    const DateNumber quarter = number();
    if (!rest_.empty() || quarter.digits != 1 || quarter.value > 4) return {};
    return {Shape::period, {year, quarter.value, 0, 0}};
  }

  ScannedDate quarter_first() {
    const DateNumber quarter = number();
    eat_one_of("/- ");
    const DateNumber year = number();
    if (!rest_.empty() || quarter.digits != 1 || quarter.value > 4 || year.digits != 4) return {};
    return {Shape::period, {year.value, quarter.value, 0, 0}};
  }

  ScannedDate compact(int digits) {
    if (!at_time_or_end()) return {};
    return make(Shape::day, digits / 10000, digits / 100 % 100, digits % 100);
  }

  ScannedDate year_last(int first) {
    const char mark = eat_one_of("./-");
    const DateNumber second = number();
    if (mark == '\0' || second.digits == 0) return {};
    if (second.digits == 4 && rest_.empty()) return make(Shape::period, second.value, first, 0);
    if (second.digits > 2 || eat_one_of({&mark, 1}) == '\0') return {};
    const DateNumber last = number();
    if ((last.digits != 2 && last.digits != 4) || !at_time_or_end()) return {};
    const int year = last.digits == 4 ? last.value : last.value + (last.value < 70 ? 2000 : 1900);
    if (mark == '.') return make(Shape::day, year, second.value, first);
    return make(Shape::slashed, year, first, second.value);
  }

  std::string_view rest_;
};

bool is_real(const CalendarDate& date) {
  if (date.year < 1900 || date.year > 2199) return false;
  if (date.day == 0) return date.month <= 12 && date.quarter <= 4;
  const std::chrono::year_month_day day{std::chrono::year(date.year),
                                        std::chrono::month(static_cast<unsigned>(date.month)),
                                        std::chrono::day(static_cast<unsigned>(date.day))};
  return day.ok();
}

CalendarDate day_first(const CalendarDate& date) {
  return {date.year, (date.day + 2) / 3, date.day, date.month};
}

// A cell in a shape that some real date has.
ScannedDate scan_date(std::string_view cell) {
  const std::string_view text = trim_cell(cell);
  if (text.empty()) return {};
  const ScannedDate scanned = DateScanner(text).scan();
  const bool real = is_real(scanned.date) ||
                    (scanned.shape == Shape::slashed && is_real(day_first(scanned.date)));
  return real ? scanned : ScannedDate{};
}

// Days of the 1900 system of spreadsheets, 1954 to 2119: smaller and larger numbers are no dates.
std::optional<CalendarDate> read_serial(std::string_view cell) {
  const auto number = parse_number(cell);
  const auto value = number ? number->value() : std::nullopt;
  if (!value || *value < 20000 || *value >= 80000) return std::nullopt;
  using namespace std::chrono;
  const year_month_day day(sys_days(year(1899) / December / 30d) + days(static_cast<int>(*value)));
  const int month = static_cast<int>(static_cast<unsigned>(day.month()));
  return CalendarDate{static_cast<int>(day.year()), (month + 2) / 3, month,
                      static_cast<int>(static_cast<unsigned>(day.day()))};
}

Error unclear(const WaveColumn& column, const std::string& why) {
  return {ErrorCode::schema, fmt::format("column '{}': {}", column.column, why), "", 0, 0};
}

}  // namespace

std::optional<CalendarDate> read_date(std::string_view cell, const DateStyle& style) {
  if (style.serials) return read_serial(cell);
  const ScannedDate scanned = scan_date(cell);
  if (scanned.shape == Shape::none) return std::nullopt;
  if (scanned.shape != Shape::slashed) return scanned.date;
  const CalendarDate date =
      style.order == DateOrder::day_first ? day_first(scanned.date) : scanned.date;
  const bool same = scanned.date.month == scanned.date.day;
  if (!is_real(date) || (style.order == DateOrder::detect && !same)) return std::nullopt;
  return date;
}

std::string wave_label(const CalendarDate& date, WaveUnit unit) {
  switch (unit) {
    case WaveUnit::year:
      return fmt::format("{}", date.year);
    case WaveUnit::quarter:
      return date.quarter == 0 ? "" : fmt::format("{}-Q{}", date.year, date.quarter);
    case WaveUnit::month:
      return date.month == 0 ? "" : fmt::format("{}-{:02}", date.year, date.month);
    case WaveUnit::as_is:
      break;
  }
  return "";
}

void DateEvidence::add(std::string_view cell) {
  if (is_blank_cell(cell)) return;
  ++cells_;
  const ScannedDate scanned = scan_date(cell);
  if (scanned.shape == Shape::period) {
    ++periods_;
  } else if (scanned.shape != Shape::none) {
    ++days_;
  } else if (read_serial(cell)) {
    ++serials_;
  } else if (stranger_.empty()) {
    stranger_ = excerpt(cell);
  }
  if (scanned.shape != Shape::slashed) return;
  const CalendarDate& date = scanned.date;
  if (date.month > 12) ++first_above_12_;
  if (date.day > 12) ++second_above_12_;
  const bool either = date.month <= 12 && date.day <= 12 && date.month != date.day;
  if (either && either_.empty()) either_ = excerpt(cell);
}

Result<DateStyle> DateEvidence::decide(const WaveColumn& column) const {
  if (all_serials()) return DateStyle{DateOrder::detect, true};
  if (cells_ != 0 && days_ + periods_ == 0) {
    return unclear(column, fmt::format("'{}' is not a date; for wave labels as they are, use as-is",
                                       stranger_));
  }
  const auto order = decide_order(column);
  if (!order) return order.error();
  return DateStyle{*order, false};
}

Result<DateOrder> DateEvidence::decide_order(const WaveColumn& column) const {
  if (column.order != DateOrder::detect) return column.order;
  if (first_above_12_ != 0 && second_above_12_ != 0) {
    return unclear(
        column, "some dates begin with the day and some with the month; export them as 2026-04-03");
  }
  if (first_above_12_ != 0) return DateOrder::day_first;
  if (second_above_12_ != 0 || either_.empty() || column.unit == WaveUnit::year) {
    return DateOrder::month_first;
  }
  return unclear(column,
                 fmt::format("'{}' may begin with the day or with the month, and no date of "
                             "the column tells; state day-first or month-first, or export "
                             "dates as 2026-04-03",
                             either_));
}

}  // namespace palaute
