#include "statistics/metric_estimate.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "statistics/effects.h"
#include "statistics/golden.h"
#include "statistics/moments.h"

namespace palaute {
namespace {

using nlohmann::json;

constexpr double kTolerance = 1e-9;

void expect_interval(const std::optional<Interval>& interval, const json& expected) {
  ASSERT_TRUE(interval);
  expect_absolute(interval->low, expected[0], kTolerance);
  expect_absolute(interval->high, expected[1], kTolerance);
}

void expect_nps(const ScoreDistribution& scores, const json& expected) {
  const NetSummary summary = summarise_net(scores, MetricMap::nps());
  EXPECT_EQ(summary.classes.n, expected["n"]);
  EXPECT_EQ(summary.classes.high, expected["promoters"]);
  EXPECT_EQ(summary.classes.middle, expected["passives"]);
  EXPECT_EQ(summary.classes.low, expected["detractors"]);
  expect_absolute(*summary.estimate.value, expected["nps"], kTolerance);
  expect_absolute(*summary.estimate.standard_error, expected["se_trinomial"], kTolerance);
  expect_absolute(summary.adjusted->value, expected["nps_adj"], kTolerance);
  expect_absolute(summary.adjusted->standard_error, expected["se_adj"], kTolerance);
  expect_interval(summary.estimate.interval, expected["ci_adj_wald"]);
  expect_interval(summary.trinomial_t, expected["ci_trinomial_t"]);
}

void expect_mean(const ScoreDistribution& scores, const MetricMap& metric, const json& expected) {
  const auto moments = moments_of(scores, metric);
  ASSERT_TRUE(moments);
  EXPECT_EQ(moments->n, expected["n"]);
  expect_absolute(moments->weight, expected["sum_w"], kTolerance);
  expect_absolute(moments->effective_n, expected["n_eff_kish"], kTolerance);
  expect_absolute(moments->design_effect, expected["deff_kish"], kTolerance);
  expect_absolute(moments->mean, expected["mean"], kTolerance);
  const double standard_error = std::sqrt(*moments->variance);
  expect_absolute(standard_error, expected["se_lin"], kTolerance);
  expect_interval(t_interval({moments->mean, standard_error}, static_cast<double>(moments->n - 1)),
                  expected["ci_t"]);
}

void expect_weighted_nps(const ScoreDistribution& scores, const json& expected) {
  const NetSummary summary = summarise_net(scores, MetricMap::nps());
  expect_absolute(summary.estimate.effective_n, expected["n_eff"], kTolerance);
  expect_absolute(summary.adjusted->value, expected["nps_adj"], kTolerance);
  expect_absolute(summary.adjusted->standard_error, expected["se_adj"], kTolerance);
  expect_interval(summary.estimate.interval, expected["ci"]);
}

void expect_selection(const RespondentBuckets& buckets, const json& expected) {
  const Comparison gap =
      compare_means({buckets.commented(), buckets.uncommented()}, MetricMap::nps());
  expect_absolute(*gap.with, expected["nps_commenters"], kTolerance);
  expect_absolute(*gap.without, expected["nps_noncommenters"], kTolerance);
  expect_absolute(*gap.difference, expected["gap"], kTolerance);
  expect_absolute(gap.test->degrees_of_freedom, expected["welch_df"], kTolerance);
  expect_absolute(gap.test->p_value, expected["p"], kTolerance);
  expect_interval(gap.test->interval, expected["ci"]);
}

TEST(MetricEstimate, AgreesWithTheReferenceSurvey) {
  const json expected = golden_results("metrics");
  for (const std::string wave : {"A", "B", "all"}) {
    SCOPED_TRACE(wave);
    const json& of_wave = expected[wave];
    const RespondentBuckets plain = golden_buckets({wave, "", Weighting::unweighted});
    const RespondentBuckets weighted = golden_buckets({wave, "", Weighting::weighted});
    expect_nps(plain.all(), of_wave["nps"]);
    expect_absolute(*estimate_metric(plain.all(), MetricMap::nps({5'000, 8'000})).value,
                    of_wave["nps_eu_8_10_minus_0_5"], kTolerance);
    expect_mean(plain.all(), MetricMap::mean(), of_wave["mean_score"]);
    expect_mean(weighted.all(), MetricMap::mean(), of_wave["mean_score_weighted"]);
    expect_mean(weighted.all(), MetricMap::nps(), of_wave["nps_weighted"]);
    expect_weighted_nps(weighted.all(), of_wave["nps_weighted_adj_wald"]);
    expect_selection(plain, of_wave["selection"]);
  }
}

ScoreDistribution counted(const json& counts) {
  ScoreDistribution scores;
  for (const auto& [score, count] : counts.items()) {
    for (int i = 0; i < count.get<int>(); ++i) scores.add(1'000 * std::stoll(score));
  }
  return scores;
}

struct BoxedScale {
  std::string name;
  ScoreRange range;
  ScoreCuts cuts;
};

TEST(MetricEstimate, AgreesWithTheReferenceForSatisfactionAndEffort) {
  const json expected = golden_results("metrics");
  const std::vector<BoxedScale> scales = {
      {"csat_1_5", {1'000, 5'000}, {2'000, 4'000}},
      {"ces_1_7_agree", {1'000, 7'000}, {3'000, 5'000}},
  };
  for (const BoxedScale& scale : scales) {
    SCOPED_TRACE(scale.name);
    const json& golden = expected[scale.name];
    const ScoreDistribution scores = counted(golden["counts"]);
    const MetricEstimate mean = estimate_metric(scores, MetricMap::mean());
    EXPECT_EQ(mean.n, golden["n"]);
    expect_absolute(*mean.value, golden["mean"], kTolerance);
    expect_absolute(*mean.standard_error, golden["se"], kTolerance);
    expect_interval(mean.interval, golden["ci"]);
    expect_absolute(*estimate_metric(scores, MetricMap::index(scale.range)).value,
                    golden["index_0_100"], kTolerance);
    const MetricEstimate top = estimate_metric(scores, MetricMap::top_box(scale.cuts.high_from));
    expect_absolute(*top.value, golden["top_box_pct"], kTolerance);
    expect_interval(top.interval, golden["top_box_wilson"]);
    expect_absolute(*estimate_metric(scores, MetricMap::net(scale.cuts)).value, golden["net_pct"],
                    kTolerance);
  }
}

ScoreDistribution nps_sample(int promoters, int passives, int detractors) {
  ScoreDistribution scores;
  for (int i = 0; i < promoters; ++i) scores.add(10'000);
  for (int i = 0; i < passives; ++i) scores.add(8'000);
  for (int i = 0; i < detractors; ++i) scores.add(3'000);
  return scores;
}

TEST(MetricEstimate, AgreesWithTheReferenceForSmallNpsSamples) {
  const json expected = golden_results("metrics")["nps_edge"];
  expect_nps(nps_sample(8, 0, 0), expected["all_promoters_8"]);
  expect_nps(nps_sample(16, 11, 9), expected["n36"]);
}

struct EdgeCase {
  std::string name;
  ScoreDistribution scores;
  MetricMap metric;
  Status status;
  std::optional<double> value;
  bool has_interval;
};

TEST(MetricEstimate, SaysWhyANumberIsMissing) {
  const ScoreDistribution nobody;
  const ScoreDistribution one = nps_sample(1, 0, 0);
  const ScoreDistribution agreed = nps_sample(5, 0, 0);
  const std::vector<EdgeCase> cases = {
      {"nps of nobody", nobody, MetricMap::nps(), Status::insufficient_n, std::nullopt, false},
      {"mean of nobody", nobody, MetricMap::mean(), Status::insufficient_n, std::nullopt, false},
      {"nps of one", one, MetricMap::nps(), Status::ok, 100.0, true},
      {"top box of one", one, MetricMap::top_box(9'000), Status::ok, 100.0, true},
      {"mean of one", one, MetricMap::mean(), Status::insufficient_n, 10.0, false},
      {"nps, all agree", agreed, MetricMap::nps(), Status::constant_score, 100.0, true},
      {"mean, all agree", agreed, MetricMap::mean(), Status::constant_score, 10.0, true},
  };
  for (const EdgeCase& c : cases) {
    const MetricEstimate estimate = estimate_metric(c.scores, c.metric);
    EXPECT_EQ(status_text(estimate.status), status_text(c.status)) << c.name;
    EXPECT_EQ(estimate.value, c.value) << c.name;
    EXPECT_EQ(estimate.interval.has_value(), c.has_interval) << c.name;
  }
}

TEST(MetricEstimate, IgnoresRespondentsOfWeightZero) {
  ScoreDistribution scores = nps_sample(2, 1, 1);
  const MetricEstimate before = estimate_metric(scores, MetricMap::nps());
  scores.add(0, 0);
  const MetricEstimate after = estimate_metric(scores, MetricMap::nps());
  EXPECT_EQ(after.n, before.n);
  EXPECT_EQ(after.interval, before.interval);
}

TEST(NetSummary, OfNobodyIsEmpty) {
  const NetSummary summary = summarise_net(ScoreDistribution(), MetricMap::nps());
  EXPECT_EQ(summary.classes.n, 0);
  EXPECT_FALSE(summary.adjusted);
  EXPECT_FALSE(summary.trinomial_t);
}

}  // namespace
}  // namespace palaute
