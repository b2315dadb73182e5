#include "tagging/tagger.h"

#include <gtest/gtest.h>

#include "tagging/answers.h"

namespace palaute {
namespace {

TEST(Tagger, NeedsTheThemesOfTheWholeAndOfNothing) {
  for (const std::string missing : {"general.overall", "general.empty"}) {
    const LexiconFolder folder;
    const std::string kept = missing == "general.empty" ? "general.overall" : "general.empty";
    folder.write("themes.tsv",
                 "#palaute theme-tree any 1\ngeneral\tY\tG\t1\tbenefit\thedonic\tx\n" + kept +
                     "\tY\tG\t1\tbenefit\thedonic\tx\n");
    for (const char* language : {"fi", "en"})
      folder.write(std::string(language) + "/themes.tsv",
                   "#palaute themes " + std::string(language) + " 1\n");
    auto lexicon = Lexicon::open(folder.path());
    ASSERT_TRUE(lexicon) << lexicon.error().to_string();
    const auto tagger = make_tagger(*std::move(lexicon));
    ASSERT_FALSE(tagger);
    EXPECT_EQ(tagger.error().to_string(), "themes.tsv: the theme tree lacks '" + missing + "'");
  }
}

TEST(Tagger, SlicesTheAnswerAsItWasWritten) {
  const Answers answers(Language::finnish);
  const struct {
    const char* answer;
    const char* expected;
  } cases[] = {
      {"HYVA\xCC\x88 PAL\u00ADVELU!", "service + [PAL\u00ADVELU|HYVA\xCC\x88]"},
      {"  “Palvelu”…  oli\n HYVÄÄ", "service 0 [Palvelu|]; general.overall + [HYVÄÄ|HYVÄÄ]"},
      {"\xFF👍🏽 palvelu", "service + [palvelu|👍🏽]"},
      {"İ Hyvä\u200B palvelu", "service + [palvelu|Hyvä\u200B]"},
  };
  for (const auto& c : cases) EXPECT_EQ(answers.mentions(c.answer), c.expected) << c.answer;
}

TEST(Tagger, ShowsTheWordsFromTheFirstToTheLastOfAMatch) {
  const Answers answers(Language::finnish, {{"fi/sentiment.tsv", "ei ..3 vastata\t-2"}});
  EXPECT_EQ(answers.mentions("Palvelu ei koskaan vastaa!"),
            "service - [Palvelu|ei koskaan vastaa]");
}

TEST(Tagger, NamesTheLinesThatMadeAMention) {
  const Answers answers(Language::finnish);
  const Tagged tagged = answers.tag("hyvä palvelu");
  ASSERT_EQ(tagged.tags.mentions.size(), 1U);
  const Mention& mention = tagged.tags.mentions[0];
  EXPECT_EQ(answers.lexicon().entry_location(mention.theme_entry), "fi/themes.tsv:2");
  EXPECT_EQ(answers.lexicon().entry_location(mention.opinion_entry.value()), "fi/sentiment.tsv:2");
}

TEST(Tagger, GivesEachEmotionAndIntentOnce) {
  Answers answers(Language::finnish);  // labels live as long as its lexicon
  const Tagged tagged = answers.tag("Raivostuin ja raivostuin, irtisanon. Suosittelen!");
  ASSERT_EQ(tagged.tags.emotions.size(), 1U);
  EXPECT_EQ(tagged.tags.emotions[0].name, "anger");
  EXPECT_EQ(tagged.tags.emotions[0].words.of(tagged.answer), "Raivostuin");
  ASSERT_EQ(tagged.tags.intents.size(), 2U);
  EXPECT_EQ(tagged.tags.intents[0].name, "leaving");
  EXPECT_EQ(tagged.tags.intents[1].name, "recommending");
}

TEST(Tagger, GivesMentionsInReadingOrder) {
  EXPECT_EQ(Answers(Language::finnish).mentions("Loistava! Hinta huono. Palvelu. Hidas toimitus."),
            "general.overall + [Loistava|Loistava]; price - [Hinta|huono]; "
            "delivery - [toimitus|Hidas]");
}

TEST(Tagger, ReadsEnglish) {
  EXPECT_EQ(Answers(Language::english).mentions("Not good service but the price is great"),
            "service - [service|good]; price + [price|great]");
}

TEST(Tagger, ForgetsTheLastAnswer) {
  const Answers answers(Language::finnish);
  const TaggedAnswer first = answers.tag("hyvä palvelu").tags;
  answers.tag("huono hinta, kallis");
  EXPECT_EQ(answers.tag("hyvä palvelu").tags, first);
}

}  // namespace
}  // namespace palaute
