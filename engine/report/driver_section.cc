// Which themes hold the score down, and which up?
#include <algorithm>
#include <cmath>

#include "report/sections.h"

namespace palaute {
namespace {

constexpr std::size_t kShown = 5;  // on each side: the head of the report stays one page
constexpr double kNotableQ = 0.05;

std::string difference_sentence(const Words& words, const std::string& theme,
                                const Measure& difference) {
  if (!difference.value || !difference.low || !difference.high) {
    return words.say("sentence.no_difference",
                     {{"theme", theme}, {"status", words.status(difference.status)}});
  }
  std::string_view key = "sentence.same";
  if (*difference.low > 0.0) key = "sentence.higher";
  if (*difference.high < 0.0) key = "sentence.lower";
  const std::string points = words.points(std::abs(*difference.value));
  const std::string range = words.distance_range(*difference.low, *difference.high);
  const std::string interval = words.interval(*difference.low, *difference.high, Sign::always);
  return words.say(
      key, {{"theme", theme}, {"points", points}, {"range", range}, {"interval", interval}});
}

std::string cautions(const Words& words, const ThemeRow& theme) {
  std::string notes;
  if (theme.difference.value && theme.status != "ok") notes = words.status(theme.status);
  if (theme.direction_conflict) add_note(notes, words.say("note.direction_conflict"));
  const std::optional<Bar> difference = bar(theme.difference);
  const bool is_weak = theme.q_value && *theme.q_value > kNotableQ;
  if (difference && difference->distinct && is_weak) add_note(notes, words.say("note.weak"));
  return notes;
}

DriverItem make_item(const MetricMaterial& material, const DriverRow& row) {
  const Words& words = material.words;
  DriverItem item;
  item.theme = row.theme;
  item.name = theme_name(material, row.theme, ThemeLevel::precise);
  item.n = words.count(row.n);
  item.impact = impact_cell(words, row);
  item.bar = bar(row.impact);
  const ThemeRow* theme = find_theme_row(material, row.theme, ThemeLevel::precise);
  if (theme == nullptr) return item;
  item.sentence = difference_sentence(words, item.name, theme->difference);
  item.difference = cell(words, theme->difference, Sign::always);
  item.difference.note = cautions(words, *theme);
  if (theme->q_value) item.q = words.probability(*theme->q_value);
  return item;
}

bool counts(const DriverRow& row) {
  constexpr double kSmallestPrinted = 0.05;
  return row.bucket == Bucket::theme && row.impact.value &&
         std::abs(row.printed_impact) >= kSmallestPrinted;
}

std::vector<Bar> bars_of(const DriverSection& section) {
  std::vector<Bar> bars;
  for (const auto* items : {&section.harms, &section.helps}) {
    for (const DriverItem& item : *items) bars.push_back(item.bar.value_or(Bar{}));
  }
  return bars;
}

}  // namespace

DriverSection make_drivers(const MetricMaterial& material) {
  DriverSection section;
  const auto rows = driver_rows(material, ThemeLevel::precise);
  for (const DriverRow* row : rows) {
    if (counts(*row) && row->printed_impact < 0.0 && section.harms.size() < kShown)
      section.harms.push_back(make_item(material, *row));
  }
  for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
    if (counts(**row) && (*row)->printed_impact > 0.0 && section.helps.size() < kShown)
      section.helps.push_back(make_item(material, **row));
  }
  section.axis = axis_with_zero(bars_of(section));
  return section;
}

std::string why_no_drivers(const MetricMaterial& material) {
  const auto rows = driver_rows(material, ThemeLevel::precise);
  const auto is_known = [](const DriverRow* row) {
    return row->bucket == Bucket::theme && row->impact.value;
  };
  if (std::ranges::any_of(rows, [](const DriverRow* row) { return counts(*row); })) return "";
  if (std::ranges::any_of(rows, is_known)) return material.words.say("sentence.no_impact");
  const auto unknown =
      std::ranges::find_if(rows, [](const DriverRow* row) { return !row->impact.value; });
  const std::string_view status =
      unknown == rows.end() ? "insufficient_n" : (*unknown)->impact.status;
  return material.words.say("sentence.no_drivers", {{"status", material.words.status(status)}});
}

}  // namespace palaute
