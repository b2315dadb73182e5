// The parts of a view, one file each, and what they share.
#ifndef PALAUTE_REPORT_SECTIONS_H_
#define PALAUTE_REPORT_SECTIONS_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/view.h"

namespace palaute {

// What every section is made from; refers to the caller's objects.
struct Material {
  const DriverReport& report;
  const Lexicon& lexicon;
  const Words& words;
};

// Of one metric of the report.
struct MetricMaterial : Material {
  std::size_t metric = 0;
  std::string name;  // "NPS"
};

// view.cc: shared wording.
std::string metric_name(const Material& material, std::size_t metric);
std::string theme_name(const Material& material, ThemeId theme, ThemeLevel level);
std::string bucket_name(const Material& material, Bucket bucket);
Cell cell(const Words& words, const Measure& measure, Sign sign = Sign::minus_only);
// Per cent 0…100, e.g. of promoters.
std::string per_cent_cell(const Words& words, const Measure& measure);
std::optional<Bar> bar(const Measure& measure);
void add_note(std::string& notes, std::string_view note);
const MetricRow* find_metric_row(const Material& material, std::size_t metric, const Scope& scope);
const ThemeRow* find_theme_row(const MetricMaterial& material, ThemeId theme, ThemeLevel level);
// Of all respondents, in the order of the report.
std::vector<const DriverRow*> driver_rows(const MetricMaterial& material, ThemeLevel level);
// The printed impact with its interval.
Cell impact_cell(const Words& words, const DriverRow& row);
// From the lowest value or interval to the highest, zero included.
BarAxis axis_with_zero(const std::vector<Bar>& bars);

// headline.cc
void add_headline(const MetricMaterial& material, MetricView& view);
// driver_section.cc
DriverSection make_drivers(const MetricMaterial& material);
std::string why_no_drivers(const MetricMaterial& material);
// change_section.cc
std::optional<ChangeSection> make_change(const MetricMaterial& material);
// theme_section.cc
std::vector<ThemeTable> make_theme_tables(const MetricMaterial& material);
// group_section.cc
std::optional<GroupTable> make_trend(const MetricMaterial& material);
std::vector<GroupTable> make_segments(const MetricMaterial& material);
// quote_section.cc
void add_quotes(const Material& material, View& view);
// provenance_section.cc
void add_reading(const Material& material, View& view);
void add_provenance(const Material& material, View& view);

}  // namespace palaute

#endif  // PALAUTE_REPORT_SECTIONS_H_
