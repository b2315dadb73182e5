// Why did the metric change between two waves: because other things were mentioned, or because
// those who mention them score differently?
#ifndef PALAUTE_STATISTICS_DECOMPOSITION_H_
#define PALAUTE_STATISTICS_DECOMPOSITION_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "palaute/base.h"
#include "statistics/impact.h"

namespace palaute {

// The change of the metric owed to one bucket, in points.
struct Change {
  double mix = 0.0;    // its share grew or shrank
  double level = 0.0;  // its mean rose or fell

  double total() const { return mix + level; }
};

// In which of the two waves a bucket has respondents.
enum class Presence : std::uint8_t { both, added, gone, absent };
// "both", "new", "gone" or "absent".
std::string_view presence_text(Presence presence);

struct BucketChange {
  Presence presence = Presence::absent;
  std::optional<double> mean_before;  // C / F in points; absent when F is 0
  std::optional<double> mean_after;
  Change change;  // all mix unless the bucket is in both waves
};

struct Decomposition {
  double before = 0.0;  // the metric, points
  double after = 0.0;
  double reference = 0.0;  // (before + after) / 2: what a growing bucket is compared with
  std::vector<BucketChange> buckets;
  double residual = 0.0;  // sum of the changes minus (after - before): floating-point noise
};

// Kitagawa's mix and level per bucket of two waves, symmetric in the waves and exact:
//   mix = (F_after - F_before) * ((m_before + m_after) / 2 - reference)
//   level = (F_before + F_after) / 2 * (m_after - m_before),   m = C / F.
// A bucket missing in one wave takes its mean from the other. The buckets may be the fair shares
// of themes or the segments of a survey (C = share * metric of the segment).
// Source: E. M. Kitagawa, JASA 50 (1955). Fails with `argument` when the waves have different
// numbers of buckets, the shares of a wave do not sum to 1 (e.g. an empty wave), or the residual
// exceeds 10^-9 of the larger of 1 and the metrics.
Result<Decomposition> decompose(std::span<const FairShare> before,
                                std::span<const FairShare> after);

// One segment in one wave.
struct SegmentShares {
  double share = 0.0;              // weight of the segment / W; 0 when it has no respondents
  std::vector<FairShare> buckets;  // within the segment: shares sum to 1, or all are 0
};

struct SegmentChange {
  double mix = 0.0;             // the segment grew or shrank
  std::vector<Change> buckets;  // what changed within; all 0 unless the segment is in both waves
};

struct NestedDecomposition {
  double before = 0.0;
  double after = 0.0;
  double reference = 0.0;
  std::vector<SegmentChange> segments;
  std::vector<Change> buckets;  // summed over the segments
  double segment_mix = 0.0;     // summed over the segments
  double residual = 0.0;        // as in Decomposition
};

// The same within segments first, to be used when the segments' shares moved: the mix of segments,
// plus inside each segment decompose() times its mean share. Fails as decompose() does.
Result<NestedDecomposition> decompose_nested(std::span<const SegmentShares> before,
                                             std::span<const SegmentShares> after);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_DECOMPOSITION_H_
