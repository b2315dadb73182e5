#include "statistics/impact.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "statistics/golden.h"
#include "statistics/rounding.h"

namespace palaute {
namespace {

using nlohmann::json;

constexpr double kTolerance = 1e-10;
constexpr double kSumTolerance = 1e-9;

// The columns of the reference that depend on the reference point.
struct Column {
  std::string name;
  std::string sum;
  Reference reference;
};

std::vector<Column> columns() {
  return {{"impact_vs_overall", "sum_vs_overall", Reference::overall()},
          {"contribution", "sum_contribution", Reference::zero()},
          {"impact_vs_untagged", "sum_vs_untagged", Reference::untagged()},
          {"impact_vs_target30", "sum_vs_target30", Reference::target(30.0)}};
}

void expect_bucket(const BucketImpact& bucket, const Column& column, const json& expected) {
  EXPECT_EQ(bucket.n, expected["n"]);
  expect_absolute(bucket.fair.share, expected["frac_share"], kTolerance);
  expect_absolute(bucket.fair.contribution, expected["contribution"], kTolerance);
  expect_absolute(*bucket.impact, expected[column.name], kTolerance);
  if (expected.contains("loo_impact") && bucket.leave_one_out) {
    expect_absolute(*bucket.leave_one_out, expected["loo_impact"], kTolerance);
  }
}

double sum_of_impacts(const ImpactTable& table) {
  double sum = *table.untagged.impact + *table.uncommented.impact;
  for (const BucketImpact& theme : table.themes) sum += *theme.impact;
  return sum;
}

void expect_table(const ImpactTable& table, const Column& column, const json& expected) {
  EXPECT_EQ(table.status, Status::ok);
  expect_absolute(*table.metric, expected["nps"], kTolerance);
  for (std::size_t theme = 0; theme < kGoldenThemes; ++theme) {
    SCOPED_TRACE(golden_theme(theme));
    EXPECT_TRUE(table.themes[theme].leave_one_out);
    expect_bucket(table.themes[theme], column, expected["buckets"][golden_theme(theme)]);
  }
  expect_bucket(table.untagged, column, expected["buckets"]["(comment, no theme)"]);
  expect_bucket(table.uncommented, column, expected["buckets"]["(no comment)"]);
  expect_absolute(sum_of_impacts(table), expected["check"][column.sum], kSumTolerance);
  EXPECT_NEAR(sum_of_impacts(table), *table.metric - *table.reference, kSumTolerance);
  EXPECT_NEAR(table.residual, 0.0, kSumTolerance);
}

struct Table {
  GoldenBase base;
  std::string name;
};

std::vector<Table> tables() {
  return {{{"A", "", Weighting::unweighted}, "unweighted"},
          {{"A", "", Weighting::weighted}, "weighted"},
          {{"B", "", Weighting::unweighted}, "unweighted"},
          {{"B", "", Weighting::weighted}, "weighted"}};
}

TEST(Impact, AgreesWithTheReferenceSurvey) {
  const json expected = golden_results("impact");
  for (const Table& table : tables()) {
    const RespondentBuckets buckets = golden_buckets(table.base);
    for (const Column& column : columns()) {
      SCOPED_TRACE(table.base.wave + " " + table.name + " " + column.name);
      expect_table(fair_share_impact(buckets, MetricMap::nps(), column.reference), column,
                   expected[table.base.wave][table.name]);
    }
  }
}

void expect_standard_error(const BucketImpact& bucket, const json& expected) {
  expect_absolute(*bucket.standard_error, expected["se_lin"], kTolerance);
  EXPECT_LT(bucket.interval->low, *bucket.impact);
  EXPECT_GT(bucket.interval->high, *bucket.impact);
}

TEST(Impact, HasTheStandardErrorsOfTheReference) {
  const json expected = golden_results("impact")["impact_se_lin"];
  for (const Table& table : tables()) {
    if (table.base.wave != "B") continue;
    const ImpactTable impact = fair_share_impact(golden_buckets(table.base), MetricMap::nps());
    for (const auto& [theme, golden] : expected[table.name + "_B"].items()) {
      SCOPED_TRACE(table.name + " " + theme);
      expect_standard_error(impact.themes[std::stoul(theme.substr(1)) - 1], golden);
    }
  }
}

TEST(Impact, OfAThemeNobodyMentionsIsZeroWithoutAnInterval) {
  const ImpactTable table = fair_share_impact(golden_buckets({"B"}), MetricMap::nps());
  const BucketImpact& never = table.themes[8];
  EXPECT_EQ(never.status, Status::never_mentioned);
  EXPECT_EQ(never.impact, 0.0);
  EXPECT_EQ(never.leave_one_out, 0.0);
  EXPECT_FALSE(never.standard_error);
  EXPECT_FALSE(never.interval);
}

TEST(Impact, IsTheShapleyValueOfBothCoverageGames) {
  const json expected = golden_results("impact")["shapley_identity_B"];
  const ImpactTable table = fair_share_impact(golden_buckets({"B"}), MetricMap::nps());
  for (std::size_t theme = 0; theme < kGoldenThemes; ++theme) {
    expect_absolute(*table.themes[theme].impact, expected["or_game"][theme], kTolerance);
    expect_absolute(*table.themes[theme].impact, expected["and_game"][theme], kTolerance);
  }
}

const GoldenBase kSmallBase{"B", "S1"};
constexpr std::uint64_t kNudgeMicros = 100;

double impact_of_first_theme(const RespondentBuckets& buckets, const Column& column) {
  return *fair_share_impact(buckets, MetricMap::nps(), column.reference).themes[0].impact;
}

RespondentBuckets nudged(RespondentBuckets buckets, const GoldenRow& row) {
  if (row.has_text) {
    buckets.add_comment(row.themes, *row.score_milli, kNudgeMicros);
  } else {
    buckets.add_silent(*row.score_milli, kNudgeMicros);
  }
  return buckets;
}

// The impact is smooth in the weights, so the influence of a respondent is a derivative that can be
// measured by making them a little heavier.
double measured_standard_error(const RespondentBuckets& base, const Column& column) {
  const double n = static_cast<double>(base.all().count());
  const double before = impact_of_first_theme(base, column);
  double sum = 0.0;
  for (const GoldenRow& row : golden_rows()) {
    if (row.wave != kSmallBase.wave || row.segment != kSmallBase.segment || !row.score_milli) {
      continue;
    }
    const double moved = impact_of_first_theme(nudged(base, row), column) - before;
    const double influence = moved / (static_cast<double>(kNudgeMicros) * 1e-6 / n);
    sum += influence * influence;
  }
  return std::sqrt(n / (n - 1.0) * sum) / n;
}

TEST(Impact, HasTheStandardErrorThatPerturbingTheWeightsGives) {
  const RespondentBuckets base = golden_buckets(kSmallBase);
  for (const Column& column : columns()) {
    const ImpactTable table = fair_share_impact(base, MetricMap::nps(), column.reference);
    const double measured = measured_standard_error(base, column);
    EXPECT_NEAR(*table.themes[0].standard_error / measured, 1.0, 1e-4) << column.name;
  }
}

TEST(Impact, PrintsPartsThatAddUpToTheMetric) {
  const ImpactTable table =
      fair_share_impact(golden_buckets({"A"}), MetricMap::nps(), Reference::zero());
  std::vector<double> parts = {*table.untagged.impact, *table.uncommented.impact};
  for (const BucketImpact& theme : table.themes) parts.push_back(*theme.impact);
  EXPECT_EQ(round_to_sum(parts, *table.metric, 1).total, -3);
}

TEST(Impact, OfNobodyIsNothing) {
  const ImpactTable table = fair_share_impact(RespondentBuckets(2), MetricMap::nps());
  EXPECT_EQ(table.status, Status::insufficient_n);
  EXPECT_FALSE(table.metric);
  ASSERT_EQ(table.themes.size(), 2U);
  EXPECT_FALSE(table.themes[0].impact);
}

TEST(Impact, OfOneRespondentHasNoInterval) {
  RespondentBuckets buckets(1);
  const std::vector<std::size_t> theme = {0};
  buckets.add_comment(theme, 9'000);
  const ImpactTable table = fair_share_impact(buckets, MetricMap::nps(), Reference::zero());
  EXPECT_EQ(table.themes[0].impact, 100.0);
  EXPECT_EQ(table.themes[0].status, Status::always_mentioned);
  EXPECT_FALSE(table.themes[0].standard_error);
  EXPECT_FALSE(table.themes[0].leave_one_out);
}

TEST(Impact, NeedsUntaggedCommentsToCompareWithThem) {
  RespondentBuckets buckets(1);
  buckets.add_silent(9'000);
  const ImpactTable table = fair_share_impact(buckets, MetricMap::nps(), Reference::untagged());
  EXPECT_EQ(table.status, Status::no_reference);
  EXPECT_EQ(table.themes[0].status, Status::no_reference);
  EXPECT_EQ(table.metric, 100.0);
  EXPECT_EQ(table.uncommented.fair.share, 1.0);
  EXPECT_FALSE(table.uncommented.impact);
}

TEST(Impact, OfAConstantScoreIsZeroAgainstTheOverallMetric) {
  RespondentBuckets buckets(2);
  const std::vector<std::size_t> both = {0, 1};
  for (int i = 0; i < 3; ++i) buckets.add_comment(both, 9'000);
  buckets.add_silent(10'000);
  const ImpactTable table = fair_share_impact(buckets, MetricMap::nps());
  for (const BucketImpact& theme : table.themes) {
    EXPECT_EQ(theme.impact, 0.0);
    EXPECT_EQ(theme.standard_error, 0.0);
  }
}

TEST(Impact, SplitsDuplicateThemesEqually) {
  RespondentBuckets buckets(2);
  const std::vector<std::size_t> both = {0, 1};
  for (const int score : {2'000, 9'000, 3'000}) buckets.add_comment(both, score);
  buckets.add_comment({}, 10'000);
  const ImpactTable table = fair_share_impact(buckets, MetricMap::nps());
  EXPECT_EQ(table.themes[0].impact, table.themes[1].impact);
  EXPECT_EQ(table.themes[0].standard_error, table.themes[1].standard_error);
}

TEST(Impact, IsLeaveOneOutTimesTheOthersShareWhenThemesNeverMeet) {
  RespondentBuckets buckets(2);
  const std::vector<std::size_t> first = {0};
  const std::vector<std::size_t> second = {1};
  for (const int score : {2'000, 9'000, 3'000}) buckets.add_comment(first, score);
  for (const int score : {10'000, 9'000, 8'000, 7'000}) buckets.add_comment(second, score);
  const ImpactTable table = fair_share_impact(buckets, MetricMap::nps());
  const BucketImpact& theme = table.themes[0];
  EXPECT_NEAR(*theme.impact, *theme.leave_one_out * (1.0 - theme.fair.share), 1e-12);
}

TEST(Impact, IsTheSameHoweverTheSurveyWasDivided) {
  const RespondentBuckets whole = golden_buckets({"all", "", Weighting::weighted});
  RespondentBuckets merged(kGoldenThemes);
  for (const std::string segment : {"S3", "S1", "S2"}) {
    merged += golden_buckets({"all", segment, Weighting::weighted});
  }
  const ImpactTable a = fair_share_impact(whole, MetricMap::mean());
  const ImpactTable b = fair_share_impact(merged, MetricMap::mean());
  for (std::size_t theme = 0; theme < kGoldenThemes; ++theme) {
    EXPECT_EQ(a.themes[theme].impact, b.themes[theme].impact) << theme;
    EXPECT_EQ(a.themes[theme].interval, b.themes[theme].interval) << theme;
  }
}

}  // namespace
}  // namespace palaute
