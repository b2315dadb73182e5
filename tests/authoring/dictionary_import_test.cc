// Does every word of an imported dictionary end up somewhere?
#include <gtest/gtest.h>

#include "authoring/survey_file.h"
#include "palaute/authoring.h"
#include "palaute/lexicon.h"

namespace palaute {
namespace {

class DictionaryImport : public testing::Test {
 protected:
  Result<ImportedDictionary> import(DictionaryFormat format, const std::string& dictionary,
                                    const std::string& map = "") {
    folder_.write("dictionary", dictionary);
    ImportOptions options;
    options.format = format;
    if (!map.empty()) {
      folder_.write("map.tsv", map);
      options.map = folder_.path() / "map.tsv";
    }
    return import_dictionary(folder_.path() / "dictionary", must(Lexicon::open(core_.path())),
                             options);
  }

  // The content of a file of the overlay without its first two lines, which say what it is.
  static std::string lines_of(const ImportedDictionary& dictionary, const std::string& name) {
    for (const OverlayFile& file : dictionary.files) {
      if (file.name == name)
        return file.content.substr(file.content.find('\n', file.content.find('\n') + 1) + 1);
    }
    return "no such file";
  }

  static void expect_account(const ImportedDictionary& dictionary) {
    std::uint64_t unmapped = 0;
    for (const CategoryCount& category : dictionary.unmapped) unmapped += category.words;
    EXPECT_EQ(dictionary.read,
              dictionary.imported + dictionary.duplicates + dictionary.skipped.size() + unmapped);
  }

  // The overlay opens over the core and has no errors.
  void expect_lints(const ImportedDictionary& dictionary) {
    const TemporaryFolder overlay;
    ASSERT_TRUE(write_overlay(overlay.path(), dictionary.files));
    const std::vector<std::filesystem::path> overlays = {overlay.path()};
    EXPECT_TRUE(Lexicon::open(core_.path(), overlays));
    const auto findings = lint_lexicon(core_.path(), overlays);
    ASSERT_TRUE(findings);
    for (const LexiconFinding& finding : *findings)
      EXPECT_NE(finding.kind, FindingKind::error) << finding.place.to_string();
  }

  LexiconFolder core_;
  TemporaryFolder folder_;
};

TEST_F(DictionaryImport, ScalesVaderToHalves) {
  const ImportedDictionary dictionary = must(import(DictionaryFormat::vader,
                                                    "splendid\t2.8\t0.7\t[3, 2]\n"
                                                    "Splendid\t1.0\t0.7\t[1]\n"
                                                    "meh\t-0.3\t0.6\t[0]\n"
                                                    ":)\t2.0\t1.1\t[2]\r\n"
                                                    "this+that\t-1.0\t1\t[1]\n"
                                                    "odd line\n"
                                                    "mighty\t9\t0\t[9]\n\n"));
  EXPECT_EQ(lines_of(dictionary, "en/sentiment.tsv"), "splendid\t2\n\":)\"\t1.5\n");
  EXPECT_EQ(dictionary.read, 7U);
  EXPECT_EQ(dictionary.imported, 2U);
  EXPECT_EQ(dictionary.duplicates, 1U);
  ASSERT_EQ(dictionary.skipped.size(), 4U);
  EXPECT_EQ(dictionary.skipped[0].line, 6U);
  EXPECT_EQ(dictionary.skipped[1].text, "mighty");
  EXPECT_EQ(dictionary.skipped[2].text, "meh");
  EXPECT_EQ(dictionary.skipped[3].text, "this+that");
  expect_account(dictionary);
  expect_lints(dictionary);
}

TEST_F(DictionaryImport, ScalesAfinnToHalves) {
  const ImportedDictionary dictionary =
      must(import(DictionaryFormat::afinn,
                  "awful\t-5\nso so\t-1\ndelight*\t+3\nneutral\t0\ncan't stand\t-3\n"));
  EXPECT_EQ(lines_of(dictionary, "en/sentiment.tsv"),
            "awful\t-3\nso so\t-0.5\ndelight*\t2\ncan't stand\t-2\n");
  EXPECT_EQ(dictionary.skipped.size(), 1U);
  expect_account(dictionary);
  expect_lints(dictionary);
}

TEST_F(DictionaryImport, MapsTheCategoriesOfLiwc) {
  const ImportedDictionary dictionary = must(import(DictionaryFormat::liwc,
                                                    "%\n1\tposemo\n2\tmoney\n3\tbody\n4\tanger\n%\n"
                                                    "happ*\t1\n"
                                                    "bargain*\t1\t2\n"
                                                    "elbow\t3\n"
                                                    "hate*\t4 9\n"
                                                    "kind (of)\t1\n"
                                                    "orphan\n",
                                                    "# ours\nposemo\t1.5\nmoney\tprice\n"
                                                    "anger\temotion:anger\nanger\t-2\n"));
  EXPECT_EQ(lines_of(dictionary, "en/sentiment.tsv"), "happ*\t1.5\nbargain*\t1.5\nhate*\t-2\n");
  EXPECT_EQ(lines_of(dictionary, "en/themes.tsv"), "price\tbargain*\n");
  EXPECT_EQ(lines_of(dictionary, "en/emotions.tsv"), "anger\thate*\n");
  ASSERT_EQ(dictionary.unmapped.size(), 1U);
  EXPECT_EQ(dictionary.unmapped[0].name, "body");
  EXPECT_EQ(dictionary.skipped.size(), 3U);
  expect_account(dictionary);
  expect_lints(dictionary);
}

TEST_F(DictionaryImport, MapsTheNestedKeysOfQuanteda) {
  const ImportedDictionary dictionary = must(import(DictionaryFormat::quanteda,
                                                    "Costs:\n"
                                                    "  - High:\n"
                                                    "    - [dear, pric*]\n"
                                                    "  - Other: [fee]\n"
                                                    "Weather:\n"
                                                    "  - rain*\n"
                                                    "  - sun shine\n",
                                                    "Costs\tprice\nCosts/High\tprice.level\n"));
  EXPECT_EQ(lines_of(dictionary, "en/themes.tsv"),
            "price.level\tdear\nprice.level\tpric*\nprice\tfee\n");
  ASSERT_EQ(dictionary.unmapped.size(), 1U);
  EXPECT_EQ(dictionary.unmapped[0].name, "Weather");
  EXPECT_EQ(dictionary.unmapped[0].words, 2U);
  expect_account(dictionary);
  expect_lints(dictionary);
}

TEST_F(DictionaryImport, SaysWhatIsWrong) {
  struct Case {
    DictionaryFormat format;
    const char* dictionary;
    const char* map;
    ErrorCode code;
    const char* message;
  };
  const char* const kLiwc = "%\n1\tposemo\n%\nhapp*\t1\n";
  const Case cases[] = {
      {DictionaryFormat::vader, "no numbers here\n", "", ErrorCode::syntax, "no line"},
      {DictionaryFormat::vader, "bad\xFF\t1\n", "", ErrorCode::encoding, "UTF-8"},
      {DictionaryFormat::vader, "good\t2\n", "x\tprice\n", ErrorCode::argument, "no categories"},
      {DictionaryFormat::liwc, kLiwc, "", ErrorCode::argument, "--map"},
      {DictionaryFormat::liwc, "happ*\t1\n", "x\tprice\n", ErrorCode::syntax, "'%'"},
      {DictionaryFormat::liwc, "%\n1\tposemo\n", "x\tprice\n", ErrorCode::syntax, "'%'"},
      {DictionaryFormat::liwc, kLiwc, "posemo\tprise\n", ErrorCode::lexicon,
       "did you mean 'price'?"},
      {DictionaryFormat::liwc, kLiwc, "posemo\t7\n", ErrorCode::lexicon, "no valence"},
      {DictionaryFormat::liwc, kLiwc, "posemo\temotion:glee\n", ErrorCode::lexicon, "glee"},
      {DictionaryFormat::liwc, kLiwc, "posemo\n", ErrorCode::lexicon, "a tab"},
      {DictionaryFormat::quanteda, "- a\n- b\n", "x\tprice\n", ErrorCode::syntax, "categories"},
      {DictionaryFormat::quanteda, "a: [b\n", "x\tprice\n", ErrorCode::syntax, ""},
  };
  for (const Case& c : cases) {
    const auto dictionary = import(c.format, c.dictionary, c.map);
    ASSERT_FALSE(dictionary) << c.dictionary << c.map;
    EXPECT_EQ(dictionary.error().code, c.code) << dictionary.error().to_string();
    EXPECT_NE(dictionary.error().message.find(c.message), std::string::npos)
        << dictionary.error().to_string();
  }
}

TEST_F(DictionaryImport, StopsAtAliasesWithoutEnd) {
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 9; ++i) {
    const std::string last = "*a" + std::to_string(i - 1);
    std::string list;
    for (int k = 0; k < 10; ++k) list += (k == 0 ? "" : ", ") + last;
    const std::string name = "a" + std::to_string(i);
    bomb += name + ": &" + name + " [" + list + "]\n";
  }
  const auto dictionary = import(DictionaryFormat::quanteda, bomb, "a0\tprice\n");
  ASSERT_FALSE(dictionary);
  EXPECT_EQ(dictionary.error().code, ErrorCode::limit);
}

}  // namespace
}  // namespace palaute
