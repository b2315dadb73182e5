#include "survey/csv.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace palaute {
namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Parsed {
  Rows rows;
  std::vector<std::uint32_t> lines;
  std::vector<QuoteState> quotes;
};

Parsed parse(std::string_view text, CsvDialect dialect = {';', {}, {}}) {
  Parsed parsed;
  CsvParser parser(dialect);
  parser.feed(text);
  parser.finish();
  while (true) {
    const auto record = parser.next();
    EXPECT_TRUE(record);
    if (!record || *record == nullptr) return parsed;
    parsed.rows.emplace_back((*record)->cells.begin(), (*record)->cells.end());
    parsed.lines.push_back((*record)->line);
    parsed.quotes.push_back((*record)->quotes);
  }
}

TEST(Csv, CutsCellsAndRecords) {
  struct Case {
    std::string_view text;
    Rows rows;
  };
  const Case cases[] = {
      {"", {}},
      {"a;b", {{"a", "b"}}},
      {"a;b\n1;2\n", {{"a", "b"}, {"1", "2"}}},
      {"a;b\r\n1;2\r\n", {{"a", "b"}, {"1", "2"}}},
      {"a;\n;b\n", {{"a", ""}, {"", "b"}}},
      {"a;", {{"a", ""}}},
      {";;", {{"", "", ""}}},
      {"a\n\n  \nb\n", {{"a"}, {"b"}}},  // lines that hold nothing
      {"\"\"\n", {{""}}},                // an empty answer holds its place
      {"\"a;b\";c", {{"a;b", "c"}}},
      {"\"a\nb\";c", {{"a\nb", "c"}}},
      {"\"a\r\nb\";c", {{"a\r\nb", "c"}}},
      {"\"say \"\"hi\"\"\";c", {{"say \"hi\"", "c"}}},
      {"\"\"\"\"", {{"\""}}},
      {"5\" pipe;b\"c", {{"5\" pipe", "b\"c"}}},      // stray marks are text
      {"\"best\" shop;b", {{"\"best\" shop", "b"}}},  // not enclosed after all
      {"\"a\" ;b", {{"\"a\" ", "b"}}},
      {"a\rb;c\n", {{"a\rb", "c"}}},  // a lone CR is text
      {"a;b\r", {{"a", "b"}}},
  };
  for (const Case& each : cases) EXPECT_EQ(parse(each.text).rows, each.rows) << each.text;
}

TEST(Csv, PlainMarksAreTextEverywhere) {
  const Rows rows{{"\"a", "b\""}, {"\"", "\"\""}};
  EXPECT_EQ(parse("\"a;b\"\n\";\"\"\n", {';', QuoteMarks::plain, {}}).rows, rows);
}

TEST(Csv, OldMacLineEndsCountWhenAsked) {
  const Parsed parsed = parse("a;b\r1;\"x\ry\"\r\n2;z\n3;w", {';', {}, LoneCr::line_end});
  EXPECT_EQ(parsed.rows, (Rows{{"a", "b"}, {"1", "x\ry"}, {"2", "z"}, {"3", "w"}}));
  EXPECT_EQ(parsed.lines, (std::vector<std::uint32_t>{1, 2, 4, 5}));
}

TEST(Csv, RecordsKnowTheLineTheyBeginOn) {
  const Parsed parsed = parse("a\n\n\"b\nb\r\nb\"\nc\n");
  EXPECT_EQ(parsed.lines, (std::vector<std::uint32_t>{1, 3, 6}));
}

TEST(Csv, SaysHowTheMarksWent) {
  const std::pair<std::string_view, QuoteState> cases[] = {
      {"\"a;b\";c", QuoteState::sound},       {"\"a\" b;c", QuoteState::sound},
      {"\"a;b\" c;d", QuoteState::torn},      {"\"a\nb\" c;d", QuoteState::torn},
      {"\"a;b\nc;d\n", QuoteState::unclosed}, {"a;\"", QuoteState::unclosed},
  };
  for (const auto& [text, state] : cases) {
    const Parsed parsed = parse(text);
    ASSERT_EQ(parsed.quotes.size(), 1U) << text;
    EXPECT_EQ(parsed.quotes.front(), state) << text;
  }
  EXPECT_EQ(parse("\"a;b").rows, (Rows{{"\"a;b"}}));
}

TEST(Csv, ANulBecomesAReplacementCharacter) {
  using namespace std::string_view_literals;
  EXPECT_EQ(parse("a\0b;\"c\0d\"\n"sv).rows, (Rows{{"a\uFFFDb", "c\uFFFDd"}}));
}

TEST(Csv, ARecordPastTheLimitNamesItsLineAndTheLikelyCause) {
  CsvParser parser({';', {}, {}}, 100);
  const std::string text = "a;b\n1;\"" + std::string(101, 'x') + "\n";
  parser.feed(text);
  ASSERT_TRUE(parser.next());
  const auto failed = parser.next();
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().code, ErrorCode::limit);
  EXPECT_EQ(failed.error().line, 2U);
  EXPECT_NE(failed.error().message.find("quotation mark left open"), std::string::npos);
  EXPECT_NE(failed.error().message.find("--quote none"), std::string::npos);
}

TEST(Csv, ARecordOfCountlessCellsIsPastTheLimitToo) {
  CsvParser parser({';', {}, {}});
  const std::string text(kRecordCells + 1, ';');
  parser.feed(text);
  parser.finish();
  ASSERT_FALSE(parser.next());
}

}  // namespace
}  // namespace palaute
