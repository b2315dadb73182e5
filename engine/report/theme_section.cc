// Every theme of all respondents: how often, how it is spoken of, what it goes with.
#include "report/sections.h"

namespace palaute {
namespace {

ThemeLine make_line(const MetricMaterial& material, const DriverRow& row) {
  const Words& words = material.words;
  ThemeLine line;
  line.n = words.count(row.n);
  line.impact = impact_cell(words, row);
  if (row.bucket != Bucket::theme) {
    line.name = bucket_name(material, row.bucket);
    return line;
  }
  line.name = theme_name(material, row.theme, row.level);
  const ThemeRow* theme = find_theme_row(material, row.theme, row.level);
  if (theme == nullptr) return line;
  line.negative = theme->negative;
  line.neutral = theme->neutral;
  line.positive = theme->positive;
  if (theme->share.value) line.share = words.percent(*theme->share.value);
  line.with = cell(words, theme->with);
  line.without = cell(words, theme->without);
  line.difference = cell(words, theme->difference, Sign::always);
  if (theme->q_value) line.q = words.probability(*theme->q_value);
  return line;
}

ThemeTable make_table(const MetricMaterial& material, ThemeLevel level) {
  ThemeTable table;
  double sum = 0.0;
  for (const DriverRow* row : driver_rows(material, level)) {
    sum += row->printed_impact;
    auto& lines = row->bucket == Bucket::theme ? table.rows : table.buckets;
    lines.push_back(make_line(material, *row));
  }
  table.sum = material.words.points(sum, Sign::always);
  return table;
}

}  // namespace

std::vector<ThemeTable> make_theme_tables(const MetricMaterial& material) {
  std::vector<ThemeTable> tables;
  for (const ThemeLevel level : {ThemeLevel::top, ThemeLevel::precise}) {
    ThemeTable table = make_table(material, level);
    const bool is_top = level == ThemeLevel::top;
    table.name = material.words.say(is_top ? "label.themes_top" : "label.themes_precise");
    if (!table.rows.empty()) tables.push_back(std::move(table));
  }
  return tables;
}

}  // namespace palaute
