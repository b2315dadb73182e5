#include "text/normalize.h"

#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <random>

namespace palaute {
namespace {

TEST(Normalize, FoldsCaseAndKeepsFinnishLetters) {
  EXPECT_EQ(normalized("TYÖPÖYTÄ Åbo"), "työpöytä åbo");
  EXPECT_EQ(normalized("Straße"), "strasse");
}

TEST(Normalize, ComposesLettersTypedInTwoParts) {
  EXPECT_EQ(normalized("hyva\xCC\x88"), "hyvä");
  EXPECT_EQ(normalized("A\xCC\x8A"), "å");
}

TEST(Normalize, MakesTypographicSignsPlain) {
  EXPECT_EQ(normalized("don’t “go” e‑mail\u00A0ok"), "don't \"go\" e-mail ok");
}

TEST(Normalize, DropsWhatCannotBeSeen) {
  EXPECT_EQ(normalized("toi\u00ADmi\u200Btus"), "toimitus");
  EXPECT_EQ(normalized("👍🏽 ❤️"), "👍 ❤");
  EXPECT_EQ(normalized("\u202Eabc\u202C"), "abc");
}

TEST(Normalize, ReplacesBytesThatAreNotUtf8) { EXPECT_EQ(normalized("hyv\xE4!"), "hyv\uFFFD!"); }

TEST(Normalize, RemembersWhereEachLetterCameFrom) {
  const std::string raw = "Hyva\xCC\x88\u00AD palvelu";
  CleanText clean;
  normalize(raw, clean);
  ASSERT_EQ(clean.text, "hyvä palvelu");
  EXPECT_EQ(clean.source(0, 5).of(raw), "Hyva\xCC\x88\u00AD");
  EXPECT_EQ(clean.source(6, 13).of(raw), "palvelu");
}

bool on_border(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

// Random strings of letters, marks, signs and broken bytes.
std::string random_text(std::mt19937& random) {
  static const std::vector<std::string> kPieces = {
      "a", "Z",      "ä",        "Ö", "ß",    " ", "é",  "\xCC\x88",
      "’", "\u00AD", "👍🏽", "İ", "\xFF", "ﬁ", "한", "\u1100\u1161"};
  std::string text;
  for (int i = 0; i < 12; ++i) text += kPieces[random() % kPieces.size()];
  return text;
}

TEST(Normalize, OriginsAscendAndStandOnCodePointBorders) {
  std::mt19937 random(1);
  CleanText clean;
  for (int round = 0; round < 2000; ++round) {
    const std::string raw = random_text(random);
    normalize(raw, clean);
    ASSERT_EQ(clean.origin.size(), clean.text.size() + 1);
    EXPECT_EQ(clean.origin.back(), raw.size());
    for (std::size_t i = 0; i < clean.text.size(); ++i) {
      EXPECT_LE(clean.origin[i], clean.origin[i + 1]);
      if (on_border(clean.text, i)) {
        EXPECT_TRUE(on_border(raw, clean.origin[i])) << raw;
      }
    }
  }
}

// The quick path for common letters must write what ICU's general path writes.
TEST(Normalize, AgreesWithIcuOnEveryLetterOfTheLatinBlocks) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* nfc = icu::Normalizer2::getNFCInstance(status);
  for (UChar32 c = 0x41; c < 0x250; ++c) {
    if (!u_isalpha(c)) continue;
    std::string raw;
    icu::UnicodeString(c).toUTF8String(raw);
    std::string expected;
    nfc->normalize(nfc->normalize(icu::UnicodeString(c), status).foldCase(), status)
        .toUTF8String(expected);
    EXPECT_EQ(normalized(raw), expected == "ʼn" ? "'n" : expected) << std::hex << c;
  }
}

}  // namespace
}  // namespace palaute
