#include "survey/sniff.h"

#include <gtest/gtest.h>

#include <string>

namespace palaute {
namespace {

CsvDialect dialect_of(std::string_view sample, SampleEnd end = SampleEnd::whole_file) {
  return sniff(sample, end, {}).dialect;
}

TEST(Sniff, TheSeparatorIsTheOneThatAllRecordsAgreeOn) {
  const std::pair<std::string_view, char> cases[] = {
      {"id;nps;avoin\n1;9;hyvä\n2;3;huono\n", ';'},
      {"id,nps,avoin\n1,9,hyvä\n", ','},
      {"id\tnps\n1\t9\n", '\t'},
      {"id|nps\n1|9\n", '|'},
      {"id;paino;nps\n1;1,25;9\n2;0,75;8\n", ';'},                // decimal commas
      {"id;Miksi, kerro;nps\n1;hyvä, nopea;9\n2;a, b;3\n", ';'},  // as many commas everywhere
      {"id,text\n1,\"a;b;c\"\n2,\"d;e\"\n", ','},
      {"id,choices\n1,a;b;\n2,c;\n", ','},                             // multiple choice
      {"Kerro avoimesti\nHyvä, nopea\nHuono; hidas; kallis\n", '\t'},  // one column
      {"id;nps\n", ';'},
      {"id;nps;;\n1;9\n2;3\n", ';'},
  };
  for (const auto& [sample, separator] : cases) {
    EXPECT_EQ(dialect_of(sample).separator, separator) << sample;
  }
}

TEST(Sniff, AnExcelDirectiveWinsAndIsNoRecord) {
  for (const std::string_view first : {"sep=;\n", "sep=;\r\n", "\"sep=;\"\r\n"}) {
    const Sniffed sniffed =
        sniff(std::string(first) + "id,x;nps\n1,2;9\n", SampleEnd::whole_file, {});
    EXPECT_TRUE(sniffed.has_directive) << first;
    EXPECT_EQ(sniffed.dialect.separator, ';') << first;
  }
  EXPECT_FALSE(sniff("separator;b\n1;2\n", SampleEnd::whole_file, {}).has_directive);
}

TEST(Sniff, WhatTheCallerStatesIsNotGuessed) {
  SurveySchema stated;
  stated.separator = '|';
  stated.quoting = Quoting::none;
  const Sniffed sniffed = sniff("\"a\";\"b\"\n\"1\";\"2\"\n", SampleEnd::whole_file, stated);
  EXPECT_EQ(sniffed.dialect.separator, '|');
  EXPECT_EQ(sniffed.dialect.quotes, QuoteMarks::plain);
}

TEST(Sniff, MarksEncloseCellsUnlessThatSpoilsTheRecords) {
  const std::pair<std::string_view, QuoteMarks> cases[] = {
      {"\"id\";\"text\"\n\"1\";\"a\"\n", QuoteMarks::enclose},
      {"id;text\n1;\"a;b\"\n2;\"c\nd\"\n", QuoteMarks::enclose},
      {"id;text\n1;5\" pipe\n2;c\n", QuoteMarks::enclose},
      {"text\n\"one\ntwo\"\n\"three\"\n", QuoteMarks::enclose},
      {"id\ttext\n1\t\"never closed\n2\tb\n3\tc\n", QuoteMarks::plain},
      {"id\ttext\n1\t\"open\n2\tb\n3\tshut\" again\n4\td\n", QuoteMarks::plain},
      {"id\ttext\n1\t\"open\n2\tb\n3\tshut\"\n4\td\n", QuoteMarks::plain},
      {"id;a;b;c\n1;x;y;\"long\nstory; told, well\"\n2;x;y;z\n", QuoteMarks::enclose},
  };
  for (const auto& [sample, quotes] : cases) EXPECT_EQ(dialect_of(sample).quotes, quotes) << sample;
}

TEST(Sniff, AMarkLeftOpenFarFromTheEndOfTheSampleIsPlain) {
  std::string sample = "id\ttext\n1\t\"never closed\n";
  for (int row = 2; row < 200; ++row) sample += std::to_string(row) + "\ttext\n";
  EXPECT_EQ(dialect_of(sample, SampleEnd::cut).quotes, QuoteMarks::plain);
}

TEST(Sniff, ALongTabSeparatedSampleWithoutMarksNeedsNone) {
  EXPECT_EQ(dialect_of("a\tb\n1\t2\n", SampleEnd::cut).quotes, QuoteMarks::plain);
  EXPECT_EQ(dialect_of("a;b\n1;2\n", SampleEnd::cut).quotes, QuoteMarks::enclose);
}

TEST(Sniff, ALoneCrEndsALineOnlyWhereTheRecordsSaySo) {
  const std::pair<std::string_view, LoneCr> cases[] = {
      {"a;b\r1;2\r3;4\r", LoneCr::line_end},  // old Mac
      {"a;b\r1;\"x\ny\"\r3;4\r", LoneCr::line_end},
      {"a;b\n1;2\r3;4\r\n5;6\n", LoneCr::line_end},  // mixed
      {"a;b\n1;x\ry\n3;4\n", LoneCr::text},
      {"a;b\r\n1;2\r\n", LoneCr::text},
  };
  for (const auto& [sample, lone_cr] : cases) {
    EXPECT_EQ(dialect_of(sample).lone_cr, lone_cr) << testing::PrintToString(std::string(sample));
  }
}

TEST(RecordShape, OnlyBlankSurplusCellsFit) {
  const std::vector<std::string_view> header{"a", "b", ""};
  const RecordShape shape = RecordShape::of(header);
  using Cells = std::vector<std::string_view>;
  EXPECT_TRUE(shape.fits(Cells{"1", "2", "3"}));
  EXPECT_TRUE(shape.fits(Cells{"1", "2"}));  // the third column has no name
  EXPECT_TRUE(shape.fits(Cells{"1", "2", "3", "", " "}));
  EXPECT_FALSE(shape.fits(Cells{"1", "2", "3", "4"}));
  EXPECT_FALSE(shape.fits(Cells{"1"}));
}

}  // namespace
}  // namespace palaute
