#include "statistics/multiplicity.h"

#include <gtest/gtest.h>

#include "statistics/golden.h"

namespace palaute {
namespace {

using nlohmann::json;

std::vector<std::optional<double>> p_values_of(const json& list) {
  std::vector<std::optional<double>> p_values;
  for (const json& p : list) {
    p_values.push_back(p.is_null() ? std::nullopt : std::optional(p.get<double>()));
  }
  return p_values;
}

void expect_family(const AdjustedFamily& family, const json& expected) {
  ASSERT_EQ(family.q.size(), expected.size());
  for (std::size_t test = 0; test < family.q.size(); ++test) {
    ASSERT_EQ(family.q[test].has_value(), !expected[test].is_null()) << test;
    if (family.q[test]) expect_absolute(*family.q[test], expected[test], 1e-10);
  }
}

TEST(Multiplicity, AgreesWithTheReference) {
  const json expected = golden_results("bh");
  for (const std::string name : {"case1", "case_ties", "case_null"}) {
    SCOPED_TRACE(name);
    const auto p_values = p_values_of(expected[name]["p"]);
    expect_family(benjamini_hochberg(p_values), expected[name]["q_bh"]);
    if (expected[name].contains("q_by")) {
      expect_family(benjamini_yekutieli(p_values), expected[name]["q_by"]);
    }
  }
}

TEST(Multiplicity, CountsOnlyTestsThatHaveAPValue) {
  const std::vector<std::optional<double>> p_values = {0.02, std::nullopt, 0.01};
  EXPECT_EQ(benjamini_hochberg(p_values).size, 2U);
}

TEST(Multiplicity, HasNothingToSayAboutNoTests) {
  const AdjustedFamily none = benjamini_hochberg({});
  EXPECT_EQ(none.size, 0U);
  EXPECT_TRUE(none.q.empty());
}

}  // namespace
}  // namespace palaute
