#include "survey/cell_text.h"

#include <gtest/gtest.h>

namespace palaute {
namespace {

TEST(CellText, WhatCannotBeSeenIsTrimmedAtBothEnds) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"  hyvä \t\r\n", "hyvä"},
      {"\u00A0ok\u202F", "ok"},
      {"\u200B\uFEFFei\u2060", "ei"},
      {"\u00AD", ""},
      {"a b", "a b"},
      {"👍", "👍"},
      {"", ""},
  };
  for (const auto& [cell, trimmed] : cases) EXPECT_EQ(trim_cell(cell), trimmed) << cell;
}

TEST(CellText, ACellIsBlankWhenNothingOfItCanBeRead) {
  for (const std::string_view cell :
       {"", " ", "\u00A0\u200B", "\n\r\t", "\uFFFD", " \uFFFD\uFFFD "}) {
    EXPECT_TRUE(is_blank_cell(cell)) << cell;
  }
  for (const std::string_view cell : {".", "\u00A0x", "\uFFFDx", "-"}) {
    EXPECT_FALSE(is_blank_cell(cell)) << cell;
  }
}

TEST(CellText, ExcerptsStayOnOneLineAndCutBetweenCharacters) {
  EXPECT_EQ(excerpt("rivi\nvaihto"), "rivi vaihto");
  EXPECT_EQ(excerpt("äöäöä", 3), "äöä…");
  EXPECT_EQ(excerpt("äöä", 3), "äöä");
}

TEST(CellText, CellsArePutIntoOneCase) {
  EXPECT_EQ(fold_cell(" SÄHKÖPOSTI "), "sähköposti");
  EXPECT_EQ(count_characters("äöå"), 3U);
  EXPECT_EQ(count_words(" kaksi\tsanaa "), 2U);
}

TEST(CellText, ThousandsAreGrouped) {
  const std::pair<std::uint64_t, std::string_view> cases[] = {
      {0, "0"}, {999, "999"}, {1203, "1,203"}, {1234567, "1,234,567"}};
  for (const auto& [number, text] : cases) EXPECT_EQ(grouped(number), text);
}

}  // namespace
}  // namespace palaute
