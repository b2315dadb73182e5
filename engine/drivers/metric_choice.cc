#include "drivers/metric_choice.h"

#include <cmath>

namespace palaute {
namespace {

bool low_is_good(Direction direction) {
  return direction == Direction::lower || direction == Direction::effort;
}

// How many boxes at each end count as top and bottom.
double box_width(ScaleKind kind, double low, double high) {
  if (kind == ScaleKind::ces) return std::floor((high - low) / 2);
  return 2;
}

MetricMap oriented(const MetricMap& map, const MetricInfo& info) {
  if (!low_is_good(info.direction)) return map;
  return map.reversed({milli(info.low), milli(info.high)});
}

// The top boxes of the scale read from its other end.
MetricMap bottom_boxes(double width, const MetricInfo& info) {
  const MetricMap map = MetricMap::top_box(milli(info.high - width + 1));
  return low_is_good(info.direction) ? map : map.reversed({milli(info.low), milli(info.high)});
}

MetricInfo describe(const ScoreColumn& score) {
  MetricInfo info;
  info.column = score.column;
  info.kind = score.scale.kind;
  info.direction =
      score.scale.direction == Direction::unset ? Direction::higher : score.scale.direction;
  info.low = score.scale.low.value_or(0);
  info.high = score.scale.high.value_or(info.low);
  info.unit = info.kind == ScaleKind::nps ? "nps" : "mean";
  return info;
}

}  // namespace

std::int64_t milli(double score) { return std::llround(score * 1000); }

Result<MetricChoice> choose_metric(const ScoreColumn& score) {
  const MetricInfo info = describe(score);
  const bool bounded = info.high > info.low;
  if (!bounded && low_is_good(info.direction)) {
    return Error{
        ErrorCode::schema,
        "score '" + info.column +
            "' has direction=lower but no range; write for example number:1-5:direction=lower",
        "", 0, 0};
  }
  MetricChoice choice{info, oriented(MetricMap::mean(), info), oriented(MetricMap::mean(), info),
                      std::nullopt, std::nullopt};
  if (info.kind == ScaleKind::nps) {
    choice.headline = oriented(MetricMap::nps(), info);
    choice.top_box = oriented(MetricMap::top_box(milli(9)), info);
    choice.bottom_box = bottom_boxes(7 - info.low, info);
  } else if (bounded && info.kind != ScaleKind::number) {
    const double width = box_width(info.kind, info.low, info.high);
    choice.top_box = oriented(MetricMap::top_box(milli(info.high - width + 1)), info);
    choice.bottom_box = bottom_boxes(width, info);
  }
  return choice;
}

}  // namespace palaute
