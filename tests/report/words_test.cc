#include "report/words.h"

#include <gtest/gtest.h>

#include "report/sample.h"

namespace palaute {
namespace {

Words finnish() { return {sample_lexicon(), Language::finnish, {}}; }
Words english() { return {sample_lexicon(), Language::english, {}}; }

TEST(Words, WriteNumbersAsTheLanguageDoes) {
  EXPECT_EQ(finnish().points(-2.64), "−2,6");
  EXPECT_EQ(english().points(-2.64), "−2.6");
  EXPECT_EQ(finnish().count(1234567), "1\u00A0234\u00A0567");
  EXPECT_EQ(english().count(1234), "1,234");
  EXPECT_EQ(english().count(999), "999");
  EXPECT_EQ(finnish().percent(0.123), "12,3\u00A0%");
  EXPECT_EQ(finnish().score(7.0), "7");
  EXPECT_EQ(finnish().score(-0.625), "−0,62");
}

TEST(Words, GiveASignOnlyToWhatIsNotZero) {
  EXPECT_EQ(english().points(3.0, Sign::always), "+3.0");
  EXPECT_EQ(english().points(-3.0, Sign::always), "−3.0");
  EXPECT_EQ(english().points(0.04, Sign::always), "0.0");
  EXPECT_EQ(english().points(-0.04, Sign::always), "0.0");
}

TEST(Words, WriteIntervals) {
  EXPECT_EQ(english().interval(-3.5, 1.7, Sign::always), "−3.5 to +1.7");
  EXPECT_EQ(finnish().interval(-3.5, 1.7), "−3,5…1,7");
  EXPECT_EQ(english().distance_range(-20.0, -3.1), "3.1–20.0");
}

TEST(Words, NeverPrintAProbabilityAsZero) {
  EXPECT_EQ(english().probability(0.00004), "< 0.001");
  EXPECT_EQ(finnish().probability(0.0426), "0,043");
}

TEST(Words, FillSlotsOnce) {
  EXPECT_EQ(english().say("theme.general", {{"theme", "{theme} {confidence}"}}),
            "{theme} {confidence}, in general");
  EXPECT_EQ(english().say("label.interval"), "95 % CI");
  EXPECT_EQ(finnish().say("label.interval"), "95 %:n luottamusväli");
}

TEST(Words, SayTheCodeOfAStatusTheyDoNotKnow) {
  EXPECT_EQ(english().status("suppressed"), "not shown: too few respondents");
  EXPECT_EQ(english().status("of_tomorrow"), "of_tomorrow");
}

}  // namespace
}  // namespace palaute
