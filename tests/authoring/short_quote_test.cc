// Does a quote keep who wrote it to itself?
#include "authoring/short_quote.h"

#include <gtest/gtest.h>

namespace palaute {
namespace {

TEST(ShortQuote, HidesPersonalData) {
  EXPECT_EQ(short_quote("write to me@example.com or call 040 123 4567"),
            "write to <e-mail> or call <phone>");
}

TEST(ShortQuote, IsOneLineWithoutControlSigns) {
  EXPECT_EQ(short_quote("  two\r\n\tlines \x1b[31m\u202Eend "), "two lines [31mend");
}

TEST(ShortQuote, ShowsWholeWordsAroundTheFocus) {
  const std::string answer = "one two three four five six seven eight nine ten eleven twelve";
  const auto at = static_cast<std::uint32_t>(answer.find("seven"));
  EXPECT_EQ(short_quote(answer, {at, at + 5}, 18), "…five six seven eight…");
  EXPECT_EQ(short_quote(answer, {}, 11), "one two three…");
}

TEST(ShortQuote, CutsWhatHasNoWords) {
  const std::string quote = short_quote(std::string(1000, 'x'), {}, 20);
  EXPECT_LE(quote.size(), 30U);
}

}  // namespace
}  // namespace palaute
