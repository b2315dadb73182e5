// What does a reader see? Numbers chosen, sorted and worded once, for every format to lay out.
#ifndef PALAUTE_REPORT_VIEW_H_
#define PALAUTE_REPORT_VIEW_H_

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "palaute/report.h"
#include "report/excerpt.h"
#include "report/words.h"

namespace palaute {

// All text of a view is plain (see plain_text.h) but not yet escaped for any format.

// A number in words: "−12.4", "95 % CI −16.1 to −8.7", "small base". A number that does not exist
// has its status as text.
struct Cell {
  std::string text;
  std::string interval;  // empty when there is none
  std::string note;      // why to read it with care; empty when firm
};

// A number for the eye, in the units of its axis.
struct Bar {
  double value = 0.0;
  double low = 0.0;
  double high = 0.0;
  bool distinct = false;  // the interval does not cover zero
};

struct BarAxis {
  double low = 0.0;
  double high = 1.0;  // above low
};

struct GroupRow {
  std::string name;
  std::string n;
  Cell value;
  std::optional<Bar> bar;
  std::string mean;
  std::string top;
  std::string bottom;
};

// One metric by wave, or by the values of one segment column.
struct GroupTable {
  std::string name;
  BarAxis axis;
  std::vector<GroupRow> rows;
};

// A theme at the head of the report.
struct DriverItem {
  ThemeId theme;
  std::string name;
  std::string sentence;  // with and without
  std::string n;
  Cell impact;
  Cell difference;
  std::string q;  // empty when there is none
  std::optional<Bar> bar;
};

struct DriverSection {
  BarAxis axis;                   // of the bars, zero included
  std::vector<DriverItem> harms;  // strongest first
  std::vector<DriverItem> helps;  // strongest first
};

struct ChangeRow {
  std::string name;
  std::string mix;
  std::string level;
  std::string total;
  std::string note;
  Bar bar;
};

// From the first wave to the last; printed rows add up to the printed sum.
struct ChangeSection {
  std::string title;
  std::string before;
  std::string after;
  std::string sentence;
  BarAxis axis;
  std::vector<ChangeRow> rows;  // strongest fall first
  ChangeRow sum;
};

struct ThemeLine {
  std::string name;
  std::string n;
  std::string share;
  std::uint64_t negative = 0;  // respondents
  std::uint64_t neutral = 0;
  std::uint64_t positive = 0;
  Cell with;
  Cell without;
  Cell difference;
  std::string q;
  Cell impact;
};

// Themes of one level in the order of their impact. Printed impacts add up to the sum.
struct ThemeTable {
  std::string name;
  std::vector<ThemeLine> rows;
  std::vector<ThemeLine> buckets;  // rare themes together, and respondents without a theme
  std::string sum;
};

struct MetricView {
  std::string name;
  std::string column;
  std::string population;
  Cell value;
  bool value_shown = false;
  std::string n;
  std::string sentence;               // the metric itself
  std::vector<std::string> findings;  // what stands out, in sentences
  std::optional<GroupTable> trend;
  std::string no_drivers;  // why `drivers` is empty; else empty
  DriverSection drivers;
  std::optional<ChangeSection> change;
  std::vector<ThemeTable> themes;
  std::vector<GroupTable> segments;
  std::string top_name;     // of GroupRow::top
  std::string bottom_name;  // of GroupRow::bottom
};

struct QuoteView {
  Polarity polarity = Polarity::neutral;
  std::string polarity_name;
  std::vector<Piece> pieces;
  std::string source;  // score and row
};

struct QuoteGroup {
  std::string theme;
  std::vector<QuoteView> quotes;
};

struct Fact {
  std::string name;
  std::string text;
};

struct View {
  explicit View(Words language) : words(std::move(language)) {}

  Words words;
  std::string title;
  std::string base;  // how many answers
  std::vector<std::string> warnings;
  std::vector<MetricView> metrics;
  std::vector<QuoteGroup> quotes;    // of the themes in `metrics[…].drivers`
  bool quotes_left_out = false;      // other themes have quotes too
  std::vector<std::string> reading;  // how to read the numbers
  std::vector<Fact> provenance;
  std::vector<std::string> rejections;
  std::string account;  // of the rows read
};

View make_view(const DriverReport& report, const Lexicon& lexicon, const ReportOptions& options);

}  // namespace palaute

#endif  // PALAUTE_REPORT_VIEW_H_
