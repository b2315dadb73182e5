// The answer in a few sentences: the metric, its change, the strongest themes, and who wrote.
#include <algorithm>
#include <cmath>

#include "report/plain_text.h"
#include "report/sections.h"

namespace palaute {
namespace {

std::string metric_sentence(const MetricMaterial& material, const Measure& value) {
  const Words& words = material.words;
  if (!value.value) {
    return words.say("sentence.metric_missing",
                     {{"metric", material.name}, {"status", words.status(value.status)}});
  }
  const Cell shown = cell(words, value);
  return words.say(
      shown.interval.empty() ? "sentence.metric_bare" : "sentence.metric",
      {{"metric", material.name}, {"value", shown.text}, {"interval", shown.interval}});
}

// Of the strongest theme on one side, when it can be told from zero.
void add_impact_finding(const Words& words, const std::vector<DriverItem>& items,
                        std::vector<std::string>& findings) {
  const auto distinct = [](const DriverItem& item) { return item.bar && item.bar->distinct; };
  const auto found = std::ranges::find_if(items, distinct);
  if (found == items.end()) return;
  findings.push_back(
      words.say("sentence.impact", {{"theme", found->name}, {"points", found->impact.text}}));
}

void add_driver_findings(const Words& words, const DriverSection& drivers,
                         std::vector<std::string>& findings) {
  const std::size_t before = findings.size();
  add_impact_finding(words, drivers.harms, findings);
  add_impact_finding(words, drivers.helps, findings);
  if (findings.size() == before) findings.push_back(words.say("sentence.no_impact"));
}

std::string selection_sentence(const Words& words, const Measure& gap) {
  const std::string points = words.points(std::abs(*gap.value));
  const std::string range = words.distance_range(*gap.low, *gap.high);
  const std::string interval = words.interval(*gap.low, *gap.high, Sign::always);
  std::string_view key = "sentence.selection_same";
  if (*gap.low > 0.0) key = "sentence.selection_higher";
  if (*gap.high < 0.0) key = "sentence.selection_lower";
  return words.say(key, {{"points", points}, {"range", range}, {"interval", interval}});
}

void add_selection_finding(const MetricMaterial& material, std::vector<std::string>& findings) {
  for (const SelectionRow& row : material.report.selection) {
    const bool shown = row.metric == material.metric && row.scope == Scope{} && row.gap.value &&
                       row.gap.low && row.gap.high;
    if (shown) findings.push_back(selection_sentence(material.words, row.gap));
  }
}

std::string population(const Material& material) {
  const auto& waves = material.report.waves;
  if (waves.size() < 2) return material.words.say("label.all");
  const std::string first = plain_text(waves.front());
  const std::string last = plain_text(waves.back());
  return material.words.say("label.all_waves", {{"first", first}, {"last", last}});
}

}  // namespace

void add_headline(const MetricMaterial& material, MetricView& view) {
  const MetricRow* row = find_metric_row(material, material.metric, Scope{});
  const Measure missing{std::nullopt, std::nullopt, std::nullopt, "insufficient_n"};
  const Measure& value = row == nullptr ? missing : row->value;
  view.population = population(material);
  view.value = cell(material.words, value);
  view.value_shown = value.value.has_value();
  view.n = material.words.count(row == nullptr ? 0 : row->n);
  view.sentence = metric_sentence(material, value);
  if (view.change) view.findings.push_back(view.change->sentence);
  if (view.no_drivers.empty()) add_driver_findings(material.words, view.drivers, view.findings);
  add_selection_finding(material, view.findings);
}

}  // namespace palaute
