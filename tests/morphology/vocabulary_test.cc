#include "morphology/vocabulary.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace palaute {
namespace {

TEST(Vocabulary, KnowsHowUsualALemmaIs) {
  Vocabulary vocabulary;
  vocabulary.add("kuusi", PartOfSpeech::noun, Commonness::less_usual);
  vocabulary.add("voi", PartOfSpeech::noun, Commonness::everyday);
  EXPECT_EQ(vocabulary.commonness("kuusi"), Commonness::less_usual);
  EXPECT_EQ(vocabulary.commonness("voi"), Commonness::everyday);
  EXPECT_EQ(vocabulary.commonness("kuu"), Commonness::unlisted);
  EXPECT_EQ(vocabulary.commonness(""), Commonness::unlisted);
  EXPECT_TRUE(vocabulary.holds("kuusi"));
  EXPECT_FALSE(vocabulary.holds("kuu"));
}

TEST(Vocabulary, TellsThePartsOfSpeechOfALemmaApart) {
  Vocabulary vocabulary;
  vocabulary.add("hyvä", PartOfSpeech::noun, Commonness::less_usual);
  vocabulary.add("hyvä", PartOfSpeech::adjective, Commonness::everyday);
  vocabulary.add("ihan", PartOfSpeech::unknown, Commonness::usual);
  const struct {
    const char* lemma;
    PartOfSpeech part_of_speech;
    Commonness expected;
  } cases[] = {
      {"hyvä", PartOfSpeech::noun, Commonness::less_usual},
      {"hyvä", PartOfSpeech::adjective, Commonness::everyday},
      {"hyvä", PartOfSpeech::verb, Commonness::unlisted},
      {"hyvä", PartOfSpeech::unknown, Commonness::everyday},  // any
      {"ihan", PartOfSpeech::adverb, Commonness::usual},      // listed as any
      {"ihan", PartOfSpeech::unknown, Commonness::usual},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(vocabulary.commonness(c.lemma, c.part_of_speech), c.expected)
        << c.lemma << part_of_speech_letter(c.part_of_speech);
  }
}

TEST(Vocabulary, KeepsTheMostUsualOfWhatIsSaidTwice) {
  Vocabulary vocabulary;
  for (const Commonness commonness :
       {Commonness::usual, Commonness::everyday, Commonness::less_usual})
    vocabulary.add("talo", PartOfSpeech::noun, commonness);
  EXPECT_EQ(vocabulary.commonness("talo", PartOfSpeech::noun), Commonness::everyday);
}

TEST(Vocabulary, KnowsWhatALemmaMostUsuallyIs) {
  Vocabulary vocabulary;
  vocabulary.add("hyvä", PartOfSpeech::noun, Commonness::less_usual);
  vocabulary.add("hyvä", PartOfSpeech::adjective, Commonness::everyday);
  vocabulary.add("heti", PartOfSpeech::adverb, Commonness::usual);
  vocabulary.add("heti", PartOfSpeech::noun, Commonness::usual);  // alike: as listed first
  EXPECT_EQ(vocabulary.part_of_speech("hyvä"), PartOfSpeech::adjective);
  EXPECT_EQ(vocabulary.part_of_speech("heti"), PartOfSpeech::adverb);
  EXPECT_EQ(vocabulary.part_of_speech("talo"), PartOfSpeech::unknown);
}

TEST(Vocabulary, ListsWordsOnlyUsedInThePluralUnderTheirSingularToo) {
  Vocabulary vocabulary;
  vocabulary.add("kasvot", PartOfSpeech::noun, Commonness::everyday);
  vocabulary.add_singular("kasvo", "kasvot");
  vocabulary.add("häät", PartOfSpeech::noun, Commonness::everyday);
  vocabulary.add("hää", PartOfSpeech::adverb, Commonness::less_usual);
  vocabulary.add_singular("hää", "häät");
  EXPECT_EQ(vocabulary.plural_lemma("kasvo"), "kasvot");
  EXPECT_EQ(vocabulary.commonness("kasvo", PartOfSpeech::noun), Commonness::everyday);
  EXPECT_EQ(vocabulary.commonness("kasvo", PartOfSpeech::verb), Commonness::unlisted);
  EXPECT_FALSE(vocabulary.holds("kasvo"));
  // A singular that is listed itself is a word of its own.
  EXPECT_EQ(vocabulary.plural_lemma("hää"), "");
  EXPECT_EQ(vocabulary.commonness("hää"), Commonness::less_usual);
  EXPECT_EQ(vocabulary.plural_lemma("kasvot"), "");
}

TEST(Vocabulary, KeepsThePartsOfCompounds) {
  Vocabulary vocabulary;
  vocabulary.add("talo", PartOfSpeech::noun, Commonness::usual);
  vocabulary.add_parts("yliopisto", {"yli", "opisto"});
  EXPECT_EQ(vocabulary.parts("yliopisto"), (std::vector<std::string>{"yli", "opisto"}));
  EXPECT_TRUE(vocabulary.parts("talo").empty());
  EXPECT_TRUE(vocabulary.parts("opisto").empty());
  EXPECT_FALSE(vocabulary.holds("yliopisto"));  // parts alone do not list it
}

TEST(Vocabulary, CountsTheFormsThatATextIsWrittenWith) {
  Vocabulary vocabulary;
  vocabulary.count_forms("Kiitos, kiitos avusta! Hinta oli 24 e :) www.kiitos.fi asiakas-palvelu");
  vocabulary.count_forms("KIITOS");
  const struct {
    const char* form;
    unsigned expected;
  } cases[] = {
      {"kiitos", 3}, {"avusta", 1}, {"asiakas-palvelu", 1}, {"palvelu", 0}, {"24", 0},
      {"Kiitos", 0}, {":)", 0},     {"www.kiitos.fi", 0},   {"apu", 0},     {"", 0},
  };
  for (const auto& c : cases) EXPECT_EQ(vocabulary.count(c.form), c.expected) << c.form;
  EXPECT_FALSE(vocabulary.holds("kiitos"));  // a form is no lemma
}

TEST(Vocabulary, VisitsEveryLemmaOnce) {
  Vocabulary vocabulary;
  vocabulary.add("hyvä", PartOfSpeech::noun, Commonness::usual);
  vocabulary.add("hyvä", PartOfSpeech::adjective, Commonness::usual);
  vocabulary.add("talo", PartOfSpeech::noun, Commonness::usual);
  std::multiset<std::string> visited;
  vocabulary.for_each([&](const std::string& lemma) { visited.insert(lemma); });
  EXPECT_EQ(visited, (std::multiset<std::string>{"hyvä", "talo"}));
}

}  // namespace
}  // namespace palaute
