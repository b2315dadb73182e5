#include "report/plain_text.h"

#include <gtest/gtest.h>

namespace palaute {
namespace {

TEST(PlainText, IsOneLineWithoutControlsAndDirectionMarks) {
  const std::pair<const char*, const char*> cases[] = {
      {"hyvää työtä", "hyvää työtä"},
      {"  one\r\n\ttwo  ", "one two"},
      {"\x1b[31mred\x1b[0m", "[31mred[0m"},
      {"\xC2\x9B"
       "31m C1",
       "31m C1"},
      {"a\u202Eb\u2066c\u200Fd", "abcd"},
      {"a\u2028b\u2029c\u0085d", "a b c d"},
      {"soft\u00ADhyphen\uFEFF\u200B", "softhyphen"},
      {"bad \xFF\xC3 bytes", "bad \uFFFD\uFFFD bytes"},
      {"👩‍🔧 ❤️", "👩‍🔧 ❤️"},
      {"", ""},
      {" \n ", ""},
  };
  for (const auto& [text, expected] : cases) EXPECT_EQ(plain_text(text), expected) << text;
}

TEST(PlainText, IsAsWideAsATerminalDrawsIt) {
  const std::pair<const char*, std::size_t> cases[] = {
      {"abc", 3},      {"åäö", 3},         {"a\u0308", 1}, {"😡", 2},
      {"👍🏽", 2}, {"👩‍🔧", 2}, {"❤️", 2},  {"−2,6…", 5},
  };
  for (const auto& [text, width] : cases) EXPECT_EQ(display_width(text), width) << text;
}

TEST(PlainText, IsAlignedByWidthNotByBytes) {
  EXPECT_EQ(left_aligned("åä", 4), "åä  ");
  EXPECT_EQ(left_aligned("Käsittelynopeus", 6), "Käsit…");
  EXPECT_EQ(left_aligned("ab😡cd", 5), "ab😡…");
  EXPECT_EQ(left_aligned("a😡cd", 3), "a… ");
  EXPECT_EQ(right_aligned("−2,6", 6), "  −2,6");
  EXPECT_EQ(right_aligned("1234", 2), "1234");
}

}  // namespace
}  // namespace palaute
