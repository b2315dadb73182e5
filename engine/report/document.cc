// A view as Mustache data, laid out by report.html.mustache and report.md.mustache.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <kainjow/mustache.hpp>

#include "report/formats.h"
#include "report/templates.h"

namespace palaute {
namespace {

using kainjow::mustache::data;
using Escape = std::string (*)(const std::string&);

// A key that is always there, so that a missing text is not looked for in the objects around;
// an empty text hides its section.
void put(data& object, const std::string& key, const std::string& text) {
  object.set(key, text.empty() ? data(false) : data(text));
}

template <class Item, class Make>
data list_of(const std::vector<Item>& items, Make make) {
  data list(data::type::list);
  for (const Item& item : items) list.push_back(make(item));
  return list;
}

// With a flag beside it that says whether there is anything in it.
template <class Item, class Make>
void put_list(data& object, const std::string& key, const std::vector<Item>& items, Make make) {
  object.set(key, list_of(items, make));
  object.set("has_" + key, data(!items.empty()));
}

data text_data(const std::string& text) { return data("text", text); }

void put_cell(data& object, const std::string& key, const Cell& cell) {
  put(object, key, cell.text);
  put(object, key + "_interval", cell.interval);
  put(object, key + "_note", cell.note);
}

std::string place(const BarAxis& axis, double value) {
  return fmt::format("{:.2f}", 100.0 * (value - axis.low) / (axis.high - axis.low));
}

std::string stretch(const BarAxis& axis, double from, double to) {
  return fmt::format("{:.2f}", 100.0 * std::abs(to - from) / (axis.high - axis.low));
}

// Places and lengths in per cent of the axis.
data bar_data(const BarAxis& axis, const Bar& bar) {
  data object;
  object.set("value_at", place(axis, bar.value));
  object.set("bar_at", place(axis, std::min(bar.value, 0.0)));
  object.set("bar_length", stretch(axis, 0.0, bar.value));
  object.set("low_at", place(axis, bar.low));
  object.set("interval_length", stretch(axis, bar.low, bar.high));
  object.set("distinct", data(bar.distinct));
  object.set("negative", data(bar.value < 0.0));
  return object;
}

void put_bar(data& object, const BarAxis& axis, const std::optional<Bar>& bar) {
  object.set("bar", bar ? bar_data(axis, *bar) : data(false));
  const bool has_zero = axis.low <= 0.0 && axis.high >= 0.0;
  put(object, "zero_at", has_zero ? place(axis, 0.0) : "");
}

data group_row_data(const BarAxis& axis, const GroupRow& row) {
  data object;
  put(object, "row_name", row.name);
  put(object, "row_n", row.n);
  put_cell(object, "row_value", row.value);
  put(object, "row_mean", row.mean);
  put(object, "row_top", row.top);
  put(object, "row_bottom", row.bottom);
  put_bar(object, axis, row.bar);
  return object;
}

data group_data(const GroupTable& table, const Words& words) {
  data object;
  put(object, "table_name", table.name);
  put(object, "axis_low", words.score(table.axis.low));
  put(object, "axis_high", words.score(table.axis.high));
  object.set("table_rows", list_of(table.rows, [&](const GroupRow& row) {
               return group_row_data(table.axis, row);
             }));
  return object;
}

data driver_data(const BarAxis& axis, const DriverItem& item) {
  data object;
  put(object, "driver_name", item.name);
  put(object, "sentence", item.sentence);
  put(object, "driver_n", item.n);
  put_cell(object, "impact", item.impact);
  put_cell(object, "difference", item.difference);
  put(object, "q", item.q);
  put_bar(object, axis, item.bar);
  return object;
}

data change_row_data(const BarAxis& axis, const ChangeRow& row) {
  data object;
  put(object, "row_name", row.name);
  put(object, "row_note", row.note);
  put(object, "mix", row.mix);
  put(object, "level", row.level);
  put(object, "total", row.total);
  put_bar(object, axis, row.bar);
  return object;
}

data change_data(const ChangeSection& change) {
  data object;
  put(object, "change_title", change.title);
  put(object, "change_sentence", change.sentence);
  const auto row_data = [&](const ChangeRow& row) { return change_row_data(change.axis, row); };
  put_list(object, "change_rows", change.rows, row_data);
  object.set("change_sum", row_data(change.sum));
  return object;
}

void put_shares(data& object, const ThemeLine& line) {
  const std::uint64_t all = line.negative + line.neutral + line.positive;
  object.set("has_polarity", data(all > 0));
  const auto put_share = [&](const std::string& key, std::uint64_t part) {
    const double whole = static_cast<double>(std::max<std::uint64_t>(all, 1));
    object.set(key, fmt::to_string(part));
    object.set(key + "_length", fmt::format("{:.2f}", 100.0 * static_cast<double>(part) / whole));
  };
  put_share("negative_n", line.negative);
  put_share("neutral_n", line.neutral);
  put_share("positive_n", line.positive);
}

data theme_line_data(const ThemeLine& line) {
  data object;
  put(object, "row_name", line.name);
  put(object, "row_n", line.n);
  put(object, "share", line.share);
  put_shares(object, line);
  put_cell(object, "with", line.with);
  put_cell(object, "without", line.without);
  put_cell(object, "difference", line.difference);
  put(object, "q", line.q);
  put_cell(object, "impact", line.impact);
  return object;
}

data theme_table_data(const ThemeTable& table) {
  data object;
  std::vector<ThemeLine> lines = table.rows;
  lines.insert(lines.end(), table.buckets.begin(), table.buckets.end());
  put(object, "table_name", table.name);
  object.set("table_rows", list_of(lines, theme_line_data));
  put(object, "sum", table.sum);
  return object;
}

data side_data(const std::string& name, const BarAxis& axis, const std::vector<DriverItem>& items) {
  data object;
  put(object, "side_name", name);
  object.set("drivers",
             list_of(items, [&](const DriverItem& item) { return driver_data(axis, item); }));
  return object;
}

void put_drivers(data& object, const MetricView& metric, const Words& words) {
  data sides(data::type::list);
  const auto add = [&](std::string_view key, const std::vector<DriverItem>& items) {
    if (!items.empty()) sides.push_back(side_data(words.say(key), metric.drivers.axis, items));
  };
  add("label.harms", metric.drivers.harms);
  add("label.helps", metric.drivers.helps);
  object.set("sides", sides);
  put(object, "no_drivers", metric.no_drivers);
}

void put_groups(data& object, const MetricView& metric, const Words& words) {
  std::vector<GroupTable> groups = metric.segments;
  if (metric.trend) groups.insert(groups.begin(), *metric.trend);
  put_list(object, "groups", groups,
           [&](const GroupTable& table) { return group_data(table, words); });
}

data metric_data(const MetricView& metric, const Words& words) {
  data object;
  put(object, "metric_name", metric.name);
  put(object, "metric_column", metric.column);
  put(object, "population", metric.population);
  put_cell(object, "headline", metric.value);
  object.set("headline_missing", data(!metric.value_shown));
  put(object, "metric_sentence", metric.sentence);
  put(object, "headline_n", metric.n);
  object.set("findings", list_of(metric.findings, text_data));
  object.set("trend", metric.trend ? group_data(*metric.trend, words) : data(false));
  put_drivers(object, metric, words);
  object.set("change", metric.change ? change_data(*metric.change) : data(false));
  put_list(object, "theme_tables", metric.themes, theme_table_data);
  put_groups(object, metric, words);
  put(object, "top_name", metric.top_name);
  put(object, "bottom_name", metric.bottom_name);
  return object;
}

data piece_data(const Piece& piece) {
  data object;
  put(object, "piece_text", piece.text);
  object.set("is_theme", data(piece.mark == Mark::theme));
  object.set("is_opinion", data(piece.mark == Mark::opinion));
  object.set("is_plain", data(piece.mark == Mark::none));
  return object;
}

data quote_data(const QuoteView& quote) {
  data object;
  object.set("polarity_code", std::string(polarity_name(quote.polarity)));
  put(object, "polarity_name", quote.polarity_name);
  object.set("pieces", list_of(quote.pieces, piece_data));
  put(object, "quote_source", quote.source);
  return object;
}

data quote_group_data(const QuoteGroup& group) {
  data object;
  put(object, "quote_theme", group.theme);
  object.set("quotes", list_of(group.quotes, quote_data));
  return object;
}

data fact_data(const Fact& fact) {
  data object;
  put(object, "fact_name", fact.name);
  put(object, "fact_text", fact.text);
  return object;
}

// {{#t}}label.themes{{/t}} is the phrase of that key.
data phrases(const Words& words, Escape escape) {
  return data(kainjow::mustache::lambda2(
      [&words, escape](const std::string& key, const kainjow::mustache::renderer&) {
        return escape(words.say(key));
      }));
}

data view_data(const View& view, Escape escape) {
  data object;
  object.set("t", phrases(view.words, escape));
  object.set("style", std::string(kStyle));
  object.set("language", std::string(language_code(view.words.language())));
  put(object, "title", view.title);
  put(object, "base", view.base);
  put_list(object, "warnings", view.warnings, text_data);
  put_list(object, "metrics", view.metrics,
           [&](const MetricView& metric) { return metric_data(metric, view.words); });
  put_list(object, "quote_groups", view.quotes, quote_group_data);
  object.set("quotes_left_out", data(view.quotes_left_out));
  put_list(object, "reading", view.reading, text_data);
  put_list(object, "provenance", view.provenance, fact_data);
  put_list(object, "rejections", view.rejections, text_data);
  return object;
}

std::string rendered(std::string_view text, const View& view, Escape escape) {
  kainjow::mustache::mustache document{std::string(text)};
  document.set_custom_escape(escape);
  return document.render(view_data(view, escape));
}

std::string html_text(const std::string& text) { return kainjow::mustache::html_escape(text); }

// Would the sign at `i` make a bare address ("https://…", "www.…") a link?
bool makes_link(std::string_view text, std::size_t i) {
  if (text[i] == ':') return text.substr(i).starts_with("://");
  return text[i] == '.' && i > 0 && (text[i - 1] == 'w' || text[i - 1] == 'W');
}

// Would the sign at `i` begin a tag or an entity?
bool begins_html(std::string_view text, std::size_t i) {
  if (text[i] != '<' && text[i] != '&') return false;
  return i + 1 < text.size() && text[i + 1] != ' ';
}

std::string markdown_text(const std::string& text) {
  constexpr std::string_view kMarkup = "\\`*_{}[]>#|~$@";
  std::string escaped;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_markup = kMarkup.find(text[i]) != std::string_view::npos;
    if (is_markup || begins_html(text, i) || makes_link(text, i)) escaped += '\\';
    escaped += text[i];
  }
  return escaped;
}

}  // namespace

std::string write_html(const View& view) { return rendered(kHtmlTemplate, view, html_text); }

std::string write_markdown(const View& view) {
  return rendered(kMarkdownTemplate, view, markdown_text);
}

}  // namespace palaute
