#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

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

// What is laid over the core for an industry must fit it.
TEST(RealLexicons, BringOverlaysOfIndustries) {
  for (const char* industry : {"banking", "education", "healthcare", "public-services",
                               "restaurant", "retail", "telecom", "workplace"}) {
    const auto overlay = industry_overlay(industry, PALAUTE_SOURCE_DIR "/lexicons");
    ASSERT_TRUE(overlay) << overlay.error().to_string();
    const std::vector<std::filesystem::path> overlays = {*overlay};
    const auto lexicon = Lexicon::open(PALAUTE_SOURCE_DIR "/lexicons", overlays);
    ASSERT_TRUE(lexicon) << lexicon.error().to_string();
    EXPECT_GT(lexicon->info().entries,
              Lexicon::open(PALAUTE_SOURCE_DIR "/lexicons")->info().entries)
        << industry;
  }
}

TEST(RealLexicons, NameTheIndustriesThereAre) {
  const auto overlay = industry_overlay("telecon", PALAUTE_SOURCE_DIR "/lexicons");
  ASSERT_FALSE(overlay);
  EXPECT_EQ(overlay.error().to_string(),
            "unknown industry 'telecon'; did you mean 'telecom'?; there are banking, education, "
            "healthcare, public-services, restaurant, retail, telecom, workplace");
  for (const char* name : {"", "..", "../fi", "."})
    EXPECT_FALSE(industry_overlay(name, PALAUTE_SOURCE_DIR "/lexicons")) << name;
}

TEST(RealLexicons, Open) {
  const auto lexicon = Lexicon::open(PALAUTE_SOURCE_DIR "/lexicons");
  ASSERT_TRUE(lexicon) << lexicon.error().to_string();
  EXPECT_TRUE(lexicon->find_theme("general.overall"));
  EXPECT_TRUE(lexicon->find_theme("general.empty"));
}

}  // namespace
}  // namespace palaute
