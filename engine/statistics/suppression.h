// Are the groups large enough to be shown?
#ifndef PALAUTE_STATISTICS_SUPPRESSION_H_
#define PALAUTE_STATISTICS_SUPPRESSION_H_

#include <cstdint>
#include <span>
#include <vector>

#include "statistics/status.h"

namespace palaute {

// Group sizes in respondents. REQUIRES: 0 <= min_shown <= min_firm.
struct BaseRules {
  std::int64_t min_shown = 5;  // smaller groups are suppressed: their mean is close to a person
  std::int64_t min_firm = 30;  // smaller groups are shown as low_base
};

// Of a comparison with / without: insufficient_n (both empty), never_mentioned, always_mentioned,
// suppressed, low_base or ok. Either group can make the pair suppressed, because the total is
// printed elsewhere and the one can be computed from the other.
Status comparison_status(std::int64_t n_with, std::int64_t n_without, const BaseRules& rules);

// Of each cell of a printed partition, e.g. the segments of a survey: insufficient_n (empty),
// suppressed, low_base or ok. A single suppressed cell could be computed from the total, so the
// next smallest is then suppressed with it.
std::vector<Status> partition_statuses(std::span<const std::int64_t> counts,
                                       const BaseRules& rules);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_SUPPRESSION_H_
