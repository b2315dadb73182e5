// Is the lemma of an unlisted word guessed after the model of listed ones?
#include "make_dictionary/ending_guesses.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "finnish.h"
#include "make_dictionary/dictionary.h"

namespace palaute::maker {
namespace {

std::string guesses_of(std::string_view lines) {
  const auto made = make_dictionary(lemma_table(lines), finnish());
  EXPECT_TRUE(made) << made.error().to_string();
  return made ? made->endings : std::string();
}

bool has_line(const std::string& text, const std::string& line) {
  return text.find('\n' + line + '\n') != std::string::npos;
}

TEST(EndingGuesses, NeedThreeWordsOfAnOpenClass) {
  const std::string three = "valo N 1 1\ntalo N 1 1\nkilo N 1 1\n";
  EXPECT_TRUE(has_line(guesses_of(three), "ssa\t3\t\tN\t3"));
  EXPECT_FALSE(has_line(guesses_of("valo N 1 1\ntalo N 1 1\n"), "ssa\t3\t\tN\t2"));
  const std::string closed = guesses_of("nalle N 1 8\nkolle N 1 8\nmolle N 1 8\n");
  EXPECT_EQ(closed.find("essa"), std::string::npos);
}

TEST(EndingGuesses, LeaveOutWhatAShorterEndingSays) {
  const std::string text = guesses_of("valo N 1 1\ntalo N 1 1\nkilo N 1 1\n");
  EXPECT_TRUE(has_line(text, "ssa\t3\t\tN\t3"));
  EXPECT_EQ(text.find("\nossa\t"), std::string::npos);
}

TEST(EndingGuesses, FollowTheMajority) {
  const std::string text = guesses_of(
      "palvelu N 1 2\nvastaus N 1 39\ntoimitus N 1 39\npalautus N 1 39\nkysymys N 1 39\n"
      "maksu N 1 1\nlasku N 1 1\n");
  EXPECT_TRUE(has_line(text, "ksen\t4\ts\tN\t4")) << text;
}

// The dictionary of the build: the table as the engine reads it.
TEST(EndingGuesses, OfTheWholeLexiconAreLinesOfFiveCells) {
  const auto table =
      TableFile::read(PALAUTE_DICTIONARIES "/palaute_fi.endings.tsv", "palaute_fi.endings.tsv");
  ASSERT_TRUE(table) << table.error().to_string();
  EXPECT_EQ(table->kind(), "endings");
  EXPECT_GT(table->lines().size(), 1000U);
  for (const TableLine& line : table->lines()) {
    ASSERT_EQ(line.cells.size(), 5U) << line.number;
    const std::size_t size = letters_of(line.cells[0].text).size();
    EXPECT_TRUE(size >= 2 && size <= 7) << line.cells[0].text;
    EXPECT_LE(std::stoul(line.cells[1].text), size) << line.cells[0].text;
  }
}

}  // namespace
}  // namespace palaute::maker
