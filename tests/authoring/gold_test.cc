#include <gtest/gtest.h>

#include "lexicon_folder.h"
#include "palaute/evaluation.h"

namespace palaute {
namespace {

class Gold : public testing::Test {
 protected:
  Result<GoldSet> read(const GoldColumns& columns, const std::string& content) {
    folder_.write("gold.tsv", content);
    SurveySchema reading;
    reading.separator = '\t';
    reading.header_rows = 1;
    return read_gold(folder_.path() / "gold.tsv", columns, reading);
  }

  GoldSet must_read(const GoldColumns& columns, const std::string& content) {
    auto set = read(columns, content);
    EXPECT_TRUE(set) << set.error().to_string();
    return set ? *std::move(set) : GoldSet{};
  }

  TemporaryFolder folder_;
};

TEST_F(Gold, KnowsCodesWithAndWithoutSigns) {
  GoldColumns columns;
  columns.themes = "codes";
  const GoldSet set = must_read(columns,
                                "text\tcodes\n"
                                "a\tservice:+|price.level:-|delivery:0\n"
                                "b\tFood & drink: hot|Parking\n"
                                "c\t\n");
  ASSERT_EQ(set.answers.size(), 3U);
  const auto& signs = *set.answers[0].tags;
  ASSERT_EQ(signs.size(), 3U);
  EXPECT_EQ(signs[1].code, "price.level");
  EXPECT_EQ(signs[0].polarity, Polarity::positive);
  EXPECT_EQ(signs[1].polarity, Polarity::negative);
  EXPECT_EQ(signs[2].polarity, Polarity::neutral);
  EXPECT_EQ((*set.answers[1].tags)[0].code, "Food & drink: hot");
  EXPECT_FALSE((*set.answers[1].tags)[1].polarity.has_value());
  EXPECT_TRUE(set.answers[2].tags->empty());
}

TEST_F(Gold, LeavesOutAnswersThatNobodyCouldCode) {
  GoldColumns columns;
  columns.themes = "codes";
  columns.skipped_codes = {"unreadable"};
  columns.empty_codes = {"nothing"};
  const GoldSet set = must_read(columns, "text\tcodes\na\tunreadable\nb\tnothing\nc\tparking\n");
  EXPECT_EQ(set.skipped, 1U);
  ASSERT_EQ(set.answers.size(), 2U);
  EXPECT_TRUE(set.answers[0].tags->empty());
  EXPECT_EQ(set.answers[1].tags->size(), 1U);
}

TEST_F(Gold, ReadsSentimentByTheLabelsOfTheTable) {
  GoldColumns columns;
  columns.sentiment = "mood";
  columns.sentiment_values = {{"1", Polarity::positive}, {"5", Polarity::negative}};
  const GoldSet set = must_read(columns, "text\tmood\na\t1\nb\t5.0\nc\tneutral\nd\tmixed\ne\t9\n");
  ASSERT_EQ(set.answers.size(), 5U);
  EXPECT_EQ(set.answers[0].sentiment, Polarity::positive);
  EXPECT_EQ(set.answers[1].sentiment, Polarity::negative);
  EXPECT_EQ(set.answers[2].sentiment, Polarity::neutral);
  EXPECT_EQ(set.answers[3].sentiment, Polarity::mixed);
  EXPECT_FALSE(set.answers[4].sentiment.has_value());
}

TEST_F(Gold, TurnsScoresSoThatHigherIsBetter) {
  GoldColumns columns;
  columns.score = ScoreColumn{"score", {}};
  columns.score->scale.direction = Direction::lower;
  columns.score->scale.missing = {6};
  const GoldSet set = must_read(columns, "text\tscore\na\t1\nb\t5\nc\t6\n");
  EXPECT_EQ(set.answers[0].score, -1);
  EXPECT_EQ(set.answers[1].score, -5);
  EXPECT_FALSE(set.answers[2].score.has_value());
}

TEST_F(Gold, KnowsWhatWasAsked) {
  GoldColumns columns;
  columns.prompt = "question";
  columns.prompt_values = {{"What was good?", Prompt::praise}};
  const std::string table = "text\tquestion\na\timprove\nb\tWhat was good?\n";
  const GoldSet set = must_read(columns, table);
  EXPECT_EQ(set.answers[0].prompt, Prompt::improve);
  EXPECT_EQ(set.answers[1].prompt, Prompt::praise);
  const auto wrong = read(columns, table + "c\tWhat was bad?\n");
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().line, 4U);
  EXPECT_NE(wrong.error().message.find("'What was bad?' is no kind of question"),
            std::string::npos);
}

TEST_F(Gold, FailsOnAColumnThatIsNotThere) {
  GoldColumns columns;
  columns.themes = "codes";
  EXPECT_FALSE(read(columns, "text\tscore\na\t1\n"));
}

}  // namespace
}  // namespace palaute
