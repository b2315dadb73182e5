#include "tagging/mentions.h"

#include <gtest/gtest.h>

#include "tagging/answers.h"

namespace palaute {
namespace {

struct Case {
  Prompt prompt;
  const char* answer;
  const char* expected;
};

void expect_mentions(const Answers& answers, std::span<const Case> cases) {
  for (const Case& c : cases)
    EXPECT_EQ(answers.mentions(c.answer, c.prompt), c.expected) << c.answer;
}

Answers with_prompts() {
  return Answers(Language::finnish,
                 {{"any/prompts.tsv", "#palaute prompts any 1\nimprove\t-0.5\npraise\t0.5"}});
}

TEST(Mentions, TakeTheJudgementOfTheQuestionWhereTheAnswerHasNone) {
  const Case cases[] = {
      {Prompt::improve, "palvelu", "service - [palvelu|palvelu]"},
      {Prompt::praise, "palvelu", "service + [palvelu|palvelu]"},
      {Prompt::open, "palvelu", "service 0 [palvelu|]"},
      {Prompt::problem, "palvelu", "service 0 [palvelu|]"},  // no line for it here
      {Prompt::improve, "hyvä palvelu", "service + [palvelu|hyvä]"},
      {Prompt::improve, "hyvä palvelu, hinta", "service + [palvelu|hyvä]; price - [hinta|hinta]"},
      {Prompt::improve, "jotain muuta", ""},
  };
  expect_mentions(with_prompts(), cases);
}

TEST(Mentions, SayWhichLineOfTheQuestionJudgesThem) {
  const Answers answers = with_prompts();
  const Tagged tagged = answers.tag("palvelu", Prompt::improve);
  ASSERT_EQ(tagged.tags.mentions.size(), 1U);
  ASSERT_TRUE(tagged.tags.mentions[0].opinion_entry.has_value());
  EXPECT_EQ(answers.lexicon().entry_location(*tagged.tags.mentions[0].opinion_entry),
            "any/prompts.tsv:2");
  EXPECT_EQ(tagged.matches.back().axis, "prompt");
  EXPECT_EQ(tagged.matches.back().value, -0.5);
  EXPECT_EQ(tagged.tags.polarity, Polarity::negative);
}

TEST(Mentions, LeaveOutATopLevelThemeThatOnlySetsTheScene) {
  const Case cases[] = {
      {Prompt::open, "toimitusaika huono, palvelu", "delivery.time - [toimitusaika|huono]"},
      {Prompt::open, "palvelu, toimitusaika", "delivery.time 0 [toimitusaika|]"},
      {Prompt::open, "palvelu, hinta", "service 0 [palvelu|]; price 0 [hinta|]"},
      {Prompt::open, "Palvelu. Huono.", "service 0 [Palvelu|]; general.overall - [Huono|Huono]"},
  };
  expect_mentions(Answers(Language::finnish), cases);
}

TEST(Mentions, OfAThemeThatIsJudgedElsewhereNeedAJudgementOfTheirOwn) {
  const Case cases[] = {
      {Prompt::open, "Hyvä toimitusaika. Toimitusaika, palvelu.",
       "delivery.time + [toimitusaika|Hyvä]"},
      {Prompt::open, "Hyvä palvelu. Palvelu huono.",
       "service + [palvelu|Hyvä]; service - [Palvelu|huono]"},
  };
  expect_mentions(Answers(Language::finnish), cases);
}

TEST(Mentions, OfTheWholeAreLeftOutWhereAThemeIsJudgedAlike) {
  const Case cases[] = {
      {Prompt::open, "Hyvä palvelu. Loistava!", "service + [palvelu|Hyvä]"},
      {Prompt::open, "Huono palvelu. Loistava!",
       "service - [palvelu|Huono]; general.overall + [Loistava|Loistava]"},
  };
  expect_mentions(Answers(Language::finnish), cases);
}

}  // namespace
}  // namespace palaute
