#include "statistics/score_distribution.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>

#include "statistics/golden.h"
#include "statistics/metric_map.h"
#include "statistics/moments.h"

namespace palaute {
namespace {

// The golden survey dealt out to `hands` stores, row by row.
std::vector<ScoreDistribution> dealt(std::size_t hands) {
  std::vector<ScoreDistribution> parts(hands);
  std::size_t turn = 0;
  for (const GoldenRow& row : golden_rows()) {
    if (row.score_milli) parts[turn++ % hands].add(*row.score_milli, row.weight_micros);
  }
  return parts;
}

ScoreDistribution merged(const std::vector<ScoreDistribution>& parts) {
  ScoreDistribution all;
  for (const ScoreDistribution& part : parts) all += part;
  return all;
}

TEST(ScoreDistribution, KeepsCellsSortedAndSummed) {
  ScoreDistribution scores;
  scores.add(9'000, 1'500'000);
  scores.add(2'000);
  scores.add(9'000, 500'000);
  const std::vector<ScoreCell> expected = {{2'000, 1, 1'000'000, 1'000'000'000'000},
                                           {9'000, 2, 2'000'000, 2'500'000'000'000}};
  EXPECT_EQ(scores.cells(), expected);
  EXPECT_EQ(scores.count(), 3);
  EXPECT_TRUE(scores.weight_micros() == 3'000'000);
  EXPECT_FALSE(scores.equally_weighted());
}

TEST(ScoreDistribution, IsTheSameForEveryPartitionAndOrderOfMerging) {
  const ScoreDistribution whole = merged(dealt(1));
  for (const std::size_t hands : {2U, 3U, 7U, 64U}) {
    std::vector<ScoreDistribution> parts = dealt(hands);
    EXPECT_EQ(merged(parts), whole) << hands;
    std::reverse(parts.begin(), parts.end());
    EXPECT_EQ(merged(parts), whole) << hands;
    std::rotate(parts.begin(), parts.begin() + 1, parts.end());
    EXPECT_EQ(merged(parts), whole) << hands;
  }
}

TEST(ScoreDistribution, SubtractingInvertsMerging) {
  const std::vector<ScoreDistribution> parts = dealt(5);
  const ScoreDistribution whole = merged(parts);
  for (const ScoreDistribution& part : parts) {
    EXPECT_EQ((whole - part) + part, whole);
    EXPECT_EQ((whole + part) - part, whole);
  }
  EXPECT_TRUE((whole - whole).empty());
}

TEST(ScoreDistribution, DropsACellWithItsLastRespondent) {
  ScoreDistribution all;
  all.add(1'000);
  all.add(5'000);
  ScoreDistribution part;
  part.add(1'000);
  all -= part;
  ASSERT_EQ(all.cells().size(), 1U);
  EXPECT_EQ(all.cells()[0].score_milli, 5'000);
}

TEST(ScoreDistribution, DoesNotCountARespondentOfWeightZero) {
  ScoreDistribution scores;
  scores.add(5'000, 0);
  EXPECT_TRUE(scores.empty());
  EXPECT_EQ(scores, ScoreDistribution());
}

TEST(ScoreDistribution, KnowsWhetherAllWeighTheSame) {
  ScoreDistribution scores;
  EXPECT_TRUE(scores.equally_weighted());
  scores.add(1'000, 333'333);
  scores.add(2'000, 333'333);
  EXPECT_TRUE(scores.equally_weighted());
  EXPECT_DOUBLE_EQ(scores.effective_n(), 2.0);
  scores.add(2'000, 333'334);
  EXPECT_FALSE(scores.equally_weighted());
}

TEST(ScoreDistribution, HoldsTheLargestSurveyItPromises) {
  ScoreDistribution scores;
  const Wide weight = kMaximumTotalWeightMicros;
  scores.add(ScoreCell{kMaximumScoreMilli, 1'000'000, weight, weight * (weight / 1'000'000)});
  EXPECT_TRUE(scores.equally_weighted());
  const auto moments = moments_of(scores, MetricMap::mean());
  ASSERT_TRUE(moments);
  EXPECT_DOUBLE_EQ(moments->mean, 1e12);
  EXPECT_DOUBLE_EQ(moments->effective_n, 1e6);
  EXPECT_EQ(moments->variance, 0.0);
}

TEST(Moments, DoNotExistForAnEmptyGroup) {
  EXPECT_FALSE(moments_of(ScoreDistribution(), MetricMap::nps()));
}

TEST(Moments, OfOneRespondentHaveNoVariance) {
  ScoreDistribution scores;
  scores.add(7'500, 2'000'000);
  const auto moments = moments_of(scores, MetricMap::mean());
  ASSERT_TRUE(moments);
  EXPECT_EQ(moments->mean, 7.5);
  EXPECT_EQ(moments->weight, 2.0);
  EXPECT_EQ(moments->weighted_sum, 15.0);
  EXPECT_EQ(moments->effective_n, 1.0);
  EXPECT_FALSE(moments->variance);
}

TEST(Moments, DoNotDependOnTheScaleOfTheWeights) {
  ScoreDistribution light;
  ScoreDistribution heavy;
  for (const std::uint64_t weight : {300'000U, 1'200'000U, 2'000'000U}) {
    const auto score = static_cast<std::int64_t>(weight / 100);
    light.add(score, weight);
    heavy.add(score, 8 * weight);
  }
  const auto a = moments_of(light, MetricMap::mean());
  const auto b = moments_of(heavy, MetricMap::mean());
  EXPECT_DOUBLE_EQ(a->mean, b->mean);
  EXPECT_DOUBLE_EQ(*a->variance, *b->variance);
  EXPECT_DOUBLE_EQ(a->design_effect, b->design_effect);
}

TEST(Moments, LoseNoDigitsToALargeMean) {
  ScoreDistribution scores;
  for (const std::int64_t step : {0, 1, 2}) scores.add(900'000'000'000'000 + step);
  EXPECT_DOUBLE_EQ(*moments_of(scores, MetricMap::mean())->variance, 1e-6 / 3.0);
}

}  // namespace
}  // namespace palaute
