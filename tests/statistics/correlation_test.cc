#include "statistics/correlation.h"

#include <gtest/gtest.h>

namespace palaute {
namespace {

const std::vector<double> kX = {1, 2, 2, 3.5, 4, 5, 7, 7, 8, 10};
const std::vector<double> kY = {2, 1, 3, 3, 5, 4, 6, 9, 7, 7};

// Golden values: SciPy (pearsonr with its confidence interval, spearmanr).
TEST(Correlation, IsWhatAnIndependentProgramSays) {
  const auto r = pearson(kX, kY);
  ASSERT_TRUE(r.has_value());
  EXPECT_NEAR(r->value, 0.8674156971066168, 1e-14);
  EXPECT_NEAR(r->interval.low, 0.5239356850684427, 1e-9);
  EXPECT_NEAR(r->interval.high, 0.9682399439450818, 1e-9);
  const auto rho = spearman(kX, kY);
  ASSERT_TRUE(rho.has_value());
  EXPECT_NEAR(rho->value, 0.9049079754601229, 1e-14);
  EXPECT_NEAR(rho->interval.low, 0.5505725832580367, 1e-9);
  EXPECT_NEAR(rho->interval.high, 0.9829515527878961, 1e-9);
}

TEST(Correlation, OfRanksDoesNotCareForTheScale) {
  std::vector<double> cubes;
  for (const double x : kX) cubes.push_back(x * x * x);
  EXPECT_DOUBLE_EQ(spearman(cubes, kX)->value, 1.0);
}

TEST(Correlation, IsNotDefinedForAConstantOrTooFewPairs) {
  const std::vector<double> same(kX.size(), 3.0);
  EXPECT_FALSE(pearson(kX, same).has_value());
  EXPECT_FALSE(spearman(same, kY).has_value());
  const std::vector<double> three = {1, 2, 3};
  EXPECT_FALSE(pearson(three, three).has_value());
}

TEST(Correlation, SharesTheRanksOfEqualValues) {
  const std::vector<double> values = {5, 1, 5, 2};
  EXPECT_EQ(mid_ranks(values), (std::vector<double>{3.5, 1, 3.5, 2}));
}

}  // namespace
}  // namespace palaute
