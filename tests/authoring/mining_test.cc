// Are the words that lack a line found, and nothing else?
#include <gtest/gtest.h>

#include <algorithm>

#include "authoring/survey_file.h"
#include "palaute/authoring.h"
#include "palaute/lexicon.h"

namespace palaute {
namespace {

Mining mine(std::vector<Row> rows, const SurveySchema& schema, MineOptions options = {}) {
  const SurveyFile survey(std::move(rows));
  return must(mine_survey(english_analyzer(), survey.path(), schema, options));
}

const MinedCandidate* find(const Mining& mining, MinedAxis axis, const std::string& pattern) {
  const auto found =
      std::find_if(mining.candidates.begin(), mining.candidates.end(),
                   [&](const auto& c) { return c.axis == axis && c.pattern == pattern; });
  return found == mining.candidates.end() ? nullptr : &*found;
}

std::vector<Row> broken_routers() {
  std::vector<Row> rows;
  add_rows(3, {"The router crashed.", "1"}, rows);
  add_rows(5, {"The service was good.", "9"}, rows);
  rows.push_back({"-", "5"});
  return rows;
}

TEST(Mining, RanksBySupportEffectAndNovelty) {
  const Mining mining = mine(broken_routers(), answers_and_scores());
  EXPECT_EQ(mining.answers, 9U);
  EXPECT_EQ(mining.without_content, 1U);
  EXPECT_EQ(mining.clauses, 8U);
  EXPECT_EQ(mining.clauses_without_theme, 3U);
  const MinedCandidate* router = find(mining, MinedAxis::theme, "router");
  ASSERT_NE(router, nullptr);
  EXPECT_EQ(router->support, 3U);
  EXPECT_EQ(router->clauses, 3U);
  EXPECT_DOUBLE_EQ(router->novelty, 1.0);
  ASSERT_TRUE(router->effect);
  EXPECT_DOUBLE_EQ(router->effect->users, 1.0);
  EXPECT_DOUBLE_EQ(router->effect->others, 9.0);
  EXPECT_DOUBLE_EQ(router->effect->difference, -3.0);  // -8 * 3 / (3 + 5)
  EXPECT_DOUBLE_EQ(router->rank, 9.0);
  EXPECT_EQ(router->theme, "general.overall");
  EXPECT_EQ(router->examples,
            (std::vector<std::string>{"The router crashed.", "The router crashed."}));
}

TEST(Mining, LeavesOutWhatSaysNoMore) {
  const Mining mining = mine(broken_routers(), answers_and_scores());
  EXPECT_EQ(find(mining, MinedAxis::theme, "router crash"), nullptr) << "never met apart";
  EXPECT_EQ(find(mining, MinedAxis::theme, "the"), nullptr) << "as usual elsewhere";
  EXPECT_EQ(find(mining, MinedAxis::theme, "good"), nullptr) << "has a line";
}

TEST(Mining, RanksWithoutAScoreBySupportAndNovelty) {
  const Mining mining = mine(broken_routers(), answers_only());
  EXPECT_EQ(mining.score, "");
  const MinedCandidate* router = find(mining, MinedAxis::theme, "router");
  ASSERT_NE(router, nullptr);
  EXPECT_FALSE(router->effect);
  EXPECT_DOUBLE_EQ(router->rank, 3.0);
}

TEST(Mining, AsksForSupportByDifferentRespondents) {
  MineOptions options;
  options.min_support = 4;
  EXPECT_EQ(find(mine(broken_routers(), answers_only(), options), MinedAxis::theme, "router"),
            nullptr);
}

TEST(Mining, PairsNeedWordsThatAreMetApart) {
  std::vector<Row> rows = broken_routers();
  add_rows(1, {"The router glowed.", "1"}, rows);
  add_rows(1, {"The lamp crashed.", "1"}, rows);
  const Mining mining = mine(rows, answers_only());
  const MinedCandidate* pair = find(mining, MinedAxis::theme, "router crash");
  ASSERT_NE(pair, nullptr);
  EXPECT_EQ(pair->support, 3U);
}

TEST(Mining, SuggestsTheThemeNamedInTheSameAnswers) {
  std::vector<Row> rows;
  add_rows(3, {"Slow delivery. The parcel vanished.", "1"}, rows);
  const Mining mining = mine(rows, answers_only());
  const MinedCandidate* parcel = find(mining, MinedAxis::theme, "parcel");
  ASSERT_NE(parcel, nullptr);
  EXPECT_EQ(parcel->theme, "delivery");
}

TEST(Mining, ValuesWordsBesideThemesWithAClearEffect) {
  std::vector<Row> rows;
  add_rows(6, {"The delivery stalled.", "1"}, rows);
  add_rows(6, {"The delivery arrived.", "9"}, rows);
  add_rows(6, {"The delivery was good.", "9"}, rows);
  const Mining mining = mine(rows, answers_and_scores());
  EXPECT_EQ(mining.clauses_without_opinion, 12U);
  const MinedCandidate* stall = find(mining, MinedAxis::opinion, "stall");
  ASSERT_NE(stall, nullptr);
  EXPECT_EQ(stall->valence, -2.0);  // 2 * (8 * 6 / 11) / 3.88
  EXPECT_EQ(find(mining, MinedAxis::opinion, "delivery"), nullptr) << "has a line";
}

TEST(Mining, FindsPartsOfSeveralCompounds) {
  const LexiconFolder folder;
  std::vector<Row> rows;
  for (const char* answer : {"Kahviautomaatti rikki", "Kahvihuone rikki", "Kahvikuppi rikki"})
    rows.push_back({answer, ""});
  rows.push_back({"Hyvä palvelu", ""});
  const SurveyFile survey(rows);
  AnalyzerOptions finnish;
  finnish.language = Language::finnish;
  const Mining mining =
      must(mine_survey(open_analyzer(folder, finnish), survey.path(), answers_only()));
  const MinedCandidate* part = find(mining, MinedAxis::theme, "kahvi+");
  ASSERT_NE(part, nullptr);
  EXPECT_EQ(part->support, 3U);
}

TEST(Mining, WritesLinesThatTheLexiconReads) {
  std::vector<Row> rows = broken_routers();
  add_rows(6, {"The delivery stalled. Mail me@example.com # \"now\"", "1"}, rows);
  const std::vector<OverlayFile> files = overlay_of(mine(rows, answers_and_scores()));
  const TemporaryFolder folder;
  ASSERT_TRUE(write_overlay(folder.path(), files));
  const LexiconFolder core;
  const std::vector<std::filesystem::path> overlays = {folder.path()};
  const Lexicon plain = must(Lexicon::open(core.path()));
  const Lexicon mined = must(Lexicon::open(core.path(), overlays));
  EXPECT_GT(mined.info().entries, plain.info().entries);
  for (const OverlayFile& file : files) {
    EXPECT_TRUE(file.content.starts_with("#palaute "));
    EXPECT_EQ(file.content.find("me@example.com"), std::string::npos);
  }
}

TEST(Overlay, NeverWritesToCoreLexicons) {
  const LexiconFolder core;
  const OverlayFile file{"en/themes.tsv", "#palaute themes en 1\n"};
  const auto written = write_overlay(core.path(), {&file, 1});
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::argument);
}

}  // namespace
}  // namespace palaute
