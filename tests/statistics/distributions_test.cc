#include "statistics/distributions.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace palaute {
namespace {

TEST(Distributions, KnowTheUsualCriticalValues) {
  EXPECT_NEAR(normal_critical(0.95), 1.9599639845400545, 1e-15);
  EXPECT_NEAR(student_t_critical(0.95, 1e9), normal_critical(0.95), 1e-8);
}

TEST(Distributions, MatchTheClosedFormsOfOneAndTwoDegreesOfFreedom) {
  for (const double confidence : {0.5, 0.8, 0.95, 0.999}) {
    const double p = 0.5 * (1.0 + confidence);
    EXPECT_NEAR(student_t_critical(confidence, 1) / std::tan(std::numbers::pi * (p - 0.5)), 1.0,
                1e-12);
    EXPECT_NEAR(student_t_critical(confidence, 2) / (confidence / std::sqrt(2.0 * p * (1.0 - p))),
                1.0, 1e-12);
  }
}

TEST(Distributions, KeepDigitsInTheFarTail) {
  EXPECT_NEAR(normal_two_sided_p(-1.9599639845400545), 0.05, 1e-15);
  EXPECT_NEAR(normal_two_sided_p(10.0) / 1.5239706048321052e-23, 1.0, 1e-13);
  EXPECT_DOUBLE_EQ(student_t_two_sided_p(0.0, 7.5), 1.0);
}

TEST(Distributions, InvertEachOther) {
  for (const double df : {1.0, 2.7, 30.0, 1234.5}) {
    EXPECT_NEAR(student_t_two_sided_p(student_t_critical(0.9, df), df), 0.1, 1e-12) << df;
  }
}

TEST(Distributions, YieldNanOutsideTheirDomainInsteadOfThrowing) {
  EXPECT_TRUE(std::isnan(student_t_critical(0.95, -1.0)));
}

}  // namespace
}  // namespace palaute
