#include "report/view.h"

#include <algorithm>

#include "report/plain_text.h"
#include "report/sections.h"

namespace palaute {
namespace {

constexpr std::string_view kind_key(ScaleKind kind) {
  switch (kind) {
    case ScaleKind::nps:
      return "metric.nps";
    case ScaleKind::csat:
      return "metric.csat";
    case ScaleKind::ces:
      return "metric.ces";
    case ScaleKind::number:
      break;
  }
  return "metric.number";
}

bool has_children(const Lexicon& lexicon, ThemeId theme) {
  return std::ranges::any_of(lexicon.themes(),
                             [&](const Theme& other) { return other.parent == theme; });
}

Language report_language(const DriverReport& report, const ReportOptions& options) {
  if (options.language != Language::unknown) return options.language;
  if (report.majority_language != Language::unknown) return report.majority_language;
  return Language::english;
}

MetricView make_metric(const MetricMaterial& material) {
  const MetricInfo& info = material.report.metrics_of[material.metric];
  const bool is_nps = info.kind == ScaleKind::nps;
  MetricView view;
  view.name = material.name;
  view.column = plain_text(info.column);
  view.top_name = material.words.say(is_nps ? "label.top_nps" : "label.top");
  view.bottom_name = material.words.say(is_nps ? "label.bottom_nps" : "label.bottom");
  view.trend = make_trend(material);
  view.drivers = make_drivers(material);
  view.no_drivers = why_no_drivers(material);
  view.change = make_change(material);
  view.themes = make_theme_tables(material);
  view.segments = make_segments(material);
  add_headline(material, view);
  return view;
}

}  // namespace

std::string metric_name(const Material& material, std::size_t metric) {
  const auto& metrics = material.report.metrics_of;
  const MetricInfo& info = metrics[metric];
  const std::string column = plain_text(info.column);
  std::string name = material.words.say(kind_key(info.kind), {{"column", column}});
  const auto same_kind =
      std::ranges::count_if(metrics, [&](const MetricInfo& m) { return m.kind == info.kind; });
  if (info.kind == ScaleKind::number || same_kind == 1) return name;
  return material.words.say("metric.named", {{"metric", name}, {"column", column}});
}

// Among precise themes, a parent stands for answers that name no subtheme of it.
std::string theme_name(const Material& material, ThemeId theme, ThemeLevel level) {
  const Theme& node = material.lexicon.theme(theme);
  const std::string& name = node.name(material.words.language());
  const bool is_rest = level == ThemeLevel::precise && !node.parent;
  if (!is_rest || !has_children(material.lexicon, theme)) return name;
  return material.words.say("theme.general", {{"theme", name}});
}

std::string bucket_name(const Material& material, Bucket bucket) {
  if (bucket == Bucket::rare) return material.words.say("bucket.rare");
  return material.words.say(bucket == Bucket::untagged ? "bucket.untagged" : "bucket.uncommented");
}

Cell cell(const Words& words, const Measure& measure, Sign sign) {
  if (!measure.value) return {words.status(measure.status), "", ""};
  Cell made{words.points(*measure.value, sign), "", ""};
  if (measure.low && measure.high)
    made.interval = words.interval(*measure.low, *measure.high, sign);
  if (measure.status != "ok") made.note = words.status(measure.status);
  return made;
}

std::string per_cent_cell(const Words& words, const Measure& measure) {
  return measure.value ? words.per_cent_points(*measure.value) : words.status(measure.status);
}

std::optional<Bar> bar(const Measure& measure) {
  if (!measure.value) return std::nullopt;
  const double low = measure.low.value_or(*measure.value);
  const double high = measure.high.value_or(*measure.value);
  return Bar{*measure.value, low, high, measure.low && measure.high && (low > 0.0 || high < 0.0)};
}

void add_note(std::string& notes, std::string_view note) {
  if (!notes.empty()) notes += "; ";
  notes += note;
}

const MetricRow* find_metric_row(const Material& material, std::size_t metric, const Scope& scope) {
  const auto& rows = material.report.metrics;
  const auto found = std::ranges::find_if(
      rows, [&](const MetricRow& row) { return row.metric == metric && row.scope == scope; });
  return found == rows.end() ? nullptr : &*found;
}

const ThemeRow* find_theme_row(const MetricMaterial& material, ThemeId theme, ThemeLevel level) {
  const auto& rows = material.report.themes;
  const auto found = std::ranges::find_if(rows, [&](const ThemeRow& row) {
    return row.theme == theme && row.level == level && row.metric == material.metric &&
           row.scope == Scope{} && !row.polarity;
  });
  return found == rows.end() ? nullptr : &*found;
}

std::vector<const DriverRow*> driver_rows(const MetricMaterial& material, ThemeLevel level) {
  std::vector<const DriverRow*> rows;
  for (const DriverRow& row : material.report.drivers) {
    if (row.metric == material.metric && row.level == level && row.scope == Scope{})
      rows.push_back(&row);
  }
  return rows;
}

Cell impact_cell(const Words& words, const DriverRow& row) {
  Cell made = cell(words, row.impact, Sign::always);
  if (row.impact.value) made.text = words.points(row.printed_impact, Sign::always);
  const std::optional<Bar> shown = bar(row.impact);
  if (shown && !shown->distinct) add_note(made.note, words.say("note.not_distinguishable"));
  return made;
}

BarAxis axis_with_zero(const std::vector<Bar>& bars) {
  BarAxis axis{0.0, 0.0};
  for (const Bar& item : bars) {
    axis.low = std::min({axis.low, item.value, item.low});
    axis.high = std::max({axis.high, item.value, item.high});
  }
  if (axis.low == axis.high) return BarAxis{};
  const double margin = 0.01 * (axis.high - axis.low);  // room for the caps of the longest lines
  if (axis.low < 0.0) axis.low -= margin;
  if (axis.high > 0.0) axis.high += margin;
  return axis;
}

View make_view(const DriverReport& report, const Lexicon& lexicon, const ReportOptions& options) {
  View view(Words(lexicon, report_language(report, options), report.options));
  const Material material{report, lexicon, view.words};
  view.title = plain_text(options.title.empty() ? report.source.name : options.title);
  view.base = view.words.say("sentence.base", {{"answers", view.words.count(report.answers)},
                                               {"tagged", view.words.count(report.tagged)}});
  for (const std::string& warning : report.warnings)
    view.warnings.push_back(safe_text(warning, view.words));
  for (std::size_t metric = 0; metric < report.metrics_of.size(); ++metric)
    view.metrics.push_back(make_metric({material, metric, metric_name(material, metric)}));
  add_quotes(material, view);
  add_reading(material, view);
  add_provenance(material, view);
  return view;
}

}  // namespace palaute
