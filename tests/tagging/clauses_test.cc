#include <gtest/gtest.h>

#include "tagging/answers.h"

namespace palaute {
namespace {

// The clauses of an answer, parted by " | ".
std::string clauses(const Answers& answers, const std::string& answer) {
  std::string shown;
  for (const std::string& text : answers.tag(answer).clause_texts)
    shown += (shown.empty() ? "" : " | ") + text;
  return shown;
}

TEST(Clauses, BeginAtConjunctions) {
  const struct {
    Language language;
    const char* answer;
    const char* expected;
  } cases[] = {
      {Language::finnish, "palvelu toimi mutta hinta nousi", "palvelu toimi | mutta hinta nousi"},
      {Language::finnish, "palvelu toimi, mutta hinta nousi", "palvelu toimi | mutta hinta nousi"},
      {Language::finnish, "Mutta hinta nousi", "Mutta hinta nousi"},
      {Language::finnish, "odotin koska jono mutta sain", "odotin | koska jono | mutta sain"},
      {Language::finnish, "yksi kaksi kolme", "yksi kaksi kolme"},
      {Language::finnish, "yksi mutta", "yksi | mutta"},
      {Language::english, "it works but slow", "it works | but slow"},
      {Language::english, "good because fast", "good | because fast"},
  };
  for (const auto& c : cases)
    EXPECT_EQ(clauses(Answers(c.language), c.answer), c.expected) << c.answer;
}

TEST(Clauses, BeforeAContrastWeighLess) {
  const Answers answers(Language::finnish);
  const struct {
    const char* answer;
    std::vector<double> weights;
  } cases[] = {
      {"hyvä palvelu", {1}},
      {"hyvä palvelu mutta kallis", {0.5, 1}},
      {"hyvä, nopea, mutta kallis", {0.5, 0.5, 1}},
      {"hyvä mutta kallis mutta nopea", {0.25, 0.5, 1}},
      {"Hyvä palvelu. Mutta kallis.", {1, 1}},
      {"hyvä koska nopea", {1, 1}},
  };
  for (const auto& c : cases) {
    std::vector<double> weights;
    for (const Clause& clause : answers.tag(c.answer).clauses) weights.push_back(clause.weight);
    EXPECT_EQ(weights, c.weights) << c.answer;
  }
}

TEST(Clauses, KnowWhetherTheyFollowAContrast) {
  const Answers answers(Language::finnish);
  std::vector<bool> after;
  for (const Clause& clause : answers.tag("hyvä mutta kallis koska pieni").clauses)
    after.push_back(clause.after_contrast);
  EXPECT_EQ(after, (std::vector<bool>{false, true, false}));
}

TEST(Clauses, LetAWordStartAClauseAndNegateIt) {
  const Answers answers(Language::finnish, {{"fi/overrides.tsv", "muttei\tmuttei\tV"},
                                            {"fi/cues.tsv",
                                             "contrast\tmuttei\t0.5\n"
                                             "negator\tmuttei\t-0.8/-0.4\t5"}});
  EXPECT_EQ(clauses(answers, "nopea muttei hyvä"), "nopea | muttei hyvä");
  EXPECT_EQ(answers.values("nopea muttei hyvä"), (std::vector{2.0, -1.6}));
}

}  // namespace
}  // namespace palaute
