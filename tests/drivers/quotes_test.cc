// Answers worth reading: clear ones first, no text twice, none that point at few.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "drivers/surveys.h"

namespace palaute {
namespace {

std::vector<std::string> texts_of(const DriverReport& report, const std::string& theme,
                                  Polarity polarity) {
  std::vector<std::string> texts;
  for (const Quote& quote : report.quotes) {
    if (quote.theme == theme_id(theme) && quote.polarity == polarity) texts.push_back(quote.text);
  }
  return texts;
}

using Texts = std::vector<std::string>;

TEST(Quotes, TheClearestComeFirstAndNoTextComesTwice) {
  const std::string strongest = "The service was really great this time.";
  const std::string strong = "The service was great as far as I know.";
  const std::string longer = "The service was great and I say so as a visitor of many years.";
  const std::string plain = "The service was good on my visits.";
  const std::string short_one = "really great service";
  const DriverReport report = report_of(survey_of({{"9", plain},
                                                   {"9", short_one},
                                                   {"9", longer},
                                                   {"9", strong},
                                                   {"9", strongest},
                                                   {"8", strongest},
                                                   {"8", plain}}));
  EXPECT_EQ(texts_of(report, "service", Polarity::positive), (Texts{strongest, strong, longer}));
  DriverOptions options;
  options.quotes_per_theme = 9;
  const SurveyText survey =
      survey_of({{"9", plain}, {"9", short_one}, {"9", strongest}, {"9", plain}, {"9", plain}});
  EXPECT_EQ(texts_of(report_of(survey, options), "service", Polarity::positive),
            (Texts{strongest, plain, short_one}));
}

TEST(Quotes, SayWhereTheyStandAndWhatProvesThem) {
  const DriverReport report =
      report_of(survey_of(joined({repeated(1, {"3", "x"}), repeated(5, {"2", kSlowDelivery})})));
  ASSERT_EQ(report.quotes.size(), 1U);
  const Quote& quote = report.quotes[0];
  EXPECT_EQ(quote.row, 2U);
  EXPECT_EQ(quote.column, 0U);
  EXPECT_EQ(quote.theme_words.of(quote.text), "delivery");
  EXPECT_EQ(quote.opinion_words.of(quote.text), "slow");
  EXPECT_EQ(*quote.score, 2.0);
}

TEST(Quotes, OfAThemeThatFewSpeakOfAreNotShown) {
  const auto with_speakers = [](std::size_t count) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < count; ++i) {
      rows.push_back({"2", "slow delivery on day " + std::to_string(i)});
    }
    return report_of(survey_of(joined({rows, repeated(20, {"9", kNoTheme})})));
  };
  EXPECT_TRUE(with_speakers(4).quotes.empty());
  EXPECT_EQ(with_speakers(5).quotes.size(), 3U);
}

TEST(Quotes, StandInOrderOfThemeBlameFirstAndNeverForWhatIsNeitherNor) {
  const DriverReport report = report_of(full_survey_of(random_rows(300, 2)));
  std::set<std::pair<std::string, std::string>> seen;
  const Quote* last = nullptr;
  for (const Quote& quote : report.quotes) {
    EXPECT_TRUE(quote.polarity == Polarity::negative || quote.polarity == Polarity::positive);
    if (last != nullptr) {
      EXPECT_LE(std::tie(last->theme, last->polarity), std::tie(quote.theme, quote.polarity));
    }
    last = &quote;
    const std::string group = theme_name(quote.theme) + std::string(polarity_name(quote.polarity));
    EXPECT_TRUE(seen.emplace(group, quote.text).second) << quote.text;
  }
  EXPECT_GT(seen.size(), 8U);
}

}  // namespace
}  // namespace palaute
