// The metrics of a survey, of its waves and of its segments.
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "drivers/surveys.h"
#include "statistics/intervals.h"

namespace palaute {
namespace {

constexpr double kTolerance = 1e-9;

void expect_interval(const Measure& measure, const Interval& interval) {
  ASSERT_TRUE(measure.low && measure.high);
  EXPECT_NEAR(*measure.low, interval.low, kTolerance);
  EXPECT_NEAR(*measure.high, interval.high, kTolerance);
}

void expect_absent(const Measure& measure, std::string_view status) {
  EXPECT_FALSE(measure.value || measure.low || measure.high);
  EXPECT_EQ(measure.status, status);
}

std::vector<Row> scored(const std::vector<std::string>& scores, const std::string& comment = "") {
  std::vector<Row> rows;
  for (const std::string& score : scores) rows.push_back({score, comment});
  return rows;
}

TEST(MetricRows, NpsIsPromotersMinusDetractorsWithItsAdjustedWaldInterval) {
  const DriverReport report =
      report_of(survey_of(scored({"10", "10", "9", "9", "8", "7", "6", "0", "", "9"})));
  ASSERT_EQ(report.metrics.size(), 1U);
  const MetricRow& row = report.metrics[0];
  EXPECT_EQ(row.n, 9U);
  EXPECT_EQ(row.effective_n, 9.0);
  EXPECT_NEAR(*row.value.value, 100.0 * (5 - 2) / 9, kTolerance);
  expect_interval(row.value, adjusted_wald_interval({9, 5.0 / 9, 2.0 / 9}));
  EXPECT_EQ(row.value.status, "low_base");
  EXPECT_NEAR(*row.mean.value, 68.0 / 9, kTolerance);
  EXPECT_NEAR(*row.top_box.value, 500.0 / 9, kTolerance);
  EXPECT_NEAR(*row.bottom_box.value, 200.0 / 9, kTolerance);
  const Interval promoters = wilson_interval(5.0 / 9, 9);
  expect_interval(row.top_box, {100 * promoters.low, 100 * promoters.high});
  EXPECT_EQ(row.histogram, (std::vector<std::pair<double, std::uint64_t>>{
                               {0, 1}, {6, 1}, {7, 1}, {8, 1}, {9, 3}, {10, 2}}));
  EXPECT_EQ(report.metrics_of[0].unit, "nps");
}

TEST(MetricRows, EveryKindOfScoreHasItsNumbersAndEveryDirectionItsEnd) {
  const std::vector<std::string> one_to_five = {"5", "5", "4", "3", "2", "1", "1", "1"};
  const struct {
    const char* name;
    Scale scale;
    std::vector<std::string> scores;
    double value;
    double mean;
    std::optional<double> top;
    std::optional<double> bottom;
  } cases[] = {
      {"csat", {ScaleKind::csat, {}, {}, Direction::unset, {}}, one_to_five, 2.75, 2.75, 37.5, 50},
      {"csat lower",
       {ScaleKind::csat, {}, {}, Direction::lower, {}},
       one_to_five,
       3.25,
       3.25,
       50,
       37.5},
      {"ces ease",
       {ScaleKind::ces, {}, {}, Direction::ease, {}},
       {"7", "6", "5", "4", "3", "3", "2", "1"},
       31.0 / 8,
       31.0 / 8,
       37.5,
       50},
      {"ces effort",
       {ScaleKind::ces, {}, {}, Direction::effort, {}},
       {"7", "6", "5", "4", "3", "3", "2", "1"},
       8 - 31.0 / 8,
       8 - 31.0 / 8,
       50,
       37.5},
      {"ces 1-5", {ScaleKind::ces, 1, 5, Direction::ease, {}}, one_to_five, 2.75, 2.75, 37.5, 50},
      {"number",
       {ScaleKind::number, {}, {}, Direction::unset, {}},
       {"1.5", "-2", "100", "0.5", "7"},
       21.4,
       21.4,
       {},
       {}},
      {"number lower",
       {ScaleKind::number, 0, 10, Direction::lower, {}},
       {"1.5", "2", "10", "0", "7"},
       5.9,
       5.9,
       {},
       {}},
      {"nps lower",
       {ScaleKind::nps, {}, {}, Direction::lower, {}},
       {"0", "1", "1", "2", "3", "4", "10", "10"},
       0,
       10 - 31.0 / 8,
       37.5,
       37.5},
  };
  for (const auto& [name, scale, scores, value, mean, top, bottom] : cases) {
    SCOPED_TRACE(name);
    const DriverReport report = report_of(on_scale(survey_of(scored(scores)), scale));
    ASSERT_EQ(report.metrics.size(), 1U);
    const MetricRow& row = report.metrics[0];
    EXPECT_NEAR(*row.value.value, value, kTolerance);
    EXPECT_NEAR(*row.mean.value, mean, kTolerance);
    ASSERT_EQ(row.top_box.value.has_value(), top.has_value());
    if (!top) {
      expect_absent(row.top_box, "not_requested");
      expect_absent(row.bottom_box, "not_requested");
      continue;
    }
    EXPECT_NEAR(*row.top_box.value, *top, kTolerance);
    EXPECT_NEAR(*row.bottom_box.value, *bottom, kTolerance);
  }
}

TEST(MetricRows, WhatLowMeansNeedsARange) {
  const Scale unbounded{ScaleKind::number, {}, {}, Direction::lower, {}};
  const Error error = error_of(on_scale(survey_of(scored({"1", "2"})), unbounded));
  EXPECT_EQ(error.code, ErrorCode::schema);
  EXPECT_EQ(error.message,
            "score 'score' has direction=lower but no range; write for example "
            "number:1-5:direction=lower");
}

TEST(MetricRows, WithoutAScoreThereIsNoReport) {
  EXPECT_EQ(error_of({"comment\ngood\n", schema_of({"comment"})}).code, ErrorCode::argument);
  for (const auto& rows : {std::vector<Row>{}, scored({"", ""}, kGood), scored({"11", "x"})}) {
    const Error error = error_of(survey_of(rows));
    EXPECT_EQ(error.code, ErrorCode::schema);
    EXPECT_EQ(error.message, "column 'score' holds no score on its scale in any row");
  }
}

TEST(MetricRows, EachScoreColumnIsAMetricOfItsOwn) {
  SurveyText survey{"nps,csat,comment\n9,1,good\n,2,good\n10,,good\n9,3,\n9,2,\n9,2,\n",
                    schema_of({"comment"})};
  survey.schema.scores = {{"nps", Scale{ScaleKind::nps, {}, {}, Direction::unset, {}}},
                          {"csat", Scale{ScaleKind::csat, {}, {}, Direction::unset, {}}}};
  const DriverReport report = report_of(survey);
  ASSERT_EQ(report.metrics.size(), 2U);
  EXPECT_EQ(report.metrics[0].n, 5U);
  EXPECT_EQ(report.metrics[1].n, 5U);
  EXPECT_EQ(*report.metrics[1].value.value, 2.0);
  EXPECT_EQ(report.metrics_of[1].unit, "mean");
  EXPECT_EQ(report.metrics_of[1].high, 5.0);
}

// Ten answers in the first wave, four in the second.
SurveyText two_waves() {
  return full_survey_of(joined({repeated(6, {"9", kGoodService, "2026-01", "web", "1"}),
                                repeated(4, {"2", kSlowDelivery, "2026-01", "shop", "1"}),
                                repeated(3, {"0", "", "2026-02", "web", "1"}),
                                repeated(1, {"10", "", "2026-02", "web", "1"})}));
}

TEST(MetricRows, StandForTheWholeEachWaveAndEachSegment) {
  const DriverReport report = report_of(two_waves());
  EXPECT_EQ(report.waves, (std::vector<std::string>{"2026-01", "2026-02"}));
  std::vector<std::pair<Scope, std::uint64_t>> scopes;
  for (const MetricRow& row : report.metrics) scopes.emplace_back(row.scope, row.n);
  const std::vector<std::pair<Scope, std::uint64_t>> expected = {{{"", "", ""}, 14},
                                                                 {{"2026-01", "", ""}, 10},
                                                                 {{"2026-02", "", ""}, 4},
                                                                 {{"", "segment", "shop"}, 4},
                                                                 {{"", "segment", "web"}, 10}};
  EXPECT_EQ(scopes, expected);
}

TEST(MetricRows, AScopeTooSmallToShowTellsItsSizeOnly) {
  const DriverReport report = report_of(two_waves());
  const Scope small{"2026-02", "", ""};
  for (const MetricRow& row : in_scope(report.metrics, small)) {
    EXPECT_EQ(row.n, 4U);
    expect_absent(row.value, "suppressed");
    expect_absent(row.mean, "suppressed");
    expect_absent(row.top_box, "suppressed");
    expect_absent(row.bottom_box, "suppressed");
    EXPECT_TRUE(row.histogram.empty());
  }
  EXPECT_TRUE(in_scope(report.drivers, small).empty()) << "their sum is the metric";
  EXPECT_TRUE(report.bridge.empty()) << "the change tells the metric of both waves";
  for (const ThemeRow& row : in_scope(report.themes, small)) {
    expect_absent(row.with, row.status);
    expect_absent(row.without, row.status);
  }
}

TEST(MetricRows, ASmallSegmentCannotBeFoundBySubtraction) {
  const DriverReport report =
      report_of(full_survey_of(joined({repeated(4, {"2", kSlowDelivery, "2026-01", "shop", "1"}),
                                       repeated(9, {"9", kGoodService, "2026-01", "phone", "1"}),
                                       repeated(20, {"9", kGoodService, "2026-01", "web", "1"})})));
  const auto status_of = [&](const std::string& segment) {
    return std::string(in_scope(report.metrics, {"", "segment", segment}).front().value.status);
  };
  EXPECT_EQ(status_of("shop"), "suppressed");
  EXPECT_EQ(status_of("phone"), "suppressed") << "the whole less web and phone would be shop";
  EXPECT_EQ(status_of("web"), "constant_score");
}

TEST(MetricRows, GroupsBetweenTheTwoLimitsAreShownAsLowBase) {
  DriverOptions options;
  options.min_n = 3;
  options.min_firm = 10;
  const DriverReport report = report_of(two_waves(), options);
  EXPECT_EQ(in_scope(report.metrics, {"2026-02", "", ""})[0].value.status, "low_base");
  EXPECT_EQ(*in_scope(report.metrics, {"2026-02", "", ""})[0].value.value, -50.0);
  EXPECT_EQ(in_scope(report.metrics, {"2026-01", "", ""})[0].value.status, "ok");
}

TEST(MetricRows, WeightsCountAndRowsOfWeightZeroAreLeftOutWithAWarning) {
  std::vector<Row> rows = joined({repeated(6, {"9", kGoodService, "", "", "1"}),
                                  repeated(6, {"2", kSlowDelivery, "", "", "2.5"}),
                                  repeated(3, {"10", kGoodService, "", "", "0"})});
  const DriverReport report = report_of(full_survey_of(rows));
  const MetricRow& row = report.metrics[0];
  EXPECT_EQ(row.n, 12U);
  EXPECT_NEAR(*row.value.value, 100.0 * (6 - 15) / 21, kTolerance);
  EXPECT_NEAR(row.effective_n, 21.0 * 21.0 / (6 + 6 * 6.25), kTolerance);
  EXPECT_EQ(report.warnings,
            (std::vector<std::string>{"3 rows with weight 0 are left out of all numbers"}));
  EXPECT_EQ(report.answers, 15U) << "their answers were read all the same";
}

TEST(MetricRows, TheUnitOfWeightsDoesNotMatter) {
  const auto with_weight = [](const std::string& weight) {
    std::vector<Row> rows = random_rows(120, 8);
    for (Row& row : rows) row[4] = weight;
    return report_of(full_survey_of(rows));
  };
  const DriverReport one = with_weight("1");
  const DriverReport many = with_weight("40");
  ASSERT_EQ(one.drivers.size(), many.drivers.size());
  EXPECT_EQ(*one.metrics[0].value.value, *many.metrics[0].value.value);
  EXPECT_EQ(*one.metrics[0].value.low, *many.metrics[0].value.low);
  for (std::size_t i = 0; i < one.drivers.size(); ++i) {
    EXPECT_NEAR(*one.drivers[i].impact.value, *many.drivers[i].impact.value, kTolerance);
  }
}

TEST(SelectionRows, CompareThoseWhoWroteWithThoseWhoDidNot) {
  const DriverReport report =
      report_of(survey_of(joined({repeated(8, {"2", kSlowDelivery}), repeated(2, {"9", kNoTheme}),
                                  repeated(5, {"10", ""}), repeated(5, {"8", kNoContent})})));
  ASSERT_EQ(report.selection.size(), 1U);
  const SelectionRow& row = report.selection[0];
  EXPECT_EQ(row.commenters, 10U);
  EXPECT_EQ(row.others, 10U);
  EXPECT_NEAR(*row.metric_of_commenters.value, -60.0, kTolerance);
  EXPECT_NEAR(*row.metric_of_others.value, 50.0, kTolerance);
  EXPECT_NEAR(*row.gap.value, -110.0, kTolerance);
  EXPECT_LT(*row.gap.low, -110.0);
  EXPECT_GT(*row.gap.high, -110.0);
}

TEST(SelectionRows, AreSuppressedWhenEitherSideIsSmall) {
  const DriverReport report =
      report_of(survey_of(joined({repeated(8, {"2", kSlowDelivery}), repeated(4, {"9", ""})})));
  const SelectionRow& row = report.selection[0];
  EXPECT_EQ(row.others, 4U);
  expect_absent(row.metric_of_commenters, "suppressed");
  expect_absent(row.metric_of_others, "suppressed");
  expect_absent(row.gap, "suppressed");
}

TEST(Reports, CountAnswersAndNameWhatTheyWereMadeFrom) {
  const SurveyText survey = survey_of({{"9", kGoodService},
                                       {"2", kNoTheme},
                                       {"3", kNoContent},
                                       {"4", ""},
                                       {"12", kGood},
                                       {"5", kExpensive}});
  const DriverReport report = report_of(survey);
  EXPECT_EQ(report.answers, 4U);
  EXPECT_EQ(report.tagged, 2U);
  EXPECT_EQ(report.no_content, 1U);
  EXPECT_EQ(report.majority_language, Language::english);
  EXPECT_EQ(report.account.read, 6U);
  EXPECT_EQ(report.account.rejected, 1U);
  ASSERT_EQ(report.rejections.size(), 1U);
  EXPECT_EQ(report.rejections[0].line, 6U);
  EXPECT_EQ(report.lexicon.version, "9.8.7");
  EXPECT_TRUE(report.lexicon.digest.starts_with("sha256:"));
  EXPECT_TRUE(report.source.digest.starts_with("sha256:"));
  EXPECT_FALSE(report.version.empty());
}

}  // namespace
}  // namespace palaute
