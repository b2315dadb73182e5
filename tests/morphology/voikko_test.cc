#include <gtest/gtest.h>

#include "morphology/shown.h"
#include "morphology/voikko_reading.h"

namespace palaute {
namespace {

const Words& finnish() {
  static const Words kWords(finnish_pack());
  return kWords;
}

struct Case {
  const char* form;
  const char* expected;
};

void expect_candidates(std::span<const Case> cases) {
  for (const Case& c : cases) EXPECT_EQ(shown(finnish().analyze(c.form)), c.expected) << c.form;
}

TEST(Voikko, FindsTheVerbBehindAParticiple) {
  const Case cases[] = {
      {"toiminut", "lemma:toiminut root:toimia"},
      {"saanut", "lemma:saanut root:saada"},
      {"odotettua", "lemma:odotettu root:odottaa"},
      {"parantunut", "lemma:parantunut root:parantua"},
      {"parantuneet", "lemma:parantunut root:parantua"},
      {"viivästynyt", "lemma:viivästynyt root:viivästyä"},
      {"pettynyt", "lemma:pettynyt root:pettyä"},
  };
  expect_candidates(cases);
}

TEST(Voikko, ReversesWordsThatSayWithout) {
  const Case cases[] = {
      {"toimimaton", "lemma:toimimaton root:-toimia"},
      {"ongelmaton", "lemma:ongelmaton root:-ongelma"},
      {"tyytymätön", "lemma:tyytymätön root:-tyytyä"},
      {"virheettä", "lemma:-virhe"},
      {"rahatta", "lemma:-raha"},
  };
  expect_candidates(cases);
}

TEST(Voikko, TakesCompoundsApart) {
  const struct {
    const char* form;
    const char* expected;
    const char* first_part;
  } cases[] = {
      {"laskutusvirheestä", "lemma:laskutusvirhe head:virhe", "laskutus"},
      {"toimitusajasta", "lemma:toimitusaika head:aika", "toimitus"},
      {"hinta-laatusuhde", "lemma:hinta-laatusuhde head:suhde", "hinta"},
      {"epäystävällinen", "lemma:epäystävällinen head:-ystävällinen", "epä"},
  };
  for (const auto& c : cases) {
    const WordAnalysis analysis = finnish().analyze(c.form);
    EXPECT_EQ(shown(analysis), c.expected) << c.form;
    ASSERT_FALSE(analysis.first_parts.empty()) << c.form;
    EXPECT_EQ(analysis.first_parts.front(), c.first_part);
  }
  EXPECT_TRUE(finnish().analyze("palvelusta").first_parts.empty());
}

TEST(Voikko, KeepsWhatAnEndingSays) {
  const struct {
    const char* form;
    const char* lemma;
    Feature feature;
  } cases[] = {
      {"ystävällisempi", "ystävällinen", Feature::comparative},
      {"parempi", "hyvä", Feature::comparative},
      {"paras", "hyvä", Feature::superlative},
      {"voisi", "voida", Feature::conditional},
      {"toimisi", "toimia", Feature::conditional},
      {"toimiiko", "toimia", Feature::question},
      {"en", "ei", Feature::first},
      {"eivät", "ei", Feature::plural},
      {"älä", "ei", Feature::imperative},
      {"hinnasta", "hinta", Feature::elative},
      {"palveluissanne", "palvelu", Feature::inessive},
      {"virheettä", "virhe", Feature::abessive},
      {"odotetaan", "odottaa", Feature::passive},
      {"odotin", "odottaa", Feature::past},
  };
  for (const auto& c : cases) {
    const WordAnalysis analysis = finnish().analyze(c.form);
    ASSERT_GT(analysis.candidates.size(), 1U) << c.form;
    EXPECT_EQ(analysis.candidates[1].text, c.lemma) << c.form;
    EXPECT_TRUE(analysis.candidates[1].features.has(c.feature)) << c.form;
    EXPECT_EQ(analysis.status, WordStatus::known);
  }
}

TEST(Voikko, GivesLemmasInTheLettersOfNormalisedText) {
  const Case cases[] = {{"helsingissä", "lemma:helsinki"}, {"eu:n", "lemma:eu"}};
  expect_candidates(cases);
}

TEST(Voikko, ChoosesTheLikeliestReading) {
  const struct {
    const char* form;
    const char* likely;
    const char* unlikely;
  } cases[] = {
      {"voisi", "voida", "voi"},                   // not "your butter"
      {"toimimaton", "toimimaton", "toimimatto"},  // not "a working carpet"
      {"toimi", "toimia", "toimi (name)"},
      {"kallista", "kallis", "kallinen"},  // not the family name
  };
  for (const auto& c : cases) {
    const WordAnalysis analysis = finnish().analyze(c.form);
    EXPECT_TRUE(has_lemma(analysis, c.likely)) << c.form;
    EXPECT_FALSE(has_lemma(analysis, c.unlikely)) << c.form;
  }
}

TEST(VoikkoReading, FollowsADerivedVerbUpToItsParticiple) {
  const Reading reading = read_voikko_attributes(
      {{"BASEFORM", "parantunut"},
       {"CLASS", "laatusana"},
       {"PARTICIPLE", "past_active"},
       {"STRUCTURE", "=pppppppppp"},
       {"FSTOUTPUT", "[Lt][Xp]parata[X]paran[Xj]tua[X]tu[Ll][Ru]n[Xm]u[X]ut[Sn][Ny]"}});
  EXPECT_EQ(reading.root, "parantua");
  EXPECT_FALSE(reading.root_reversed);
  EXPECT_TRUE(reading.features.has(Feature::past));
}

TEST(VoikkoReading, ReadsPartsFromTheStructure) {
  const Reading reading = read_voikko_attributes({{"BASEFORM", "hinta-laatusuhde"},
                                                  {"CLASS", "nimisana"},
                                                  {"STRUCTURE", "=ppppp-=ppppp=ppppp"}});
  EXPECT_EQ(reading.parts, (std::vector<std::string>{"hinta", "laatu", "suhde"}));
  EXPECT_EQ(reading.part_of_speech, PartOfSpeech::noun);
}

TEST(VoikkoReading, OfNothingIsEmpty) {
  const Reading reading = read_voikko_attributes({});
  EXPECT_TRUE(reading.lemma.empty());
  EXPECT_TRUE(reading.parts.empty());
  EXPECT_TRUE(reading.root.empty());
}

TEST(Voikko, SaysWhichDictionaryIsMissing) {
  const auto dictionary = open_dictionary({"voikko", "tlh"}, {});
  ASSERT_FALSE(dictionary);
  EXPECT_EQ(dictionary.error().code, ErrorCode::lexicon);
  EXPECT_TRUE(dictionary.error().message.starts_with("no Voikko dictionary for 'tlh'"));
}

}  // namespace
}  // namespace palaute
