// Rows of a report as JSON objects with their keys in a fixed order.
#ifndef PALAUTE_REPORT_JSON_ROWS_H_
#define PALAUTE_REPORT_JSON_ROWS_H_

#include <nlohmann/json.hpp>

#include "report/words.h"

namespace palaute {

using Json = nlohmann::ordered_json;

// The lexicon and language that name themes, and the metrics that rows point to.
struct JsonContext {
  const DriverReport& report;
  const Lexicon& lexicon;
  const Words& words;
};

Json to_json(const MetricRow& row, const JsonContext& context);
Json to_json(const SelectionRow& row, const JsonContext& context);
Json to_json(const ThemeRow& row, const JsonContext& context);
Json to_json(const DriverRow& row, const JsonContext& context);
Json to_json(const BridgeRow& row, const JsonContext& context);
Json to_json(const Quote& quote, const JsonContext& context);

// Two-space indentation and a final line break. Numbers as short as they can be to read back as
// the same double; bytes that are not UTF-8 become U+FFFD.
std::string printed(const Json& json);

}  // namespace palaute

#endif  // PALAUTE_REPORT_JSON_ROWS_H_
