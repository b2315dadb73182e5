#include "statistics/agreement.h"

#include <gtest/gtest.h>

namespace palaute {
namespace {

constexpr YesNoCounts kCounts = {40, 9, 13, 138};

// Golden values: scikit-learn 1.x (precision_score, recall_score, f1_score, cohen_kappa_score).
TEST(Agreement, OnYesAndNoIsWhatAnIndependentProgramSays) {
  EXPECT_NEAR(*precision(kCounts), 0.8163265306122449, 1e-15);
  EXPECT_NEAR(*recall(kCounts), 0.7547169811320755, 1e-15);
  EXPECT_NEAR(*f1(kCounts), 0.7843137254901961, 1e-15);
  EXPECT_NEAR(*cohen_kappa(kCounts), 0.7106405366302775, 1e-15);
}

TEST(Agreement, OnThreeClassesIsWhatAnIndependentProgramSays) {
  const std::uint64_t cells[3][3] = {{50, 10, 5}, {8, 90, 12}, {3, 20, 60}};
  ConfusionTable table(3, 3);
  for (std::size_t r = 0; r < 3; ++r) {
    for (std::size_t t = 0; t < 3; ++t) table.count(r, t, cells[r][t]);
  }
  EXPECT_NEAR(*accuracy(table), 0.7751937984496124, 1e-15);
  EXPECT_NEAR(*macro_f1(table), 0.7754198297676558, 1e-14);
  EXPECT_NEAR(*cohen_kappa(table), 0.6520647321428572, 1e-14);
}

TEST(Agreement, CountsAnAbstentionAsAMiss) {
  ConfusionTable table(2, 3);
  table.count(0, 0, 6);
  table.count(0, 2, 4);
  table.count(1, 1, 10);
  EXPECT_DOUBLE_EQ(*accuracy(table), 0.8);
  EXPECT_DOUBLE_EQ(*macro_f1(table), (0.75 + 1.0) / 2);
}

TEST(Agreement, IsNotDefinedWhereThereIsNothingToAgreeOn) {
  EXPECT_FALSE(precision({0, 0, 3, 4}).has_value());
  EXPECT_FALSE(recall({0, 3, 0, 4}).has_value());
  EXPECT_FALSE(f1({0, 0, 0, 4}).has_value());
  EXPECT_FALSE(cohen_kappa(YesNoCounts{0, 0, 0, 4}).has_value());
  EXPECT_FALSE(accuracy(ConfusionTable(3, 3)).has_value());
}

// (p + sp - 1) / (se + sp - 1) with p = 60 / 400, se = 40 / 53, sp = 138 / 147; the interval by
// hand.
TEST(Agreement, CorrectsAShareForTheErrorsOfTheTagger) {
  const auto share = rogan_gladen(60, 400, kCounts);
  ASSERT_TRUE(share.has_value());
  EXPECT_DOUBLE_EQ(share->found, 0.15);
  EXPECT_NEAR(share->corrected, 0.12801221543586905, 1e-12);
  EXPECT_NEAR(share->interval.low, 0.054678191211771324, 1e-12);
  EXPECT_NEAR(share->interval.high, 0.20134623965996679, 1e-12);
}

TEST(Agreement, CorrectsTheGoldItselfToItsTrueShare) {
  EXPECT_NEAR(rogan_gladen(49, 200, kCounts)->corrected, 53.0 / 200, 1e-12);
}

TEST(Agreement, CorrectsNothingWhereTheTaggerGuesses) {
  EXPECT_FALSE(rogan_gladen(10, 100, {5, 50, 5, 50}).has_value());
  EXPECT_FALSE(rogan_gladen(10, 100, {5, 0, 5, 0}).has_value());
}

}  // namespace
}  // namespace palaute
