#include "morphology/rewrite_rules.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace palaute {
namespace {

struct Case {
  const char* form;
  const char* spoken;
  const char* standard;
  std::vector<std::string> expected;
};

void expect_rewritten(RewritePlace place, const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    const RewriteRule rule{place, c.spoken, c.standard, 0, RewriteTrust::known};
    EXPECT_EQ(rewritten(c.form, rule), c.expected) << c.form << ": " << c.spoken;
  }
}

TEST(RewriteRules, ChangeOnlyTheEndOfAForm) {
  expect_rewritten(RewritePlace::end, {
                                          {"ollu", "llu", "llut", {"ollut"}},
                                          {"llulollu", "llu", "llut", {"llulollut"}},
                                          {"miks", "ks", "ksi", {"miksi"}},
                                          {"vaikee", "ee", "ea", {"vaikea"}},
                                          {"ollut", "llu", "llut", {}},
                                          {"olla", "llu", "llut", {}},
                                      });
}

TEST(RewriteRules, LeaveAFormThatIsNothingButTheEnding) {
  expect_rewritten(RewritePlace::end,
                   {{"llu", "llu", "llut", {}}, {"u", "llu", "llut", {}}, {"", "llu", "llut", {}}});
}

TEST(RewriteRules, ChangeOnePlaceInsideAtATime) {
  expect_rewritten(RewritePlace::inside, {
                                             {"kattoo", "tt", "ts", {"katsoo"}},
                                             {"metässä", "t", "ts", {"metsässä"}},
                                             {"ottatte", "tt", "ts", {"otsatte", "ottatse"}},
                                             {"tuttu", "t", "ts", {"tsuttu", "tutstu", "tuttsu"}},
                                             {"talosa", "sa", "ssa", {"talossa"}},
                                             {"baaa", "aa", "o", {"boa", "bao"}},
                                             {"talo", "tt", "ts", {}},
                                         });
}

TEST(RewriteRules, ChangeAllPlacesThroughoutAtOnce) {
  expect_rewritten(RewritePlace::throughout, {
                                                 {"hyvaa", "a", "ä", {"hyvää"}},
                                                 {"kahaha", "aha", "o", {"koha"}},
                                                 {"tehhä", "h", "hd", {"tehdhdä"}},
                                                 {"hyvä", "a", "ä", {}},
                                             });
}

TEST(RewriteRules, CountTheLettersOfAFormAndNotItsBytes) {
  const struct {
    const char* form;
    std::size_t fewest_letters;
    bool is_changed;
  } cases[] = {
      {"hää", 4, false},   {"hää", 3, true}, {"öljyä", 5, true},
      {"öljyä", 6, false}, {"tää", 0, true},
  };
  for (const RewritePlace place :
       {RewritePlace::end, RewritePlace::inside, RewritePlace::throughout}) {
    for (const auto& c : cases) {
      const RewriteRule rule{place, "ä", "a", c.fewest_letters, RewriteTrust::known};
      EXPECT_EQ(!rewritten(c.form, rule).empty(), c.is_changed) << c.form << c.fewest_letters;
    }
  }
}

}  // namespace
}  // namespace palaute
