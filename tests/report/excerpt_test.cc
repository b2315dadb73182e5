#include "report/excerpt.h"

#include <gtest/gtest.h>

#include "report/sample.h"

namespace palaute {
namespace {

Words english() { return {sample_lexicon(), Language::english, {}}; }

Quote quote_of(std::string text, ByteRange theme = {}, ByteRange opinion = {}) {
  Quote quote;
  quote.text = std::move(text);
  quote.theme_words = theme;
  quote.opinion_words = opinion;
  return quote;
}

// Marks in brackets: <theme>, (opinion).
std::string shown(const Quote& quote, std::size_t most_bytes = kWholeAnswer) {
  std::string text;
  for (const Piece& piece : excerpt(quote, english(), most_bytes)) {
    if (piece.mark == Mark::theme) text += '<' + piece.text + '>';
    if (piece.mark == Mark::opinion) text += '(' + piece.text + ')';
    if (piece.mark == Mark::none) text += piece.text;
  }
  return text;
}

TEST(Excerpt, MarksTheWordsThatCount) {
  EXPECT_EQ(shown(quote_of("Jonotus kesti kauan", {0, 7}, {8, 19})), "<Jonotus> (kesti kauan)");
  EXPECT_EQ(shown(quote_of("Liian kallis", {6, 12}, {6, 12})), "Liian <kallis>");
  EXPECT_EQ(shown(quote_of("two\n words", {0, 10})), "<two words>");
}

TEST(Excerpt, HidesPersonalData) {
  EXPECT_EQ(shown(quote_of("call +358401234567 or a.b@c.example, 131052-308T")),
            "call [phone] or [e-mail], [identity code]");
  const Words finnish(sample_lexicon(), Language::finnish, {});
  EXPECT_EQ(safe_text("'a@b.example' ei ole luku", finnish), "'[sähköposti]' ei ole luku");
}

TEST(Excerpt, FindsPersonalDataThatInvisibleSignsBreakUp) {
  EXPECT_EQ(shown(quote_of("a.b@c\u200B.exa\u202Emple")), "[e-mail]");
  EXPECT_EQ(shown(quote_of("040 123\n4567")), "[phone]");
}

TEST(Excerpt, KeepsTheMarkedPartOfALongAnswer) {
  const std::string padding(500, 'x');
  const std::string text = padding + " jono ei liiku " + padding;
  const std::string part = shown(quote_of(text, {501, 505}), 60);
  EXPECT_TRUE(part.starts_with("…x")) << part;
  EXPECT_TRUE(contains(part, " <jono> ei liiku ")) << part;
  EXPECT_TRUE(part.ends_with("x…")) << part;
  EXPECT_EQ(shown(quote_of(text), 10), "xxxxxxxxxx…");
}

TEST(Excerpt, IsNeverCutInsideACharacter) {
  std::string text;
  for (int i = 0; i < 50; ++i) text += "ö€😡";
  for (std::size_t most = 1; most < 40; ++most) {
    const std::string part = shown(quote_of(text, {99, 108}), most);
    EXPECT_FALSE(contains(safe_text(part, english()), "\uFFFD")) << most;
  }
}

}  // namespace
}  // namespace palaute
