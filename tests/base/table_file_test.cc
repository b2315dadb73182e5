#include "base/table_file.h"

#include <gtest/gtest.h>

namespace palaute {
namespace {

constexpr std::string_view kHeader = "#palaute cues fi 1\n";

TableFile parsed(std::string_view lines) {
  auto table = TableFile::parse(std::string(kHeader) + std::string(lines), "fi/cues.tsv");
  EXPECT_TRUE(table) << table.error().to_string();
  return table ? *std::move(table) : TableFile();
}

// "2: a|b", and "2-: a" for a line that removes.
std::string shown(const TableLine& line) {
  std::string text = std::to_string(line.number) + (line.removes ? "-:" : ":");
  for (const TableCell& cell : line.cells) text += '[' + cell.text + ']';
  return text;
}

TEST(TableFile, KnowsItsKindLanguageAndName) {
  const TableFile table = parsed("");
  EXPECT_EQ(table.kind(), "cues");
  EXPECT_EQ(table.language(), "fi");
  EXPECT_EQ(table.name(), "fi/cues.tsv");
  EXPECT_TRUE(table.lines().empty());
}

TEST(TableFile, SplitsALineIntoCells) {
  const struct {
    const char* line;
    const char* expected;
  } cases[] = {
      {"negator\tei\t-0.8/-0.4\t5", "2:[negator][ei][-0.8/-0.4][5]"},
      {"a\tb\r", "2:[a][b]"},
      {"  a  \t b ", "2:[a][b]"},
      {"a\t\tc", "2:[a][][c]"},
      {"a\tb\t\t", "2:[a][b]"},
      {"a # why", "2:[a]"},
      {"a\tb # why", "2:[a][b]"},
      {"a\tb\t# why", "2:[a][b]"},
      {"a # no comment\tb", "2:[a # no comment][b]"},
      {"#1\tb", ""},
      {"a#b\tc", "2:[a#b][c]"},
      {"-\tei", "2-:[ei]"},
      {"-\tnegator\tei # gone", "2-:[negator][ei]"},
      {"-1\tei", "2:[-1][ei]"},
  };
  for (const auto& c : cases) {
    const TableFile table = parsed(c.line);
    EXPECT_EQ(table.lines().empty() ? "" : shown(table.lines()[0]), c.expected) << c.line;
  }
}

TEST(TableFile, NumbersLinesAsAnEditorDoes) {
  const TableFile table = parsed("# comment\n\n   \na\r\n\nb");
  ASSERT_EQ(table.lines().size(), 2U);
  EXPECT_EQ(table.lines()[0].number, 5U);
  EXPECT_EQ(table.lines()[1].number, 7U);
}

TEST(TableFile, KnowsTheByteWhereEachCellBegins) {
  const TableFile table = parsed("hyvä\tb\n-\tx\ty");
  EXPECT_EQ(table.lines()[0].cells[1].column, 7U);
  EXPECT_EQ(table.lines()[1].cells[0].column, 3U);
  EXPECT_EQ(table.lines()[1].cells[1].column, 5U);
}

TEST(TableFile, ReadsAFileWithAByteOrderMark) {
  const auto table = TableFile::parse("\xEF\xBB\xBF#palaute cues fi 1\r\na\tb\r\n", "x");
  ASSERT_TRUE(table);
  EXPECT_EQ(table->language(), "fi");
  EXPECT_EQ(shown(table->lines()[0]), "2:[a][b]");
}

TEST(TableFile, RefusesAFileItCannotRead) {
  const struct {
    const char* bytes;
    const char* expected;
  } cases[] = {
      {"", "x.tsv:1: the first line must be '#palaute <kind> <language> <format-version>'"},
      {"a\tb\n", "x.tsv:1: the first line must be '#palaute <kind> <language> <format-version>'"},
      {"#palaute cues fi 2\n",
       "x.tsv:1: format version '2' is not known; this palaute reads version 1"},
      {"#palaute cues fi\n",
       "x.tsv:1: format version '' is not known; this palaute reads version 1"},
      {"#palaute cues fi 1\nok\nhyv\xE4\t2\n",
       "x.tsv:3:4: not UTF-8; save the file with the encoding UTF-8"},
  };
  for (const auto& c : cases) {
    const auto table = TableFile::parse(c.bytes, "x.tsv");
    ASSERT_FALSE(table) << c.bytes;
    EXPECT_EQ(table.error().to_string(), c.expected);
    EXPECT_EQ(table.error().code, ErrorCode::lexicon);
  }
}

TEST(TableFile, SaysWhenThereIsNoSuchFile) {
  const auto table = TableFile::read("/nowhere/at/all.tsv", "all.tsv");
  ASSERT_FALSE(table);
  EXPECT_EQ(table.error().code, ErrorCode::io);
}

TEST(TableFile, PlacesAnErrorAtItsCellOrAtTheEndOfTheLine) {
  const TableFile table = parsed("ab\tcde");
  const TableLine& line = table.lines()[0];
  EXPECT_EQ(table.error(line, 0, "m").to_string(), "fi/cues.tsv:2:1: m");
  EXPECT_EQ(table.error(line, 1, "m").to_string(), "fi/cues.tsv:2:4: m");
  EXPECT_EQ(table.error(line, 2, "m").to_string(), "fi/cues.tsv:2:7: m");
}

TEST(TableFile, ChecksHowManyCellsALineHas) {
  const struct {
    const char* line;
    const char* expected;  // empty: in order
  } cases[] = {
      {"a\tb", ""},
      {"a\tb\tc", ""},
      {"a", "fi/cues.tsv:2:2: column 2 is empty; columns are parted by one tab"},
      {"a\t\tc", "fi/cues.tsv:2:3: column 2 is empty; columns are parted by one tab"},
      {"\tb", "fi/cues.tsv:2:1: column 1 is empty; columns are parted by one tab"},
      {"a\tb\tc\td", "fi/cues.tsv:2:7: unexpected column 4; this file has 3 columns"},
  };
  for (const auto& c : cases) {
    const TableFile table = parsed(c.line);
    const auto checked = table.check_cells(table.lines()[0], 2, 3);
    EXPECT_EQ(checked ? "" : checked.error().to_string(), c.expected) << c.line;
  }
}

}  // namespace
}  // namespace palaute
