#include "lexicon/pattern.h"

#include <gtest/gtest.h>

#include <string>

namespace palaute {
namespace {

std::string shown(const PatternItem& item) {
  static constexpr const char* kKinds[] = {"any", "lemma", "exact", "prefix", "last", "first"};
  std::string text = kKinds[static_cast<std::size_t>(item.kind)];
  if (!item.text.empty()) text += ':' + item.text;
  if (item.part_of_speech) text += '/' + std::to_string(static_cast<int>(*item.part_of_speech));
  for (unsigned i = 0; i <= static_cast<unsigned>(Feature::abessive); ++i) {
    const auto feature = static_cast<Feature>(i);
    if (item.features.has(feature)) text.append("[").append(feature_name(feature)).append("]");
  }
  return text;
}

// "lemma:ei ..3 lemma:toimia", alternatives joined by "|", "&" first for any order; or the error
// as "3: message".
std::string shown(std::string_view pattern_text) {
  const auto parsed = parse_pattern(pattern_text);
  if (const auto* error = std::get_if<PatternError>(&parsed))
    return std::to_string(error->position) + ": " + error->message;
  const auto& pattern = std::get<Pattern>(parsed);
  std::string text = pattern.any_order ? "&" : "";
  for (const PatternStep& step : pattern.steps) {
    if (!text.empty()) text += ' ';
    if (step.gap_before > 0) text += ".." + std::to_string(step.gap_before) + ' ';
    for (std::size_t i = 0; i < step.alternatives.size(); ++i)
      text += (i > 0 ? "|" : "") + shown(step.alternatives[i]);
  }
  for (const PatternItem& item : pattern.excluded) text += " !" + shown(item);
  return text;
}

struct Case {
  const char* pattern;
  const char* expected;
};

TEST(Pattern, ReadsEveryKindOfItem) {
  const Case cases[] = {
      {"hinta", "lemma:hinta"},
      {"\"takaisin\"", "exact:takaisin"},
      {"luotetta*", "prefix:luotetta"},
      {"+palvelu", "last:palvelu"},
      {"asiakas+", "first:asiakas"},
      {"/V", "any/3"},
      {"toimia/V", "lemma:toimia/3"},
      {"[conditional]", "any[conditional]"},
      {"saada[conditional]", "lemma:saada[conditional]"},
      {"hinta[plural,elative]", "lemma:hinta[plural][elative]"},
      {"toimia/V[past]", "lemma:toimia/3[past]"},
      {"+palvelu/N", "last:palvelu/1"},
      {"hinta-laatusuhde", "lemma:hinta-laatusuhde"},
      {"👍", "lemma:👍"},
  };
  for (const Case& c : cases) EXPECT_EQ(shown(c.pattern), c.expected) << c.pattern;
}

TEST(Pattern, KnowsEveryPartOfSpeech) {
  const Case cases[] = {{"/N", "any/1"}, {"/A", "any/2"}, {"/V", "any/3"},
                        {"/D", "any/4"}, {"/P", "any/5"}, {"/X", "any/6"}};
  for (const Case& c : cases) EXPECT_EQ(shown(c.pattern), c.expected) << c.pattern;
}

TEST(Pattern, CombinesItems) {
  const Case cases[] = {
      {"hidas vastaus", "lemma:hidas lemma:vastaus"},
      {"  hidas   vastaus ", "lemma:hidas lemma:vastaus"},
      {"(hidas|\"hitaasti\") vastaus", "lemma:hidas|exact:hitaasti lemma:vastaus"},
      {"(hinta)", "lemma:hinta"},
      {"(saada/V|+palvelu|toimi*)", "lemma:saada/3|last:palvelu|prefix:toimi"},
      {"ei ..3 toimia", "lemma:ei ..3 lemma:toimia"},
      {"ei ..9 (a|b)", "lemma:ei ..9 lemma:a|lemma:b"},
      {"laskutus & virhe", "& lemma:laskutus lemma:virhe"},
      {"a & b & c", "& lemma:a lemma:b lemma:c"},
      {"kylmä !juoma", "lemma:kylmä !lemma:juoma"},
      {"kylmä !(juoma|\"olut\") !jää+", "lemma:kylmä !lemma:juoma !exact:olut !first:jää"},
      {"!juoma kylmä", "lemma:kylmä !lemma:juoma"},
      {"a b c d e f g h", "lemma:a lemma:b lemma:c lemma:d lemma:e lemma:f lemma:g lemma:h"},
  };
  for (const Case& c : cases) EXPECT_EQ(shown(c.pattern), c.expected) << c.pattern;
}

TEST(Pattern, QuotesHoldTheSignsOfTheGrammar) {
  const Case cases[] = {
      {"\":)\"", "exact::)"},
      {"(\":)\"|\":(\"|\"|\") hyvä", "exact::)|exact::(|exact:| lemma:hyvä"},
      {"\"24/7\"", "exact:24/7"},
      {"\"+\"", "exact:+"},
  };
  for (const Case& c : cases) EXPECT_EQ(shown(c.pattern), c.expected) << c.pattern;
}

TEST(Pattern, IsNormalisedLikeTheText) {
  const Case cases[] = {
      {"\"Takaisin\"", "exact:takaisin"},
      {"Helsinki", "lemma:helsinki"},
      {"hyva\xCC\x88", "lemma:hyvä"},
      {"don’t", "lemma:don't"},
  };
  for (const Case& c : cases) EXPECT_EQ(shown(c.pattern), c.expected) << c.pattern;
}

constexpr const char* kNoWord = "a word is missing here";
constexpr const char* kGap = "a gap is ..1 to ..9, the most words it may hold";

TEST(Pattern, SaysWhereItIsWrongAndWhy) {
  const struct {
    const char* pattern;
    std::size_t position;
    std::string message;
  } cases[] = {
      {"", 0, "a pattern needs at least one word"},
      {"!juoma", 0, "a pattern needs at least one word"},
      {"a b c d e f g h i", 0, "a pattern has at most 8 words"},
      {"& a", 0, "'&' stands between two words"},
      {"a &", 2, "'&' stands between two words"},
      {"a & & b", 4, "'&' stands between two words"},
      {"..2 a", 0, "a gap needs a word before it"},
      {"ei ..2", 6, "a gap needs a word after it"},
      {"ei ..0 a", 3, kGap},
      {"ei ..10 a", 3, kGap},
      {"ei .. a", 3, kGap},
      {"ei ..x a", 3, kGap},
      {"a (b|c", 2, "'(' is never closed"},
      {"a ()", 3, kNoWord},
      {"a (b||c)", 5, kNoWord},
      {"a (b|)", 5, kNoWord},
      {"a (b c|d)", 2, "each alternative is one word"},
      {"(a|b)[plural]", 5, "a space is missing after ')'"},
      {"(a|b)c", 5, "a space is missing after ')'"},
      {"a ! b", 3, kNoWord},
      {"a *", 2, kNoWord},
      {"a +", 2, kNoWord},
      {"a \"\"", 2, kNoWord},
      {"a []", 2, kNoWord},
      {"a \"ei toimi\"", 2, "a quoted form is one word"},
      {"a hinta[ihme]", 7, "unknown feature 'ihme'"},
      {"a hinta]", 2, "']' without '['"},
      {"a hinta/Q", 8, "unknown part of speech 'Q'; use N A V D P or X"},
      {"a b&c", 2, "'b&c' holds a sign of the pattern grammar; quote an exact form as \"…\""},
      {"a to*i", 2, "'to*i' holds a sign of the pattern grammar; quote an exact form as \"…\""},
      {"a b)", 2, "'b)' holds a sign of the pattern grammar; quote an exact form as \"…\""},
      {"a \"b", 2, "'\"b' holds a sign of the pattern grammar; quote an exact form as \"…\""},
      {"a b[past]/V", 2,
       "'b[past]' holds a sign of the pattern grammar; quote an exact form as \"…\""},
  };
  for (const auto& c : cases)
    EXPECT_EQ(shown(c.pattern), std::to_string(c.position) + ": " + c.message) << c.pattern;
}

}  // namespace
}  // namespace palaute
