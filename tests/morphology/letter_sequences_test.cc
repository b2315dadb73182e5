#include "morphology/letter_sequences.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"

namespace palaute {
namespace {

LetterSequences sequences_of(std::string_view text) {
  LetterSequences letters;
  letters.add_words(text);
  return letters;
}

std::u32string sorted_alphabet(const LetterSequences& letters) {
  std::u32string alphabet(letters.alphabet().begin(), letters.alphabet().end());
  std::sort(alphabet.begin(), alphabet.end());
  return alphabet;
}

struct Case {
  const char32_t* word;
  bool expected;
};

void expect_may_hold(const LetterSequences& letters, const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    std::string shown;
    for (const char32_t letter : std::u32string_view(c.word)) append_code_point(shown, letter);
    EXPECT_EQ(letters.may_hold(c.word), c.expected) << shown;
  }
}

TEST(LetterSequences, HoldWordsWhoseEveryThreeLettersHaveBeenSeen) {
  expect_may_hold(sequences_of("palvelu talo hyvä"),
                  {
                      {U"palvelu", true},
                      {U"talo", true},
                      {U"hyvä", true},
                      {U"palo", true},  // pal from one, alo of the other
                      {U"pavelu", false},
                      {U"hyva", false},
                      {U"xyz", false},
                  });
}

TEST(LetterSequences, KnowWhichLettersBeginAndEndAWord) {
  expect_may_hold(sequences_of("palvelu"), {{U"alvelu", false}, {U"palvel", false}});
  expect_may_hold(sequences_of("palvelu alvar alvel"), {{U"alvelu", true}, {U"palvel", true}});
}

TEST(LetterSequences, PartWordsAtWhateverIsNoLetter) {
  expect_may_hold(sequences_of("hyvä, nopea!Talo2auto\nhalpa-kallis"), {
                                                                           {U"hyvä", true},
                                                                           {U"nopea", true},
                                                                           {U"auto", true},
                                                                           {U"halpa", true},
                                                                           {U"kallis", true},
                                                                           {U"hyvänopea", false},
                                                                           {U"halpakallis", false},
                                                                       });
}

TEST(LetterSequences, HoldAWordOfOneLetterOnlyWhereItHasStoodAlone) {
  const LetterSequences letters = sequences_of("a bc");
  expect_may_hold(letters, {{U"a", true}, {U"b", false}, {U"bc", true}, {U"cb", false}});
}

TEST(LetterSequences, LearnNoBorderFromAPiece) {
  LetterSequences letters = sequences_of("talo");
  letters.add_piece("lossa");
  expect_may_hold(letters, {{U"talossa", false}, {U"lossa", false}});
  letters.add_words("kissa");
  expect_may_hold(letters, {{U"talossa", true}, {U"lossa", false}});
}

TEST(LetterSequences, LearnNothingFromTextWithoutThreeInARow) {
  LetterSequences letters;
  letters.add_words("");
  letters.add_words("12, 34!");
  letters.add_piece("");
  letters.add_piece("en");
  EXPECT_TRUE(letters.alphabet().empty());
  EXPECT_FALSE(letters.may_hold(U"en"));
}

TEST(LetterSequences, HaveAnAlphabetOfEveryLetterOnce) {
  LetterSequences letters = sequences_of("talo, tatti 24");
  EXPECT_EQ(sorted_alphabet(letters), U"ailot");
  letters.add_piece("ötä");
  EXPECT_EQ(sorted_alphabet(letters), U"ailotäö");
}

// The table has room for some sixty letters; a text may have more.
TEST(LetterSequences, StillHoldTheWordsOfATextWithTooManyLetters) {
  std::vector<std::u32string> words;
  std::string text;
  for (const auto& [first, last] :
       {std::pair(U'a', U'z'), {U'\u03B1', U'\u03C8'}, {U'\u0430', U'\u044F'}}) {
    for (char32_t letter = first; letter < last; ++letter)
      words.push_back({letter, static_cast<char32_t>(letter + 1), letter});
  }
  for (const std::u32string& word : words) {
    for (const char32_t letter : word) append_code_point(text, letter);
    text += ' ';
  }
  const LetterSequences letters = sequences_of(text);
  for (const std::u32string& word : words) EXPECT_TRUE(letters.may_hold(word));
  EXPECT_FALSE(letters.may_hold(U"ab"));
  // Those beyond the table share a place with each other, not with those in it.
  for (char32_t letter = U'a'; letter <= U'z'; ++letter)
    EXPECT_FALSE(letters.may_hold(std::u32string(3, letter)));
}

}  // namespace
}  // namespace palaute
