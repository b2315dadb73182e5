#include "survey/scale.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "survey/cell_text.h"
#include "survey/header_words.h"

namespace palaute {
namespace {

Error wrong_scale(const ScoreColumn& column, std::string_view why) {
  return {ErrorCode::argument, fmt::format("score '{}': {}", column.column, why), "", 0, 0};
}

void fill_limits(Scale& scale, double low, double high) {
  scale.low = scale.low.value_or(low);
  scale.high = scale.high.value_or(high);
}

std::string range_text(const Scale& scale) {
  if (scale.low && scale.high) return fmt::format("{}-{}", *scale.low, *scale.high);
  return scale.low ? fmt::format("{} or more", *scale.low) : fmt::format("{} or less", *scale.high);
}

bool on_scale(double value, const Scale& scale) {
  return value >= scale.low.value_or(value) && value <= scale.high.value_or(value);
}

ReadScore wrong_cell(std::string_view cell, const ScoreColumn& column, const std::string& why) {
  return {ScoreState::wrong, 0,
          fmt::format("'{}' in column '{}' {}", excerpt(cell), column.column, why)};
}

ReadScore check_value(double value, std::string_view cell, const ScoreColumn& column) {
  const Scale& scale = column.scale;
  if (std::ranges::find(scale.missing, value) != scale.missing.end()) return {};
  if (scale.kind != ScaleKind::number && value != std::floor(value)) {
    return wrong_cell(
        cell, column,
        fmt::format("is not a whole number as {} scores are", scale_name(scale.kind)));
  }
  if (!on_scale(value, scale)) {
    return wrong_cell(
        cell, column,
        fmt::format("is outside the scale {}; if it means no answer, state missing={}",
                    range_text(scale), value));
  }
  return {ScoreState::given, value, {}};
}

}  // namespace

std::string_view scale_name(ScaleKind kind) {
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

Result<Scale> complete_scale(const ScoreColumn& column) {
  Scale scale = column.scale;
  if (scale.kind == ScaleKind::nps) fill_limits(scale, 0, 10);
  if (scale.kind == ScaleKind::csat) fill_limits(scale, 1, 5);
  if (scale.kind == ScaleKind::ces) fill_limits(scale, 1, 7);
  if (scale.low && scale.high && !(*scale.low < *scale.high)) {
    return wrong_scale(column, fmt::format("the scale {} has no room", range_text(scale)));
  }
  if (scale.direction != Direction::unset) return scale;
  if (scale.kind == ScaleKind::ces) {
    return wrong_scale(column,
                       "say which end of the CES scale is good: direction=ease when a high number "
                       "means easy, direction=effort when it means hard work");
  }
  scale.direction = Direction::higher;
  return scale;
}

ReadScore read_score(std::string_view cell, const ScoreColumn& column, DecimalSign sign) {
  if (is_blank_cell(cell)) return {};
  auto number = parse_number(cell, sign);
  if (!number) number = parse_labelled_number(cell);
  const auto value = number ? number->value() : std::nullopt;
  if (value) return check_value(*value, cell, column);
  if (means_no_answer(cell)) return {ScoreState::no_answer, 0, {}};
  return wrong_cell(cell, column, "is not a number");
}

}  // namespace palaute
