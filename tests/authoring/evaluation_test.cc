#include "palaute/evaluation.h"

#include <gtest/gtest.h>

#include "pipeline/small_analyzer.h"

namespace palaute {
namespace {

GoldAnswer coded(std::string text, std::vector<GoldTag> tags) {
  GoldAnswer answer;
  answer.text = std::move(text);
  answer.tags = std::move(tags);
  return answer;
}

GoldAnswer felt(std::string text, Polarity sentiment) {
  GoldAnswer answer;
  answer.text = std::move(text);
  answer.sentiment = sentiment;
  return answer;
}

const CodeAgreement& code(const Evaluation& evaluation, const std::string& name) {
  static const CodeAgreement none;
  for (const CodeAgreement& row : evaluation.codes) {
    if (row.code == name) return row;
  }
  ADD_FAILURE() << "no code " << name;
  return none;
}

constexpr auto kGood = Polarity::positive;
constexpr auto kBad = Polarity::negative;

GoldSet theme_set() {
  GoldSet gold;
  gold.answers = {
      coded("hyvä palvelu", {{"service", kGood}}),     // right
      coded("hyvä palvelu", {{"service", kBad}}),      // right theme, wrong sign
      coded("kallis hinta", {{"price.level", kBad}}),  // right; its parent is implied
      coded("toimitus", {}),                           // tagged though not coded
      coded("jotain muuta", {{"delivery", kBad}}),     // missed
  };
  return gold;
}

// Codes tagged: service 2 of 2 right, price.level 1 of 1, delivery 0 of 1 with 1 missed.
TEST(Evaluation, CountsThemesThatBothSayThatOneSaysAndThatNeitherSays) {
  const Evaluation result = evaluate(small_analyzer(), theme_set());
  EXPECT_EQ(result.theme_answers, 5U);
  EXPECT_EQ(result.micro.gold, 4U);
  EXPECT_EQ(result.micro.tagged, 4U);
  EXPECT_EQ(result.micro.both, 3U);
  EXPECT_DOUBLE_EQ(*result.micro.f1.value, 0.75);
  EXPECT_DOUBLE_EQ(*code(result, "service").f1.value, 1.0);
  EXPECT_DOUBLE_EQ(*code(result, "delivery").f1.value, 0.0);
  EXPECT_DOUBLE_EQ(*result.macro_f1.value, 2.0 / 3);
  EXPECT_DOUBLE_EQ(*code(result, "service").kappa, 1.0);
}

TEST(Evaluation, AsksForTheSignTooWhereTheGoldHasOne) {
  const Evaluation result = evaluate(small_analyzer(), theme_set());
  ASSERT_TRUE(result.micro_with_polarity.has_value());
  EXPECT_EQ(result.polarity_answers, 5U);
  EXPECT_EQ(result.micro_with_polarity->both, 2U);
  EXPECT_EQ(result.micro_with_polarity->gold, 4U);
  EXPECT_EQ(result.micro_with_polarity->tagged, 4U);
}

TEST(Evaluation, RollsSubthemesUp) {
  EvaluationOptions options;
  options.level = 1;
  const Evaluation result = evaluate(small_analyzer(), theme_set(), options);
  EXPECT_EQ(code(result, "price").both, 1U);
}

TEST(Evaluation, LeavesOutCodesThatFewAnswersHave) {
  EvaluationOptions options;
  options.fewest = 2;
  const Evaluation result = evaluate(small_analyzer(), theme_set(), options);
  ASSERT_EQ(result.codes.size(), 1U);
  EXPECT_EQ(result.codes[0].code, "service");
  EXPECT_DOUBLE_EQ(*result.micro.f1.value, 1.0);
}

GoldSet sentiment_set() {
  GoldSet gold;
  gold.answers = {
      felt("hyvä", kGood),           felt("hyvä", kGood),
      felt("huono", kGood),          felt("huono", kBad),
      felt("jotain muuta", kBad),    felt("jotain muuta", Polarity::neutral),
      felt("hyvä", Polarity::mixed),
  };
  return gold;
}

TEST(Evaluation, CountsAnAbstentionBetweenTwoClassesAsAMiss) {
  const Evaluation result = evaluate(small_analyzer(), sentiment_set());
  EXPECT_EQ(result.two_class_answers, 5U);
  EXPECT_EQ(result.abstentions, 1U);
  // Praise: 2 both, 0 tagged only, 1 missed -> 0.8; blame: 1 both, 1 tagged only, 1 missed -> 0.5.
  EXPECT_DOUBLE_EQ(*result.two_class_f1.value, (0.8 + 0.5) / 2);
}

TEST(Evaluation, TakesNeutralAndMixedForOneOfThreeClasses) {
  const Evaluation result = evaluate(small_analyzer(), sentiment_set());
  EXPECT_EQ(result.sentiment_answers, 7U);
  const std::array<std::array<std::uint64_t, 3>, 3> expected = {{{1, 1, 0}, {0, 1, 1}, {1, 0, 2}}};
  EXPECT_EQ(result.confusion, expected);
  EXPECT_DOUBLE_EQ(*result.accuracy.value, 4.0 / 7);
}

TEST(Evaluation, ComparesScoresWithThoseThatPeopleGave) {
  GoldSet gold = sentiment_set();
  const double scores[] = {10, 9, 3, 1, 5, 5, 8};
  for (std::size_t i = 0; i < gold.answers.size(); ++i) gold.answers[i].score = scores[i];
  const Evaluation result = evaluate(small_analyzer(), gold);
  EXPECT_EQ(result.score_answers, 7U);
  EXPECT_GT(*result.pearson.value, 0.9);
  EXPECT_LT(*result.pearson.low, *result.pearson.value);
  EXPECT_GT(*result.spearman.value, 0.9);
}

TEST(Evaluation, GivesTheSameIntervalsForTheSameSeed) {
  EvaluationOptions options;
  options.resamples = 50;
  const Agreement first = evaluate(small_analyzer(), theme_set(), options).micro.f1;
  const Agreement again = evaluate(small_analyzer(), theme_set(), options).micro.f1;
  EXPECT_EQ(first.low, again.low);
  EXPECT_EQ(first.high, again.high);
  EXPECT_LT(*first.low, *first.value);
  EXPECT_GE(*first.high, *first.value);
  options.resamples = 0;
  EXPECT_FALSE(evaluate(small_analyzer(), theme_set(), options).micro.f1.low.has_value());
}

TEST(Evaluation, CorrectsTheSharesOfASurveyByTheErrorsOfTheGold) {
  const Evaluation result = evaluate(small_analyzer(), theme_set());
  const Survey survey = must(Survey::parse(
      csv_of({{"text"}, {"hyvä palvelu"}, {"palvelu"}, {"jotain muuta"}, {"toimitus"}}),
      schema_of({"text"})));
  const auto shares = correct_prevalence(small_analyzer(), result, survey);
  ASSERT_TRUE(shares) << shares.error().to_string();
  for (const CorrectedPrevalence& share : *shares) {
    if (share.code == "service") {
      EXPECT_DOUBLE_EQ(share.tagged, 0.5);
      EXPECT_DOUBLE_EQ(*share.corrected->value, 0.5);  // the gold shows no error
    } else if (share.code == "delivery") {
      EXPECT_FALSE(share.corrected.has_value());  // never right in the gold
    }
  }
}

TEST(Evaluation, OfNothingHasNoFigures) {
  const Evaluation result = evaluate(small_analyzer(), GoldSet{});
  EXPECT_FALSE(result.micro.f1.value.has_value());
  EXPECT_FALSE(result.two_class_f1.value.has_value());
  EXPECT_FALSE(result.pearson.value.has_value());
}

}  // namespace
}  // namespace palaute
