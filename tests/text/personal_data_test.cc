#include "text/personal_data.h"

#include <gtest/gtest.h>

#include <string>

namespace palaute {
namespace {

std::string found(std::string_view answer) {
  std::string text;
  for (const PersonalData& item : find_personal_data(answer)) {
    text += '[';
    text += item.range.of(answer);
    text += ']';
  }
  return text;
}

TEST(PersonalData, IsFoundWhereItIs) {
  EXPECT_EQ(found("Soittakaa 040 123 4567 tai maija.m@esimerkki.fi."),
            "[040 123 4567][maija.m@esimerkki.fi]");
  EXPECT_EQ(found("hetu 131052-308T ja +358401234567"), "[131052-308T][+358401234567]");
}

TEST(PersonalData, IsNotSeenInOrdinaryNumbers) {
  for (const char* answer :
       {"Odotin 12 000 sekuntia", "tilaus 12345", "10/10", "5.3.2026 klo 10.30", "a@b", "@"}) {
    EXPECT_EQ(found(answer), "") << answer;
  }
}

}  // namespace
}  // namespace palaute
