// Lines that may never match what their author wrote them for.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "pipeline/small_analyzer.h"

namespace palaute {
namespace {

// The warnings about one file of the small lexicon with lines added to it.
std::vector<std::string> warnings(const std::string& file, const std::string& lines) {
  const LexiconFolder folder;
  folder.add(file, lines);
  std::vector<std::string> texts;
  for (const LexiconFinding& finding : check_patterns(open_analyzer(folder))) {
    EXPECT_EQ(finding.kind, FindingKind::warning);
    if (finding.place.file == file) texts.push_back(finding.place.message);
  }
  return texts;
}

using Texts = std::vector<std::string>;

TEST(Patterns, ThatCanMatchAreNotSpokenOf) {
  EXPECT_EQ(warnings("fi/sentiment.tsv", "ei ..2 (tulla|saapua)\t-2\nhidas[comparative]\t-1"),
            Texts{});
}

TEST(Patterns, WithAWordThatNoDictionaryKnowsAreToldOf) {
  const Texts found = warnings("fi/themes.tsv", "service\txyzzyl\u00e4inen");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_TRUE(found[0].starts_with("no dictionary knows 'xyzzyl\u00e4inen'")) << found[0];
}

TEST(Patterns, MayHoldAnyWordInQuotesAndAnyNumber) {
  EXPECT_EQ(warnings("fi/themes.tsv", "service\t\"xyzzyl\u00e4inen\"\nprice\t100 euro"), Texts{});
}

TEST(Patterns, ThatLoseTheirOwnWordsNameTheWinner) {
  EXPECT_EQ(warnings("fi/sentiment.tsv", "\"loistava\"\t2"),
            Texts{"'\"loistava\"' loses its own words to fi/sentiment.tsv:6"});
}

TEST(Patterns, ThatExcludeTheirOwnWordsMatchNothing) {
  EXPECT_EQ(warnings("fi/sentiment.tsv", "kamala !kamala\t-3"),
            Texts{"'kamala !kamala' does not match its own words"});
}

}  // namespace
}  // namespace palaute
