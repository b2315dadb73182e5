// Does a diff name the answers that change and the lines behind it?
#include <gtest/gtest.h>

#include "authoring/survey_file.h"
#include "palaute/authoring.h"

namespace palaute {
namespace {

// From the small lexicon to the same with `lines` over it.
LexiconDiff diff_with(const std::string& file, const std::string& lines, std::vector<Row> rows,
                      DiffOptions options = {}) {
  const TemporaryFolder overlay;
  overlay.write(file, lines);
  const SurveyFile survey(std::move(rows));
  return must(compare_lexicons(english_analyzer(), english_analyzer({overlay.path()}),
                               survey.path(), answers_only(), options));
}

TEST(LexiconDiff, IsEmptyBetweenALexiconAndItself) {
  const SurveyFile survey(std::vector<Row>{{"good service", ""}});
  const Analyzer analyzer = english_analyzer();
  const LexiconDiff diff =
      must(compare_lexicons(analyzer, analyzer, survey.path(), answers_only()));
  EXPECT_EQ(diff.answers, 1U);
  EXPECT_EQ(diff.changed, 0U);
  ASSERT_EQ(diff.themes.size(), 1U);
  EXPECT_EQ(diff.themes[0].before, diff.themes[0].after);
}

TEST(LexiconDiff, NamesThemesGainedAndLostWithTheirLines) {
  const LexiconDiff diff =
      diff_with("en/themes.tsv", "#palaute themes en 1\n-\tprice\tprice\nbilling\tprice\n",
                {{"great delivery", ""}, {"good price", ""}});
  EXPECT_EQ(diff.changed, 1U);
  EXPECT_EQ(diff.themes_gained, 1U);
  EXPECT_EQ(diff.themes_lost, 1U);
  ASSERT_EQ(diff.changes.size(), 1U);
  const AnswerChange& change = diff.changes[0];
  EXPECT_EQ(change.row, 2U);
  EXPECT_EQ(change.line, 3U);
  EXPECT_EQ(change.answer, "good price");
  EXPECT_EQ(change.themes, (std::vector<ThemeChange>{{"billing", std::nullopt, Polarity::positive},
                                                     {"price", Polarity::positive, std::nullopt}}));
  EXPECT_EQ(change.disappeared, (std::vector<LexiconLine>{{"en/themes.tsv:5", "price\tprice"}}));
  ASSERT_EQ(change.appeared.size(), 1U);
  EXPECT_EQ(change.appeared[0].text, "billing\tprice");
}

TEST(LexiconDiff, ShowsALineWhoseValueChangedOnBothSides) {
  const LexiconDiff diff =
      diff_with("en/sentiment.tsv", "#palaute sentiment en 1\ngood\t-2\n", {{"good service", ""}});
  EXPECT_EQ(diff.themes_turned, 1U);
  EXPECT_EQ(diff.verdicts_changed, 1U);
  ASSERT_EQ(diff.disappeared.size(), 1U);
  EXPECT_EQ(diff.disappeared[0].line.text, "good\t2");
  EXPECT_EQ(diff.disappeared[0].answers, 1U);
  ASSERT_EQ(diff.appeared.size(), 1U);
  EXPECT_EQ(diff.appeared[0].line.text, "good\t-2");
  ASSERT_EQ(diff.themes.size(), 1U);
  EXPECT_EQ(diff.themes[0].before, (ThemeBalance{1, 1, 0}));
  EXPECT_EQ(diff.themes[0].after, (ThemeBalance{1, 0, 1}));
}

TEST(LexiconDiff, CountsWhatItDoesNotShow) {
  DiffOptions options;
  options.most_answers = 1;
  const LexiconDiff diff = diff_with("en/themes.tsv", "#palaute themes en 1\nservice\tclerk\n",
                                     {{"the clerk", ""}, {"a clerk", ""}, {"clerk", ""}}, options);
  EXPECT_EQ(diff.changed, 3U);
  EXPECT_EQ(diff.changes.size(), 1U);
  EXPECT_EQ(diff.appeared.at(0).answers, 3U);
}

}  // namespace
}  // namespace palaute
