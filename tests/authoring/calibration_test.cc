// Do proposals follow the scores, and only where that foretells them better?
#include <gtest/gtest.h>

#include <algorithm>

#include "authoring/survey_file.h"
#include "palaute/authoring.h"

namespace palaute {
namespace {

// "great" is worth 3 in the lexicon; here it is said by those who score `great`.
std::vector<Row> overrated(const std::string& great, std::size_t times) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < times; ++i) {
    add_rows(2, {"good service", "9"}, rows);
    add_rows(2, {"bad service", "1"}, rows);
    add_rows(1, {"great service", great}, rows);
    add_rows(1, {"service", "5"}, rows);
  }
  return rows;
}

Result<Calibration> calibrate(std::vector<Row> rows, const SurveySchema& schema,
                              const CalibrationOptions& options = {}) {
  const SurveyFile survey(std::move(rows));
  return calibrate_lexicon(english_analyzer(), survey.path(), schema, options);
}

const ValenceProposal* find(const std::vector<ValenceProposal>& proposals,
                            const std::string& pattern) {
  const auto found = std::find_if(proposals.begin(), proposals.end(), [&](const auto& p) {
    return p.before.text.starts_with(pattern + '\t');
  });
  return found == proposals.end() ? nullptr : &*found;
}

TEST(Calibration, LowersWhatIsOverrated) {
  const Calibration calibration = must(calibrate(overrated("6", 10), answers_and_scores()));
  EXPECT_EQ(calibration.respondents, 60U);
  EXPECT_EQ(calibration.lines, 3U);
  EXPECT_GT(calibration.r_after, calibration.r_before);
  const ValenceProposal* great = find(calibration.proposals, "great");
  ASSERT_NE(great, nullptr);
  EXPECT_EQ(great->valence_before, 3.0);
  EXPECT_LT(great->valence_after, 2.0);
  EXPECT_GE(great->valence_after, 0.0);
  EXPECT_EQ(great->uses, 10U);
  EXPECT_EQ(great->before.place, "en/sentiment.tsv:6");
}

TEST(Calibration, TurnsLowScoresThatAreGood) {
  std::vector<Row> rows = overrated("6", 10);
  for (Row& row : rows) row[1] = std::to_string(10 - std::stoi(row[1]));
  const Calibration calibration = must(calibrate(rows, answers_and_scores(Direction::lower)));
  EXPECT_NE(find(calibration.proposals, "great"), nullptr);
}

TEST(Calibration, NeverTurnsASignUnlessAllowed) {
  const Calibration kept = must(calibrate(overrated("0", 10), answers_and_scores()));
  for (const ValenceProposal& proposal : kept.proposals)
    EXPECT_GE(proposal.valence_before * proposal.valence_after, 0) << proposal.before.text;
  CalibrationOptions options;
  options.sign = SignChange::allowed;
  const Calibration turned = must(calibrate(overrated("0", 10), answers_and_scores(), options));
  EXPECT_TRUE(turned.disagreements.empty());
  EXPECT_GE(turned.r_after, kept.r_after);
}

TEST(Calibration, ProposesNothingThatGainsNothing) {
  std::vector<Row> rows;
  add_rows(20, {"good service", "9"}, rows);
  add_rows(20, {"bad service", "1"}, rows);
  const Calibration calibration = must(calibrate(rows, answers_and_scores()));
  EXPECT_LE(calibration.r_after, calibration.r_before);
  EXPECT_TRUE(calibration.proposals.empty());
  EXPECT_TRUE(overlay_of(calibration).empty());
}

TEST(Calibration, LeavesRareLinesAlone) {
  CalibrationOptions options;
  options.min_uses = 11;
  const Calibration calibration =
      must(calibrate(overrated("6", 10), answers_and_scores(), options));
  EXPECT_EQ(calibration.lines, 2U);
  EXPECT_EQ(find(calibration.proposals, "great"), nullptr);
}

TEST(Calibration, WritesLinesThatReplaceTheOldOnes) {
  const Calibration calibration = must(calibrate(overrated("6", 10), answers_and_scores()));
  const TemporaryFolder folder;
  ASSERT_TRUE(write_overlay(folder.path(), overlay_of(calibration)));
  const Analyzer calibrated = english_analyzer({folder.path()});
  const ValenceProposal* great = find(calibration.proposals, "great");
  ASSERT_NE(great, nullptr);
  const Explanation explained = calibrated.explain("great");
  ASSERT_EQ(explained.matches.size(), 1U);
  EXPECT_EQ(explained.matches[0].valence, great->valence_after);
}

TEST(Calibration, SaysWhyItCannot) {
  struct Case {
    std::vector<Row> rows;
    SurveySchema schema;
    ErrorCode code;
    const char* message;
  };
  std::vector<Row> upside_down = overrated("6", 10);
  for (Row& row : upside_down) row[1] = std::to_string(10 - std::stoi(row[1]));
  std::vector<Row> same;
  add_rows(40, {"good service", "5"}, same);
  const Case cases[] = {
      {overrated("6", 10), answers_only(), ErrorCode::schema, "--score"},
      {overrated("6", 2), answers_and_scores(), ErrorCode::argument, "only 12 respondents"},
      {upside_down, answers_and_scores(), ErrorCode::argument, "do not rise"},
      {same, answers_and_scores(), ErrorCode::argument, "the same"},
  };
  for (const Case& c : cases) {
    const auto calibration = calibrate(c.rows, c.schema);
    ASSERT_FALSE(calibration) << c.message;
    EXPECT_EQ(calibration.error().code, c.code) << c.message;
    EXPECT_NE(calibration.error().message.find(c.message), std::string::npos) << c.message;
  }
}

}  // namespace
}  // namespace palaute
