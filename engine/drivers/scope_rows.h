// The rows of a report about one metric in one scope.
#ifndef PALAUTE_DRIVERS_SCOPE_ROWS_H_
#define PALAUTE_DRIVERS_SCOPE_ROWS_H_

#include <cstddef>
#include <vector>

#include "drivers/metric_choice.h"
#include "drivers/tally.h"
#include "palaute/drivers.h"
#include "statistics/status.h"

namespace palaute {

// A tally and what it is of.
struct TalliedScope {
  std::size_t metric = 0;
  Scope scope;
  const ScoreTally& tally;
  Status shown = Status::ok;  // suppressed: too small to show, or computable from what is shown
};

class RowMaker {
 public:
  RowMaker(const MetricChoice& metric, const DriverOptions& options)
      : metric_(metric), options_(options) {}

  MetricRow metric_row(const TalliedScope& scope) const;
  SelectionRow selection_row(const TalliedScope& scope) const;
  // Every theme spoken of, then each with blame only and praise only; q values are set. Most spoken
  // of first.
  std::vector<ThemeRow> theme_rows(const TalliedScope& scope, ThemeLevel level) const;
  // Fair-share impact against the overall metric; sums to 0. The strongest harm first.
  std::vector<DriverRow> driver_rows(const TalliedScope& scope, ThemeLevel level) const;
  // What changed from one wave to another.
  std::vector<BridgeRow> bridge_rows(const TalliedScope& before, const TalliedScope& after,
                                     ThemeLevel level) const;

 private:
  ThemeRow theme_row(const TalliedScope& scope, ThemeLevel level, ThemeId theme,
                     std::optional<Polarity> polarity) const;

  const MetricChoice& metric_;
  const DriverOptions& options_;
};

}  // namespace palaute

#endif  // PALAUTE_DRIVERS_SCOPE_ROWS_H_
