#include <gtest/gtest.h>

#include <string>

#include "palaute/lexicon.h"

namespace palaute {
namespace {

// Whatever the shipped lexicons say, they must say it without an error.
TEST(RealLexicons, HoldNoWrongLine) {
  const auto findings = lint_lexicon(PALAUTE_SOURCE_DIR "/lexicons");
  ASSERT_TRUE(findings) << findings.error().to_string();
  std::string errors;
  for (const LexiconFinding& finding : *findings) {
    if (finding.kind == FindingKind::error) errors += finding.place.to_string() + '\n';
  }
  EXPECT_EQ(errors, "");
}

TEST(RealLexicons, Open) {
  const auto lexicon = Lexicon::open(PALAUTE_SOURCE_DIR "/lexicons");
  ASSERT_TRUE(lexicon) << lexicon.error().to_string();
  EXPECT_TRUE(lexicon->find_theme("general.overall"));
  EXPECT_TRUE(lexicon->find_theme("general.empty"));
}

}  // namespace
}  // namespace palaute
