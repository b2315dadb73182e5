#include "statistics/golden.h"

#include <cmath>
#include <fstream>
#include <sstream>

namespace palaute {
namespace {

constexpr std::size_t kWave = 1;
constexpr std::size_t kSegment = 2;
constexpr std::size_t kWeight = 3;
constexpr std::size_t kScore = 4;
constexpr std::size_t kHasText = 5;
constexpr std::size_t kFirstTheme = 6;

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream stream(line);
  for (std::string cell; std::getline(stream, cell, ',');) cells.push_back(cell);
  return cells;
}

GoldenRow row_of(const std::vector<std::string>& cells) {
  GoldenRow row;
  row.wave = cells[kWave];
  row.segment = cells[kSegment];
  row.weight_micros = static_cast<std::uint64_t>(std::llround(std::stod(cells[kWeight]) * 1e6));
  if (!cells[kScore].empty()) row.score_milli = std::stoll(cells[kScore]) * 1'000;
  row.has_text = cells[kHasText] == "1";
  for (std::size_t theme = 0; theme < kGoldenThemes; ++theme) {
    if (cells[kFirstTheme + theme] == "1") row.themes.push_back(theme);
  }
  return row;
}

std::vector<GoldenRow> read_rows() {
  std::ifstream file(PALAUTE_TEST_DATA "/golden/data/survey.csv");
  std::vector<GoldenRow> rows;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) rows.push_back(row_of(cells_of(line)));
  return rows;
}

bool belongs(const GoldenRow& row, const GoldenBase& base) {
  return row.score_milli && (base.wave == "all" || row.wave == base.wave) &&
         (base.segment.empty() || row.segment == base.segment);
}

}  // namespace

const std::vector<GoldenRow>& golden_rows() {
  static const std::vector<GoldenRow> rows = read_rows();
  return rows;
}

RespondentBuckets golden_buckets(const GoldenBase& base) {
  RespondentBuckets buckets(kGoldenThemes);
  for (const GoldenRow& row : golden_rows()) {
    if (!belongs(row, base)) continue;
    const std::uint64_t weight =
        base.weighting == Weighting::weighted ? row.weight_micros : kUnitWeightMicros;
    if (row.has_text) {
      buckets.add_comment(row.themes, *row.score_milli, weight);
    } else {
      buckets.add_silent(*row.score_milli, weight);
    }
  }
  return buckets;
}

nlohmann::json golden_results(const std::string& name) {
  std::ifstream file(PALAUTE_TEST_DATA "/golden/expected/" + name + ".json");
  return nlohmann::json::parse(file);
}

std::string golden_theme(std::size_t theme) {
  const std::string number = std::to_string(theme + 1);
  return (number.size() == 1 ? "t0" : "t") + number;
}

void expect_relative(double value, const nlohmann::json& expected, double tolerance) {
  ASSERT_TRUE(expected.is_number()) << "not in the reference";
  const double number = expected.get<double>();
  EXPECT_NEAR(value, number, tolerance * std::fabs(number));
}

void expect_absolute(double value, const nlohmann::json& expected, double tolerance) {
  ASSERT_TRUE(expected.is_number()) << "not in the reference";
  EXPECT_NEAR(value, expected.get<double>(), tolerance);
}

}  // namespace palaute
