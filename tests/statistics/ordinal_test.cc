#include "statistics/ordinal.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace palaute {
namespace {

ScoreDistribution scores_of(const std::vector<int>& points) {
  ScoreDistribution scores;
  for (const int point : points) scores.add(1'000 * point);
  return scores;
}

TEST(OrdinalCheck, CountsPairsByHand) {
  // Pairs of {1, 3} with {2, 3, 5}: 1 concordant (3 > 2), 1 tied (3 = 3), 4 discordant.
  const OrdinalCheck check =
      ordinal_check(scores_of({1, 3}), scores_of({2, 3, 5}), MetricMap::mean());
  EXPECT_EQ(check.status, Status::ok);
  EXPECT_DOUBLE_EQ(check.u, 1.5);
  EXPECT_DOUBLE_EQ(check.auc, 0.25);
  EXPECT_DOUBLE_EQ(check.cliffs_delta, -0.5);
  EXPECT_DOUBLE_EQ(*check.gamma, -0.6);
  EXPECT_DOUBLE_EQ(*check.tau_b, -3.0 / std::sqrt(6.0 * 9.0));
}

TEST(OrdinalCheck, TurnsAroundWithTheScale) {
  const ScoreDistribution with = scores_of({1, 2, 2, 7});
  const ScoreDistribution without = scores_of({3, 4, 7, 7});
  const OrdinalCheck up = ordinal_check(with, without, MetricMap::mean());
  const OrdinalCheck down =
      ordinal_check(with, without, MetricMap::mean().reversed({1'000, 7'000}));
  EXPECT_DOUBLE_EQ(up.cliffs_delta, -down.cliffs_delta);
  EXPECT_DOUBLE_EQ(*up.p_value, *down.p_value);
}

TEST(OrdinalCheck, HasNoTestWhenEveryPairIsTied) {
  const OrdinalCheck check = ordinal_check(scores_of({4, 4}), scores_of({4}), MetricMap::mean());
  EXPECT_EQ(check.status, Status::constant_score);
  EXPECT_EQ(check.cliffs_delta, 0.0);
  EXPECT_EQ(check.auc, 0.5);
  EXPECT_FALSE(check.gamma);
  EXPECT_FALSE(check.p_value);
}

TEST(OrdinalCheck, NeedsBothGroups) {
  EXPECT_EQ(ordinal_check(scores_of({4}), {}, MetricMap::mean()).status, Status::insufficient_n);
  EXPECT_EQ(ordinal_check({}, {}, MetricMap::mean()).status, Status::insufficient_n);
}

TEST(OrdinalCheck, IsNotOfferedForWeightedData) {
  ScoreDistribution heavy;
  heavy.add(3'000, 2'000'000);
  EXPECT_EQ(ordinal_check(scores_of({4}), heavy, MetricMap::mean()).status, Status::not_requested);
}

}  // namespace
}  // namespace palaute
