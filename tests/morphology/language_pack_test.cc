#include "morphology/language_pack.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "lexicon_folder.h"

namespace palaute {
namespace {

class LanguagePacks : public testing::Test {
 protected:
  Result<LanguagePack> open() const {
    const std::vector<std::filesystem::path> folders = {core_.path(), overlay_.path()};
    return open_language_pack(Language::finnish, folders);
  }

  LexiconFolder core_;
  TemporaryFolder overlay_;
};

TEST_F(LanguagePacks, HoldTheTablesOfALanguage) {
  const auto pack = open();
  ASSERT_TRUE(pack) << pack.error().to_string();
  ASSERT_EQ(pack->settings.dictionaries.size(), 1U);
  EXPECT_EQ(pack->settings.dictionaries[0].backend, "voikko");
  EXPECT_EQ(pack->settings.dictionaries[0].name, "fi");
  EXPECT_EQ(pack->settings.reversing_parts, std::vector<std::string>{"epä"});
  EXPECT_EQ(pack->spoken.at("olis"), "olisi");
  const Candidate& best = pack->overrides.at("parasta").at(0);
  EXPECT_EQ(best.text, "hyvä");
  EXPECT_EQ(best.part_of_speech, PartOfSpeech::adjective);
  EXPECT_TRUE(best.features.has(Feature::superlative));
  EXPECT_FALSE(pack->sample.empty());
}

TEST_F(LanguagePacks, KnowThePrefixesAndEndingsOfHunspell) {
  const std::vector<std::filesystem::path> folders = {core_.path()};
  const auto pack = open_language_pack(Language::english, folders);
  ASSERT_TRUE(pack) << pack.error().to_string();
  ASSERT_EQ(pack->settings.endings.size(), 7U);
  EXPECT_EQ(pack->settings.endings[0].flag, 'D');
  EXPECT_TRUE(pack->settings.endings[0].features.has(Feature::past));
  ASSERT_EQ(pack->settings.prefixes.size(), 7U);
  EXPECT_EQ(pack->settings.prefixes[2], std::pair('U', std::string("un")));
}

TEST_F(LanguagePacks, AreOverlaidLineByLine) {
  core_.add("fi/overrides.tsv", "kuusi\tkuusi\tN\nkuusi\tkuu\tN");
  overlay_.write("fi/overrides.tsv",
                 "#palaute overrides fi 1\nparasta\thyvä\tA\n-\tkuusi\tkuu\ntosi\ttosi\tD\n");
  overlay_.write("fi/spoken.tsv", "#palaute spoken fi 1\n-\tvois\nOLIS\tOlisi\nmä\tminä\n");
  const auto pack = open();
  ASSERT_TRUE(pack) << pack.error().to_string();
  ASSERT_EQ(pack->overrides.at("parasta").size(), 1U);
  EXPECT_TRUE(pack->overrides.at("parasta")[0].features.empty());
  ASSERT_EQ(pack->overrides.at("kuusi").size(), 1U);
  EXPECT_EQ(pack->overrides.at("kuusi")[0].text, "kuusi");
  EXPECT_EQ(pack->overrides.at("tosi")[0].part_of_speech, PartOfSpeech::adverb);
  EXPECT_FALSE(pack->spoken.contains("vois"));
  EXPECT_EQ(pack->spoken.at("olis"), "olisi");
  EXPECT_EQ(pack->spoken.at("mä"), "minä");
}

TEST_F(LanguagePacks, DropAFormWhoseEveryReadingIsRemoved) {
  overlay_.write("fi/overrides.tsv", "#palaute overrides fi 1\n-\tparasta\n");
  EXPECT_FALSE(open()->overrides.contains("parasta"));
}

TEST_F(LanguagePacks, SayWhereALineIsWrong) {
  const struct {
    const char* file;
    const char* line;
    const char* expected;
  } cases[] = {
      {"overrides", "a\tb\tQ",
       "fi/overrides.tsv:2:5: unknown part of speech 'Q'; use N A V D P or X"},
      {"overrides", "a\tb\tNV",
       "fi/overrides.tsv:2:5: unknown part of speech 'NV'; use N A V D P or X"},
      {"overrides", "a\tb\tV\tihme", "fi/overrides.tsv:2:7: unknown feature 'ihme'"},
      {"overrides", "a\tb\tV\tpast,ihme", "fi/overrides.tsv:2:7: unknown feature 'ihme'"},
      {"overrides", "a", "fi/overrides.tsv:2:2: column 2 is empty; columns are parted by one tab"},
      {"spoken", "a", "fi/spoken.tsv:2:2: column 2 is empty; columns are parted by one tab"},
      {"spoken", "a\tb\tc", "fi/spoken.tsv:2:5: unexpected column 3; this file has 2 columns"},
      {"language", "color\tblue",
       "fi/language.tsv:2:1: unknown setting 'color'; known are dictionary (backend, name), ending "
       "(flag, features, letters), prefix (flag, letters), reversing-part, keyboard-row, "
       "negation-verb, "
       "negating-prefix and without-dictionary (allowed)"},
      {"language", "dictionary\tispell\tfi",
       "fi/language.tsv:2:12: unknown dictionary backend 'ispell'; use voikko or hunspell"},
      {"language", "dictionary\tvoikko",
       "fi/language.tsv:2:18: column 3 is empty; columns are parted by one tab"},
      {"language", "ending\tDD", "fi/language.tsv:2:8: a flag of an ending is one letter"},
      {"language", "ending\tD\tihme", "fi/language.tsv:2:10: unknown feature 'ihme'"},
      {"lemmas", "talo\tN\t9", "fi/lemmas.tsv:2:8: unknown '9'; known are 1, 2, 3"},
      {"lemmas", "talo\tN", "fi/lemmas.tsv:2:7: column 3 is empty; columns are parted by one tab"},
      {"rewrites", "begin\ta\tb",
       "fi/rewrites.tsv:2:1: unknown 'begin'; known are end, inside, throughout"},
      {"rewrites", "end\ta\tb\tmany", "fi/rewrites.tsv:2:9: 'many' is no whole number"},
      {"rewrites", "end\ta\tb\t5\tsure",
       "fi/rewrites.tsv:2:11: unknown 'sure'; known are known, listed"},
  };
  for (const auto& c : cases) {
    const TemporaryFolder overlay;
    overlay.write("fi/" + std::string(c.file) + ".tsv",
                  "#palaute " + std::string(c.file) + " fi 1\n" + c.line + '\n');
    const std::vector<std::filesystem::path> folders = {core_.path(), overlay.path()};
    const auto pack = open_language_pack(Language::finnish, folders);
    ASSERT_FALSE(pack) << c.line;
    EXPECT_EQ(pack.error().to_string(), c.expected);
  }
}

TEST_F(LanguagePacks, RefuseATableOfAnotherKindOrLanguage) {
  overlay_.write("fi/spoken.tsv", "#palaute spoken en 1\n");
  EXPECT_EQ(open().error().to_string(),
            "fi/spoken.tsv:1: the first line must be '#palaute spoken fi 1'");
  overlay_.write("fi/spoken.tsv", "#palaute cues fi 1\n");
  EXPECT_EQ(open().error().to_string(),
            "fi/spoken.tsv:1: the first line must be '#palaute spoken fi 1'");
}

TEST(LanguagePack, NeedsABackendAndASample) {
  const TemporaryFolder folder;
  const std::vector<std::filesystem::path> folders = {folder.path()};
  EXPECT_EQ(
      open_language_pack(Language::finnish, folders).error().to_string(),
      "fi/language.tsv: names no dictionary; write language.tsv as the core lexicons have it");
  folder.write("fi/language.tsv", "#palaute language fi 1\ndictionary\tvoikko\tfi\n");
  EXPECT_EQ(open_language_pack(Language::finnish, folders).error().to_string(),
            "fi/sample.txt: holds no text; the language identifier learns from it");
}

}  // namespace
}  // namespace palaute
