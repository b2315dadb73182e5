// Each theme against all other comments.
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "drivers/surveys.h"
#include "statistics/intervals.h"
#include "statistics/multiplicity.h"

namespace palaute {
namespace {

constexpr double kTolerance = 1e-9;

std::vector<ThemeRow> rows_of(const DriverReport& report, ThemeLevel level,
                              std::optional<Polarity> polarity) {
  std::vector<ThemeRow> rows;
  for (const ThemeRow& row : in_scope(report.themes, Scope{})) {
    if (row.level == level && row.polarity == polarity) rows.push_back(row);
  }
  return rows;
}

// "service:12" for each row, in their order.
std::string described(const std::vector<ThemeRow>& rows) {
  std::string text;
  for (const ThemeRow& row : rows) {
    if (!text.empty()) text += ' ';
    text += theme_name(row.theme) + ':' + std::to_string(row.n_with);
  }
  return text;
}

SurveyText survey() {
  return survey_of(joined({repeated(8, {"9", kGoodService}), repeated(6, {"3", kBadService}),
                           repeated(7, {"10", kFriendly}), repeated(9, {"1", kSlowDelivery}),
                           repeated(5, {"7", kNoTheme}), repeated(11, {"0", ""})}));
}

TEST(ThemeRows, StandAtBothLevelsAndOnceMoreForBlameAndForPraise) {
  const DriverReport report = report_of(survey());
  EXPECT_EQ(described(rows_of(report, ThemeLevel::top, std::nullopt)), "service:21 delivery:9");
  EXPECT_EQ(described(rows_of(report, ThemeLevel::precise, std::nullopt)),
            "service:14 delivery:9 service.attitude:7");
  EXPECT_EQ(described(rows_of(report, ThemeLevel::precise, Polarity::negative)),
            "delivery:9 service:6");
  EXPECT_EQ(described(rows_of(report, ThemeLevel::precise, Polarity::positive)),
            "service:8 service.attitude:7");
}

TEST(ThemeRows, CompareWithTheOtherCommentersNotWithTheSilent) {
  const DriverReport report = report_of(survey());
  const ThemeRow row = rows_of(report, ThemeLevel::precise, std::nullopt)[0];
  ASSERT_EQ(row.theme, theme_id("service"));
  EXPECT_EQ(row.n_with, 14U);
  EXPECT_EQ(row.n_without, 21U);
  EXPECT_EQ(row.positive, 8U);
  EXPECT_EQ(row.negative, 6U);
  EXPECT_EQ(row.neutral, 0U);
  EXPECT_NEAR(*row.share.value, 14.0 / 35, kTolerance);
  const Interval share = wilson_interval(14.0 / 35, 35);
  EXPECT_NEAR(*row.share.low, share.low, kTolerance);
  EXPECT_NEAR(*row.share.high, share.high, kTolerance);
  EXPECT_NEAR(*row.with.value, 100.0 * (8 - 6) / 14, kTolerance);
  EXPECT_NEAR(*row.without.value, 100.0 * (7 - 9) / 21, kTolerance);
  EXPECT_NEAR(*row.difference.value, *row.with.value - *row.without.value, kTolerance);
  EXPECT_EQ(row.status, "low_base");
  // 8 nines and 6 threes against 7 tens, 9 ones and 5 sevens.
  const double wins = 8 * (9 + 5) + 6 * 9;
  const double losses = 8 * 7 + 6 * (7 + 5);
  EXPECT_NEAR(*row.cliffs_delta, (wins - losses) / (14 * 21), kTolerance);
}

TEST(ThemeRows, OfOnePolarityCompareWithEverybodyElseWhoWrote) {
  const DriverReport report = report_of(survey());
  const ThemeRow blame = rows_of(report, ThemeLevel::precise, Polarity::negative)[1];
  ASSERT_EQ(blame.theme, theme_id("service"));
  EXPECT_EQ(blame.n_with, 6U);
  EXPECT_EQ(blame.n_without, 29U);
  EXPECT_NEAR(*blame.with.value, -100.0, kTolerance);
  EXPECT_NEAR(*blame.without.value, 100.0 * (15 - 9) / 29, kTolerance);
}

void expect_benjamini_hochberg(const std::vector<ThemeRow>& family) {
  std::vector<std::optional<double>> p_values;
  for (const ThemeRow& row : family) p_values.push_back(row.p_value);
  const AdjustedFamily adjusted = benjamini_hochberg(p_values);
  for (std::size_t i = 0; i < family.size(); ++i) EXPECT_EQ(family[i].q_value, adjusted.q[i]);
}

TEST(ThemeRows, QValuesAreOfOneFamilyForThemesAndOneForPolarities) {
  const DriverReport report = report_of(full_survey_of(random_rows(500, 5)));
  for (const ThemeLevel level : {ThemeLevel::top, ThemeLevel::precise}) {
    const auto themes = rows_of(report, level, std::nullopt);
    ASSERT_GE(themes.size(), 4U);
    expect_benjamini_hochberg(themes);
    auto polarities = rows_of(report, level, Polarity::negative);
    const auto praise = rows_of(report, level, Polarity::positive);
    polarities.insert(polarities.end(), praise.begin(), praise.end());
    expect_benjamini_hochberg(polarities);
  }
}

TEST(ThemeRows, OfFewRespondentsKeepTheirCountsAndNothingElse) {
  const struct {
    std::vector<Row> rows;
    std::string_view status;
  } cases[] = {
      {joined({repeated(4, {"9", kGoodService}), repeated(20, {"3", kNoTheme})}), "suppressed"},
      {joined({repeated(20, {"9", kGoodService}), repeated(4, {"3", kNoTheme})}), "suppressed"},
      {repeated(20, {"9", kGoodService}), "always_mentioned"},
  };
  for (const auto& [rows, status] : cases) {
    const auto themes = rows_of(report_of(survey_of(rows)), ThemeLevel::precise, std::nullopt);
    ASSERT_EQ(themes.size(), 1U);
    EXPECT_EQ(themes[0].status, status);
    EXPECT_TRUE(themes[0].share.value);
    for (const Measure* measure : {&themes[0].with, &themes[0].without, &themes[0].difference}) {
      EXPECT_FALSE(measure->value || measure->low || measure->high);
      EXPECT_EQ(measure->status, status);
    }
    EXPECT_FALSE(themes[0].p_value || themes[0].q_value || themes[0].cliffs_delta);
  }
}

TEST(ThemeRows, OfWhatNobodySpokeOfDoNotStand) {
  for (const ThemeRow& row : report_of(full_survey_of(random_rows(200, 6))).themes) {
    EXPECT_GT(row.n_with, 0U);
    EXPECT_TRUE(row.polarity != Polarity::neutral && row.polarity != Polarity::mixed);
  }
}

}  // namespace
}  // namespace palaute
