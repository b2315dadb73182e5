// Is coverage counted as an author would count it by hand?
#include <gtest/gtest.h>

#include <algorithm>

#include "authoring/survey_file.h"
#include "palaute/authoring.h"

namespace palaute {
namespace {

LexiconStats stats_of(std::vector<Row> rows, StatsOptions options = {}) {
  const SurveyFile survey(std::move(rows));
  return must(measure_lexicon(english_analyzer(), survey.path(), answers_only(), options));
}

TEST(LexiconStats, CountsAnswersClausesAndWords) {
  const LexiconStats stats =
      stats_of({{"The service was good.", ""}, {"-", ""}, {"Flurbel price, really", ""}, {"", ""}});
  EXPECT_EQ(stats.answers, 3U);
  EXPECT_EQ(stats.without_content, 1U);
  EXPECT_EQ(stats.with_theme, 2U);
  EXPECT_EQ(stats.with_opinion, 1U);
  EXPECT_EQ(stats.clauses, 3U);
  EXPECT_EQ(stats.clauses_with_theme, 2U);
  EXPECT_EQ(stats.words, 7U);
  EXPECT_EQ(stats.known_words, 6U);
  EXPECT_EQ(stats.reading.account.read, 4U);
}

TEST(LexiconStats, ListsWordsThatNothingKnowsByFallingNumber) {
  const LexiconStats stats =
      stats_of({{"zorbix price", ""}, {"flurbel zorbix", ""}, {"service", ""}});
  ASSERT_EQ(stats.unknown_words.size(), 2U);
  EXPECT_EQ(stats.unknown_words[0].word, "zorbix");
  EXPECT_EQ(stats.unknown_words[0].count, 2U);
  EXPECT_EQ(stats.unknown_words[1].word, "flurbel");
  EXPECT_EQ(stats.unknown_words_missed, 0U);
}

TEST(LexiconStats, CountsALineOnceAnAnswer) {
  const LexiconStats stats = stats_of({{"Good, good, good service", ""}, {"good price", ""}});
  ASSERT_FALSE(stats.most_used.empty());
  EXPECT_EQ(stats.most_used[0].line.text, "good\t2");
  EXPECT_EQ(stats.most_used[0].line.place, "en/sentiment.tsv:2");
  EXPECT_EQ(stats.most_used[0].answers, 2U);
}

TEST(LexiconStats, TellsUsedLinesOfThemesAndFiles) {
  const LexiconStats stats = stats_of({{"service", ""}, {"service and price", ""}});
  const ThemeUse& service = stats.themes.at(0);
  EXPECT_EQ(service.theme, "service");
  EXPECT_EQ(service.answers, 2U);
  EXPECT_EQ(service.lines, 3U);  // palvelu, asiakaspalvelu, service
  EXPECT_EQ(service.lines_used, 1U);
  const auto file = std::find_if(stats.files.begin(), stats.files.end(),
                                 [](const auto& use) { return use.file == "en/themes.tsv"; });
  ASSERT_NE(file, stats.files.end());
  EXPECT_EQ(file->lines, 7U);
  EXPECT_EQ(file->lines_used, 2U);
}

TEST(LexiconStats, ListsNoMoreThanAsked) {
  StatsOptions options;
  options.most = 1;
  const LexiconStats stats = stats_of({{"good service zorbix flurbel", ""}}, options);
  EXPECT_EQ(stats.most_used.size(), 1U);
  EXPECT_EQ(stats.unknown_words.size(), 1U);
}

TEST(LexiconStats, DoNotDependOnThreads) {
  std::vector<Row> rows;
  for (int i = 0; i < 400; ++i)
    rows.push_back({i % 3 == 0 ? "good service" : "bad zorb price", ""});
  StatsOptions one;
  one.batch.threads = 1;
  StatsOptions two;
  two.batch.threads = 2;
  const LexiconStats a = stats_of(rows, one);
  const LexiconStats b = stats_of(rows, two);
  EXPECT_EQ(a.with_opinion, b.with_opinion);
  ASSERT_EQ(a.most_used.size(), b.most_used.size());
  for (std::size_t i = 0; i < a.most_used.size(); ++i)
    EXPECT_EQ(a.most_used[i].line, b.most_used[i].line);
}

TEST(LexiconStats, FailLikeReadingTheSurvey) {
  const auto stats = measure_lexicon(english_analyzer(), "/nowhere.csv", answers_only());
  ASSERT_FALSE(stats);
  EXPECT_EQ(stats.error().code, ErrorCode::io);
}

}  // namespace
}  // namespace palaute
