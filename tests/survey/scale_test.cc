#include "survey/scale.h"

#include <gtest/gtest.h>

namespace palaute {
namespace {

ScoreColumn column_of(ScaleKind kind, Direction direction = Direction::unset) {
  ScoreColumn column{"score", {}};
  column.scale.kind = kind;
  column.scale.direction = direction;
  return column;
}

ScoreColumn completed(ScoreColumn column) {
  auto scale = complete_scale(column);
  EXPECT_TRUE(scale);
  if (scale) column.scale = *std::move(scale);
  return column;
}

TEST(Scale, DefaultsAreThoseOfTheInstrument) {
  const Scale nps = completed(column_of(ScaleKind::nps)).scale;
  EXPECT_EQ(nps.low, 0);
  EXPECT_EQ(nps.high, 10);
  EXPECT_EQ(nps.direction, Direction::higher);
  const Scale csat = completed(column_of(ScaleKind::csat)).scale;
  EXPECT_EQ(csat.low, 1);
  EXPECT_EQ(csat.high, 5);
  const Scale ces = completed(column_of(ScaleKind::ces, Direction::effort)).scale;
  EXPECT_EQ(ces.low, 1);
  EXPECT_EQ(ces.high, 7);
  EXPECT_FALSE(completed(column_of(ScaleKind::number)).scale.low);
}

TEST(Scale, CesMustSayWhichEndIsGood) {
  const auto unset = complete_scale(column_of(ScaleKind::ces));
  ASSERT_FALSE(unset);
  EXPECT_EQ(unset.error().code, ErrorCode::argument);
  EXPECT_NE(unset.error().message.find("direction=ease"), std::string::npos);
  EXPECT_NE(unset.error().message.find("direction=effort"), std::string::npos);
}

TEST(Scale, LimitsInTheWrongOrderAreAnError) {
  ScoreColumn column = column_of(ScaleKind::number);
  column.scale.low = 5;
  column.scale.high = 1;
  EXPECT_FALSE(complete_scale(column));
}

TEST(Scale, CellsAreReadAsTheyStandOrNotAtAll) {
  struct Case {
    std::string_view cell;
    double value;
    ScaleKind kind;
    ScoreState state;
  };
  const Case cases[] = {
      {"0", 0, ScaleKind::nps, ScoreState::given},
      {" 10 ", 10, ScaleKind::nps, ScoreState::given},
      {"9,0", 9, ScaleKind::nps, ScoreState::given},
      {"10 - Erittäin todennäköisesti", 10, ScaleKind::nps, ScoreState::given},
      {"11", 0, ScaleKind::nps, ScoreState::wrong},
      {"-1", 0, ScaleKind::nps, ScoreState::wrong},
      {"7,5", 0, ScaleKind::nps, ScoreState::wrong},
      {"hyvä", 0, ScaleKind::nps, ScoreState::wrong},
      {"", 0, ScaleKind::nps, ScoreState::missing},
      {"\u00A0", 0, ScaleKind::nps, ScoreState::missing},
      {"En osaa sanoa", 0, ScaleKind::nps, ScoreState::no_answer},
      {"N/A", 0, ScaleKind::nps, ScoreState::no_answer},
      {"99", 0, ScaleKind::nps, ScoreState::wrong},
      {"0", 0, ScaleKind::csat, ScoreState::wrong},
      {"5", 5, ScaleKind::csat, ScoreState::given},
      {"6", 0, ScaleKind::csat, ScoreState::wrong},
      {"7,5", 7.5, ScaleKind::number, ScoreState::given},
      {"-1e3", -1000, ScaleKind::number, ScoreState::given},
      {"1e999", 0, ScaleKind::number, ScoreState::wrong},
  };
  for (const Case& each : cases) {
    const ScoreColumn column = completed(column_of(each.kind));
    const ReadScore read = read_score(each.cell, column, DecimalSign::any);
    EXPECT_EQ(read.state, each.state) << each.cell;
    EXPECT_EQ(read.value, each.value) << each.cell;
    EXPECT_EQ(read.reason.empty(), each.state != ScoreState::wrong) << each.cell;
  }
}

TEST(Scale, MissingCodesComeBeforeTheLimits) {
  ScoreColumn column = column_of(ScaleKind::csat);
  column.scale.missing = {99, -77, 4.5};
  column = completed(column);
  for (const std::string_view cell : {"99", "99 - En osaa sanoa", "-77", "4,5"}) {
    EXPECT_EQ(read_score(cell, column, DecimalSign::any).state, ScoreState::missing) << cell;
  }
}

TEST(Scale, TheReasonNamesCellColumnAndCure) {
  const ScoreColumn column = completed(column_of(ScaleKind::nps));
  EXPECT_EQ(read_score("99", column, DecimalSign::any).reason,
            "'99' in column 'score' is outside the scale 0-10; if it means no answer, state "
            "missing=99");
  EXPECT_EQ(read_score("7,5", column, DecimalSign::any).reason,
            "'7,5' in column 'score' is not a whole number as nps scores are");
  EXPECT_EQ(read_score("x1", column, DecimalSign::any).reason,
            "'x1' in column 'score' is not a number");
}

}  // namespace
}  // namespace palaute
