// One tagged answer as a line of text.
#include "pipeline/tag_records.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "pipeline/small_analyzer.h"

namespace palaute {
namespace {

using nlohmann::json;

// An answer of one respondent; views into literals.
struct Answer {
  std::string_view id;
  std::string_view column;
  std::string_view text;
};

std::string record(const Answer& answer, const TaggedAnswer& tags, TagFormat format,
                   TagRows rows = TagRows::answers) {
  SurveyRow row;
  row.number = 17;
  row.id = answer.id;
  std::string out;
  TagRecords(small_analyzer().lexicon(), format, rows)
      .append({row, answer.column, answer.text, tags}, out);
  return out;
}

std::string record(const Answer& answer, TagFormat format, TagRows rows = TagRows::answers) {
  return record(answer, small_analyzer().analyze(answer.text), format, rows);
}

std::string header(TagFormat format, TagRows rows) {
  std::string out;
  TagRecords(small_analyzer().lexicon(), format, rows).append_header(out);
  return out;
}

constexpr Answer kPraise{"r17", "comment", "Hyvä palvelu, mutta sekava lasku 040 123 4567"};

TEST(TagRecords, JsonHoldsTheWholeAnswerOnOneLine) {
  EXPECT_EQ(record(kPraise, TagFormat::jsonl),
            R"({"schema":"palaute.tags/1","row":17,"id":"r17","column":"comment","language":"fi",)"
            R"("polarity":"mixed","score":-0.33,"emotions":[],"intents":[],"flags":["pii"],)"
            R"("mentions":[{"theme":"service","polarity":"positive","strength":2,"span":[6,13],)"
            R"("opinion":[0,5],"entry":"fi/themes.tsv:2","opinion_entry":"fi/sentiment.tsv:2"},)"
            R"({"theme":"billing","polarity":"negative","strength":-2,"span":[28,33],)"
            R"("opinion":[21,27],"entry":"fi/themes.tsv:9","opinion_entry":"fi/sentiment.tsv:7"}]})"
            "\n");
}

TEST(TagRecords, CsvHoldsTheWholeAnswerInOneRow) {
  EXPECT_EQ(header(TagFormat::csv, TagRows::answers),
            "row,id,column,language,polarity,score,themes,emotions,intents,flags\n");
  EXPECT_EQ(record(kPraise, TagFormat::csv),
            "17,r17,comment,fi,mixed,-0.33,service:positive;billing:negative,,,pii\n");
}

TEST(TagRecords, LongRecordsHoldOneMentionEach) {
  EXPECT_EQ(header(TagFormat::csv, TagRows::mentions),
            "row,id,column,theme,polarity,strength,begin,end,words,opinion_begin,opinion_end,"
            "opinion_words,entry,opinion_entry\n");
  EXPECT_EQ(record(kPraise, TagFormat::csv, TagRows::mentions),
            "17,r17,comment,service,positive,2,6,13,palvelu,0,5,Hyvä,fi/themes.tsv:2,"
            "fi/sentiment.tsv:2\n"
            "17,r17,comment,billing,negative,-2,28,33,lasku,21,27,sekava,fi/themes.tsv:9,"
            "fi/sentiment.tsv:7\n");
  EXPECT_EQ(
      record(kPraise, TagFormat::jsonl, TagRows::mentions).substr(0, 110),
      R"({"schema":"palaute.tags/1","row":17,"id":"r17","column":"comment","theme":"service",)"
      R"("polarity":"positive","str)");
}

TEST(TagRecords, JsonHasNoHeader) {
  EXPECT_EQ(header(TagFormat::jsonl, TagRows::answers), "");
  EXPECT_EQ(header(TagFormat::jsonl, TagRows::mentions), "");
}

TEST(TagRecords, AnAnswerWithoutMentionsHasNoLongRecord) {
  for (const TagFormat format : {TagFormat::csv, TagFormat::jsonl}) {
    EXPECT_EQ(record({"r17", "comment", ""}, format, TagRows::mentions), "");
    EXPECT_NE(record({"r17", "comment", ""}, format), "");
  }
}

TEST(TagRecords, AMissingOpinionIsAbsentInJsonAndEmptyInCsv) {
  const Answer answer{"r17", "comment", "palvelu"};
  const json mention = json::parse(record(answer, TagFormat::jsonl))["mentions"][0];
  EXPECT_FALSE(mention.contains("opinion"));
  EXPECT_FALSE(mention.contains("opinion_entry"));
  EXPECT_EQ(mention["polarity"], "neutral");
  EXPECT_EQ(record(answer, TagFormat::csv, TagRows::mentions),
            "17,r17,comment,service,neutral,0,0,7,palvelu,,,,fi/themes.tsv:2,\n");
}

TEST(TagRecords, EveryFlagHasAName) {
  TaggedAnswer tags;
  for (const AnswerFlag flag :
       {AnswerFlag::empty, AnswerFlag::no_content, AnswerFlag::unknown_language,
        AnswerFlag::truncated, AnswerFlag::pii}) {
    tags.set(flag);
  }
  const json names = {"empty", "no_content", "unknown_language", "truncated", "pii"};
  EXPECT_EQ(json::parse(record({"r17", "c", "-"}, tags, TagFormat::jsonl))["flags"], names);
  EXPECT_EQ(record({"r17", "c", "-"}, tags, TagFormat::csv),
            "17,r17,c,unknown,neutral,0,,,,empty;no_content;unknown_language;truncated;pii\n");
}

TEST(TagRecords, EmotionsAndIntentsAreNamed) {
  const Answer answer{"r17", "c", "Raivostuin ja irtisanon, en saanut vastausta"};
  const json tags = json::parse(record(answer, TagFormat::jsonl));
  EXPECT_EQ(tags["emotions"], json({"anger"}));
  EXPECT_EQ(tags["intents"], json({"leaving"}));
  EXPECT_EQ(record(answer, TagFormat::csv), "17,r17,c,fi,neutral,0,,anger,leaving,\n");
}

TEST(TagRecords, HostileTextStaysTextInJson) {
  for (const std::string_view text :
       {"quote \" and \\ slash", "two\nlines\r\n", "tab\t and bell \a", "</script><script>",
        "\u2028\u2029", "\u202Eright to left", "{\"row\":1}", "e\u0301 👍", "\x7f"}) {
    const std::string line = record({text, text, "palvelu"}, TagFormat::jsonl);
    const json tags = json::parse(line);
    EXPECT_EQ(tags["id"], text);
    EXPECT_EQ(tags["column"], text);
    EXPECT_EQ(line.find('\n'), line.size() - 1) << "a record is one line";
    EXPECT_EQ(line.find("\u2028"), std::string::npos);
  }
}

TEST(TagRecords, TextThatLooksLikeAFormulaIsGuardedInCsv) {
  const struct {
    std::string_view id;
    std::string_view cell;
  } cases[] = {
      {"=1+1", "'=1+1"},
      {"+358 40", "'+358 40"},
      {"-5", "'-5"},
      {"@name", "'@name"},
      {"\tx", "'\tx"},
      {"\rx", "\"'\rx\""},
      {"=a,\"b\"", "\"'=a,\"\"b\"\"\""},
      {"a=1", "a=1"},
      {"semi;colon", "semi;colon"},
      {"two\nlines", "\"two\nlines\""},
      {"comma, and \"quote\"", "\"comma, and \"\"quote\"\"\""},
  };
  for (const auto& [id, cell] : cases) {
    EXPECT_EQ(record({id, "c", ""}, TagFormat::csv),
              "17," + std::string(cell) + ",c,unknown,neutral,0,,,,empty\n");
  }
}

TEST(TagRecords, WordsOfTheAnswerAreGuardedInCsvButNumbersAreNot) {
  const TaggedAnswer tags = small_analyzer().analyze("palvelu sekava");
  EXPECT_EQ(record({"r17", "c", "=alvelu @ekava"}, tags, TagFormat::csv, TagRows::mentions),
            "17,r17,c,service,negative,-2,0,7,'=alvelu,8,14,'@ekava,fi/themes.tsv:2,"
            "fi/sentiment.tsv:7\n");
}

}  // namespace
}  // namespace palaute
