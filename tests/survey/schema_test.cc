#include "survey/schema.h"

#include <gtest/gtest.h>

#include "reading.h"

namespace palaute {
namespace {

const std::vector<std::string>& header() {
  static const std::vector<std::string> names{"id", "NPS", "Comment", "comment", "Päiväys", "2"};
  return names;
}

TEST(Schema, AColumnIsFoundByHeaderThenCaseThenNumber) {
  const std::pair<std::string_view, std::size_t> cases[] = {
      {"id", 0},      {"nps", 1},       {"Comment", 2},
      {"comment", 3}, {" PÄIVÄYS ", 4}, {"2", 5},  // a header before a number
      {"1", 0},       {"6", 5},
  };
  for (const auto& [name, column] : cases) {
    const auto found = find_column(name, header());
    ASSERT_TRUE(found) << name;
    EXPECT_EQ(*found, column) << name;
  }
}

TEST(Schema, AnUnknownColumnIsAnErrorThatHelps) {
  const auto unknown = find_column("coment", header());
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().code, ErrorCode::schema);
  EXPECT_EQ(unknown.error().message,
            "no column 'coment'; did you mean 'comment'? The columns are: 1 id, 2 NPS, 3 Comment, "
            "4 comment, 5 Päiväys, 6 2");
  for (const std::string_view name : {"0", "7", "-1", "zzzzzz", ""}) {
    EXPECT_FALSE(find_column(name, header())) << name;
  }
}

TEST(Schema, ACaseThatFitsTwoColumnsIsAQuestion) {
  const auto unclear = find_column("COMMENT", header());
  ASSERT_FALSE(unclear);
  EXPECT_EQ(unclear.error().message,
            "column 'COMMENT' may be 'Comment' or 'comment'; write it exactly");
}

TEST(Schema, NamesBecomeHeadersAndScalesBecomeComplete) {
  SurveySchema schema = with_score(answers_in("3"), "nps", ScaleKind::nps);
  schema.wave = WaveColumn{"päiväys", WaveUnit::month, DateOrder::detect};
  schema.segments = {"1"};
  schema.id = "ID";
  const auto resolved = resolve_schema(schema, header());
  ASSERT_TRUE(resolved);
  EXPECT_EQ(resolved->schema.answers[0].column, "Comment");
  EXPECT_EQ(resolved->schema.scores[0].column, "NPS");
  EXPECT_EQ(resolved->schema.scores[0].scale.high, 10);
  EXPECT_EQ(resolved->schema.wave->column, "Päiväys");
  EXPECT_EQ(resolved->wave, 4U);
  EXPECT_EQ(resolved->segments, std::vector<std::size_t>{0});
  EXPECT_EQ(resolved->id, 0U);
  EXPECT_FALSE(resolved->weight);
}

TEST(Schema, AColumnPlaysARoleOnce) {
  SurveySchema schema = answers_in("Comment");
  schema.answers.push_back({"3", Prompt::open});
  const auto twice = resolve_schema(schema, header());
  ASSERT_FALSE(twice);
  EXPECT_EQ(twice.error().message, "column 'Comment' is named twice as an answer");
}

}  // namespace
}  // namespace palaute
