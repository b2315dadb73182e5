// What changed between waves: mix and level add up to the change of the metric.
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "drivers/surveys.h"

namespace palaute {
namespace {

constexpr double kTolerance = 1e-9;

using Bridge = std::tuple<std::string, std::string, ThemeLevel>;

std::map<Bridge, std::vector<BridgeRow>> bridges_of(const DriverReport& report) {
  std::map<Bridge, std::vector<BridgeRow>> bridges;
  for (const BridgeRow& row : report.bridge) {
    bridges[{row.before, row.after, row.level}].push_back(row);
  }
  return bridges;
}

double metric_of(const DriverReport& report, const std::string& wave) {
  return *in_scope(report.metrics, {wave, "", ""})[0].value.value;
}

std::vector<Row> in_wave(const std::string& wave, const std::vector<Row>& rows) {
  std::vector<Row> full;
  for (const Row& row : rows) full.push_back({row[0], row[1], wave, "", "1"});
  return full;
}

TEST(BridgeRows, AddUpToTheChangeOfTheMetric) {
  for (unsigned seed = 1; seed <= 5; ++seed) {
    const DriverReport report = report_of(full_survey_of(random_rows(40 * seed, 100 + seed)));
    for (const auto& [bridge, rows] : bridges_of(report)) {
      double sum = 0;
      for (const BridgeRow& row : rows) sum += row.mix + row.level_change;
      const auto& [before, after, level] = bridge;
      EXPECT_NEAR(sum, metric_of(report, after) - metric_of(report, before), kTolerance)
          << before << " to " << after << ", seed " << seed;
    }
  }
}

TEST(BridgeRows, LeadFromTheFirstWaveToTheLastAndBetweenNeighbours) {
  std::vector<std::string> pairs;
  for (const auto& [bridge, rows] : bridges_of(report_of(full_survey_of(random_rows(300, 9))))) {
    const auto& [before, after, level] = bridge;
    if (level == ThemeLevel::top) pairs.push_back(before + " " + after);
  }
  EXPECT_EQ(pairs,
            (std::vector<std::string>{"2026-01 2026-02", "2026-01 2026-03", "2026-02 2026-03"}));
  const auto two = joined({in_wave("a", repeated(9, {"9", kGoodService})),
                           in_wave("b", repeated(9, {"3", kGoodService}))});
  EXPECT_EQ(bridges_of(report_of(full_survey_of(two))).size(), 2U);
  EXPECT_TRUE(report_of(full_survey_of(in_wave("a", repeated(9, {"9", kGood})))).bridge.empty());
}

TEST(BridgeRows, TellMoreOrLessOftenFromBetterOrWorse) {
  const struct {
    std::vector<Row> after;
    double mix;
    double level;
  } cases[] = {
      // as often, but worse
      {joined({repeated(10, {"9", kGoodService}), repeated(10, {"2", kSlowDelivery})}), 0, -100},
      // more often, as well
      {joined({repeated(5, {"9", kGoodService}), repeated(15, {"9", kSlowDelivery})}), 0, 0},
  };
  const auto before =
      joined({repeated(10, {"9", kGoodService}), repeated(10, {"9", kSlowDelivery})});
  for (const auto& [after, mix, level] : cases) {
    const DriverReport report =
        report_of(full_survey_of(joined({in_wave("a", before), in_wave("b", after)})));
    ASSERT_EQ(report.bridge.size(), 4U) << "two themes at two levels";
    double mixes = 0;
    double levels = 0;
    for (const BridgeRow& row : report.bridge) {
      if (row.level != ThemeLevel::top) continue;
      mixes += row.mix;
      levels += row.level_change;
    }
    EXPECT_NEAR(mixes, mix, kTolerance);
    EXPECT_NEAR(levels, level, kTolerance);
  }
}

// "delivery:gone price.level:added", in their order.
std::string described(const DriverReport& report) {
  constexpr const char* kBuckets[] = {"theme", "rare", "untagged", "uncommented"};
  std::string text;
  for (const BridgeRow& row : report.bridge) {
    if (row.level != ThemeLevel::precise) continue;
    text += text.empty() ? "" : " ";
    text += row.bucket == Bucket::theme ? theme_name(row.theme)
                                        : kBuckets[static_cast<std::size_t>(row.bucket)];
    text += ':' + std::string(row.presence);
  }
  return text;
}

TEST(BridgeRows, NameThemesThatCameAndWentAndPoolThoseTooSmallToShow) {
  const auto common = repeated(10, {"8", kGoodService});
  const struct {
    std::vector<Row> before;
    std::vector<Row> after;
    std::string expected;
  } cases[] = {
      {repeated(6, {"10", kFriendly}), repeated(6, {"1", kExpensive}),
       "service.attitude:gone price.level:added service:both"},
      {repeated(6, {"10", kFriendly}), repeated(4, {"1", kExpensive}),
       "service.attitude:gone rare:both service:both"},
      {joined({repeated(4, {"1", kExpensive}), repeated(6, {"1", ""})}),
       joined({repeated(9, {"1", kExpensive}), repeated(2, {"1", ""})}), "service:both rare:both"},
  };
  for (const auto& [before, after, expected] : cases) {
    const auto rows = joined(
        {in_wave("a", common), in_wave("a", before), in_wave("b", common), in_wave("b", after)});
    EXPECT_EQ(described(report_of(full_survey_of(rows))), expected);
  }
}

// Wave c is hidden with b, which could be found by subtraction otherwise.
TEST(BridgeRows, PassOverWavesTooSmallToShow) {
  const auto rows = joined({in_wave("a", repeated(12, {"9", kGoodService})),
                            in_wave("b", repeated(4, {"1", kGoodService})),
                            in_wave("c", repeated(9, {"3", kGoodService})),
                            in_wave("d", repeated(12, {"3", kGoodService}))});
  const auto bridges = bridges_of(report_of(full_survey_of(rows)));
  ASSERT_EQ(bridges.size(), 2U);
  EXPECT_EQ(bridges.begin()->first, Bridge("a", "d", ThemeLevel::top));
}

}  // namespace
}  // namespace palaute
