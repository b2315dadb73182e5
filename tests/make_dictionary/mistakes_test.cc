// What is said of a wrong line, and where?
#include <gtest/gtest.h>

#include "finnish.h"
#include "lexicon_folder.h"
#include "make_dictionary/dictionary.h"

namespace palaute::maker {
namespace {

constexpr std::string_view kSmallInflection =
    "#palaute inflection fi 1\n"
    "vowels aeiouyäö\n"
    "grade B pp p\n"
    "table noun N nominative singular\n"
    "noun 1 +V ~V\n"
    "attachment clitic kin _ _\n";
constexpr std::uint32_t kNextLine = 7;

std::string with_tabs(std::string text) {
  const std::size_t after_header = text.find('\n');
  for (std::size_t i = after_header; i < text.size(); ++i) {
    if (text[i] == ' ') text[i] = '\t';
  }
  return text;
}

std::string inflection_mistake(const std::string& line) {
  const auto table =
      TableFile::parse(with_tabs(std::string(kSmallInflection) + line), "fi/inflection.tsv");
  EXPECT_TRUE(table);
  const auto read = read_inflection(*table);
  return read ? "" : read.error().to_string();
}

TEST(Mistakes, InTheInflectionAreShownAtTheirCell) {
  const struct {
    const char* line;
    const char* expected;  // after the file and the line
  } cases[] = {
      {"noun 2 +V ~V", ""},
      {"ending singular -n clitic 1 genitive", ""},
      {"nuon 2 +V ~V", "1: no kind of line and no table is called 'nuon'; did you mean 'noun'?"},
      {"noun 2 +V V", "11: the template 'V' must begin with +, - or ~"},
      {"noun 2 +V ~V ~Vi", "14: unexpected column 5; this file has 4 columns"},
      {"ending plural -n clitic 1 genitive", "8: no table has a stem 'plural'"},
      {"ending singular n clitic 1 genitive",
       "17: the text begins with + (strong grade), - (weak grade) or ~ (either)"},
      {"ending singular -n clitik 1 genitive",
       "20: no `attachment` line above makes a group 'clitik'; did you mean 'clitic'?"},
      {"ending singular -n clitic often genitive", "27: a whole number must stand here"},
      {"ending singular -n clitic 1 genetive",
       "29: unknown feature 'genetive'; did you mean 'genitive'?"},
      {"ending singular -n clitic 1", "28: column 6 is empty; columns are parted by one tab"},
      {"derived N singular -in _ 3 _ A same _", "26: no row above describes class '3'"},
      {"derived N singular -in _ 1 C A same _", "28: no `grade` line above describes 'C'"},
      {"derived N singular -in _ 1 _ Z same _",
       "30: a part of speech is one of the letters N A V D X"},
      {"derived N singular -in _ 1 _ A other _",
       "32: a stem, a sign and a text must stand here, as in singular-sti"},
      {"harmony AA a ä", "9: one letter must stand here"},
  };
  for (const auto& c : cases) {
    const std::string place = "fi/inflection.tsv:" + std::to_string(kNextLine) + ":";
    const std::string expected = *c.expected == '\0' ? "" : place + c.expected;
    EXPECT_EQ(inflection_mistake(c.line), expected) << c.line;
  }
}

TEST(Mistakes, InTheLemmasAreShownAtTheirCell) {
  const struct {
    const char* line;
    const char* expected;
  } cases[] = {
      {"valo N 1 1", ""},
      {"valo Q 1 1", "2:6: 'Q' is no part of speech; N A V D and X are"},
      {"valo N 9 1", "2:8: '9' is no commonness; 1, 2 and 3 are, 1 the commonest"},
      {"valo N", "2:7: column 3 is empty; columns are parted by one tab"},
      {"valo N 1 1  rare", "2:13: unknown flag 'rare'; the flags are plural and nocompound"},
      {"valo N 1 1  plural,nocompound,x",
       "2:13: unknown flag 'x'; the flags are plural and nocompound"},
      {"valo N 1 1\nvalo N 2 1", "3:1: 'valo' stands already on line 2; remove one of the two"},
      {"valo N 1 52",
       "2:10: no class '52' is for words of part of speech N; mend the class of 'valo'"},
      {"valo N 1 38", "2:10: 'valo' does not end as words of class 38 do; mend the class"},
      {"valo N 1 1 A",
       "2:10: 'val', the base of 'valo', does not gradate as A; mend class or gradation"},
  };
  for (const auto& c : cases) {
    const auto made = make_dictionary(lemma_table(c.line), finnish());
    const std::string expected =
        *c.expected == '\0' ? std::string() : std::string("fi/lemmas.tsv:") + c.expected;
    EXPECT_EQ(made ? "" : made.error().to_string(), expected) << c.line;
  }
}

TEST(Mistakes, InFilesAreShownWithTheFile) {
  const TemporaryFolder folder;
  const auto missing = make_dictionary_files(folder.path() / "fi", folder.path() / "out");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::io);
  folder.write("fi/inflection.tsv", "#palaute themes fi 1\n");
  const auto wrong = make_dictionary_files(folder.path() / "fi", folder.path() / "out");
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().to_string(),
            "fi/inflection.tsv:1: the first line must begin with '#palaute inflection '; this is a "
            "file of themes");
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "out"));
}

}  // namespace
}  // namespace palaute::maker
