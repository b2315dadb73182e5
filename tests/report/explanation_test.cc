#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/file.h"
#include "report/sample.h"

namespace palaute {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kAnswer = "Jonotus ei toiminut";

Lexicon small_lexicon() {
  const fs::path source = fs::path(PALAUTE_SOURCE_DIR) / "lexicons";
  const fs::path folder = fs::path(testing::TempDir()) / "palaute_explanation_lexicon";
  fs::create_directories(folder / "fi");
  for (const char* file : {"VERSION", "themes.tsv", "fi/phrases.tsv"})
    EXPECT_TRUE(write_file(folder / file, *read_file(source / file)));
  EXPECT_TRUE(
      write_file(folder / "fi/themes.tsv", "#palaute themes fi 1\naccess.waiting\tjonotus\n"));
  EXPECT_TRUE(write_file(folder / "fi/sentiment.tsv", "#palaute sentiment fi 1\ntoimia\t1\n"));
  EXPECT_TRUE(write_file(folder / "fi/cues.tsv", "#palaute cues fi 1\nnegator\tei\t-1\tclause\n"));
  auto lexicon = Lexicon::open(folder);
  if (!lexicon) ADD_FAILURE() << lexicon.error().to_string();
  return *std::move(lexicon);
}

EntryId entry_at(const Lexicon& lexicon, std::string_view location) {
  for (EntryId entry{0}; entry.value < lexicon.info().entries; ++entry.value) {
    if (lexicon.entry_location(entry) == location) return entry;
  }
  ADD_FAILURE() << location;
  return {};
}

ExplainedWord word(ByteRange where, std::string lemma) {
  ExplainedWord word;
  word.words = where;
  word.lemma = std::move(lemma);
  return word;
}

Explanation explanation_of(const Lexicon& lexicon) {
  const EntryId theme = entry_at(lexicon, "fi/themes.tsv:2");
  const EntryId opinion = entry_at(lexicon, "fi/sentiment.tsv:2");
  const EntryId negator = entry_at(lexicon, "fi/cues.tsv:2");
  Explanation explanation;
  explanation.result.language = Language::finnish;
  explanation.result.polarity = Polarity::negative;
  explanation.result.score = -0.25;
  explanation.result.set(AnswerFlag::pii);
  explanation.result.mentions.push_back({*lexicon.find_theme("access.waiting"),
                                         Polarity::negative,
                                         -1.0,
                                         {0, 7},
                                         {8, 19},
                                         theme,
                                         opinion});
  explanation.words = {word({0, 7}, "jonotus"), word({8, 10}, "ei"), word({11, 19}, "toimia")};
  explanation.matches = {{"theme", theme, {0, 7}, "form", false, 0.0, 0.0, {}, {}},
                         {"opinion",
                          opinion,
                          {11, 19},
                          "root",
                          false,
                          1.0,
                          -1.0,
                          {{"negator", negator, {8, 10}, -1.0}},
                          {*lexicon.find_theme("access.waiting")}}};
  return explanation;
}

TEST(Explanation, ShowsEveryStepInTheLanguageOfTheAnswer) {
  const Lexicon lexicon = small_lexicon();
  EXPECT_EQ(
      write_explanation(explanation_of(lexicon), kAnswer, lexicon, ExplanationFormat::terminal),
      "moite −0,25, fi, pii\n"
      "\n"
      "Teemat\n"
      "  access.waiting  Jonot ja odotus  moite  −1  ”Jonotus” ”ei toiminut”\n"
      "\n"
      "Sanaston rivit\n"
      "  theme      ”Jonotus”                                         fi/themes.tsv:2  jonotus\n"
      "  opinion    ”toiminut” (sen verbi)  1 → −1  → access.waiting  fi/sentiment.tsv:2  toimia\n"
      "    negator  ”ei”                    × −1                      fi/cues.tsv:2  ei\n"
      "\n"
      "Sanat\n"
      "  1.1  Jonotus     jonotus\n"
      "  1.1  ei          ei\n"
      "  1.1  toiminut    toimia\n");
}

TEST(Explanation, KeepsTerminalEscapesOut) {
  const Lexicon lexicon = small_lexicon();
  Explanation explanation;
  explanation.words = {word({0, 6}, "")};
  const std::string text =
      write_explanation(explanation, "\x1b[2Jab", lexicon, ExplanationFormat::terminal);
  EXPECT_FALSE(contains(text, "\x1b"));
}

TEST(Explanation, GivesProgramsTheSameSteps) {
  const Lexicon lexicon = small_lexicon();
  const auto json = nlohmann::json::parse(
      write_explanation(explanation_of(lexicon), kAnswer, lexicon, ExplanationFormat::json));
  EXPECT_EQ(json["schema"], "palaute.explanation/1");
  EXPECT_EQ(json["flags"], nlohmann::json({"pii"}));
  EXPECT_EQ(json["mentions"][0]["theme"], "access.waiting");
  EXPECT_EQ(json["mentions"][0]["opinion"], nlohmann::json({8, 19}));
  EXPECT_EQ(json["mentions"][0]["opinion_entry"], "fi/sentiment.tsv:2");
  EXPECT_EQ(json["words"][2]["lemma"], "toimia");
  EXPECT_EQ(json["matches"][1]["cues"][0]["kind"], "negator");
  EXPECT_EQ(json["matches"][1]["value"], -1.0);
}

}  // namespace
}  // namespace palaute
