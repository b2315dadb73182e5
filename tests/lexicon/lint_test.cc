#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "lexicon_folder.h"
#include "palaute/lexicon.h"

namespace palaute {
namespace {

// "warning fi/sentiment.tsv:12:1: …" of every finding.
std::vector<std::string> findings_of(const LexiconFolder& folder,
                                     std::span<const std::filesystem::path> overlays = {}) {
  const auto findings = lint_lexicon(folder.path(), overlays);
  EXPECT_TRUE(findings) << findings.error().to_string();
  std::vector<std::string> shown;
  if (!findings) return shown;
  for (const LexiconFinding& finding : *findings) {
    shown.push_back((finding.kind == FindingKind::error ? "error " : "warning ") +
                    finding.place.to_string());
  }
  return shown;
}

using Lines = std::vector<std::string>;

TEST(Lint, FindsNothingInALexiconThatIsInOrder) {
  EXPECT_EQ(findings_of(LexiconFolder()), Lines());
}

TEST(Lint, WarnsOfALineThatRepeatsAnother) {
  const LexiconFolder folder;
  folder.add("fi/sentiment.tsv", "hyvä\t1");
  EXPECT_EQ(findings_of(folder),
            Lines({"warning fi/sentiment.tsv:12:1: repeats 'hyvä' of line 2"}));
}

TEST(Lint, WarnsOfAnEntryThatCanNeverWin) {
  const LexiconFolder folder;
  folder.add("fi/sentiment.tsv", "(iso|suuri) hyvä\t2\n(suuri|iso) hyvä\t1.5\nHYVÄ\t1");
  EXPECT_EQ(findings_of(folder),
            Lines({"warning fi/sentiment.tsv:13:1: '(suuri|iso) hyvä' can never win: "
                   "fi/sentiment.tsv:12 matches the same words",
                   "warning fi/sentiment.tsv:14:1: 'HYVÄ' can never win: fi/sentiment.tsv:2 "
                   "matches the same words"}));
}

TEST(Lint, WarnsWhereAThemeAndAnOpinionDisagreeInSign) {
  const LexiconFolder folder;
  folder.add("fi/sentiment.tsv", "kallis\t1");
  const Lines findings = findings_of(folder);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_TRUE(findings[0].find("disagrees in sign with") != std::string::npos) << findings[0];
}

TEST(Lint, LetsTwoThemesShareAPattern) {
  const LexiconFolder folder;
  folder.add("fi/themes.tsv", "billing\thinta");
  EXPECT_EQ(findings_of(folder), Lines());
}

TEST(Lint, KeepsLanguagesAndDifferentConditionsApart) {
  const LexiconFolder folder;
  folder.add("en/sentiment.tsv", "hyvä\t-2");
  folder.add("fi/sentiment.tsv", "hyvä/A\t1\nhyvä[comparative]\t-1\n\"hyvä\"\t1\nhyvä !ei\t1");
  EXPECT_EQ(findings_of(folder), Lines());
}

TEST(Lint, ListsEveryErrorInOrderOfFileAndLine) {
  const LexiconFolder folder;
  folder.add("fi/themes.tsv", "prise\thalpa");
  folder.add("fi/sentiment.tsv", "kova\t9\nhyvä\t1\nkehno\t8");
  const Lines findings = findings_of(folder);
  ASSERT_EQ(findings.size(), 4U);
  EXPECT_TRUE(findings[0].starts_with("error fi/sentiment.tsv:12:6: "));
  EXPECT_TRUE(findings[1].starts_with("warning fi/sentiment.tsv:13:1: "));
  EXPECT_TRUE(findings[2].starts_with("error fi/sentiment.tsv:14:7: "));
  EXPECT_TRUE(findings[3].starts_with("error fi/themes.tsv:12:1: "));
}

TEST(Lint, LetsAnOverlayReplaceWithoutAWarning) {
  const LexiconFolder folder;
  const TemporaryFolder overlay;
  overlay.write("fi/sentiment.tsv", "#palaute sentiment fi 1\nhyvä\t1\n");
  const std::vector<std::filesystem::path> overlays = {overlay.path()};
  EXPECT_EQ(findings_of(folder, overlays), Lines());
}

TEST(Lint, FailsWhereThereIsNoLexicon) {
  const auto findings = lint_lexicon("/nowhere/at/all");
  ASSERT_FALSE(findings);
  EXPECT_EQ(findings.error().code, ErrorCode::io);
}

}  // namespace
}  // namespace palaute
