#include "morphology/spelling.h"

#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace palaute {
namespace {

using Rarities = std::map<std::string, unsigned>;

JudgeForm judge_by(Rarities rarities) {
  return [rarities = std::move(rarities)](const std::string& form) -> std::optional<unsigned> {
    const auto found = rarities.find(form);
    if (found == rarities.end()) return std::nullopt;
    return found->second;
  };
}

SpellingHabits habits_of(std::string_view words) {
  SpellingHabits habits;
  habits.letters.add_words(words);
  habits.keyboard_rows = {U"qwertyuiopå", U"asdfghjklöä", U"zxcvbnm"};
  return habits;
}

// Knows just these words; "-" where none is right.
std::string corrected(std::string_view form, const Rarities& rarities) {
  std::string words;
  for (const auto& [word, rarity] : rarities) words += word + ' ';
  return correct(form, habits_of(words), judge_by(rarities)).value_or("-");
}

TEST(Spelling, FindsTheWordOneMistakeAway) {
  const Rarities words = {{"palvelu", 2}, {"hyvää", 2}, {"nopea", 2}, {"öljy", 2}};
  const struct {
    const char* form;
    const char* expected;
  } cases[] = {
      {"palvleu", "palvelu"},  {"apalvelu", "palvelu"}, {"palvelux", "palvelu"},
      {"palvtelu", "palvelu"}, {"palvvelu", "palvelu"}, {"alvelu", "palvelu"},
      {"palvel", "palvelu"},   {"palelu", "palvelu"},   {"valvelu", "palvelu"},
      {"palvely", "palvelu"},  {"hyväää", "hyvää"},     {"hyvä", "hyvää"},
      {"hvyää", "hyvää"},      {"hyvöä", "hyvää"},      {"oljy", "öljy"},
      {"nöpea", "nopea"},      {"plavleu", "-"},        {"alvel", "-"},
      {"palvelussa", "-"},     {"xyzzyq", "-"},
  };
  for (const auto& c : cases) EXPECT_EQ(corrected(c.form, words), c.expected) << c.form;
}

TEST(Spelling, TakesTheMoreUsualWord) {
  EXPECT_EQ(corrected("kapa", {{"kata", 2}, {"kara", 6}}), "kata");
  EXPECT_EQ(corrected("kapa", {{"kata", 6}, {"kara", 2}}), "kara");
}

TEST(Spelling, TakesTheMoreUsualMistakeWhereTheWordsAreAlikeUsual) {
  const struct {
    const char* form;
    const char* expected;
    const char* other;
  } cases[] = {
      {"hinat", "hinta", "hina"},    // two letters swapped rather than one too many
      {"hinat", "hinta", "hinatu"},  // or one missing
      {"halu", "hallu", "alu"},      // a letter not doubled rather than one too many
      {"haluu", "halu", "aluu"},     // a letter doubled rather than one too many
      {"talo", "talok", "kalo"},     // one missing rather than one wrong
      {"talo", "alo", "kalo"},       // one too many rather than one wrong
      {"talo", "talp", "palo"},      // the key beside rather than any other
  };
  for (const auto& c : cases)
    EXPECT_EQ(corrected(c.form, {{c.expected, 2}, {c.other, 2}}), c.expected) << c.form;
}

TEST(Spelling, WeighsTheMistakeAgainstTheWord) {
  EXPECT_EQ(corrected("talo", {{"tallo", 2}, {"kalo", 0}}), "tallo");
  EXPECT_EQ(corrected("talo", {{"tallo", 4}, {"kalo", 0}}), "kalo");
}

TEST(Spelling, BelievesInTheRarestFormsOnlyWhereFingersSlip) {
  const struct {
    const char* form;
    const char* word;
    bool is_of_fingers;
  } cases[] = {
      {"hinat", "hinta", true},  {"hinnta", "hinta", true}, {"kisa", "kissa", true},
      {"hints", "hinta", true},  {"hnta", "hinta", false},  {"hinlta", "hinta", false},
      {"hinma", "hinta", false},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(corrected(c.form, {{c.word, kRarestForm}}), c.is_of_fingers ? c.word : "-") << c.form;
    EXPECT_EQ(corrected(c.form, {{c.word, kRarestForm - 1}}), c.word) << c.form;
  }
}

TEST(Spelling, TakesKeysToBeBesideInTheirRowAndTheNext) {
  const struct {
    const char* typed;
    const char* meant;
    bool are_beside;
  } cases[] = {
      {"a", "s", true},  {"s", "a", true},  {"a", "d", false}, {"a", "q", true},
      {"q", "a", true},  {"a", "z", true},  {"s", "e", true},  {"s", "r", false},
      {"q", "z", false}, {"ö", "ä", true},  {"p", "ö", true},  {"å", "ö", true},
      {"p", "a", false}, {"a", "é", false}, {"é", "a", false}, {"é", "ü", false},
  };
  for (const auto& c : cases) {
    const std::string form = "li" + std::string(c.typed) + "nu";
    const std::string word = "li" + std::string(c.meant) + "nu";
    EXPECT_EQ(corrected(form, {{word, kRarestForm}}), c.are_beside ? word : "-") << form << word;
  }
}

TEST(Spelling, AsksOnlyForOtherFormsOfKnownLetterSequences) {
  std::set<std::string> asked;
  const JudgeForm judge = [&](const std::string& form) -> std::optional<unsigned> {
    asked.insert(form);
    return std::nullopt;
  };
  EXPECT_EQ(correct("palvelu", habits_of("palvelu palvely alvelu"), judge), std::nullopt);
  EXPECT_EQ(asked, (std::set<std::string>{"alvelu", "palvely"}));
  asked.clear();
  EXPECT_EQ(correct("kissa", habits_of("kissa kisa"), judge), std::nullopt);
  EXPECT_EQ(asked, std::set<std::string>{"kisa"});
}

TEST(Spelling, NeverTakesANegatingPrefixOffOrPutsItOn) {
  const struct {
    const char* form;
    const char* word;
    bool is_turned;
  } cases[] = {
      {"okundvänlig", "kundvänlig", true}, {"säker", "osäker", true},
      {"osäkre", "osäker", false},         {"kundvänligo", "kundvänlig", false},
      {"kundvänlog", "kundvänlig", false}, {"äkta", "oäkta", true},
      {"oolika", "olika", true},           {"bkundvänlig", "kundvänlig", false},
  };
  for (const auto& c : cases) {
    SpellingHabits habits = habits_of(c.word);
    const JudgeForm judge = judge_by({{c.word, 2}});
    EXPECT_EQ(correct(c.form, habits, judge).value_or("-"), c.word) << c.form;
    habits.negating_prefixes = {U"im", U"o"};
    EXPECT_EQ(correct(c.form, habits, judge).value_or("-"), c.is_turned ? "-" : c.word) << c.form;
  }
}

TEST(Spelling, CorrectsOnlyFormsOfFourToFortyLetters) {
  std::string longest;
  for (int i = 0; i < 40; ++i) longest += "ä";
  const struct {
    std::string form;
    bool expected;
  } cases[] = {
      {"", false},     {"abc", false},         {"äää", false},   {"abcd", true},
      {"ääää", true},  {"abc1", false},        {"2abcd", false}, {"ab-cd", false},
      {"ab:n", false}, {"abcd'", false},       {"ab cd", false}, {"👍👍👍👍", false},
      {longest, true}, {longest + "ä", false},
  };
  for (const auto& c : cases) EXPECT_EQ(may_be_misspelt(c.form), c.expected) << c.form;
}

}  // namespace
}  // namespace palaute
