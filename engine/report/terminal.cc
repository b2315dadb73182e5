#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "report/formats.h"
#include "report/plain_text.h"

namespace palaute {
namespace {

constexpr std::size_t kColumns = 80;
constexpr std::size_t kNameWidth = 28;
constexpr std::array<std::size_t, 5> kFigureWidths{6, 8, 16, 10, 7};  // with a space before each

// Words that fit into 80 columns go on one line; longer words stand alone.
std::string wrapped(std::string_view text) {
  std::string lines;
  std::size_t used = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    const std::size_t width = display_width(word);
    if (used > 0) lines += used + 1 + width > kColumns ? '\n' : ' ';
    used = used > 0 && used + 1 + width <= kColumns ? used + 1 + width : width;
    lines += word;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines + '\n';
}

std::string table_line(std::string_view name, const std::array<std::string, 5>& figures) {
  std::string line = left_aligned(name, kNameWidth);
  for (std::size_t i = 0; i < figures.size(); ++i)
    line += ' ' + right_aligned(figures[i], kFigureWidths[i]);
  line.erase(line.find_last_not_of(' ') + 1);
  return line + '\n';
}

bool is_faint(const DriverItem& item) { return item.bar && !item.bar->distinct; }

std::string driver_lines(const std::vector<DriverItem>& items) {
  std::string lines;
  for (const DriverItem& item : items) {
    const std::string name = item.name + (is_faint(item) ? " *" : "");
    lines += table_line(
        name, {item.n, item.impact.text, item.impact.interval, item.difference.text, item.q});
  }
  return lines;
}

std::string driver_table(const DriverSection& drivers, const Words& words) {
  std::string table =
      table_line(words.say("label.drivers"), {words.say("label.n"), words.say("label.impact"),
                                              words.say("label.interval_short"),
                                              words.say("label.difference"), words.say("label.q")});
  table.append(kColumns, '-').append("\n");
  table += driver_lines(drivers.harms) + driver_lines(drivers.helps);
  const auto has_faint = [](const std::vector<DriverItem>& items) {
    return std::any_of(items.begin(), items.end(), is_faint);
  };
  if (has_faint(drivers.harms) || has_faint(drivers.helps))
    table += "* " + words.say("note.not_distinguishable") + '\n';
  return table;
}

std::string metric_block(const MetricView& metric, const Words& words) {
  std::string block = wrapped(metric.sentence);
  if (metric.change) block += wrapped(metric.change->sentence);
  block += '\n';
  if (!metric.no_drivers.empty()) return block + wrapped(metric.no_drivers);
  return block + driver_table(metric.drivers, words);
}

}  // namespace

std::string write_terminal(const View& view) {
  std::string text = wrapped(fmt::format("{}: {}", view.title, view.base));
  for (const MetricView& metric : view.metrics) text += '\n' + metric_block(metric, view.words);
  text += '\n';
  for (const std::string& warning : view.warnings) text += wrapped("! " + warning);
  return text + wrapped(view.account);
}

}  // namespace palaute
