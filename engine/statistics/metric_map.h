// What is a score worth in the metric that is reported?
#ifndef PALAUTE_STATISTICS_METRIC_MAP_H_
#define PALAUTE_STATISTICS_METRIC_MAP_H_

#include <cstdint>
#include <optional>

namespace palaute {

enum class MetricKind : std::uint8_t {
  nps,      // -100, 0 or 100: promoters minus detractors
  net,      // the same on another scale: top boxes minus bottom boxes
  top_box,  // 0 or 100: the share of high scores in per cent
  mean,     // the score itself
  index,    // the score moved to 0..100
};

// Both ends of a scale, in thousandths of a point. REQUIRES: low < high.
struct ScoreRange {
  std::int64_t low = 0;
  std::int64_t high = 0;
};

// Where a three-class metric cuts the scale, in thousandths of a point: `low_to` and below count
// -100, `high_from` and above count 100, between them 0. REQUIRES: low_to < high_from.
struct ScoreCuts {
  std::int64_t low_to = 0;
  std::int64_t high_from = 0;
};

// Detractors up to 6, promoters from 9: for scales 0-10 and 1-10 alike (F. Reichheld, Harvard
// Business Review, December 2003).
inline constexpr ScoreCuts kNpsCuts{6'000, 9'000};

// A table score -> value, declared once per metric. Values are integers in fractions of a point
// so that sums of them stay exact. Immutable: safe to share between threads.
class MetricMap {
 public:
  static MetricMap nps(ScoreCuts cuts = kNpsCuts);
  // Satisfaction 1-5: cuts {2'000, 4'000}; effort 1-7: cuts {3'000, 5'000}.
  static MetricMap net(ScoreCuts cuts);
  // 100 for scores from `high_from` (thousandths of a point), else 0.
  static MetricMap top_box(std::int64_t high_from);
  static MetricMap mean();
  // 100 * (score - low) / (high - low).
  static MetricMap index(ScoreRange range);

  // The same metric of a question where a low number is the good answer: every score y is read as
  // low + high - y first. Reversing twice replaces the range, it does not undo the first.
  MetricMap reversed(ScoreRange range) const;

  // The mean of the same scores, reversed if this metric is.
  MetricMap plain_score() const;

  MetricKind kind() const { return kind_; }
  // The score as the metric sees it, in thousandths of a point: higher is better.
  std::int64_t oriented(std::int64_t score_milli) const;
  // The value in 1/units_per_point() points.
  std::int64_t value(std::int64_t score_milli) const;
  std::int64_t units_per_point() const { return units_per_point_; }
  // The value in points.
  double points(std::int64_t score_milli) const;

 private:
  MetricMap(MetricKind kind, std::int64_t units_per_point);

  MetricKind kind_;
  std::int64_t units_per_point_;
  ScoreCuts cuts_;                      // of the classes, when kind has classes
  std::int64_t low_ = 0;                // where index is 0
  std::optional<std::int64_t> mirror_;  // low + high of a reversed scale
};

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_METRIC_MAP_H_
