#include "statistics/ordinal.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "statistics/distributions.h"

namespace palaute {
namespace {

// Respondents of both groups at one score.
struct Level {
  std::int64_t score = 0;
  Wide with = 0;
  Wide without = 0;
};

struct Pairs {
  Wide with = 0;        // respondents
  Wide without = 0;     // respondents
  Wide concordant = 0;  // pairs where with scores higher
  Wide discordant = 0;  // pairs where with scores lower
  Wide tie_pairs = 0;   // pairs of any two respondents with the same score
  Wide tie_cubes = 0;   // sum of t^3 - t over the scores
};

std::vector<Level> ascending_levels(const ScoreDistribution& with, const ScoreDistribution& without,
                                    const MetricMap& metric) {
  std::vector<Level> levels;
  levels.reserve(with.cells().size() + without.cells().size());
  for (const ScoreCell& cell : with.cells()) {
    levels.push_back({metric.oriented(cell.score_milli), cell.count, 0});
  }
  for (const ScoreCell& cell : without.cells()) {
    levels.push_back({metric.oriented(cell.score_milli), 0, cell.count});
  }
  std::sort(levels.begin(), levels.end(),
            [](const Level& left, const Level& right) { return left.score < right.score; });
  return levels;
}

// Adds the levels of equal score together: at most one of each group.
std::vector<Level> joined(const std::vector<Level>& levels) {
  std::vector<Level> result;
  for (const Level& level : levels) {
    if (result.empty() || result.back().score != level.score) {
      result.push_back(level);
    } else {
      result.back().with += level.with;
      result.back().without += level.without;
    }
  }
  return result;
}

Pairs count_pairs(const std::vector<Level>& levels) {
  Pairs pairs;
  for (const Level& level : levels) {
    pairs.concordant += level.with * pairs.without;
    pairs.discordant += level.without * pairs.with;
    const Wide tied = level.with + level.without;
    pairs.tie_pairs += tied * (tied - 1) / 2;
    pairs.tie_cubes += tied * tied * tied - tied;
    pairs.with += level.with;
    pairs.without += level.without;
  }
  return pairs;
}

double as_double(Wide value) { return static_cast<double>(value); }

void add_rank_test(const Pairs& pairs, OrdinalCheck& check) {
  const double n = as_double(pairs.with + pairs.without);
  const double cross = as_double(pairs.with * pairs.without);
  const double ties = as_double(pairs.tie_cubes) / (n * (n - 1.0));
  check.z = (check.u - cross / 2.0) / std::sqrt(cross / 12.0 * (n + 1.0 - ties));
  check.p_value = normal_two_sided_p(*check.z);
}

// Pairs not tied in the group are exactly the pairs across the groups.
double tau_b(const Pairs& pairs) {
  const Wide n = pairs.with + pairs.without;
  const Wide untied_scores = n * (n - 1) / 2 - pairs.tie_pairs;
  return as_double(pairs.concordant - pairs.discordant) /
         std::sqrt(as_double(pairs.with * pairs.without) * as_double(untied_scores));
}

OrdinalCheck check_pairs(const Pairs& pairs) {
  OrdinalCheck check;
  const Wide cross = pairs.with * pairs.without;
  if (cross == 0) return check;
  const Wide untied = pairs.concordant + pairs.discordant;
  const Wide balance = pairs.concordant - pairs.discordant;
  check.u = as_double(cross + balance) / 2.0;
  check.cliffs_delta = as_double(balance) / as_double(cross);
  check.auc = check.u / as_double(cross);
  check.status = untied == 0 ? Status::constant_score : Status::ok;
  if (untied == 0) return check;
  check.gamma = as_double(balance) / as_double(untied);
  check.tau_b = tau_b(pairs);
  add_rank_test(pairs, check);
  return check;
}

}  // namespace

OrdinalCheck ordinal_check(const ScoreDistribution& with, const ScoreDistribution& without,
                           const MetricMap& metric) {
  if (!(with + without).equally_weighted()) {
    OrdinalCheck check;
    check.status = Status::not_requested;
    return check;
  }
  return check_pairs(count_pairs(joined(ascending_levels(with, without, metric))));
}

}  // namespace palaute
