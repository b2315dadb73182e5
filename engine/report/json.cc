#include "report/excerpt.h"
#include "report/formats.h"
#include "report/json_rows.h"

namespace palaute {
namespace {

constexpr std::string_view kSchema = "palaute.report/1";

template <class Row>
Json rows_of(const std::vector<Row>& rows, const JsonContext& context) {
  Json list = Json::array();
  for (const Row& row : rows) list.push_back(to_json(row, context));
  return list;
}

enum class MetricRows : std::uint8_t { of_waves, of_segments };

Json metric_rows(const JsonContext& context, MetricRows wanted) {
  Json list = Json::array();
  for (const MetricRow& row : context.report.metrics) {
    const bool is_segment = !row.scope.segment_column.empty();
    if (is_segment == (wanted == MetricRows::of_segments)) list.push_back(to_json(row, context));
  }
  return list;
}

Json rejections(const JsonContext& context) {
  Json list = Json::array();
  for (const Error& error : context.report.rejections)
    list.push_back({{"line", error.line}, {"reason", safe_text(error.message, context.words)}});
  return list;
}

Json rows_account(const RowAccount& account) {
  return {{"read", account.read},
          {"answered", account.answered},
          {"empty", account.empty},
          {"rejected", account.rejected}};
}

Json answers_account(const DriverReport& report) {
  return {{"total", report.answers},
          {"tagged", report.tagged},
          {"no_content", report.no_content},
          {"unknown_language", report.unknown_language}};
}

std::string_view kind_name(ScaleKind kind) {
  switch (kind) {
    case ScaleKind::nps:
      return "nps";
    case ScaleKind::csat:
      return "csat";
    case ScaleKind::ces:
      return "ces";
    case ScaleKind::number:
      break;
  }
  return "number";
}

std::string_view direction_name(Direction direction) {
  switch (direction) {
    case Direction::lower:
      return "lower";
    case Direction::ease:
      return "ease";
    case Direction::effort:
      return "effort";
    case Direction::higher:
    case Direction::unset:
      break;
  }
  return "higher";
}

Json scores(const DriverReport& report) {
  Json list = Json::array();
  for (const MetricInfo& info : report.metrics_of) {
    const bool is_bounded = info.low < info.high;
    list.push_back({{"column", info.column},
                    {"kind", kind_name(info.kind)},
                    {"low", is_bounded ? Json(info.low) : Json(nullptr)},
                    {"high", is_bounded ? Json(info.high) : Json(nullptr)},
                    {"direction", direction_name(info.direction)},
                    {"unit", info.unit}});
  }
  return list;
}

Json provenance(const JsonContext& context) {
  const DriverReport& report = context.report;
  return {{"version", report.version},
          {"input",
           {{"name", report.source.name},
            {"digest", report.source.digest},
            {"encoding", report.source.encoding}}},
          {"rows", rows_account(report.account)},
          {"rejections", rejections(context)},
          {"rejections_unlisted", report.account.rejections_unlisted},
          {"answers", answers_account(report)},
          {"lexicon", {{"version", report.lexicon.version}, {"digest", report.lexicon.digest}}},
          {"confidence", report.options.confidence},
          {"min_n", report.options.min_n},
          {"min_firm", report.options.min_firm},
          {"seed", report.options.seed},
          {"scores", scores(report)},
          {"waves", report.waves}};
}

Json warnings(const JsonContext& context) {
  Json list = Json::array();
  for (const std::string& warning : context.report.warnings)
    list.push_back(safe_text(warning, context.words));
  return list;
}

}  // namespace

std::string write_json(const DriverReport& report, const Lexicon& lexicon, const Words& words) {
  const JsonContext context{report, lexicon, words};
  Json json;
  json["schema"] = kSchema;
  json["language"] = language_code(words.language());
  json["provenance"] = provenance(context);
  json["metrics"] = metric_rows(context, MetricRows::of_waves);
  json["selection"] = rows_of(report.selection, context);
  json["themes"] = rows_of(report.themes, context);
  json["drivers"] = rows_of(report.drivers, context);
  json["bridge"] = rows_of(report.bridge, context);
  json["ranges"] = Json::array();
  json["segments"] = metric_rows(context, MetricRows::of_segments);
  json["quotes"] = rows_of(report.quotes, context);
  json["warnings"] = warnings(context);
  return printed(json);
}

}  // namespace palaute
