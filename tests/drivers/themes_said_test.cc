// What a respondent speaks of, counted at both levels.
#include "drivers/themes_said.h"

#include <gtest/gtest.h>

#include <string>

#include "drivers/surveys.h"

namespace palaute {
namespace {

// "service:positive delivery:negative", in alphabetical order of nothing: as the tree has them.
std::string described(const std::vector<ThemeSaid>& themes) {
  std::string text;
  for (const ThemeSaid& said : themes) {
    if (!text.empty()) text += ' ';
    text += theme_name(said.theme) + ':' + std::string(polarity_name(said.polarity));
  }
  return text;
}

ThemesSaid said_in(const Row& comments) {
  std::vector<std::string> columns;
  Row header;
  for (std::size_t i = 0; i < comments.size(); ++i) header.push_back("c" + std::to_string(i));
  const SurveyText survey{csv_of({header, comments}), schema_of(header)};
  return themes_said(tagged(survey), 0);
}

TEST(ThemesSaid, AreCountedAsTopLevelThemesAndAsTheMostPreciseOnes) {
  const struct {
    std::string comment;
    std::string top;
    std::string precise;
  } cases[] = {
      {kGoodService, "service:positive", "service:positive"},
      {kFriendly, "service:positive", "service.attitude:positive"},
      {kExpensive, "price:negative", "price.level:negative"},
      // a parent is dropped where a subtheme is spoken of
      {"friendly. good service", "service:positive", "service.attitude:positive"},
      {"bad price. expensive", "price:negative", "price.level:negative"},
      // but not for the subtheme of another
      {"expensive. good service", "service:positive price:negative",
       "service:positive price.level:negative"},
      // praise and blame of one theme are summed
      {"friendly. really bad service", "service:negative", "service.attitude:positive"},
      {"good service. bad service", "service:neutral", "service:neutral"},
      {"service", "service:neutral", "service:neutral"},
      // a general opinion counts only where nothing more is said
      {kGood, "general:positive", "general.overall:positive"},
      {"good. slow delivery", "delivery:negative", "delivery:negative"},
      {"slow delivery. good. good", "delivery:negative", "delivery:negative"},
      {kNoTheme, "", ""},
      {kNoContent, "", ""},
      {"", "", ""},
  };
  for (const auto& [comment, top, precise] : cases) {
    const ThemesSaid said = said_in({comment});
    EXPECT_EQ(described(said.top), top) << comment;
    EXPECT_EQ(described(said.precise), precise) << comment;
    EXPECT_EQ(said.has_comment, !comment.empty() && comment != kNoContent) << comment;
  }
}

TEST(ThemesSaid, OfAllAnswersOfARespondentAreCountedTogether) {
  const ThemesSaid said = said_in({kGood, kBadService, "", kFriendly});
  EXPECT_TRUE(said.has_comment);
  EXPECT_EQ(described(said.top), "service:neutral");
  EXPECT_EQ(described(said.precise), "service.attitude:positive");
  EXPECT_FALSE(said_in({"", kNoContent}).has_comment);
  EXPECT_TRUE(said_in({"", kNoTheme}).has_comment);
}

}  // namespace
}  // namespace palaute
