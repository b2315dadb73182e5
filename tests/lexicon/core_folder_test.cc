#include <gtest/gtest.h>
#include <stdlib.h>

#include "lexicon/source.h"
#include "lexicon_folder.h"

namespace palaute {
namespace {

// Sets PALAUTE_LEXICONS for the length of a test.
class NamedByEnvironment {
 public:
  explicit NamedByEnvironment(const std::filesystem::path& folder) {
    setenv("PALAUTE_LEXICONS", folder.c_str(), 1);
  }
  NamedByEnvironment(const NamedByEnvironment&) = delete;
  NamedByEnvironment& operator=(const NamedByEnvironment&) = delete;
  ~NamedByEnvironment() { unsetenv("PALAUTE_LEXICONS"); }
};

TEST(CoreFolder, IsTheOneTheCallerNames) {
  const LexiconFolder folder;
  const auto found = find_core_lexicons(folder.path());
  ASSERT_TRUE(found);
  EXPECT_EQ(*found, folder.path());
}

TEST(CoreFolder, MustHoldCoreLexicons) {
  const TemporaryFolder empty;
  const auto found = find_core_lexicons(empty.path());
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().code, ErrorCode::io);
  EXPECT_EQ(found.error().to_string(),
            empty.path().string() + ": holds no core lexicons (VERSION and themes.tsv)");
}

TEST(CoreFolder, IsElseTheOneTheEnvironmentNames) {
  const LexiconFolder folder;
  const LexiconFolder other;
  const NamedByEnvironment environment(folder.path());
  EXPECT_EQ(*find_core_lexicons({}), folder.path());
  EXPECT_EQ(*find_core_lexicons(other.path()), other.path());
}

TEST(CoreFolder, NamedByTheEnvironmentMustHoldCoreLexicons) {
  const NamedByEnvironment environment("/nowhere/at/all");
  const auto found = find_core_lexicons({});
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().to_string(),
            "/nowhere/at/all: holds no core lexicons; PALAUTE_LEXICONS names it");
}

TEST(CoreFolder, IsElseTheOneOfTheSourceTree) {
  unsetenv("PALAUTE_LEXICONS");
  const auto found = find_core_lexicons({});
  ASSERT_TRUE(found) << found.error().to_string();
  EXPECT_TRUE(std::filesystem::exists(*found / "themes.tsv"));
}

TEST(CoreFolder, GivesVersionThemesAndEntries) {
  const LexiconFolder folder;
  const auto lexicon = Lexicon::open(folder.path());
  ASSERT_TRUE(lexicon) << lexicon.error().to_string();
  EXPECT_EQ(lexicon->info().version, "9.8.7");
  EXPECT_EQ(lexicon->info().themes, lexicon->themes().size());
  EXPECT_GT(lexicon->info().entries, 0U);
  EXPECT_FALSE(lexicon->find_theme("weather"));
}

TEST(CoreFolder, PutsParentsBeforeTheirChildren) {
  const LexiconFolder folder;
  const auto lexicon = Lexicon::open(folder.path());
  ASSERT_TRUE(lexicon);
  for (std::uint32_t i = 0; i < lexicon->themes().size(); ++i) {
    const Theme& theme = lexicon->theme(ThemeId{i});
    EXPECT_EQ(theme.parent.has_value(), theme.id.find('.') != std::string::npos) << theme.id;
    if (theme.parent) {
      EXPECT_LT(theme.parent->value, i) << theme.id;
    }
  }
}

}  // namespace
}  // namespace palaute
