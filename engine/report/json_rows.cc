#include "report/json_rows.h"

#include "report/excerpt.h"

namespace palaute {
namespace {

Json optional(const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); }

Json measure(const Measure& measure) {
  return {{"value", optional(measure.value)},
          {"low", optional(measure.low)},
          {"high", optional(measure.high)},
          {"status", measure.status}};
}

std::string_view level_name(ThemeLevel level) {
  return level == ThemeLevel::top ? "top" : "precise";
}

std::string_view bucket_code(Bucket bucket) {
  switch (bucket) {
    case Bucket::theme:
      return "theme";
    case Bucket::rare:
      return "rare";
    case Bucket::untagged:
      return "untagged";
    case Bucket::uncommented:
      break;
  }
  return "uncommented";
}

void add_scope(Json& json, std::size_t metric, const Scope& scope, const JsonContext& context) {
  json["metric"] = context.report.metrics_of[metric].column;
  json["wave"] = scope.wave;
  json["segment_column"] = scope.segment_column;
  json["segment"] = scope.segment;
}

void add_theme(Json& json, ThemeId theme, const JsonContext& context) {
  const Theme& node = context.lexicon.theme(theme);
  json["theme"] = node.id;
  json["theme_name"] = node.name(context.words.language());
}

void add_bucket(Json& json, Bucket bucket, ThemeId theme, const JsonContext& context) {
  json["bucket"] = bucket_code(bucket);
  if (bucket == Bucket::theme) return add_theme(json, theme, context);
  json["theme"] = nullptr;
  json["theme_name"] = nullptr;
}

Json histogram(const MetricRow& row) {
  if (!row.value.value) return nullptr;
  Json cells = Json::array();
  for (const auto& [score, respondents] : row.histogram)
    cells.push_back(Json::array({score, respondents}));
  return cells;
}

// Of the pieces with this mark, from the first to the last; bytes of the printed text.
Json span_of(const std::vector<Piece>& pieces, Mark mark) {
  Json span = nullptr;
  std::size_t position = 0;
  for (const Piece& piece : pieces) {
    const std::size_t end = position + piece.text.size();
    if (piece.mark == mark) {
      if (span.is_null()) span = Json::array({position, end});
      span[1] = end;
    }
    position = end;
  }
  return span;
}

}  // namespace

Json to_json(const MetricRow& row, const JsonContext& context) {
  Json json;
  const MetricInfo& info = context.report.metrics_of[row.metric];
  add_scope(json, row.metric, row.scope, context);
  json["unit"] = info.unit;
  json["n"] = row.n;
  json["effective_n"] = row.effective_n;
  json["value"] = measure(row.value);
  json["mean"] = measure(row.mean);
  json["top_box"] = measure(row.top_box);
  json["bottom_box"] = measure(row.bottom_box);
  json["histogram"] = histogram(row);
  return json;
}

Json to_json(const SelectionRow& row, const JsonContext& context) {
  Json json;
  add_scope(json, row.metric, row.scope, context);
  json["commenters"] = row.commenters;
  json["others"] = row.others;
  json["metric_of_commenters"] = measure(row.metric_of_commenters);
  json["metric_of_others"] = measure(row.metric_of_others);
  json["gap"] = measure(row.gap);
  return json;
}

Json to_json(const ThemeRow& row, const JsonContext& context) {
  Json json;
  add_scope(json, row.metric, row.scope, context);
  json["level"] = level_name(row.level);
  add_theme(json, row.theme, context);
  json["polarity"] = row.polarity ? Json(polarity_name(*row.polarity)) : Json(nullptr);
  json["n_with"] = row.n_with;
  json["n_without"] = row.n_without;
  json["negative"] = row.negative;
  json["neutral"] = row.neutral;
  json["positive"] = row.positive;
  json["share"] = measure(row.share);
  json["with"] = measure(row.with);
  json["without"] = measure(row.without);
  json["difference"] = measure(row.difference);
  json["p_value"] = optional(row.p_value);
  json["q_value"] = optional(row.q_value);
  json["cliffs_delta"] = optional(row.cliffs_delta);
  json["direction_conflict"] = row.direction_conflict;
  json["status"] = row.status;
  return json;
}

// An impact that is not shown must not be found out from its parts.
Json to_json(const DriverRow& row, const JsonContext& context) {
  Json json;
  const bool is_shown = row.impact.value.has_value();
  add_scope(json, row.metric, row.scope, context);
  json["level"] = level_name(row.level);
  add_bucket(json, row.bucket, row.theme, context);
  json["n"] = row.n;
  json["fair_share"] = row.fair_share;
  json["contribution"] = is_shown ? Json(row.contribution) : Json(nullptr);
  json["impact"] = measure(row.impact);
  json["printed_impact"] = is_shown ? Json(row.printed_impact) : Json(nullptr);
  json["leave_one_out"] = is_shown ? optional(row.leave_one_out) : Json(nullptr);
  return json;
}

Json to_json(const BridgeRow& row, const JsonContext& context) {
  Json json;
  json["metric"] = context.report.metrics_of[row.metric].column;
  json["before"] = row.before;
  json["after"] = row.after;
  json["level"] = level_name(row.level);
  add_bucket(json, row.bucket, row.theme, context);
  json["mix"] = row.mix;
  json["level_change"] = row.level_change;
  json["presence"] = row.presence;
  return json;
}

Json to_json(const Quote& quote, const JsonContext& context) {
  Json json;
  const std::vector<Piece> pieces = excerpt(quote, context.words);
  std::string text;
  for (const Piece& piece : pieces) text += piece.text;
  add_theme(json, quote.theme, context);
  json["polarity"] = polarity_name(quote.polarity);
  json["row"] = quote.row;
  json["column"] = quote.column;
  json["score"] = optional(quote.score);
  json["text"] = text;
  json["theme_span"] = span_of(pieces, Mark::theme);
  json["opinion_span"] = span_of(pieces, Mark::opinion);
  return json;
}

std::string printed(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace palaute
