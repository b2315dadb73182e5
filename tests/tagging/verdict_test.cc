#include "tagging/verdict.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tagging/answers.h"

namespace palaute {
namespace {

// One clause a value; each weighs 1 unless told.
Verdict judged(const std::vector<double>& values, const std::vector<double>& weights = {}) {
  std::vector<Clause> clauses(values.size());
  std::vector<PlacedOpinion> opinions;
  for (std::uint32_t i = 0; i < values.size(); ++i) {
    if (!weights.empty()) clauses[i].weight = weights[i];
    opinions.push_back({{{}, values[i], values[i]}, i});
  }
  return judge(clauses, opinions);
}

TEST(Verdict, TakesAFaintOpinionInALongAnswerForNone) {
  const struct {
    double value;
    std::uint32_t words;
    Polarity polarity;
  } cases[] = {
      {1.5, 13, Polarity::positive}, {1.5, 15, Polarity::neutral},  {-1.5, 13, Polarity::negative},
      {-1.5, 15, Polarity::neutral}, {2, 1000, Polarity::positive}, {-2, 1000, Polarity::negative},
      {0.5, 5, Polarity::positive},  {0.5, 6, Polarity::neutral},
  };
  for (const auto& c : cases) {
    const std::vector<Clause> clauses = {{0, c.words, 0, false, 1.0}};
    const std::vector<PlacedOpinion> opinions = {{{{}, c.value, c.value}, 0}};
    EXPECT_EQ(judge(clauses, opinions).polarity, c.polarity) << c.value << " in " << c.words;
  }
}

TEST(Verdict, WeighsPraiseAgainstBlame) {
  const struct {
    std::vector<double> values;
    Polarity polarity;
    double score;
  } cases[] = {
      {{}, Polarity::neutral, 0},           {{2}, Polarity::positive, 0.58},
      {{-2}, Polarity::negative, -0.58},    {{0.2}, Polarity::neutral, 0.07},
      {{0.25}, Polarity::positive, 0.09},   {{-0.25}, Polarity::negative, -0.09},
      {{2, 2}, Polarity::positive, 0.82},   {{2, -2}, Polarity::mixed, 0},
      {{2, -1}, Polarity::mixed, 0.33},     {{2.5, -1}, Polarity::positive, 0.47},
      {{3, -0.9}, Polarity::positive, 0.6}, {{0.9, -0.9}, Polarity::neutral, 0},
  };
  for (const auto& c : cases) {
    const Verdict verdict = judged(c.values);
    EXPECT_EQ(verdict.polarity, c.polarity) << c.score;
    EXPECT_NEAR(verdict.score, c.score, 1e-9);
  }
}

TEST(Verdict, CountsClausesByTheirWeight) {
  EXPECT_EQ(judged({2, -2}, {0.5, 1}).polarity, Polarity::mixed);
  EXPECT_LT(judged({2, -2}, {0.5, 1}).score, 0);
  EXPECT_EQ(judged({2, -2}, {0.25, 1}).polarity, Polarity::negative);
}

TEST(Verdict, ScoresBetweenMinusOneAndOneAndRisesWithPraise) {
  double last = -1;
  for (double value = -100; value <= 100; value += 0.5) {
    const double score = judged({value}).score;
    EXPECT_GE(score, last);
    EXPECT_LE(std::abs(score), 1);
    EXPECT_NEAR(judged({-value}).score, -score, 1e-9);
    last = score;
  }
}

TEST(Verdict, RoundsToTwoDecimalsHalfAwayFromZero) {
  EXPECT_EQ(rounded(0.125), 0.13);
  EXPECT_EQ(rounded(-0.125), -0.13);
  EXPECT_EQ(rounded(0.124), 0.12);
  EXPECT_EQ(rounded(5), 5);
  EXPECT_FALSE(std::signbit(rounded(-0.001)));
}

TEST(Verdict, OfAnAnswerLeansToWhatFollowsTheContrast) {
  const Answers answers(Language::finnish);
  EXPECT_LT(answers.tag("hyvä palvelu mutta huono hinta").tags.score, 0);
  EXPECT_GT(answers.tag("huono hinta mutta hyvä palvelu").tags.score, 0);
  EXPECT_EQ(answers.tag("hyvä palvelu, huono hinta").tags.polarity, Polarity::mixed);
  EXPECT_EQ(answers.tag("palvelu").tags.polarity, Polarity::neutral);
}

TEST(Verdict, NamesPolarities) {
  EXPECT_EQ(polarity_name(Polarity::negative), "negative");
  EXPECT_EQ(polarity_name(Polarity::neutral), "neutral");
  EXPECT_EQ(polarity_name(Polarity::positive), "positive");
  EXPECT_EQ(polarity_name(Polarity::mixed), "mixed");
}

}  // namespace
}  // namespace palaute
