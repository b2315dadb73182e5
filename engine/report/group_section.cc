// The metric by wave and by segment.
#include <algorithm>
#include <cmath>

#include "report/plain_text.h"
#include "report/sections.h"

namespace palaute {
namespace {

GroupRow make_row(const Words& words, const MetricRow& row, std::string_view name) {
  GroupRow made;
  made.name = plain_text(name);
  made.n = words.count(row.n);
  made.value = cell(words, row.value);
  made.bar = bar(row.value);
  made.mean = cell(words, row.mean).text;
  made.top = per_cent_cell(words, row.top_box);
  made.bottom = per_cent_cell(words, row.bottom_box);
  return made;
}

// Wide enough for every interval, with ends at a round number.
BarAxis axis_of(const std::vector<GroupRow>& rows) {
  std::optional<BarAxis> axis;
  for (const GroupRow& row : rows) {
    if (!row.bar) continue;
    if (!axis) axis = BarAxis{row.bar->low, row.bar->high};
    axis->low = std::min(axis->low, row.bar->low);
    axis->high = std::max(axis->high, row.bar->high);
  }
  if (!axis) return {};
  const double step = std::pow(10.0, std::floor(std::log10(std::max(axis->high - axis->low, 0.1))));
  axis->low = std::floor(axis->low / step) * step;
  axis->high = (std::floor(axis->high / step) + 1.0) * step;
  return *axis;
}

GroupTable make_segment(const MetricMaterial& material, const std::string& column) {
  GroupTable table;
  table.name = material.words.say("label.segment", {{"column", plain_text(column)}});
  for (const MetricRow& row : material.report.metrics) {
    const bool belongs = row.metric == material.metric && row.scope.segment_column == column &&
                         row.scope.wave.empty();
    if (belongs) table.rows.push_back(make_row(material.words, row, row.scope.segment));
  }
  table.axis = axis_of(table.rows);
  return table;
}

}  // namespace

std::optional<GroupTable> make_trend(const MetricMaterial& material) {
  GroupTable table;
  table.name = material.words.say("label.trend", {{"metric", material.name}});
  for (const std::string& wave : material.report.waves) {
    const MetricRow* row = find_metric_row(material, material.metric, {wave, "", ""});
    if (row != nullptr) table.rows.push_back(make_row(material.words, *row, wave));
  }
  if (table.rows.size() < 2) return std::nullopt;
  table.axis = axis_of(table.rows);
  return table;
}

std::vector<GroupTable> make_segments(const MetricMaterial& material) {
  std::vector<std::string> columns;
  for (const MetricRow& row : material.report.metrics) {
    const std::string& column = row.scope.segment_column;
    const bool is_new = std::ranges::find(columns, column) == columns.end();
    if (!column.empty() && is_new && row.metric == material.metric) columns.push_back(column);
  }
  std::vector<GroupTable> tables;
  tables.reserve(columns.size());
  for (const std::string& column : columns) tables.push_back(make_segment(material, column));
  return tables;
}

}  // namespace palaute
