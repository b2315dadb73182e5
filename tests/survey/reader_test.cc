#include "survey/reader.h"

#include <gtest/gtest.h>

#include <random>

#include "reading.h"
#include "survey/row_writer.h"

namespace palaute {
namespace {

struct Outcome {
  std::vector<std::string> rows;
  std::vector<std::string> rejections;
  std::vector<std::string> warnings;
  std::vector<std::uint64_t> account;
  bool operator==(const Outcome&) const = default;
};

Outcome read_all(const std::string& bytes, const SurveySchema& schema, std::size_t block,
                 std::size_t max_rows) {
  auto reader = SurveyReader::open(make_byte_source(bytes, "x.csv", block), schema);
  EXPECT_TRUE(reader) << reader.error().to_string();
  if (!reader) return {};
  Outcome result;
  RowBatch batch;
  while (true) {
    const auto more = reader->read(batch, max_rows);
    EXPECT_TRUE(more);
    EXPECT_LE(batch.size(), max_rows);
    if (!more || !*more) break;
    for (const SurveyRow& row : batch.rows()) result.rows.push_back(describe(row));
    expect_account_adds_up(reader->account());
  }
  for (const Error& error : reader->rejections()) result.rejections.push_back(error.to_string());
  result.warnings = reader->warnings();
  result.account = counts(reader->account());
  return result;
}

std::string random_cell(std::mt19937& random) {
  constexpr std::string_view kCells[] = {
      "",    "9",          "11", "hyvä",   "a;b", "say \"hi\"", "10",         "EOS",
      "7,5", "two\nlines", " ",  "\u00A0", "3",   "4.3.2026",   "2026-05-01", "€ 👍"};
  return std::string(kCells[random() % std::size(kCells)]);
}

std::string random_survey(std::mt19937& random) {
  std::string bytes;
  RowWriter writer(bytes, ';');
  for (const std::string_view name : {"id", "nps", "date", "text", "why"}) writer.cell(name);
  writer.end_row();
  for (std::size_t row = 0; row < 30; ++row) {
    const std::size_t cells = random() % 10 == 0 ? random() % 8 : 5;
    for (std::size_t cell = 0; cell < cells; ++cell) writer.cell(random_cell(random));
    writer.end_row();
  }
  return bytes + "31;9;1.2.2026;the last;one";
}

TEST(Reader, AnyChunkingIntoBlocksAndBatchesGivesTheSameRows) {
  std::mt19937 random(7);
  SurveySchema schema = with_score(answers_in("text"), "nps", ScaleKind::nps);
  schema.answers.push_back({"why", Prompt::why});
  schema.wave = WaveColumn{"date", WaveUnit::month, DateOrder::detect};
  for (int round = 0; round < 40; ++round) {
    const std::string bytes = random_survey(random);
    const Outcome whole = read_all(bytes, schema, kBlockBytes, 1000);
    EXPECT_EQ(whole.rows.size() + whole.rejections.size(), whole.account[0]);
    for (const auto& [block, rows] :
         {std::pair<std::size_t, std::size_t>{1, 1}, {2, 7}, {13, 1000}, {64, 2}}) {
      ASSERT_EQ(read_all(bytes, schema, block, rows), whole) << bytes;
    }
  }
}

TEST(Reader, StopsBetweenBatchesAndSaysWhatItReadSoFar) {
  auto reader =
      SurveyReader::open(make_byte_source("text\na\nb\nc\n", "x.csv"), answers_in("text"));
  ASSERT_TRUE(reader);
  RowBatch batch;
  EXPECT_TRUE(*reader->read(batch, 2));
  EXPECT_EQ(batch.size(), 2U);
  EXPECT_EQ(reader->account().read, 2U);
  EXPECT_TRUE(*reader->read(batch, 2));
  EXPECT_EQ(batch.rows()[0].answers[0], "c");
  EXPECT_FALSE(*reader->read(batch, 2));
  EXPECT_FALSE(*reader->read(batch, 2));
}

TEST(Reader, ABatchKeepsItsTextWhenMoved) {
  auto reader = SurveyReader::open(make_byte_source("text\nhyvä\n", "x.csv"), answers_in("text"));
  ASSERT_TRUE(reader);
  RowBatch batch;
  ASSERT_TRUE(*reader->read(batch, 10));
  const RowBatch moved = std::move(batch);
  RowBatch next;
  ASSERT_FALSE(*reader->read(next, 10));
  EXPECT_EQ(moved.rows()[0].answers[0], "hyvä");
}

TEST(RowBatch, ReusesItsMemoryWithoutMixingRows) {
  RowBatch batch;
  for (int round = 0; round < 3; ++round) {
    batch.clear();
    SurveyRow& first = batch.add();
    first.answers.push_back(batch.keep(std::string(100'000, 'a')));
    first.wave = batch.keep("2026-01");
    SurveyRow& second = batch.add();
    EXPECT_TRUE(second.answers.empty());
    EXPECT_EQ(second.wave, "");
    second.answers.push_back(batch.keep("b"));
    batch.drop_last();
    EXPECT_EQ(batch.size(), 1U);
    EXPECT_EQ(batch.rows()[0].answers[0].size(), 100'000U);
    EXPECT_EQ(batch.rows()[0].answers[0].find_first_not_of('a'), std::string_view::npos);
  }
}

}  // namespace
}  // namespace palaute
