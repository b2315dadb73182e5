// Which words of other dictionaries can be patterns?
#include "authoring/word_pattern.h"

#include <gtest/gtest.h>

namespace palaute {
namespace {

TEST(WordPattern, MatchesWordsAsTheyStand) {
  struct Case {
    const char* word;
    const char* pattern;
  };
  const Case cases[] = {{"good", "good"},         {"Good", "good"},
                        {"abandon*", "abandon*"}, {"can't stand", "can't stand"},
                        {"so  good", "so good"},  {":)", "\":)\""},
                        {":-(", "\":-(\""},       {"äärettömän*", "äärettömän*"}};
  for (const Case& c : cases) {
    const auto pattern = word_pattern(c.word);
    ASSERT_TRUE(pattern) << c.word << ": " << pattern.error().message;
    EXPECT_EQ(*pattern, c.pattern);
  }
}

TEST(WordPattern, RefusesWhatIsNeverReadAsOneWord) {
  for (const char* word : {"", "this+that", "a*b", "*", "(of)", "!", "be?t", "a b c d e f g h i"})
    EXPECT_FALSE(word_pattern(word)) << word;
}

}  // namespace
}  // namespace palaute
