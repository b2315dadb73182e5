// Points of impact: they add up, exactly and as printed, and point at nobody.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include "drivers/surveys.h"

namespace palaute {
namespace {

constexpr double kTolerance = 1e-9;

std::vector<DriverRow> rows_of(const DriverReport& report, ThemeLevel level, const Scope& scope) {
  std::vector<DriverRow> rows;
  for (const DriverRow& row : in_scope(report.drivers, scope)) {
    if (row.level == level) rows.push_back(row);
  }
  return rows;
}

std::string name_of(const DriverRow& row) {
  constexpr const char* kBuckets[] = {"theme", "rare", "untagged", "uncommented"};
  return row.bucket == Bucket::theme ? theme_name(row.theme)
                                     : kBuckets[static_cast<std::size_t>(row.bucket)];
}

// "delivery:9 service:14", in their order.
std::string described(const std::vector<DriverRow>& rows) {
  std::string text;
  for (const DriverRow& row : rows) {
    if (!text.empty()) text += ' ';
    text += name_of(row) + ':' + std::to_string(row.n);
  }
  return text;
}

TEST(DriverRows, DivideEachRespondentAmongHerThemes) {
  const DriverReport report = report_of(survey_of(joined(
      {repeated(6, {"9", kGoodService}), repeated(5, {"1", "slow delivery. good service"}),
       repeated(5, {"7", kNoTheme}), repeated(4, {"10", ""}), repeated(5, {"10", kNoContent})})));
  // NPS = 100 (15 - 5) / 25 = 40; a respondent with two themes counts half for each.
  const double metric = 40.0;
  const struct {
    std::string name;
    std::uint64_t n;
    double share;
    double contribution;
  } expected[] = {
      {"delivery", 5, 2.5 / 25, -250.0 / 25},
      {"untagged", 5, 5.0 / 25, 0.0},
      {"service", 11, 8.5 / 25, (600.0 - 250.0) / 25},
      {"uncommented", 9, 9.0 / 25, 900.0 / 25},
  };
  const auto rows = rows_of(report, ThemeLevel::precise, Scope{});
  ASSERT_EQ(rows.size(), 4U);
  std::vector<double> impacts;
  for (const auto& [name, n, share, contribution] : expected) {
    SCOPED_TRACE(name);
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const DriverRow& other) { return name_of(other) == name; });
    ASSERT_NE(row, rows.end());
    EXPECT_EQ(row->n, n);
    EXPECT_NEAR(row->fair_share, share, kTolerance);
    EXPECT_NEAR(row->contribution, contribution, kTolerance);
    EXPECT_NEAR(*row->impact.value, contribution - metric * share, kTolerance);
  }
  const DriverRow& delivery = rows.front();
  ASSERT_EQ(name_of(delivery), "delivery") << "the strongest harm comes first";
  EXPECT_NEAR(*delivery.leave_one_out, 40.0 - 100.0 * 15 / 20, kTolerance);
  EXPECT_LT(*delivery.impact.low, *delivery.impact.value);
  EXPECT_GT(*delivery.impact.high, *delivery.impact.value);
}

TEST(DriverRows, CountAParentOnlyWhereNoSubthemeIsSpokenOf) {
  const DriverReport report =
      report_of(survey_of(joined({repeated(6, {"9", "friendly. good service"}),
                                  repeated(7, {"3", kBadService}), repeated(8, {"5", kNoTheme})})));
  EXPECT_EQ(described(rows_of(report, ThemeLevel::precise, Scope{})),
            "untagged:8 service:7 service.attitude:6");
  EXPECT_EQ(described(rows_of(report, ThemeLevel::top, Scope{})), "untagged:8 service:13");
}

TEST(DriverRows, CountAGeneralOpinionOnlyWhereItStandsAlone) {
  const DriverReport report = report_of(
      survey_of(joined({repeated(6, {"9", kGood}), repeated(7, {"3", "good. slow delivery"})})));
  EXPECT_EQ(described(rows_of(report, ThemeLevel::precise, Scope{})),
            "delivery:7 general.overall:6");
}

TEST(DriverRows, PoolWhatIsRareUntilThePoolIsLargeEnough) {
  const struct {
    std::vector<Row> rows;
    std::string expected;
  } cases[] = {
      // three and four together are seven
      {joined({repeated(3, {"1", kSlowDelivery}), repeated(4, {"2", kExpensive}),
               repeated(9, {"9", kGoodService})}),
       "rare:7 service:9"},
      // one alone takes the next smallest with it
      {joined({repeated(1, {"1", kSlowDelivery}), repeated(6, {"2", kExpensive}),
               repeated(9, {"9", kGoodService})}),
       "rare:7 service:9"},
      // also when that is no theme
      {joined({repeated(1, {"1", kSlowDelivery}), repeated(6, {"2", ""}),
               repeated(9, {"9", kGoodService})}),
       "rare:7 service:9"},
      {joined({repeated(2, {"1", kNoTheme}), repeated(2, {"1", ""}),
               repeated(2, {"2", kSlowDelivery}), repeated(9, {"9", kGoodService})}),
       "rare:6 service:9"},
      {joined({repeated(5, {"1", kSlowDelivery}), repeated(5, {"9", kGoodService})}),
       "delivery:5 service:5"},
  };
  for (const auto& [rows, expected] : cases) {
    EXPECT_EQ(described(rows_of(report_of(survey_of(rows)), ThemeLevel::precise, Scope{})),
              expected);
  }
}

TEST(DriverRows, WithoutEnoughRespondentsThereAreNone) {
  EXPECT_TRUE(report_of(survey_of(repeated(4, {"9", kGoodService}))).drivers.empty());
}

// The rows of one metric, scope and level.
using Table = std::vector<DriverRow>;

std::vector<Table> tables_of(const DriverReport& report) {
  std::vector<Table> tables;
  for (const MetricRow& metric : report.metrics) {
    for (const ThemeLevel level : {ThemeLevel::top, ThemeLevel::precise}) {
      tables.push_back(rows_of(report, level, metric.scope));
      if (tables.back().empty()) tables.pop_back();
    }
  }
  return tables;
}

double metric_of(const DriverReport& report, const Scope& scope) {
  return *in_scope(report.metrics, scope)[0].value.value;
}

struct Sums {
  double impact = 0;
  double share = 0;
  double contribution = 0;
  double printed = 0;
};

Sums sums_of(const Table& table) {
  Sums sums;
  for (const DriverRow& row : table) {
    sums.impact += *row.impact.value;
    sums.share += row.fair_share;
    sums.contribution += row.contribution;
    sums.printed += row.printed_impact;
  }
  return sums;
}

TEST(DriverRows, AddUpInEveryScopeAtEveryLevelAndOnEveryScale) {
  const Scale scales[] = {{ScaleKind::nps, {}, {}, Direction::unset, {}},
                          {ScaleKind::number, 0, 10, Direction::lower, {}},
                          {ScaleKind::ces, 0, 10, Direction::effort, {}}};
  for (unsigned seed = 1; seed <= 6; ++seed) {
    SCOPED_TRACE(seed);
    const SurveyText survey =
        on_scale(full_survey_of(random_rows(30 * seed, seed)), scales[seed % 3]);
    const DriverReport report = report_of(survey);
    for (const Table& table : tables_of(report)) {
      const Sums sums = sums_of(table);
      EXPECT_NEAR(sums.impact, 0.0, kTolerance);
      EXPECT_NEAR(sums.share, 1.0, kTolerance);
      EXPECT_NEAR(sums.contribution, metric_of(report, table[0].scope), kTolerance);
      EXPECT_NEAR(sums.printed, 0.0, kTolerance);
    }
  }
}

TEST(DriverRows, PrintWithinOneUnitOfTheirValueAndNeverShowFewerThanTheLimit) {
  for (unsigned seed = 10; seed < 16; ++seed) {
    DriverOptions options;
    options.min_n = 3 + seed % 5;
    const DriverReport report = report_of(full_survey_of(random_rows(90, seed)), options);
    EXPECT_FALSE(report.drivers.empty());
    for (const DriverRow& row : report.drivers) {
      EXPECT_LT(std::abs(row.printed_impact - *row.impact.value), 0.1);
      EXPECT_GE(row.n, options.min_n) << name_of(row);
    }
    for (const Table& table : tables_of(report)) {
      EXPECT_TRUE(std::is_sorted(table.begin(), table.end(), [](const auto& a, const auto& b) {
        return *a.impact.value < *b.impact.value;
      }));
    }
  }
}

}  // namespace
}  // namespace palaute
