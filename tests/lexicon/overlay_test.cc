#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "lexicon/access.h"
#include "lexicon_folder.h"
#include "palaute/lexicon.h"

namespace palaute {
namespace {

// A core and one overlay named "branch".
class Overlays : public testing::Test {
 protected:
  void add(const std::string& file, const std::string& lines) const {
    const std::string kind = file.substr(3, file.find('.') - 3);
    parent_.write("branch/" + file,
                  "#palaute " + kind + ' ' + file.substr(0, 2) + " 1\n" + lines + '\n');
  }
  Result<Lexicon> open() const {
    const std::vector<std::filesystem::path> overlays = {parent_.path() / "branch"};
    return Lexicon::open(core_.path(), overlays);
  }
  // "toimia = 1.5 @ fi/sentiment.tsv:8" for each opinion line with that pattern.
  static std::string opinions(const Lexicon& lexicon, std::string_view pattern) {
    std::string shown;
    const auto& entries = LexiconAccess::data(lexicon).entries;
    for (std::uint32_t i = 0; i < entries.size(); ++i) {
      if (entries[i].axis != Axis::opinion || entries[i].pattern_text != pattern) continue;
      shown += std::to_string(entries[i].opinion().valence).substr(0, 4) + " @ " +
               lexicon.entry_location(EntryId{i}) + ';';
    }
    return shown;
  }

  LexiconFolder core_;
  TemporaryFolder parent_;
};

TEST_F(Overlays, AddReplaceAndRemoveLines) {
  const auto core = Lexicon::open(core_.path());
  ASSERT_TRUE(core) << core.error().to_string();
  EXPECT_EQ(opinions(*core, "hyvä"), "2.00 @ fi/sentiment.tsv:2;");

  add("fi/sentiment.tsv", "hyvä\t1\n-\thuono\nkehno\t-2");
  const auto lexicon = open();
  ASSERT_TRUE(lexicon) << lexicon.error().to_string();
  EXPECT_EQ(opinions(*lexicon, "hyvä"), "1.00 @ branch/fi/sentiment.tsv:2;");
  EXPECT_EQ(opinions(*lexicon, "huono"), "");
  EXPECT_EQ(opinions(*lexicon, "kehno"), "-2.0 @ branch/fi/sentiment.tsv:4;");
  EXPECT_EQ(lexicon->info().entries, core->info().entries);
}

TEST_F(Overlays, IdentifyALineByTheColumnsOfItsKind) {
  const auto core = Lexicon::open(core_.path());
  ASSERT_TRUE(core);
  const struct {
    const char* file;
    const char* line;
    int change;  // of the number of entries
  } cases[] = {
      {"fi/themes.tsv", "price\thinta\t-1", 0},
      {"fi/themes.tsv", "billing\thinta", 1},
      {"fi/themes.tsv", "-\tprice\thinta", -1},
      {"fi/cues.tsv", "negator\tei\t-1\t3", 0},
      {"fi/cues.tsv", "diminisher\tei\t0.5\t3", 1},
      {"fi/cues.tsv", "-\tnegator\tei", -1},
      {"fi/emotions.tsv", "anger\traivostua", 0},
      {"fi/emotions.tsv", "frustration\traivostua", 1},
      {"fi/emotions.tsv", "-\tanger\traivostua", -1},
      {"fi/intents.tsv", "-\tleaving\tirtisanoa", -1},
      {"fi/sentiment.tsv", "ei \"valittamista\"\t2", 0},
      {"en/sentiment.tsv", "hyvä\t2", 1},
  };
  for (const auto& c : cases) {
    std::filesystem::remove_all(parent_.path() / "branch");
    add(c.file, c.line);
    const auto lexicon = open();
    ASSERT_TRUE(lexicon) << c.line << ": " << lexicon.error().to_string();
    EXPECT_EQ(static_cast<int>(lexicon->info().entries) - static_cast<int>(core->info().entries),
              c.change)
        << c.line;
  }
}

TEST_F(Overlays, CannotRemoveWhatIsNotThere) {
  add("fi/sentiment.tsv", "-\tolematon");
  const auto lexicon = open();
  ASSERT_FALSE(lexicon);
  EXPECT_EQ(lexicon.error().to_string(),
            "branch/fi/sentiment.tsv:2:3: no earlier line has this entry, so nothing is removed");
}

TEST_F(Overlays, NameTheirFolderInErrors) {
  add("fi/themes.tsv", "prise\thalpa");
  EXPECT_EQ(open().error().to_string(),
            "branch/fi/themes.tsv:2:1: unknown theme 'prise'; did you mean 'price'?");
}

TEST_F(Overlays, AddThemesAndRenameOthersWithoutMovingIds) {
  parent_.write("branch/themes.tsv",
                "#palaute theme-tree any 1\n"
                "price\tHinnoittelu\tPricing\t4\tsacrifice\tutilitarian\tsales\n"
                "price.campaign\tKampanja\tCampaign\t4\tbenefit\thedonic\tsales\n");
  add("fi/themes.tsv", "price.campaign\tkampanja");
  const auto core = Lexicon::open(core_.path());
  const auto lexicon = open();
  ASSERT_TRUE(lexicon) << lexicon.error().to_string();
  EXPECT_EQ(lexicon->find_theme("price"), core->find_theme("price"));
  EXPECT_EQ(lexicon->theme(*lexicon->find_theme("price")).english_name, "Pricing");
  const auto campaign = lexicon->find_theme("price.campaign");
  ASSERT_TRUE(campaign);
  EXPECT_EQ(lexicon->theme(*campaign).parent, lexicon->find_theme("price"));
  EXPECT_EQ(lexicon->theme(*campaign).name(Language::finnish), "Kampanja");
}

TEST_F(Overlays, LaterOnesWinOverEarlierOnes) {
  parent_.write("a/fi/sentiment.tsv", "#palaute sentiment fi 1\nkova\t-1\nhyvä\t1\n");
  parent_.write("b/fi/sentiment.tsv", "#palaute sentiment fi 1\nkova\t-2\n-\thyvä\n");
  const std::vector<std::filesystem::path> overlays = {parent_.path() / "a", parent_.path() / "b/"};
  const auto lexicon = Lexicon::open(core_.path(), overlays);
  ASSERT_TRUE(lexicon) << lexicon.error().to_string();
  EXPECT_EQ(opinions(*lexicon, "kova"), "-2.0 @ b/fi/sentiment.tsv:2;");
  EXPECT_EQ(opinions(*lexicon, "hyvä"), "");
}

TEST_F(Overlays, ReplacePhrases) {
  add("fi/phrases.tsv", "respondents\tasiakasta");
  const auto lexicon = open();
  ASSERT_TRUE(lexicon);
  EXPECT_EQ(lexicon->phrase(Language::finnish, "respondents"), "asiakasta");
  EXPECT_EQ(lexicon->phrase(Language::english, "respondents"), "respondents");
  EXPECT_EQ(lexicon->phrase(Language::english, "no such key"), "no such key");
}

TEST_F(Overlays, MustBeFolders) {
  const std::vector<std::filesystem::path> overlays = {parent_.path() / "none"};
  const auto lexicon = Lexicon::open(core_.path(), overlays);
  ASSERT_FALSE(lexicon);
  EXPECT_EQ(lexicon.error().code, ErrorCode::io);
  EXPECT_EQ(lexicon.error().message,
            "is no folder of lexicons; --lexicon names a folder with files such as fi/themes.tsv");
}

// Every file that shapes results, so that a report can name exactly what it was made from.
TEST(LexiconDigest, ChangesWhenAnyFileChanges) {
  const LexiconFolder folder;
  std::vector<std::string> seen = {Lexicon::open(folder.path())->info().digest};
  EXPECT_TRUE(seen[0].starts_with("sha256:"));
  EXPECT_EQ(seen[0].size(), 7U + 64U);
  for (const char* file :
       {"VERSION", "themes.tsv", "any/sentiment.tsv", "fi/themes.tsv", "fi/sentiment.tsv",
        "fi/cues.tsv", "fi/emotions.tsv", "fi/intents.tsv", "fi/phrases.tsv", "fi/overrides.tsv",
        "fi/spoken.tsv", "fi/sample.txt", "fi/language.tsv", "en/themes.tsv", "en/overrides.tsv"}) {
    folder.add(file, "# one more comment");
    const auto lexicon = Lexicon::open(folder.path());
    ASSERT_TRUE(lexicon) << file;
    const std::string& digest = lexicon->info().digest;
    EXPECT_EQ(std::count(seen.begin(), seen.end(), digest), 0) << file;
    seen.push_back(digest);
  }
}

TEST(LexiconDigest, IsTheSameForTheSameFilesElsewhere) {
  const LexiconFolder one;
  const LexiconFolder other;
  EXPECT_EQ(Lexicon::open(one.path())->info().digest, Lexicon::open(other.path())->info().digest);
}

}  // namespace
}  // namespace palaute
