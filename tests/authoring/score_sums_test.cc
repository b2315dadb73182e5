// Is the effect of a few users shrunk as promised?
#include "authoring/score_sums.h"

#include <gtest/gtest.h>

#include <cmath>

namespace palaute {
namespace {

ScoreSums sums_of(std::initializer_list<double> scores) {
  ScoreSums sums;
  for (const double score : scores) sums.add(score);
  return sums;
}

TEST(ScoreSums, ContrastIsWelchWithABorrowedVariance) {
  // All: mean 6, variance 44 / 5 = 8.8. Others: 8, 8, 9, 5, mean 7.5, variance 9 / 3 = 3.
  const ScoreSums all = sums_of({8, 8, 9, 5, 1, 5});
  const auto contrast = contrast_means(sums_of({1, 5}), all);
  ASSERT_TRUE(contrast);
  EXPECT_DOUBLE_EQ(contrast->users, 3.0);
  EXPECT_DOUBLE_EQ(contrast->others, 7.5);
  EXPECT_DOUBLE_EQ(contrast->shrunk_difference, -4.5 * 2 / 7);
  // Users: 1 and 5, sum of squared deviations 8, and five imagined ones.
  EXPECT_NEAR(contrast->t, -4.5 / std::sqrt((8 + 5 * 8.8) / 6 / 2 + 3.0 / 4), 1e-12);
}

TEST(ScoreSums, NothingIsSaidWithoutOthersOrSpread) {
  EXPECT_FALSE(contrast_means(sums_of({}), sums_of({1, 2, 3})));
  EXPECT_FALSE(contrast_means(sums_of({1, 2}), sums_of({1, 2})));
  EXPECT_FALSE(contrast_means(sums_of({2}), sums_of({2, 2, 2})));
}

}  // namespace
}  // namespace palaute
