// What changed between the first wave and the last?
#include <algorithm>
#include <cmath>
#include <numeric>

#include "report/plain_text.h"
#include "report/sections.h"

namespace palaute {
namespace {

constexpr double kPerPoint = 10.0;  // one decimal is printed

// Parts in printed units that add up to the rounded total: each is rounded down, and those with
// the largest remainders are raised.
std::vector<std::int64_t> printed_parts(const std::vector<double>& parts) {
  std::vector<std::int64_t> printed;
  std::vector<double> remainders;
  for (const double part : parts) {
    const double down = std::floor(part * kPerPoint);
    printed.push_back(static_cast<std::int64_t>(down));
    remainders.push_back(part * kPerPoint - down);
  }
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::greater<>(), [&](std::size_t i) { return remainders[i]; });
  const double total = std::accumulate(parts.begin(), parts.end(), 0.0);
  std::int64_t missing = std::llround(total * kPerPoint) -
                         std::accumulate(printed.begin(), printed.end(), std::int64_t{0});
  for (const std::size_t part : order) {
    if (missing-- <= 0) break;
    ++printed[part];
  }
  return printed;
}

// The difference of two independent estimates, with an interval made from theirs (method of
// variance estimates recovery: Zou and Donner, Statistics in Medicine 27, 2008).
Measure difference_of(const Measure& before, const Measure& after) {
  const double difference = *after.value - *before.value;
  const double down = std::hypot(*after.value - *after.low, *before.high - *before.value);
  const double up = std::hypot(*after.high - *after.value, *before.value - *before.low);
  return {difference, difference - down, difference + up, "ok"};
}

bool is_whole(const MetricRow* row) {
  return row != nullptr && row->value.value && row->value.low && row->value.high;
}

std::string change_sentence(const MetricMaterial& material, const ChangeSection& section,
                            const Measure& before, const Measure& after) {
  const Words& words = material.words;
  const Measure change = difference_of(before, after);
  const bool is_distinct = *change.low > 0.0 || *change.high < 0.0;
  const std::string points = words.points(*change.value, Sign::always);
  const std::string interval = words.interval(*change.low, *change.high, Sign::always);
  return words.say(is_distinct ? "sentence.changed" : "sentence.unchanged",
                   {{"before", section.before},
                    {"after", section.after},
                    {"metric", material.name},
                    {"first", words.points(*before.value)},
                    {"last", words.points(*after.value)},
                    {"change", points},
                    {"interval", interval}});
}

std::vector<const BridgeRow*> bridge_rows(const MetricMaterial& material) {
  std::vector<const BridgeRow*> rows;
  for (const BridgeRow& row : material.report.bridge) {
    if (row.metric == material.metric && row.level == ThemeLevel::top &&
        row.before == material.report.waves.front() && row.after == material.report.waves.back())
      rows.push_back(&row);
  }
  std::ranges::stable_sort(rows, {},
                           [](const BridgeRow* row) { return row->mix + row->level_change; });
  return rows;
}

ChangeRow make_row(const Words& words, std::int64_t mix, std::int64_t level) {
  const auto text = [&](std::int64_t units) {
    return words.points(static_cast<double>(units) / kPerPoint, Sign::always);
  };
  ChangeRow row;
  row.mix = text(mix);
  row.level = text(level);
  row.total = text(mix + level);
  const double total = static_cast<double>(mix + level) / kPerPoint;
  row.bar = {total, total, total, true};
  return row;
}

std::string row_name(const Material& material, const BridgeRow& row) {
  return row.bucket == Bucket::theme ? theme_name(material, row.theme, row.level)
                                     : bucket_name(material, row.bucket);
}

std::string presence_note(const Words& words, std::string_view presence) {
  if (presence == "added") return words.say("presence.added");
  return presence == "gone" ? words.say("presence.gone") : "";
}

void add_rows(const MetricMaterial& material, ChangeSection& section) {
  const auto rows = bridge_rows(material);
  std::vector<double> parts;
  for (const BridgeRow* row : rows) parts.insert(parts.end(), {row->mix, row->level_change});
  const auto printed = printed_parts(parts);
  std::int64_t mix = 0;
  std::int64_t level = 0;
  std::vector<Bar> bars;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    ChangeRow row = make_row(material.words, printed[2 * i], printed[2 * i + 1]);
    row.name = row_name(material, *rows[i]);
    row.note = presence_note(material.words, rows[i]->presence);
    mix += printed[2 * i];
    level += printed[2 * i + 1];
    bars.push_back(row.bar);
    section.rows.push_back(std::move(row));
  }
  section.axis = axis_with_zero(bars);
  section.sum = make_row(material.words, mix, level);
  section.sum.name = material.words.say("bucket.sum");
}

}  // namespace

std::optional<ChangeSection> make_change(const MetricMaterial& material) {
  const auto& waves = material.report.waves;
  if (waves.size() < 2) return std::nullopt;
  const MetricRow* before = find_metric_row(material, material.metric, {waves.front(), "", ""});
  const MetricRow* after = find_metric_row(material, material.metric, {waves.back(), "", ""});
  if (!is_whole(before) || !is_whole(after)) return std::nullopt;
  ChangeSection section;
  section.before = plain_text(waves.front());
  section.after = plain_text(waves.back());
  section.title =
      material.words.say("label.change", {{"before", section.before}, {"after", section.after}});
  section.sentence = change_sentence(material, section, before->value, after->value);
  add_rows(material, section);
  return section;
}

}  // namespace palaute
