#include <gtest/gtest.h>

#include "tagging/answers.h"

namespace palaute {
namespace {

struct Case {
  const char* answer;
  const char* expected;
};

void expect_mentions(const Answers& answers, std::span<const Case> cases) {
  for (const Case& c : cases) EXPECT_EQ(answers.mentions(c.answer), c.expected) << c.answer;
}

TEST(Links, OfAnOpinionThatNamesAThemeAreToThatTheme) {
  const Case cases[] = {
      {"kallis", "price.level - [kallis|kallis]"},
      {"ei ystävällinen", "service.attitude - [ystävällinen|ystävällinen]"},
      {"kallis palvelu", "price.level - [kallis|kallis]; service - [palvelu|kallis]"},
      {"kallis x y z palvelu", "price.level - [kallis|kallis]"},
      {"kallis palvelu hyvä", "price.level - [kallis|kallis]; service + [palvelu|hyvä]"},
  };
  expect_mentions(Answers(Language::finnish), cases);
}

TEST(Links, OfAnOpinionThatNamesAThemeReachItsParentInTheClause) {
  const Case cases[] = {
      {"palvelu oli erittäin x y z ystävällinen",
       "service + [palvelu|ystävällinen]; service.attitude + [ystävällinen|ystävällinen]"},
      {"palvelu, x y ystävällinen", "service.attitude + [ystävällinen|ystävällinen]"},
  };
  expect_mentions(Answers(Language::finnish), cases);
}

TEST(Links, OfAnOpinionAreToTheNearestThemeOfItsClause) {
  const Case cases[] = {
      {"hyvä palvelu", "service + [palvelu|hyvä]"},
      {"palvelu hyvä", "service + [palvelu|hyvä]"},
      {"palvelu hyvä hinta huono", "service + [palvelu|hyvä]; price - [hinta|huono]"},
      {"hyvä palvelu huono hinta", "service + [palvelu|hyvä]; price - [hinta|huono]"},
      {"palvelu hyvä, hinta huono", "service + [palvelu|hyvä]; price - [hinta|huono]"},
      {"hyvä palvelu mutta huono hinta", "service + [palvelu|hyvä]; price - [hinta|huono]"},
  };
  expect_mentions(Answers(Language::finnish), cases);
}

TEST(Links, LetAThemeWithoutAnOpinionTakeTheNearestOfItsClause) {
  const Case cases[] = {
      {"palvelu ja hinta hyviä", "service + [palvelu|hyviä]; price + [hinta|hyviä]"},
      {"hyvä palvelu ja hinta", "service + [palvelu|hyvä]; price + [hinta|hyvä]"},
      {"hyvä palvelu, hinta", "service + [palvelu|hyvä]"},
  };
  expect_mentions(Answers(Language::finnish), cases);
}

TEST(Links, OfAClauseWithoutThemesGoBackToTheLastThemeOfTheSentence) {
  const Case cases[] = {
      {"palvelu pelasi, hyvä", "service + [palvelu|hyvä]"},
      {"palvelu, hinta, huono", "price - [hinta|huono]"},
      {"palvelu pelasi mutta huono", "service 0 [palvelu|]; general.overall - [huono|huono]"},
      {"Palvelu pelasi. Huono.", "service 0 [Palvelu|]; general.overall - [Huono|Huono]"},
  };
  expect_mentions(Answers(Language::finnish), cases);
}

TEST(Links, OfAClauseWithoutThemesElseGoOnToTheFirstSilentThemeAfter) {
  const Case cases[] = {
      {"hyvä, palvelu pelasi", "service + [palvelu|hyvä]"},
      {"hyvä, palvelu huono", "general.overall + [hyvä|hyvä]; service - [palvelu|huono]"},
      {"hyvä mutta palvelu", "general.overall + [hyvä|hyvä]; service 0 [palvelu|]"},
      {"Hyvä. Palvelu.", "general.overall + [Hyvä|Hyvä]; service 0 [Palvelu|]"},
  };
  expect_mentions(Answers(Language::finnish), cases);
}

TEST(Links, OfAnOpinionWithoutAnyThemeAreToTheWhole) {
  const Case cases[] = {
      {"hyvä", "general.overall + [hyvä|hyvä]"},
      {"hyvä ja nopea", "general.overall + [hyvä|hyvä]; general.overall + [nopea|nopea]"},
      {"👍", "general.overall + [👍|👍]"},
      {"palvelu", "service 0 [palvelu|]"},
      {"jotain muuta", ""},
  };
  expect_mentions(Answers(Language::finnish), cases);
}

TEST(Links, LeaveOutAnOpinionOfTheWholeThatIsNeitherPraiseNorBlame) {
  const Answers answers(Language::finnish, {{"fi/cues.tsv", "diminisher\tmuka\t0.1\t2"}});
  EXPECT_EQ(answers.mentions("muka hyvä"), "");
  EXPECT_EQ(answers.mentions("muka hyvä palvelu"), "service 0 [palvelu|hyvä]");
}

TEST(Links, SumTheOpinionsOfAThemeAndShowTheStrongest) {
  const Answers answers(Language::finnish);
  EXPECT_EQ(answers.mentions("nopea loistava palvelu"), "service + [palvelu|loistava]");
  const Tagged tagged = answers.tag("nopea loistava palvelu");
  ASSERT_EQ(tagged.tags.mentions.size(), 1U);
  EXPECT_EQ(tagged.tags.mentions[0].strength, 5.0);
  EXPECT_EQ(answers.mentions("hyvä huono palvelu"), "service 0 [palvelu|hyvä]");
}

TEST(Links, CountAThemeOnceAClause) {
  const Case cases[] = {
      {"palvelu on palvelu", "service 0 [palvelu|]"},
      {"hyvä palvelu, huono palvelu", "service + [palvelu|hyvä]; service - [palvelu|huono]"},
      {"asiakaspalvelu hyvä", "service + [asiakaspalvelu|hyvä]"},
      {"puhelinpalvelu hyvä", "service + [puhelinpalvelu|hyvä]"},
  };
  expect_mentions(Answers(Language::finnish), cases);
}

}  // namespace
}  // namespace palaute
