#include <gtest/gtest.h>

#include "morphology/shown.h"

namespace palaute {
namespace {

const Words& english() {
  static const Words kWords(english_pack());
  return kWords;
}

TEST(Hunspell, TakesOffEndingsThatInflect) {
  const struct {
    const char* form;
    const char* lemma;
  } cases[] = {
      {"waiting", "wait"},
      {"waited", "wait"},
      {"faster", "fast"},
      {"fastest", "fast"},
      {"services", "service"},
      {"service's", "service"},
      {"deliveries", "delivery"},
      {"invoices", "invoice"},
      {"recommended", "recommend"},
      {"reordered", "reorder"},
      {"disappointed", "disappoint"},
  };
  for (const auto& c : cases)
    EXPECT_TRUE(has_lemma(english().analyze(c.form), c.lemma))
        << c.form << ": " << shown(english().analyze(c.form));
}

// What Hunspell's own stemming makes of these words says something else, or the opposite.
TEST(Hunspell, LeavesTheSenseOfAWordAlone) {
  const struct {
    const char* form;
    const char* stem;
  } cases[] = {
      {"unhappy", "happy"},        {"disappointed", "appoint"},   {"disappointed", "appointed"},
      {"dissatisfied", "satisfy"}, {"dissatisfied", "satisfied"}, {"delivery", "livery"},
      {"recommend", "commend"},    {"recommended", "commend"},    {"things", "the"},
      {"unhelpful", "helpful"},    {"careless", "care"},          {"wonderful", "wonder"},
      {"unable", "able"},          {"disconnected", "connect"},
  };
  for (const auto& c : cases) {
    for (const Candidate& candidate : english().analyze(c.form).candidates)
      EXPECT_NE(candidate.text, c.stem) << c.form;
  }
}

TEST(Hunspell, LooksUpWhatAWordIsBeforeWhatItMayComeFrom) {
  EXPECT_EQ(shown(english().analyze("amazing")), "lemma:amazing lemma:amaze");
  EXPECT_EQ(shown(english().analyze("waiting")), "lemma:waiting lemma:wait");
}

TEST(Hunspell, DoesNotKnowWhatIsNoWord) {
  EXPECT_EQ(english().analyze("xyzzyq").status, WordStatus::unknown);
  EXPECT_EQ(shown(english().analyze("xyzzyq")), "");
}

TEST(Hunspell, SaysWhichDictionaryIsMissing) {
  const auto dictionary = open_dictionary({"hunspell", "tlh_QO"}, {});
  ASSERT_FALSE(dictionary);
  EXPECT_TRUE(dictionary.error().message.starts_with(
      "the Hunspell dictionary 'tlh_QO' is not installed; install it"));
}

}  // namespace
}  // namespace palaute
