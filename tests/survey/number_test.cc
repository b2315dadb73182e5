#include "survey/number.h"

#include <gtest/gtest.h>

#include <clocale>

namespace palaute {
namespace {

std::optional<double> number(std::string_view cell, DecimalSign sign = DecimalSign::any) {
  const auto parsed = parse_number(cell, sign);
  return parsed ? parsed->value() : std::nullopt;
}

TEST(Number, IsReadInEveryUsualSpelling) {
  const std::pair<std::string_view, double> cases[] = {
      {"9", 9},
      {" 10 ", 10},
      {"\u00A07\u200B", 7},
      {"+3", 3},
      {"-1", -1},
      {"−1", -1},
      {"1,25", 1.25},
      {"1.25", 1.25},
      {",5", 0.5},
      {"007", 7},
      {"1 234,5", 1234.5},
      {"1\u00A0234", 1234},
      {"1.234,5", 1234.5},
      {"1,234.5", 1234.5},
      {"1.234.567", 1234567},
      {"1,234,567", 1234567},
      {"1e3", 1000},
      {"1,2E-05", 0.000012},
      {"0.1", 0.1},
      {"-0", 0},
  };
  for (const auto& [cell, value] : cases) {
    const auto read = number(cell);
    ASSERT_TRUE(read) << cell;
    EXPECT_EQ(*read, value) << cell;
  }
}

TEST(Number, EverythingElseIsNone) {
  for (const std::string_view cell :
       {"",       "-",     ".",         "x",
        "9x",     "9/10",  "1-2",       "12.3.2026",
        "1 23",   "12 34", "1,2,3.4.5", "5.",
        "nan",    "inf",   "0x10",      "1e",
        "1e9999", "--1",   "1 2345",    "12345678901234567890123456789012345678901"}) {
    EXPECT_FALSE(number(cell)) << cell;
  }
}

TEST(Number, AKnownDecimalSignMakesTheOtherOneGroup) {
  EXPECT_EQ(number("1,234", DecimalSign::any), 1.234);
  EXPECT_EQ(number("1,234", DecimalSign::comma), 1.234);
  EXPECT_EQ(number("1,234", DecimalSign::point), 1234);
  EXPECT_EQ(number("1.234", DecimalSign::comma), 1234);
  EXPECT_FALSE(number("12.5", DecimalSign::comma));
}

TEST(Number, TheColumnTellsItsDecimalSign) {
  struct Case {
    std::vector<std::string_view> cells;
    DecimalSign sign;
  };
  const Case cases[] = {
      {{"1,234", "5,678"}, DecimalSign::any},      {{"1,234", "12.5"}, DecimalSign::point},
      {{"1,234", "1,234.5"}, DecimalSign::point},  {{"1.234", "0,75"}, DecimalSign::comma},
      {{"1,5", "1.5"}, DecimalSign::any},  // each by itself
      {{"7", "x", "12.3.2026"}, DecimalSign::any},
  };
  for (const Case& each : cases) {
    DecimalEvidence evidence;
    for (const std::string_view cell : each.cells) evidence.add(cell);
    EXPECT_EQ(evidence.decide(), each.sign) << each.cells.front();
  }
}

TEST(Number, ALabelNeedsExactlyOneNumberAtAnEnd) {
  const std::pair<std::string_view, std::optional<double>> cases[] = {
      {"10 - Erittäin todennäköisesti", 10},
      {"9 = hyvä", 9},
      {"1: Täysin eri mieltä", 1},
      {"5 (Very satisfied)", 5},
      {"3. En osaa sanoa", 3},
      {"7,5 – melko hyvä", 7.5},
      {"-1 = ei tietoa", -1},
      {"4 Ääkköset", 4},
      {"Extremely likely - 10", 10},
      {"Erittäin tyytyväinen (5)", 5},
      {"10", std::nullopt},
      {"Q1", std::nullopt},
      {"10x", std::nullopt},
      {"odotin viikkoja 10", std::nullopt},
      {"9/10", std::nullopt},
      {"9 out of 10", std::nullopt},
      {"5 - 10", std::nullopt},
      {"10 -", std::nullopt},
      {"50 %", std::nullopt},
      {"ei numeroa", std::nullopt},
  };
  for (const auto& [cell, value] : cases) {
    const auto read = parse_labelled_number(cell);
    EXPECT_EQ(read ? read->value() : std::nullopt, value) << cell;
  }
}

TEST(Number, MillionthsAreExact) {
  const std::pair<std::string_view, std::optional<std::uint64_t>> cases[] = {
      {"1", 1'000'000},
      {"1,25", 1'250'000},
      {"0.1", 100'000},
      {"0", 0},
      {"-0,0", 0},
      {"0.0000005", 1},
      {"0.0000004", 0},
      {"0.873456789012", 873'457},
      {"1e-6", 1},
      {"1e-30", 0},
      {"1000000", 1'000'000'000'000},
      {"1000000.1", std::nullopt},
      {"1e300", std::nullopt},
      {"-0.5", std::nullopt},
  };
  for (const auto& [cell, micros] : cases) {
    const auto read = parse_number(cell);
    ASSERT_TRUE(read) << cell;
    EXPECT_EQ(read->micros(), micros) << cell;
  }
}

TEST(Number, TheLocaleOfTheProcessDoesNotMatter) {
  const std::string before = std::setlocale(LC_ALL, nullptr);
  if (std::setlocale(LC_ALL, "fi_FI.UTF-8") == nullptr) std::setlocale(LC_ALL, "C.UTF-8");
  EXPECT_EQ(number("1,25"), 1.25);
  EXPECT_EQ(number("1.25"), 1.25);
  std::setlocale(LC_ALL, before.c_str());
}

}  // namespace
}  // namespace palaute
