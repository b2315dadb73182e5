// The reference survey and what other software computes from it (golden/README.md).
#ifndef PALAUTE_TESTS_STATISTICS_GOLDEN_H_
#define PALAUTE_TESTS_STATISTICS_GOLDEN_H_

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "statistics/respondent_buckets.h"

namespace palaute {

inline constexpr std::size_t kGoldenThemes = 10;

struct GoldenRow {
  std::string wave;     // "A" or "B"
  std::string segment;  // "S1", "S2" or "S3"
  std::uint64_t weight_micros = 0;
  std::optional<std::int64_t> score_milli;
  bool has_text = false;
  std::vector<std::size_t> themes;
};

enum class Weighting : std::uint8_t { unweighted, weighted };

// Which rows of the survey.
struct GoldenBase {
  std::string wave;          // "A", "B" or "all"
  std::string segment = "";  // empty: all
  Weighting weighting = Weighting::unweighted;
};

// All 2,400 rows, in file order.
const std::vector<GoldenRow>& golden_rows();
// The rows of the base with a score.
RespondentBuckets golden_buckets(const GoldenBase& base);
// expected/<name>.json
nlohmann::json golden_results(const std::string& name);
// "t01" for 0.
std::string golden_theme(std::size_t theme);

// |value - expected| <= tolerance * |expected|.
void expect_relative(double value, const nlohmann::json& expected, double tolerance);
void expect_absolute(double value, const nlohmann::json& expected, double tolerance);

}  // namespace palaute

#endif  // PALAUTE_TESTS_STATISTICS_GOLDEN_H_
