#include <gtest/gtest.h>

#include "tagging/answers.h"

namespace palaute {
namespace {

TEST(Content, IsLackingWhereNothingIsSaid) {
  const struct {
    const char* answer;
    bool lacks;
  } cases[] = {
      {"", true},
      {"---", true},
      {"...!", true},
      {"en osaa sanoa", true},
      {"En osaa sanoa.", true},
      {"no en osaa sanoa kyllä", true},
      {"ei kommenttia", true},
      {"en osaa sanoa mutta palvelu on hyvä", false},
      {"en osaa sanoa palvelusta", false},
      {"en osaa sanoa vaan tuli monta muuta asiaa mieleen", false},
      {"hyvä", false},
      {"jotain", false},
  };
  const Answers answers(Language::finnish);
  for (const auto& c : cases) {
    EXPECT_EQ(answers.tag(c.answer).tags.has(AnswerFlag::no_content), c.lacks) << c.answer;
  }
}

TEST(Content, ThatIsLackingGivesNoTags) {
  const Tagged tagged = Answers(Language::finnish).tag("en osaa sanoa");
  EXPECT_TRUE(tagged.tags.mentions.empty());
  EXPECT_EQ(tagged.tags.polarity, Polarity::neutral);
  EXPECT_EQ(tagged.tags.score, 0);
}

TEST(Content, GivesNoMentionOfItsAbsence) {
  EXPECT_EQ(Answers(Language::finnish).mentions("en osaa sanoa, palvelu hyvä"),
            "service + [palvelu|hyvä]");
}

}  // namespace
}  // namespace palaute
