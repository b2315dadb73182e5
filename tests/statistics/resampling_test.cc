#include "statistics/resampling.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <vector>

namespace palaute {
namespace {

// The known answer of Philox4x32-10 for counter 0 and key 0: 6627e8d5 e169c58d bc57ac4c 9b00dbd8.
TEST(Resampling, DrawsTheNumbersOfThePublishedGenerator) {
  EXPECT_EQ(RandomStream(0, 0).at(0), 0xe169c58d6627e8d5U);
}

TEST(Resampling, DrawsNumbersThatDependOnSeedStreamAndIndexAlone) {
  EXPECT_EQ(RandomStream(7, 3).at(11), RandomStream(7, 3).at(11));
  EXPECT_NE(RandomStream(7, 3).at(11), RandomStream(7, 3).at(12));
  EXPECT_NE(RandomStream(7, 3).at(11), RandomStream(7, 4).at(11));
  EXPECT_NE(RandomStream(7, 3).at(11), RandomStream(8, 3).at(11));
}

TEST(Resampling, DrawsBelowTheBoundEvenly) {
  std::vector<int> counts(10);
  for (std::uint64_t i = 0; i < 100'000; ++i) ++counts[RandomStream(1, 2).below(10, i)];
  for (const int count : counts) EXPECT_NEAR(count, 10'000, 500);
}

TEST(Resampling, DrawsAsManyAsThereAre) {
  std::vector<std::uint32_t> times(1000);
  draw_resample(1, 0, times);
  EXPECT_EQ(std::accumulate(times.begin(), times.end(), 0U), 1000U);
  // A share of 1/e is never drawn.
  EXPECT_NEAR(static_cast<double>(std::count(times.begin(), times.end(), 0U)), 368, 50);
}

// Golden values: numpy.quantile, its default (type 7).
TEST(Resampling, TakesTheMiddlePartOfTheValues) {
  const Interval interval = percentile_interval({3, 1, 4, 1, 5, 9, 2, 6.5});
  EXPECT_NEAR(interval.low, 1.0, 1e-12);
  EXPECT_NEAR(interval.high, 8.5625, 1e-12);
  EXPECT_NEAR(percentile_interval({3, 1, 4, 1, 5, 9, 2, 6.5}, 0.5).low, 1.75, 1e-12);
  EXPECT_EQ(percentile_interval({4}), (Interval{4, 4}));
}

}  // namespace
}  // namespace palaute
