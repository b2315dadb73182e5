// How many points of the metric does each bucket of respondents account for?
#ifndef PALAUTE_STATISTICS_IMPACT_H_
#define PALAUTE_STATISTICS_IMPACT_H_

#include <cstdint>
#include <optional>
#include <vector>

#include "statistics/intervals.h"
#include "statistics/metric_map.h"
#include "statistics/respondent_buckets.h"
#include "statistics/status.h"

namespace palaute {

// Every respondent is divided equally among the k themes they mention (k = 1 in the two special
// buckets), so that shares sum to 1 and contributions to the metric.
struct FairShare {
  double share = 0.0;         // F: sum of w / k over the bucket, / W; 0..1
  double contribution = 0.0;  // C: sum of w f / k over the bucket, / W; points
};

// What the points are counted from.
class Reference {
 public:
  enum class Kind : std::uint8_t { overall, zero, target, untagged };

  // The metric itself: impacts sum to 0.
  static Reference overall() { return {Kind::overall, 0.0}; }
  // 0 points: impacts sum to the metric.
  static Reference zero() { return {Kind::zero, 0.0}; }
  // A number of points to reach: impacts sum to the gap to it, metric - target.
  static Reference target(double points) { return {Kind::target, points}; }
  // The metric of comments without a theme: impacts sum to the distance from it.
  static Reference untagged() { return {Kind::untagged, 0.0}; }

  Kind kind() const { return kind_; }
  double points() const { return points_; }

 private:
  Reference(Kind kind, double points) : kind_(kind), points_(points) {}

  Kind kind_;
  double points_;
};

struct BucketImpact {
  // ok; never_mentioned: impact 0 without an interval; always_mentioned: no leave-one-out;
  // no_reference: no impact.
  Status status = Status::ok;
  std::int64_t n = 0;  // respondents in the bucket, those who mention other themes too included
  FairShare fair;
  // C - z0 F in points: what the bucket accounts for, not what would change without it. Equals the
  // Shapley value of the game in which a coalition of themes is worth the sum of w (f - z0) / W
  // over the respondents who mention any of them.
  std::optional<double> impact;
  // Linearised: impact is a mean of influences, and an estimated reference has its own. Absent
  // when the table has fewer than two respondents or the bucket none.
  std::optional<double> standard_error;
  std::optional<Interval> interval;  // Student's t with n - 1 degrees of freedom
  // The metric minus the metric of everybody else, for comparison with tools that print that.
  // Does not sum to anything. Only of themes.
  std::optional<double> leave_one_out;
};

struct ImpactTable {
  Status status = Status::insufficient_n;  // ok; insufficient_n: nobody; no_reference
  std::int64_t n = 0;
  std::optional<double> metric;     // points
  std::optional<double> reference;  // z0, points
  std::vector<BucketImpact> themes;
  BucketImpact untagged;
  BucketImpact uncommented;
  // Sum of impacts minus (metric - z0): floating-point noise. 0 when there are no impacts.
  double residual = 0.0;
};

// Exact, O(themes * scores), and of one wave only: it never changes with what other waves are read.
ImpactTable fair_share_impact(const RespondentBuckets& buckets, const MetricMap& metric,
                              Reference reference = Reference::overall(),
                              double confidence = kDefaultConfidence);

// The fair shares of themes (in order), untagged and uncommented.
std::vector<FairShare> fair_shares(const RespondentBuckets& buckets, const MetricMap& metric);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_IMPACT_H_
