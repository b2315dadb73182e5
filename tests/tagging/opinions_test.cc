#include <gtest/gtest.h>

#include "tagging/answers.h"

namespace palaute {
namespace {

using Values = std::vector<double>;

struct Case {
  const char* answer;
  Values expected;
};

void expect_values(const Answers& answers, std::span<const Case> cases) {
  for (const Case& c : cases) EXPECT_EQ(answers.values(c.answer), c.expected) << c.answer;
}

TEST(Opinions, HaveTheValenceOfTheirLine) {
  const Case cases[] = {
      {"hyvä", {2}},         {"hyvää palvelua", {2}},    {"loistava ja nopea", {3, 2}},
      {"huono 😡", {-2, -3}}, {"tavallinen palvelu", {}}, {"kallis", {-2}},
  };
  expect_values(Answers(Language::finnish), cases);
}

TEST(Opinions, AreTurnedByANegatorWithinReach) {
  const Case cases[] = {
      {"ei hyvä", {-1.6}},          {"eivät olleet hyviä", {-1.6}},
      {"ei huono", {0.8}},          {"ei ole a b c hyvä", {-1.6}},
      {"ei ole a b c d hyvä", {2}}, {"hyvä ei", {2}},
      {"ei palvellut, hyvä", {2}},  {"ei palvellut mutta hyvä", {2}},
      {"ei palvellut. hyvä", {2}},  {"ei ollut hyvä eikä nopea", {-1.6, -1.6}},
      {"ei ei hyvä", {-1.6}},
  };
  expect_values(Answers(Language::finnish), cases);
}

TEST(Opinions, AreNotTurnedByANegatorOfTheirOwn) {
  const Answers answers(Language::finnish, {{"fi/sentiment.tsv", "ei ..3 vastata\t-2"}});
  const Case cases[] = {
      {"ei vastata", {-2}},
      {"ei koskaan vastata", {-2}},
      {"ei vastata hyvä", {-2, -1.6}},
  };
  expect_values(answers, cases);
}

TEST(Opinions, ThatHaveAValueOfTheirOwnUnderNegationTakeIt) {
  const Case cases[] = {
      {"toimii", {1.5}},
      {"ei toimi", {-2}},
      {"ei todella toimi", {-2}},
      {"toimimaton", {-1.5}},
  };
  expect_values(Answers(Language::finnish), cases);
}

TEST(Opinions, ThatAreFixedStayAsTheyAre) {
  const Answers answers(Language::finnish, {{"fi/sentiment.tsv", "kelpo\t1\tfixed"}});
  const Case cases[] = {
      {"ei valittamista", {2}}, {"ei todella valittamista", {}}, {"ei kelpo", {1}},
      {"todella kelpo", {1}},   {"voisi olla kelpo", {1}},
  };
  expect_values(answers, cases);
}

TEST(Opinions, ThatNeedAThemeCountOnlyBesideOne) {
  const Case cases[] = {
      {"kylmä palvelu", {-1}},
      {"kylmä", {}},
      {"kylmä, palvelu", {}},
  };
  expect_values(Answers(Language::finnish), cases);
}

TEST(Opinions, ThatAnswerAQuestionCountOnlyAfterIt) {
  const Answers answers(Language::finnish);
  EXPECT_EQ(answers.values("ei mitään", Prompt::improve), Values{2});
  for (const Prompt prompt : {Prompt::open, Prompt::why, Prompt::praise, Prompt::problem})
    EXPECT_EQ(answers.values("ei mitään", prompt), Values());
}

TEST(Opinions, AreStrongerWhereAWordIsDrawnOut) {
  const Case cases[] = {
      {"hyväääää", {2.5}},
      {"huonooooo", {-2.5}},
      {"eiiii hyvä", {-1.6}},
  };
  expect_values(Answers(Language::finnish), cases);
}

TEST(Opinions, AreStrengthenedAndWeakened) {
  const Case cases[] = {
      {"todella hyvä", {3}},       {"todella huono", {-3}},        {"todella oikein hyvä", {3}},
      {"todella a b hyvä", {2}},   {"hyvä todella", {2}},          {"hieman hidas", {-1}},
      {"ei todella hyvä", {-2.4}}, {"todella hieman hyvä", {1.5}},
  };
  expect_values(Answers(Language::finnish), cases);
}

TEST(Opinions, NeverExceedFive) {
  const Answers answers(Language::finnish, {{"fi/cues.tsv", "intensifier\thuima\t4\t3"}});
  EXPECT_EQ(answers.values("huima loistava"), Values{5});
  EXPECT_EQ(answers.values("ei huima loistava"), Values{-5});
}

TEST(Opinions, ThatAreWishedForAreNoPraise) {
  const Case cases[] = {
      {"voisi olla nopea", {-1}},
      {"voisi olla huono", {-2}},
      {"nopea voisi olla", {2}},
  };
  expect_values(Answers(Language::finnish), cases);
}

TEST(Opinions, AreReachedFromBothSidesByACueOfTheWholeClause) {
  const Answers answers(Language::finnish, {{"fi/cues.tsv",
                                             "question\tmahtaa\t0.5\twhole\n"
                                             "diminisher\tkai\t0.5\t-2"}});
  const Case cases[] = {
      {"hyvä mahtaa", {1}},  {"mahtaa a b c d e f hyvä", {1}},
      {"hyvä, mahtaa", {2}}, {"hyvä kai", {1}},
      {"hyvä a kai", {1}},   {"hyvä a b kai", {2}},
      {"kai hyvä", {2}},
  };
  expect_values(answers, cases);
}

TEST(Opinions, AreTurnedOnceByTheNearestNegator) {
  const Answers answers(Language::finnish, {{"fi/cues.tsv", "negator\tvailla\t-0.5\t3"}});
  const Case cases[] = {
      {"ei vailla hyvä", {-1}},
      {"vailla ei hyvä", {-1.6}},
  };
  expect_values(answers, cases);
}

TEST(Opinions, GiveWayToThemeLinesThatSayMore) {
  const Answers answers(Language::finnish, {{"fi/themes.tsv", "price\thyvä hinta\t1"},
                                            {"fi/sentiment.tsv", "kallis\t-3"}});
  const Case cases[] = {
      {"hyvä hinta", {1}},
      {"hyvä palvelu", {2}},
      {"kallis", {-3}},
  };
  expect_values(answers, cases);
}

TEST(Opinions, WithoutValenceTakeWordsOutOfPlay) {
  const Answers answers(Language::finnish, {{"fi/sentiment.tsv", "hyvä aika\t0"}});
  EXPECT_EQ(answers.values("hyvä aika"), Values());
}

TEST(Opinions, InEnglishFollowTheSameRules) {
  const Case cases[] = {
      {"not good", {-1.6}},
      {"really fast", {3}},
      {"it was faster", {2}},
      {"didn't work but great", {3}},
  };
  expect_values(Answers(Language::english), cases);
}

TEST(Opinions, ExplainTheCuesThatChangedThem) {
  const Answers answers(Language::finnish);
  const Tagged tagged = answers.tag("ei todella hyvä");
  const auto found = std::find_if(tagged.matches.begin(), tagged.matches.end(),
                                  [](const ExplainedMatch& match) { return match.valence != 0; });
  ASSERT_NE(found, tagged.matches.end());
  EXPECT_EQ(found->valence, 2);
  EXPECT_EQ(found->value, -2.4);
  ASSERT_EQ(found->cues.size(), 2U);
  EXPECT_EQ(found->cues[0].kind, "intensifier");
  EXPECT_EQ(found->cues[0].factor, 1.5);
  EXPECT_EQ(found->cues[0].words.of(tagged.answer), "todella");
  EXPECT_EQ(found->cues[1].kind, "negator");
  EXPECT_EQ(found->cues[1].factor, -0.8);
  EXPECT_EQ(answers.lexicon().entry_location(found->cues[1].entry), "fi/cues.tsv:2");
}

}  // namespace
}  // namespace palaute
