#include "morphology/endings.h"

#include <gtest/gtest.h>

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "lexicon_folder.h"

namespace palaute {
namespace {

Result<Endings> read_endings(std::string_view content) {
  const TemporaryFolder folder;
  folder.write("test.endings.tsv", content);
  return Endings::read(folder.path() / "test.endings.tsv");
}

Endings endings_of(const std::string& lines) {
  auto endings = read_endings("#palaute endings fi 1\n" + lines);
  EXPECT_TRUE(endings) << endings.error().to_string();
  return endings ? *std::move(endings) : Endings();
}

// "talo N": the lemma and what it is.
std::string guessed(const Endings& endings, std::string_view form) {
  const Reading reading = endings.guess(form);
  return reading.lemma + ' ' + part_of_speech_letter(reading.part_of_speech);
}

struct Case {
  const char* form;
  const char* expected;
};

void expect_guesses(const Endings& endings, std::span<const Case> cases) {
  for (const Case& c : cases) EXPECT_EQ(guessed(endings, c.form), c.expected) << c.form;
}

TEST(Endings, CutAndAppendLetters) {
  const Case cases[] = {
      {"blogissa", "blogi N"}, {"brändiä", "brändi N"}, {"skrollaan", "skrollata V"},
      {"kuuli", "kuuli -"},    {"blogi", "blogi -"},    {"coolimpi", "cooli A"},
      {"vlogeja", "vlogi N"},
  };
  expect_guesses(endings_of("ssa\t3\t\tN\nä\t1\t\tN\naan\t2\tta\tV\t17\nmpi\t3\t\tA\n"
                            "eja\t3\ti\tN\n"),
                 cases);
}

TEST(Endings, GuessByTheLongestThatIsListed) {
  const Case cases[] = {
      {"blogeissa", "blogi N"},
      {"blogissa", "blogi A"},
      {"bloga", "blog V"},
      {"blogis", "blogis -"},
  };
  expect_guesses(endings_of("a\t1\t\tV\neissa\t5\ti\tN\nssa\t3\t\tA\n"), cases);
  expect_guesses(endings_of("ssa\t3\t\tA\neissa\t5\ti\tN\na\t1\t\tV\n"), cases);
}

TEST(Endings, LeaveTwoLettersBeforeThem) {
  const Case cases[] = {
      {"ssa", "ssa -"},  {"issa", "issa -"}, {"öissä", "öi N"}, {"össä", "össä -"},
      {"öössä", "öö N"}, {"a", "a -"},       {"", " -"},        {"xeissa", "xei A"},
  };
  expect_guesses(endings_of("ssa\t3\t\tA\nssä\t3\t\tN\neissa\t5\ti\tN\n"), cases);
}

TEST(Endings, CutLettersAndNotBytes) {
  const Case cases[] = {
      {"brändissä", "brändi N"},   // of the ending
      {"brändään", "brändätä V"},  // more bytes than letters, and more put back
      {"säädöt", "säätö N"},       // beyond the ending
      {"cööliä", "cöö N"},        {"tyylikäs", "tyylikäs A"},  // nothing
  };
  expect_guesses(
      endings_of(
          "ssä\t3\t\tN\nään\t3\täta\tX\nndään\t3\tätä\tV\nt\t3\ttö\tN\nä\t3\t\tN\ns\t0\t\tA\n"),
      cases);
}

TEST(Endings, MayCutAWholeWord) {
  EXPECT_EQ(guessed(endings_of("n\t9\tolla\tV\n"), "öän"), "olla V");
}

TEST(Endings, GuessNothingWhereNoneAreListed) {
  EXPECT_EQ(guessed(Endings(), "blogissa"), "blogissa -");
  EXPECT_EQ(guessed(endings_of(""), "blogissa"), "blogissa -");
}

TEST(Endings, AreVisitedOnceEach) {
  std::multiset<std::string> visited;
  endings_of("ssa\t3\nssä\t3\n# a comment\nn\t1\n").for_each([&](const std::string& ending) {
    visited.insert(ending);
  });
  EXPECT_EQ(visited, (std::multiset<std::string>{"n", "ssa", "ssä"}));
}

TEST(Endings, SayWhereALineIsWrong) {
  const struct {
    const char* lines;
    const char* expected;
  } cases[] = {
      {"ssa\n", "test.endings.tsv:2:4: column 2 is empty; columns are parted by one tab"},
      {"n\t1\nssa\tmany\n", "test.endings.tsv:3:5: 'many' is no whole number"},
      {"ssä\t3x\n", "test.endings.tsv:2:6: '3x' is no whole number"},
      {"ssa\t-3\n", "test.endings.tsv:2:5: '-3' is no whole number"},
      {"ssa\t3\ta\tN\t17\tx\n",
       "test.endings.tsv:2:14: unexpected column 6; this file has 5 columns"},
  };
  for (const auto& c : cases) {
    const auto endings = read_endings(std::string("#palaute endings fi 1\n") + c.lines);
    ASSERT_FALSE(endings) << c.lines;
    EXPECT_EQ(endings.error().to_string(), c.expected);
    EXPECT_EQ(endings.error().code, ErrorCode::lexicon);
  }
}

TEST(Endings, NeedATable) {
  const auto headless = read_endings("ssa\t3\n");
  ASSERT_FALSE(headless);
  EXPECT_EQ(headless.error().code, ErrorCode::lexicon);
  EXPECT_TRUE(headless.error().to_string().starts_with("test.endings.tsv:1: "));
  const TemporaryFolder folder;
  const auto missing = Endings::read(folder.path() / "none.endings.tsv");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::io);
}

}  // namespace
}  // namespace palaute
