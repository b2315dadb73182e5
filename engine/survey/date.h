// Dates as survey tools and spreadsheets write them, and the wave a date belongs to.
#ifndef PALAUTE_SURVEY_DATE_H_
#define PALAUTE_SURVEY_DATE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "palaute/survey.h"

namespace palaute {

// A day, or a whole month, quarter or year. Years are 1900-2199.
struct CalendarDate {
  int year = 0;
  int quarter = 0;  // 1-4; 0 when only the year is known
  int month = 0;    // 1-12; 0 when only the quarter is known
  int day = 0;      // 1-31; 0 when only the month is known
};

// How the dates of a column are to be read.
struct DateStyle {
  DateOrder order = DateOrder::detect;  // of 3/4/2026; detect: such a cell is no date
  bool serials = false;                 // 45292 is a day of a spreadsheet (1900 system)
};

// 2026-03-04, 4.3.2026, 3/4/26, 3-4-2026, 20260304, each with or without a time of day ("klo 9.05",
// "T09:05:00Z", "9:05 PM"); 2026-03, 3/2026, 2026-Q1, 2026; 46085 when the style has serials.
std::optional<CalendarDate> read_date(std::string_view cell, const DateStyle& style);

// "2026-03", "2026-Q1", "2026"; empty when the date is coarser than the unit.
// REQUIRES: unit is not as_is.
std::string wave_label(const CalendarDate& date, WaveUnit unit);

// What the cells of a whole column tell about how its dates are written.
class DateEvidence {
 public:
  // Blank cells tell nothing.
  void add(std::string_view cell);

  std::uint64_t cells() const { return cells_; }
  std::uint64_t days() const { return days_; }        // cells that name a day, serials not counted
  std::uint64_t periods() const { return periods_; }  // cells that name a month, quarter or year
  bool all_serials() const { return cells_ != 0 && serials_ == cells_; }

  // Errors (schema, without a file name): no cell is a date, or 3/4/2026 may be read both ways and
  // nothing tells how. `column` names the column in the message.
  Result<DateStyle> decide(const WaveColumn& column) const;

 private:
  Result<DateOrder> decide_order(const WaveColumn& column) const;

  std::uint64_t cells_ = 0;
  std::uint64_t days_ = 0;
  std::uint64_t periods_ = 0;
  std::uint64_t serials_ = 0;
  std::uint64_t first_above_12_ = 0;   // 13/4/2026
  std::uint64_t second_above_12_ = 0;  // 4/13/2026
  std::string either_;                 // the first cell like 3/4/2026
  std::string stranger_;               // the first cell that is no date
};

}  // namespace palaute

#endif  // PALAUTE_SURVEY_DATE_H_
