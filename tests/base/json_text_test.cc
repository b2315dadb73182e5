#include "base/json_text.h"

#include <gtest/gtest.h>

namespace palaute {
namespace {

using namespace std::string_view_literals;

std::string json_of(std::string_view text) {
  std::string json;
  append_json_string(json, text);
  return json;
}

TEST(JsonText, EscapesWhatJsonForbidsAndLeavesTheRest) {
  const struct {
    std::string_view text;
    std::string_view json;
  } cases[] = {
      {"", R"("")"},
      {"hyvä 👍 palvelu", R"("hyvä 👍 palvelu")"},
      {R"(sanoi "ei")", R"("sanoi \"ei\"")"},
      {R"(a\b)", R"("a\\b")"},
      {"rivi\nrivi\r\tsarake", R"("rivi\nrivi\r\tsarake")"},
      {"\0\x01\x1F\x7F"sv, R"("\u0000\u0001\u001f\u007f")"},
      {"a\u2028b\u2029", R"("a\u2028b\u2029")"},
      {"€ and ‧", R"("€ and ‧")"},
  };
  for (const auto& c : cases) EXPECT_EQ(json_of(c.text), c.json);
}

TEST(JsonText, CopesWithALetterCutShortAtTheEnd) {
  EXPECT_EQ(json_of("a\xE2\x80"), "\"a\xE2\x80\"");
}

TEST(JsonText, AppendsToWhatIsThere) {
  std::string json = "{\"k\":";
  append_json_string(json, "v");
  EXPECT_EQ(json, R"({"k":"v")");
}

}  // namespace
}  // namespace palaute
