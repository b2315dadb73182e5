// Tallies of parts add up to the tally of the whole, to the last bit.
#include "drivers/tally.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

#include "drivers/metric_choice.h"
#include "drivers/surveys.h"

namespace palaute {
namespace {

std::size_t theme_count(const TaggedSurvey& survey) { return survey.lexicon().themes().size(); }

ScoreTally tally_of(const TaggedSurvey& survey, const std::vector<std::size_t>& rows) {
  ScoreTally tally(theme_count(survey));
  for (const std::size_t i : rows) {
    const SurveyRow& row = survey.survey().row(i);
    if (row.scores[0]) tally.add(themes_said(survey, i), milli(*row.scores[0]), row.weight_micros);
  }
  return tally;
}

std::vector<std::size_t> every_row(const TaggedSurvey& survey) {
  std::vector<std::size_t> rows(survey.survey().size());
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = i;
  return rows;
}

TEST(Tally, PartsAddUpToTheWholeInAnyOrder) {
  const TaggedSurvey survey = tagged(full_survey_of(random_rows(400, 3)));
  const ScoreTally whole = tally_of(survey, every_row(survey));
  std::mt19937 random(7);
  for (const std::size_t part_count : {1U, 2U, 3U, 17U}) {
    std::vector<std::vector<std::size_t>> rows(part_count);
    for (const std::size_t row : every_row(survey)) rows[random() % part_count].push_back(row);
    std::vector<ScoreTally> parts;
    for (const auto& part : rows) parts.push_back(tally_of(survey, part));
    std::shuffle(parts.begin(), parts.end(), random);
    ScoreTally merged(theme_count(survey));
    for (const ScoreTally& part : parts) merged += part;
    EXPECT_TRUE(merged == whole) << part_count << " parts";
  }
}

TEST(Tally, MergingIsAssociativeAndNobodyChangesNothing) {
  const TaggedSurvey survey = tagged(full_survey_of(random_rows(90, 4)));
  const ScoreTally nobody(theme_count(survey));
  std::vector<ScoreTally> parts;
  for (std::size_t first = 0; first < 90; first += 30) {
    std::vector<std::size_t> rows;
    for (std::size_t i = first; i < first + 30; ++i) rows.push_back(i);
    parts.push_back(tally_of(survey, rows));
  }
  ScoreTally left = parts[0];
  (left += parts[1]) += parts[2];
  ScoreTally right = parts[1];
  right += parts[2];
  ScoreTally outer = parts[0];
  outer += right;
  EXPECT_TRUE(left == outer);
  ScoreTally same = left;
  same += nobody;
  EXPECT_TRUE(same == left);
}

TEST(Tally, CountsWhoSaidWhatInWhichWay) {
  const TaggedSurvey survey =
      tagged(survey_of({{"9", kGoodService}, {"2", kBadService}, {"3", kFriendly}, {"5", ""}}));
  const ScoreTally tally = tally_of(survey, every_row(survey));
  const ThemeId service = theme_id("service");
  EXPECT_EQ(tally.all().count(), 4);
  EXPECT_EQ(tally.said(ThemeLevel::top, service, Polarity::positive).count(), 2);
  EXPECT_EQ(tally.said(ThemeLevel::precise, service, Polarity::positive).count(), 1);
  EXPECT_EQ(tally.said(ThemeLevel::top, service, Polarity::negative).count(), 1);
  EXPECT_TRUE(tally.said(ThemeLevel::top, theme_id("price"), Polarity::negative).empty());
  EXPECT_EQ(tally.buckets(ThemeLevel::precise).uncommented().count(), 1);
}

}  // namespace
}  // namespace palaute
