#include <gtest/gtest.h>

#include "lexicon_folder.h"
#include "palaute/evaluation.h"

namespace palaute {
namespace {

using Codes = std::vector<std::string>;

class CodeMaps : public testing::Test {
 protected:
  Result<CodeMap> read(const std::string& lines) {
    folder_.write("map.tsv", "#palaute map en 1\n" + lines);
    const auto lexicon = Lexicon::open(folder_.path());
    EXPECT_TRUE(lexicon);
    return CodeMap::read(folder_.path() / "map.tsv", *lexicon);
  }
  LexiconFolder folder_;
};

TEST_F(CodeMaps, UseTheMostSpecificKey) {
  const auto map = read(
      "service:+\tgratitude\nservice\tstaff\nservice.attitude\tmanner\nservice.attitude\tstaff\n"
      "delivery.time:-\twaiting\n");
  ASSERT_TRUE(map) << map.error().to_string();
  EXPECT_EQ(map->codes("service", Polarity::positive), Codes{"gratitude"});
  EXPECT_EQ(map->codes("service", Polarity::negative), Codes{"staff"});
  EXPECT_EQ(map->codes("service.attitude", Polarity::positive), (Codes{"manner", "staff"}));
  EXPECT_EQ(map->codes("delivery.time", Polarity::negative), Codes{"waiting"});
  EXPECT_EQ(map->codes("delivery.time", Polarity::positive), Codes{});
}

TEST_F(CodeMaps, LetAChildWithoutLinesTakeThoseOfItsParent) {
  const auto map = read("price:-\tcost\nprice\tmoney\n");
  ASSERT_TRUE(map);
  EXPECT_EQ(map->codes("price.level", Polarity::negative), Codes{"cost"});
  EXPECT_EQ(map->codes("price.level", Polarity::neutral), Codes{"money"});
}

TEST_F(CodeMaps, MaySayThatAThemeHasNoCode) {
  const auto map = read("price\tmoney\nprice.level\t-\n");
  ASSERT_TRUE(map);
  EXPECT_EQ(map->codes("price.level", Polarity::negative), Codes{});
}

TEST_F(CodeMaps, AreTheThemesThemselvesWithoutAFile) {
  EXPECT_EQ(CodeMap().codes("price.level", Polarity::negative), Codes{"price.level"});
}

TEST_F(CodeMaps, FailOnAThemeOrASignThatIsNone) {
  EXPECT_NE(read("prise\tcost\n").error().message.find("unknown theme 'prise'"), std::string::npos);
  EXPECT_NE(read("price:x\tcost\n").error().message.find("ends in no sign"), std::string::npos);
}

}  // namespace
}  // namespace palaute
