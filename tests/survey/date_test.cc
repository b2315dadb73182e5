#include "survey/date.h"

#include <gtest/gtest.h>

#include <vector>

namespace palaute {
namespace {

std::string label(std::string_view cell, WaveUnit unit, const DateStyle& style = {}) {
  const auto date = read_date(cell, style);
  return date ? wave_label(*date, unit) : "none";
}

TEST(Date, IsReadInEveryUsualSpelling) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"2026-03-04", "2026-03"},
      {"2026-03-04 08:28:09", "2026-03"},
      {"2026-03-04T08:28:09.123Z", "2026-03"},
      {"2026-03-04T08:28:09+02:00", "2026-03"},
      {"2026/3/4", "2026-03"},
      {"20260304", "2026-03"},
      {"4.3.2026", "2026-03"},
      {"04.03.2026", "2026-03"},
      {"4.3.2026 klo 9.05", "2026-03"},
      {"4.3.2026 9:05:59", "2026-03"},
      {"4.3.26", "2026-03"},
      {"31.12.69", "2069-12"},
      {"31.12.70", "1970-12"},
      {"3/3/2026", "2026-03"},
      {"2026-03", "2026-03"},
      {"3/2026", "2026-03"},
      {"29.2.2024", "2024-02"},
  };
  for (const auto& [cell, month] : cases) EXPECT_EQ(label(cell, WaveUnit::month), month) << cell;
}

TEST(Date, EverythingElseIsNone) {
  for (const std::string_view cell :
       {"", "x", "9", "12", "2026-13-01", "30.2.2026", "29.2.2026", "4.3.2026 iltapäivällä", "4.3.",
        "4.3", "1.2.3.4", "2026-Q5", "1899-01-01", "4/13/2026x", "12,5", "2026-3-4-5",
        "99999999"}) {
    EXPECT_EQ(label(cell, WaveUnit::month), "none") << cell;
  }
}

TEST(Date, LabelsFollowTheUnit) {
  EXPECT_EQ(label("1.8.2026", WaveUnit::month), "2026-08");
  EXPECT_EQ(label("1.8.2026", WaveUnit::quarter), "2026-Q3");
  EXPECT_EQ(label("1.8.2026", WaveUnit::year), "2026");
  EXPECT_EQ(label("2026-Q3", WaveUnit::quarter), "2026-Q3");
  EXPECT_EQ(label("Q3/2026", WaveUnit::quarter), "2026-Q3");
  EXPECT_EQ(label("2026-Q3", WaveUnit::month), "");  // too coarse to tell
  EXPECT_EQ(label("2026", WaveUnit::year), "2026");
  EXPECT_EQ(label("2026", WaveUnit::quarter), "");
}

TEST(Date, SlashesFollowTheOrderOfTheColumn) {
  const DateStyle days{DateOrder::day_first, false};
  const DateStyle months{DateOrder::month_first, false};
  EXPECT_EQ(label("3/4/26 19:06", WaveUnit::month, days), "2026-04");
  EXPECT_EQ(label("3/4/26 7:06 PM", WaveUnit::month, months), "2026-03");
  EXPECT_EQ(label("3-4-2026", WaveUnit::month, days), "2026-04");
  EXPECT_EQ(label("13/4/2026", WaveUnit::month, months), "none");
  EXPECT_EQ(label("4/13/2026", WaveUnit::month, days), "none");
}

TEST(Date, SerialsAreDaysOnlyInTheirStyle) {
  EXPECT_EQ(label("46085", WaveUnit::month, {DateOrder::detect, true}), "2026-03");
  EXPECT_EQ(label("46085,75", WaveUnit::year, {DateOrder::detect, true}), "2026");
  EXPECT_EQ(label("46085", WaveUnit::month), "none");
}

Result<DateStyle> decide(const std::vector<std::string_view>& cells,
                         WaveUnit unit = WaveUnit::month, DateOrder order = DateOrder::detect) {
  DateEvidence evidence;
  for (const std::string_view cell : cells) evidence.add(cell);
  return evidence.decide({"pvm", unit, order});
}

TEST(DateEvidence, TheWholeColumnTellsTheOrder) {
  EXPECT_EQ(decide({"3/4/2026", "", "13/4/2026"})->order, DateOrder::day_first);
  EXPECT_EQ(decide({"3/4/2026", "4/13/2026"})->order, DateOrder::month_first);
  EXPECT_TRUE(decide({"3/3/2026", "4/4/2026"}));
  EXPECT_TRUE(decide({"3/4/2026"}, WaveUnit::year));
  EXPECT_EQ(decide({"3/4/2026"}, WaveUnit::month, DateOrder::day_first)->order,
            DateOrder::day_first);
}

TEST(DateEvidence, AnOrderThatNothingTellsIsAQuestionToTheCaller) {
  const auto unclear = decide({"3/4/2026", "5/6/2026"});
  ASSERT_FALSE(unclear);
  EXPECT_EQ(unclear.error().code, ErrorCode::schema);
  EXPECT_NE(unclear.error().message.find("column 'pvm': '3/4/2026' may begin with the day"),
            std::string::npos);
  EXPECT_NE(unclear.error().message.find("month-first"), std::string::npos);
  ASSERT_FALSE(decide({"13/4/2026", "4/13/2026"}));
}

TEST(DateEvidence, SerialsMustFillTheWholeColumn) {
  EXPECT_TRUE(decide({"46085", "46086,5", ""})->serials);
  EXPECT_FALSE(decide({"46085", "4.3.2026"})->serials);
}

TEST(DateEvidence, AColumnWithoutDatesIsAnError) {
  const auto none = decide({"aalto 1", "aalto 2"});
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().message,
            "column 'pvm': 'aalto 1' is not a date; for wave labels as they are, use as-is");
  EXPECT_TRUE(decide({"", " "}));
}

}  // namespace
}  // namespace palaute
