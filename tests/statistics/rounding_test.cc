#include "statistics/rounding.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace palaute {
namespace {

struct Case {
  std::vector<double> parts;
  double total;
  int decimals;
  RoundedSum expected;
};

TEST(RoundToSum, MakesThePrintedPartsAddUp) {
  const std::vector<Case> cases = {
      {{}, 0.0, 1, {{}, 0}},
      {{1.0 / 3, 1.0 / 3, 1.0 / 3}, 1.0, 1, {{4, 3, 3}, 10}},
      {{-1.0 / 3, -1.0 / 3, -1.0 / 3}, -1.0, 1, {{-3, -3, -4}, -10}},
      {{2.44, -1.22, -1.22}, 0.0, 1, {{24, -12, -12}, 0}},
      {{0.25, 0.25}, 0.5, 0, {{1, 0}, 1}},
      {{-0.25, -0.25}, -0.5, 0, {{0, -1}, -1}},
      {{3.0, -5.0}, -2.0, 2, {{300, -500}, -200}},
      {{1e-17, -1e-17, 7.0}, 7.0, 1, {{0, 0, 70}, 70}},
  };
  for (const Case& c : cases) {
    const RoundedSum rounded = round_to_sum(c.parts, c.total, c.decimals);
    EXPECT_EQ(rounded.parts, c.expected.parts) << c.total;
    EXPECT_EQ(rounded.total, c.expected.total) << c.total;
  }
}

TEST(RoundToSum, MovesNoPartByAWholeUnit) {
  std::vector<double> parts(40);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    parts[i] = 30.0 * std::sin(static_cast<double>(i * i));
  }
  for (int decimals = 0; decimals <= 4; ++decimals) {
    const double total = std::accumulate(parts.begin(), parts.end(), 0.0);
    const RoundedSum rounded = round_to_sum(parts, total, decimals);
    EXPECT_EQ(std::accumulate(rounded.parts.begin(), rounded.parts.end(), std::int64_t{0}),
              rounded.total);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const double unit = std::pow(10.0, -decimals);
      EXPECT_NEAR(static_cast<double>(rounded.parts[i]) * unit, parts[i], unit) << i;
    }
  }
}

}  // namespace
}  // namespace palaute
