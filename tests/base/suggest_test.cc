#include "base/suggest.h"

#include <gtest/gtest.h>

#include <vector>

namespace palaute {
namespace {

const std::vector<std::string> kThemes = {"delivery", "delivery.time", "price", "service"};

TEST(Suggest, NamesTheNearestKnownName) {
  const struct {
    const char* written;
    const char* meant;
  } cases[] = {
      {"delivry", "delivery"}, {"delivery.tme", "delivery.time"},
      {"prise", "price"},      {"serivce", "service"},
      {"price", "price"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(did_you_mean(c.written, kThemes), "; did you mean '" + std::string(c.meant) + "'?");
  }
}

TEST(Suggest, KeepsSilentWhenNothingIsNear) {
  for (const char* written : {"weather", "x", "warehouse.stock"}) {
    EXPECT_EQ(did_you_mean(written, kThemes), "") << written;
  }
  EXPECT_EQ(did_you_mean("price", {}), "");
}

TEST(Suggest, PrefersTheEarlierOfTwoEquallyNear) {
  const std::vector<std::string> names = {"hinnat", "hintaa"};
  EXPECT_EQ(did_you_mean("hinta", names), "; did you mean 'hintaa'?");
  const std::vector<std::string> twins = {"hintab", "hintaa"};
  EXPECT_EQ(did_you_mean("hinta", twins), "; did you mean 'hintab'?");
}

}  // namespace
}  // namespace palaute
