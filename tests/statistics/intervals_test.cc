#include "statistics/intervals.h"

#include <gtest/gtest.h>

#include <cmath>

namespace palaute {
namespace {

TEST(Intervals, OfSharesNeverLeaveZeroToOne) {
  for (const double n : {0.5, 1.0, 8.25, 1000.0}) {
    EXPECT_EQ(wilson_interval(0.0, n).low, 0.0) << n;
    EXPECT_EQ(wilson_interval(1.0, n).high, 1.0) << n;
    EXPECT_LT(wilson_interval(0.0, n).high, 1.0) << n;
  }
}

TEST(Intervals, OfSharesKnowTheWorkedExampleOfWilson) {
  const Interval interval = wilson_interval(0.5, 10.0);
  EXPECT_NEAR(interval.low, 0.236593090511703, 1e-12);
  EXPECT_NEAR(interval.high, 0.763406909488297, 1e-12);
}

TEST(Intervals, OfAnNpsHaveWidthEvenWhenEverybodyAgrees) {
  const Interval interval = adjusted_wald_interval({8.0, 1.0, 0.0});
  EXPECT_NEAR(interval.low, 38.5382588198525, 1e-9);
  EXPECT_EQ(interval.high, 100.0);
}

TEST(Intervals, AreSymmetricInPromotersAndDetractors) {
  const Interval up = adjusted_wald_interval({20.0, 0.6, 0.1});
  const Interval down = adjusted_wald_interval({20.0, 0.1, 0.6});
  EXPECT_DOUBLE_EQ(up.low, -down.high);
  EXPECT_DOUBLE_EQ(up.high, -down.low);
}

TEST(Intervals, GrowWithTheConfidenceAskedFor) {
  const Interval narrow = t_interval({3.0, 1.0}, 12.5, 0.8);
  const Interval wide = t_interval({3.0, 1.0}, 12.5, 0.99);
  EXPECT_LT(wide.low, narrow.low);
  EXPECT_GT(wide.high, narrow.high);
  EXPECT_DOUBLE_EQ(narrow.low + narrow.high, 6.0);
}

TEST(Intervals, AreCutToTheRangeOfTheMetric) {
  EXPECT_EQ(clamped({-300.0, 50.0}, -200.0, 200.0), (Interval{-200.0, 50.0}));
  EXPECT_EQ(clamped({250.0, 300.0}, -200.0, 200.0), (Interval{200.0, 200.0}));
}

}  // namespace
}  // namespace palaute
