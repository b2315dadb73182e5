#include "survey/row_writer.h"

#include <gtest/gtest.h>

#include "survey/csv.h"

namespace palaute {
namespace {

TEST(RowWriter, EnclosesOnlyWhatMustBe) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"plain", "plain"},
      {"a,b", "\"a,b\""},
      {"say \"hi\"", "\"say \"\"hi\"\"\""},
      {"two\nlines", "\"two\nlines\""},
      {"cr\r", "\"cr\r\""},
      {"a;b", "a;b"},
      {" edge", "\" edge\""},
      {"=1+1", "=1+1"},
  };
  for (const auto& [cell, written] : cases) {
    std::string out;
    RowWriter(out).cell("x").cell(cell).end_row();
    EXPECT_EQ(out, "x," + std::string(written) + "\n");
  }
}

TEST(RowWriter, GuardsTextThatASpreadsheetWouldRun) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"=1+1", "'=1+1"}, {"+1", "'+1"},       {"-never", "'-never"}, {"@you", "'@you"},
      {"\tx", "'\tx"},   {"\rx", "\"'\rx\""}, {"a=b", "a=b"},        {"", ""},
  };
  for (const auto& [cell, written] : cases) {
    std::string out;
    RowWriter(out, ';', FormulaGuard::prefix).cell(cell).cell("x").end_row();
    EXPECT_EQ(out, std::string(written) + ";x\n");
  }
}

TEST(RowWriter, NumbersAreNeverGuarded) {
  std::string out;
  RowWriter(out, ',', FormulaGuard::prefix).number("-1.6").number("7").end_row();
  EXPECT_EQ(out, "-1.6,7\n");
}

TEST(RowWriter, ARowOfOneEmptyCellIsStillARow) {
  std::string out;
  RowWriter writer(out);
  writer.cell("").end_row();
  writer.cell("").cell("").end_row();
  EXPECT_EQ(out, "\"\"\n,\n");
}

TEST(RowWriter, TheParserReadsBackWhatWasWritten) {
  const std::vector<std::string> cells{"", "a,b", "\"", "x\r\ny", " z ", "ä;ö", "\"\"q"};
  std::string out;
  RowWriter writer(out);
  for (const std::string& cell : cells) writer.cell(cell);
  writer.end_row();
  CsvParser parser(CsvDialect{});
  parser.feed(out);
  const auto record = parser.next();
  ASSERT_TRUE(record);
  ASSERT_NE(*record, nullptr);
  EXPECT_EQ(std::vector<std::string>((*record)->cells.begin(), (*record)->cells.end()), cells);
}

}  // namespace
}  // namespace palaute
