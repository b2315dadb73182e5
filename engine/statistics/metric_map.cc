#include "statistics/metric_map.h"

#include <limits>

namespace palaute {
namespace {

constexpr std::int64_t kMillisPerPoint = 1'000;

std::int64_t class_value(const ScoreCuts& cuts, std::int64_t score_milli) {
  if (score_milli >= cuts.high_from) return 100;
  return score_milli <= cuts.low_to ? -100 : 0;
}

}  // namespace

MetricMap::MetricMap(MetricKind kind, std::int64_t units_per_point)
    : kind_(kind), units_per_point_(units_per_point) {}

MetricMap MetricMap::nps(ScoreCuts cuts) {
  MetricMap map(MetricKind::nps, 1);
  map.cuts_ = cuts;
  return map;
}

MetricMap MetricMap::net(ScoreCuts cuts) {
  MetricMap map(MetricKind::net, 1);
  map.cuts_ = cuts;
  return map;
}

MetricMap MetricMap::top_box(std::int64_t high_from) {
  MetricMap map(MetricKind::top_box, 1);
  map.cuts_ = {std::numeric_limits<std::int64_t>::min(), high_from};
  return map;
}

MetricMap MetricMap::mean() { return {MetricKind::mean, kMillisPerPoint}; }

MetricMap MetricMap::index(ScoreRange range) {
  // 100 * (y - low) whole units, of which high - low make a point: no rounding for any scale.
  MetricMap map(MetricKind::index, range.high - range.low);
  map.low_ = range.low;
  return map;
}

MetricMap MetricMap::reversed(ScoreRange range) const {
  MetricMap map = *this;
  map.mirror_ = range.low + range.high;
  return map;
}

MetricMap MetricMap::plain_score() const {
  MetricMap map = mean();
  map.mirror_ = mirror_;
  return map;
}

std::int64_t MetricMap::oriented(std::int64_t score_milli) const {
  return mirror_ ? *mirror_ - score_milli : score_milli;
}

std::int64_t MetricMap::value(std::int64_t score_milli) const {
  const std::int64_t score = oriented(score_milli);
  switch (kind_) {
    case MetricKind::mean:
      return score;
    case MetricKind::index:
      return 100 * (score - low_);
    case MetricKind::nps:
    case MetricKind::net:
    case MetricKind::top_box:
      break;
  }
  return class_value(cuts_, score);
}

double MetricMap::points(std::int64_t score_milli) const {
  return static_cast<double>(value(score_milli)) / static_cast<double>(units_per_point_);
}

}  // namespace palaute
