#include "statistics/effects.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "statistics/golden.h"
#include "statistics/multiplicity.h"

namespace palaute {
namespace {

using nlohmann::json;

constexpr double kTolerance = 1e-9;
constexpr double kPTolerance = 1e-8;

void expect_test(const DifferenceTest& test, const json& expected) {
  expect_relative(test.difference.value, expected.value("diff_adj", expected.value("diff", json())),
                  kTolerance);
  expect_relative(test.difference.standard_error,
                  expected.value("se_adj", expected.value("se", json())), kTolerance);
  expect_relative(test.statistic, expected.value("z", expected.value("t", json())), kTolerance);
  expect_relative(test.p_value, expected["p"], kPTolerance);
  expect_relative(test.interval.low, expected["ci"][0], kTolerance);
  expect_relative(test.interval.high, expected["ci"][1], kTolerance);
}

void expect_welch(const Comparison& comparison, const json& expected) {
  ASSERT_TRUE(comparison.test);
  expect_relative(*comparison.with, expected["with_"], kTolerance);
  expect_relative(*comparison.without, expected["without"], kTolerance);
  expect_relative(comparison.test->degrees_of_freedom, expected["df"], kTolerance);
  expect_test(*comparison.test, expected);
}

void expect_ordinal(const OrdinalCheck& ordinal, const json& expected) {
  EXPECT_EQ(ordinal.status, Status::ok);
  expect_relative(ordinal.u, expected["U"], kTolerance);
  expect_relative(ordinal.auc, expected["auc"], kTolerance);
  expect_relative(ordinal.cliffs_delta, expected["cliffs_delta"], kTolerance);
  expect_relative(*ordinal.gamma, expected["gamma"], kTolerance);
  expect_relative(*ordinal.tau_b, expected["tau_b"], kTolerance);
  expect_relative(*ordinal.p_value, expected["p"], kPTolerance);
}

void expect_effect(const Groups& groups, Weighting weighting, const json& expected) {
  const Effect effect = compare_groups(groups, MetricMap::nps());
  EXPECT_EQ(effect.n_with, expected["n_with"]);
  EXPECT_EQ(effect.n_without, expected["n_without"]);
  if (!expected.contains("score")) {
    EXPECT_EQ(effect.status, Status::never_mentioned);
    return;
  }
  EXPECT_EQ(effect.status, Status::ok);
  expect_relative(*effect.share, expected["share"], kTolerance);
  expect_welch(effect.score, expected["score"]);
  expect_welch(compare_means(groups, MetricMap::nps()), expected["nps"]);
  if (weighting == Weighting::weighted) {
    expect_welch(effect.points, expected["nps"]);
    EXPECT_EQ(effect.ordinal.status, Status::not_requested);
    return;
  }
  ASSERT_TRUE(effect.points.test);
  expect_test(*effect.points.test, expected["nps_adj"]);
  expect_relative(*effect.points.difference, expected["nps"]["diff"], kTolerance);
  expect_relative(effect.share_interval->low, expected["share_wilson"][0], kTolerance);
  expect_relative(effect.share_interval->high, expected["share_wilson"][1], kTolerance);
  expect_ordinal(effect.ordinal, expected["ordinal"]);
}

struct Table {
  std::string wave;
  Weighting weighting;
  std::string name;
};

std::vector<Table> tables() {
  std::vector<Table> all;
  for (const std::string wave : {"A", "B", "all"}) {
    all.push_back({wave, Weighting::unweighted, "unweighted"});
    all.push_back({wave, Weighting::weighted, "weighted"});
  }
  return all;
}

TEST(Effects, AgreeWithTheReferenceSurvey) {
  const json expected = golden_results("effects");
  for (const Table& table : tables()) {
    const json& golden = expected[table.wave][table.name];
    const RespondentBuckets buckets = golden_buckets({table.wave, "", table.weighting});
    EXPECT_EQ(buckets.commented().count(), golden["n"]);
    for (std::size_t theme = 0; theme < kGoldenThemes; ++theme) {
      SCOPED_TRACE(table.wave + " " + table.name + " " + golden_theme(theme));
      expect_effect(buckets.groups(theme), table.weighting, golden["themes"][golden_theme(theme)]);
    }
  }
}

TEST(Effects, AgreeWithTheReferenceWhenManyThemesAreRead) {
  const json expected = golden_results("effects");
  for (const Table& table : tables()) {
    SCOPED_TRACE(table.wave + " " + table.name);
    const json& golden = expected[table.wave][table.name];
    const RespondentBuckets buckets = golden_buckets({table.wave, "", table.weighting});
    std::vector<std::optional<double>> p_values;
    for (std::size_t theme = 0; theme < kGoldenThemes; ++theme) {
      const Effect effect = compare_groups(buckets.groups(theme), MetricMap::nps());
      p_values.push_back(effect.score.test ? std::optional(effect.score.test->p_value)
                                           : std::nullopt);
    }
    const AdjustedFamily family = benjamini_hochberg(p_values);
    EXPECT_EQ(family.size, golden["family_size"]);
    for (std::size_t theme = 0; theme < kGoldenThemes; ++theme) {
      if (!family.q[theme]) continue;
      expect_relative(*family.q[theme], golden["themes"][golden_theme(theme)]["score"]["q_bh"],
                      kPTolerance);
    }
  }
}

ScoreDistribution scores_of(const std::vector<int>& points) {
  ScoreDistribution scores;
  for (const int point : points) scores.add(1'000 * point);
  return scores;
}

std::vector<int> repeated(std::size_t times, const std::vector<int>& points) {
  std::vector<int> result;
  for (std::size_t i = 0; i < times; ++i) result.push_back(points[i % points.size()]);
  return result;
}

struct EdgeCase {
  std::string name;
  std::vector<int> with;
  std::vector<int> without;
  Status status;
  Status points;
  Status score;
  Status ordinal;
};

TEST(Effects, SayWhyANumberIsMissing) {
  using enum Status;
  const std::vector<int> mixed = {2, 7, 9, 10, 5};
  const std::vector<EdgeCase> cases = {
      {"nobody", {}, {}, insufficient_n, insufficient_n, insufficient_n, insufficient_n},
      {"never",
       {},
       repeated(40, mixed),
       never_mentioned,
       never_mentioned,
       never_mentioned,
       never_mentioned},
      {"always",
       repeated(40, mixed),
       {},
       always_mentioned,
       always_mentioned,
       always_mentioned,
       always_mentioned},
      {"once", {7}, repeated(40, mixed), suppressed, suppressed, suppressed, suppressed},
      {"four with", repeated(4, mixed), repeated(40, mixed), suppressed, suppressed, suppressed,
       suppressed},
      {"four without", repeated(40, mixed), repeated(4, mixed), suppressed, suppressed, suppressed,
       suppressed},
      {"five with", repeated(5, mixed), repeated(40, mixed), low_base, ok, ok, ok},
      {"29 without", repeated(40, mixed), repeated(29, mixed), low_base, ok, ok, ok},
      {"30 each", repeated(30, mixed), repeated(30, mixed), ok, ok, ok, ok},
      {"constant score", repeated(30, {8}), repeated(30, {8}), ok, ok, zero_variance,
       constant_score},
      {"two constants", repeated(30, {8}), repeated(30, {3}), ok, ok, zero_variance, ok},
  };
  for (const EdgeCase& c : cases) {
    const Effect effect =
        compare_groups({scores_of(c.with), scores_of(c.without)}, MetricMap::nps());
    EXPECT_EQ(status_text(effect.status), status_text(c.status)) << c.name;
    EXPECT_EQ(status_text(effect.points.status), status_text(c.points)) << c.name;
    EXPECT_EQ(status_text(effect.score.status), status_text(c.score)) << c.name;
    EXPECT_EQ(status_text(effect.ordinal.status), status_text(c.ordinal)) << c.name;
    EXPECT_EQ(effect.points.test.has_value(), c.points == ok) << c.name;
    EXPECT_EQ(effect.score.test.has_value(), c.score == ok) << c.name;
    EXPECT_EQ(effect.share.has_value(), !c.with.empty() || !c.without.empty()) << c.name;
  }
}

TEST(Effects, ShowNoMeanOfASuppressedGroup) {
  const Effect effect =
      compare_groups({scores_of({1, 2, 3, 4}), scores_of(repeated(40, {5, 9}))}, MetricMap::nps());
  EXPECT_FALSE(effect.points.with);
  EXPECT_FALSE(effect.points.without);
  EXPECT_FALSE(effect.score.difference);
  EXPECT_EQ(effect.n_with, 4);
}

TEST(Effects, OfOneRespondentHaveADifferenceButNoWelchTest) {
  const Groups groups{scores_of({9}), scores_of({1, 5, 9})};
  const Comparison means = compare_means(groups, MetricMap::mean());
  EXPECT_EQ(means.status, Status::insufficient_n);
  EXPECT_EQ(means.difference, 4.0);
  EXPECT_FALSE(means.test);
  EXPECT_TRUE(compare_nets(groups, MetricMap::nps()).test);
}

TEST(Effects, OfComplementsMirrorEachOther) {
  const Groups groups{scores_of(repeated(31, {0, 6, 7, 9})), scores_of(repeated(50, {5, 8, 10}))};
  const Effect one = compare_groups(groups, MetricMap::nps());
  const Effect other = compare_groups({groups.without, groups.with}, MetricMap::nps());
  EXPECT_DOUBLE_EQ(*one.points.difference, -*other.points.difference);
  EXPECT_DOUBLE_EQ(one.points.test->p_value, other.points.test->p_value);
  EXPECT_DOUBLE_EQ(one.score.test->statistic, -other.score.test->statistic);
  EXPECT_DOUBLE_EQ(one.ordinal.cliffs_delta, -other.ordinal.cliffs_delta);
  EXPECT_DOUBLE_EQ(*one.ordinal.p_value, *other.ordinal.p_value);
}

TEST(Effects, FlagAMetricThatPointsAgainstTheScores) {
  // Most of the first group beat most of the second, yet by its 9s the second has the better NPS.
  const Groups groups{scores_of(repeated(40, {8})), scores_of(repeated(40, {7, 7, 7, 9}))};
  const Effect effect = compare_groups(groups, MetricMap::nps());
  EXPECT_GT(effect.ordinal.cliffs_delta, 0.0);
  EXPECT_LT(*effect.points.difference, 0.0);
  EXPECT_TRUE(effect.direction_conflict);
}

TEST(Effects, AreOrientedLikeTheirMetric) {
  const ScoreRange range{1'000, 7'000};
  const Groups groups{scores_of(repeated(30, {1, 2})), scores_of(repeated(30, {5, 7}))};
  const Effect effect = compare_groups(groups, MetricMap::index(range).reversed(range));
  EXPECT_GT(*effect.points.difference, 0.0);
  EXPECT_EQ(effect.score.difference, 4.5);
  EXPECT_EQ(effect.ordinal.cliffs_delta, 1.0);
  EXPECT_FALSE(effect.direction_conflict);
}

}  // namespace
}  // namespace palaute
