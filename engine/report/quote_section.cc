// What did people write about the themes at the head of the report?
#include <algorithm>

#include "report/sections.h"

namespace palaute {
namespace {

constexpr std::size_t kMostBytes = 400;  // of a quote; the json form has the whole answer

std::string polarity_key(Polarity polarity) {
  return std::string("polarity.") += polarity_name(polarity);
}

std::string source_of(const Words& words, const Quote& quote) {
  const std::string row = std::to_string(quote.row);
  if (!quote.score) return words.say("sentence.quote_no_score", {{"row", row}});
  return words.say("sentence.quote", {{"score", words.score(*quote.score)}, {"row", row}});
}

QuoteView make_quote(const Words& words, const Quote& quote) {
  return {quote.polarity, words.say(polarity_key(quote.polarity)),
          excerpt(quote, words, kMostBytes), source_of(words, quote)};
}

// Themes of the view in reading order, each once.
std::vector<const DriverItem*> shown_themes(const View& view) {
  std::vector<const DriverItem*> themes;
  const auto add = [&](const DriverItem& item) {
    const auto same = [&](const DriverItem* other) { return other->theme == item.theme; };
    if (std::ranges::none_of(themes, same)) themes.push_back(&item);
  };
  for (const MetricView& metric : view.metrics) {
    std::ranges::for_each(metric.drivers.harms, add);
    std::ranges::for_each(metric.drivers.helps, add);
  }
  return themes;
}

}  // namespace

void add_quotes(const Material& material, View& view) {
  std::size_t shown = 0;
  for (const DriverItem* item : shown_themes(view)) {
    QuoteGroup group{item->name, {}};
    for (const Quote& quote : material.report.quotes) {
      if (quote.theme == item->theme) group.quotes.push_back(make_quote(material.words, quote));
    }
    shown += group.quotes.size();
    if (!group.quotes.empty()) view.quotes.push_back(std::move(group));
  }
  view.quotes_left_out = shown < material.report.quotes.size();
}

}  // namespace palaute
