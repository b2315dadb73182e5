#include "text/segment.h"

#include <gtest/gtest.h>

#include <string>

namespace palaute {
namespace {

// The words of a text, parted by spaces; "|" before a new clause and "||" before a new sentence.
std::string segmented(std::string_view raw) {
  CleanText clean;
  std::vector<Word> words;
  normalize(raw, clean);
  segment(clean, words);
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && words[i].sentence != words[i - 1].sentence) {
      text += " ||";
    } else if (i > 0 && words[i].clause != words[i - 1].clause) {
      text += " |";
    }
    if (i > 0) text += ' ';
    text += words[i].of(clean);
  }
  return text;
}

struct Case {
  const char* raw;
  const char* expected;
};

TEST(Segment, FindsWordsClausesAndSentences) {
  const Case cases[] = {
      {"Hyvä palvelu, mutta kallis!", "hyvä palvelu | mutta kallis"},
      {"Ei toimi. Ei vastata.", "ei toimi || ei vastata"},
      {"Ensimmäinen rivi\ntoinen", "ensimmäinen rivi || toinen"},
      {"Odotin... ja odotin", "odotin || ja odotin"},
      {"hinta-laatusuhde ok", "hinta-laatusuhde ok"},
      {"asiakas- ja puhelinpalvelu", "asiakas ja puhelinpalvelu"},
      {"hyvä - tosin kallis", "hyvä | tosin kallis"},
      {"EU:n ja NPS:ää", "eu:n ja nps:ää"},
      {"don't isn’t", "don't isn't"},
      {"klo 12.30 maksoi 3,50 e", "klo 12.30 maksoi 3,50 e"},
      {"4G ja 24h", "4g ja 24h"},
      {"n/a, 10/10 ja 24/7", "n/a | 10/10 ja 24/7"},
      {"palvelu/hinta", "palvelu | hinta"},
      {"", ""},
      {"--- ... !!!", ""},
      {"...hyvä", "hyvä"},
  };
  for (const Case& c : cases) EXPECT_EQ(segmented(c.raw), c.expected) << c.raw;
}

TEST(Segment, KeepsEmojiAndEmoticonsAsWords) {
  const Case cases[] = {
      {"Kiitos! :)", "kiitos :)"},
      {"hyvä:-)", "hyvä :-)"},
      {"👍👍", "👍 👍"},
      {"no ;D jaa", "no ;d jaa"},
      {"huono :'(", "huono :'("},
      {"sydän <3", "sydän <3"},
      {"Aika: 3 päivää", "aika | 3 päivää"},
  };
  for (const Case& c : cases) EXPECT_EQ(segmented(c.raw), c.expected) << c.raw;
}

TEST(Segment, EndsAClauseAfterAHundredWords) {
  std::string raw;
  for (int i = 0; i < 250; ++i) raw += "sana ";
  CleanText clean;
  std::vector<Word> words;
  normalize(raw, clean);
  segment(clean, words);
  ASSERT_EQ(words.size(), 250U);
  EXPECT_EQ(words[99].clause, 0U);
  EXPECT_EQ(words[100].clause, 1U);
  EXPECT_EQ(words[249].clause, 2U);
}

TEST(Segment, KeepsAddressesWhole) {
  EXPECT_EQ(segmented("katso https://a.fi/b?c=1."), "katso https://a.fi/b?c=1");
  EXPECT_EQ(segmented("laita matti.m@posti.fi, kiitos"), "laita matti.m@posti.fi | kiitos");
}

TEST(Segment, GivesTheBytesTheCustomerWrote) {
  const std::string raw = "ÄLÄ a\xCC\x88la\xCC\x88 “soita”!";
  CleanText clean;
  std::vector<Word> words;
  normalize(raw, clean);
  segment(clean, words);
  ASSERT_EQ(words.size(), 3U);
  EXPECT_EQ(words[0].source.of(raw), "ÄLÄ");
  EXPECT_EQ(words[1].source.of(raw), "a\xCC\x88la\xCC\x88");
  EXPECT_EQ(words[2].source.of(raw), "soita");
}

}  // namespace
}  // namespace palaute
