// The lexicons' own examples: what the checker says of those that do not hold.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "pipeline/small_analyzer.h"

namespace palaute {
namespace {

// Every finding as it is printed.
std::vector<std::string> findings(const Analyzer& analyzer) {
  std::vector<std::string> lines;
  for (const LexiconFinding& finding : must(check_examples(analyzer)).findings) {
    EXPECT_EQ(finding.kind, FindingKind::error);
    lines.push_back(finding.place.to_string());
  }
  return lines;
}

// The findings of one line of fi/examples.tsv.
std::vector<std::string> findings_of(const std::string& answer, const std::string& tags) {
  const LexiconFolder folder;
  folder.write("fi/examples.tsv", "#palaute examples fi 1\n" + answer + '\t' + tags + '\n');
  return findings(open_analyzer(folder));
}

TEST(Examples, ThatHoldAreNotSpokenOf) { EXPECT_TRUE(findings(small_analyzer()).empty()); }

TEST(Examples, HoldOrAreFoundOutOneTagAtATime) {
  const std::string place = "fi/examples.tsv:2:1: 'hyvä palvelu' ";
  const std::string given = "; it gives answer:+ service:+";
  const struct {
    std::string tags;
    std::vector<std::string> findings;
  } cases[] = {
      {"service", {}},
      {"service:+", {}},
      {"answer:+ service:+ !price !delivery:-", {}},
      {"!service:-", {}},
      {"service:-", {place + "does not give 'service:-'" + given}},
      {"price", {place + "does not give 'price'" + given}},
      {"!service", {place + "must not give '!service'" + given}},
      {"!service:+", {place + "must not give '!service:+'" + given}},
      {"answer:mixed", {place + "does not give 'answer:mixed'" + given}},
      {"!answer:+", {place + "must not give '!answer:+'" + given}},
      {"price answer:-",
       {place + "does not give 'price'" + given, place + "does not give 'answer:-'" + given}},
      {"service:good", {place + "'service:good' has no polarity; use + - 0 or mixed"}},
      {"servce", {place + "unknown theme 'servce'"}},
  };
  for (const auto& [tags, expected] : cases) {
    EXPECT_EQ(findings_of("hyvä palvelu", tags), expected) << tags;
  }
}

TEST(Examples, OfAParentAcceptItsSubthemesButNotTheOtherWayRound) {
  EXPECT_TRUE(findings_of("kallis", "price:-").empty());
  EXPECT_EQ(findings_of("huono hinta", "price.level").size(), 1U);
}

TEST(Examples, NeedAnAnswerAndTags) {
  const LexiconFolder folder;
  folder.write("en/examples.tsv", "#palaute examples en 1\n\ngood service\n");
  const auto lines = findings(open_analyzer(folder));
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_TRUE(lines[0].starts_with("en/examples.tsv:3:")) << lines[0];
}

TEST(Examples, OfAnOverlayAreRunAndNamedWithItsFolder) {
  const LexiconFolder folder;
  const TemporaryFolder parent;
  std::filesystem::create_directory(parent.path() / "branch");
  parent.write("branch/en/themes.tsv", "#palaute themes en 1\nprice\tfare\n");
  parent.write("branch/en/examples.tsv",
               "#palaute examples en 1\n# fares\ngood fare\tprice:+\ngood fare\tprice:-\n");
  const Analyzer analyzer = open_analyzer(folder, {}, {parent.path() / "branch"});
  EXPECT_EQ(findings(analyzer),
            (std::vector<std::string>{"branch/en/examples.tsv:4:1: 'good fare' does not give "
                                      "'price:-'; it gives answer:+ price:+"}));
}

// The findings about tests that stand below lines of fi/sentiment.tsv.
std::vector<std::string> findings_of_tests(const std::string& lines) {
  const LexiconFolder folder;
  folder.write("fi/sentiment.tsv", "#palaute sentiment fi 1\n" + lines);
  folder.write("fi/examples.tsv", "#palaute examples fi 1\n");
  return findings(open_analyzer(folder));
}

TEST(Examples, BesideAnEntryTryThatEntryAlone) {
  const std::string entry = "ei ..2 toimia\t-2\n";
  EXPECT_EQ(findings_of_tests(entry + "matches:\tNetti ei nyt toimi\nnot:\tNetti toimii\n"),
            std::vector<std::string>{});
  EXPECT_EQ(findings_of_tests(entry + "matches:\tNetti toimii\n"),
            std::vector<std::string>{
                "fi/sentiment.tsv:3:1: 'ei ..2 toimia' does not match 'Netti toimii'"});
  EXPECT_EQ(
      findings_of_tests(entry + "not:\tEi toimi\n"),
      std::vector<std::string>{"fi/sentiment.tsv:3:1: 'ei ..2 toimia' must not match 'Ei toimi'"});
}

TEST(Examples, BesideAnEntryForAQuestionAskIt) {
  EXPECT_EQ(findings_of_tests("ei mikään\t2\tprompt=improve\nmatches:\tEi mitään\n"),
            std::vector<std::string>{});
}

TEST(Examples, BesideNoEntryAreAnError) {
  const LexiconFolder folder;
  folder.write("fi/sentiment.tsv", "#palaute sentiment fi 1\nmatches:\thyvä\n");
  const auto lexicon = Lexicon::open(folder.path());
  ASSERT_FALSE(lexicon);
  EXPECT_EQ(lexicon.error().to_string(),
            "fi/sentiment.tsv:2:1: stands below no entry that it could test");
}

TEST(Examples, TellWhichLinesTheyDoNotTry) {
  const LexiconFolder folder;
  folder.write("fi/sentiment.tsv", "#palaute sentiment fi 1\nhyvä\t2\nkamala\t-3\n");
  const Analyzer analyzer = open_analyzer(folder);
  std::vector<std::string> untested;
  for (const EntryId entry : must(check_examples(analyzer)).untested) {
    const std::string place = analyzer.lexicon().entry_location(entry);
    if (place.starts_with("fi/sentiment")) untested.push_back(place);
  }
  EXPECT_EQ(untested, std::vector<std::string>{"fi/sentiment.tsv:3"});
}

}  // namespace
}  // namespace palaute
