// Of several readings, the one that is given as a treebank gives it.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "morphology/candidates.h"
#include "morphology/readings.h"
#include "morphology/shown.h"

namespace palaute {
namespace {

TEST(BestReading, GivesAParticipleOrItsVerbAndLooksUpBoth) {
  const WordAnalysis verb = analyzed({participle("tullut", "tulla")});
  EXPECT_EQ(shown(verb), "lemma:tullut root:tulla");
  EXPECT_EQ(verb.best.lemma, "tulla");
  Vocabulary vocabulary;
  vocabulary.add("väsynyt", PartOfSpeech::adjective, Commonness::usual);
  const WordAnalysis adjective = analyzed({participle("väsynyt", "väsyä")}, vocabulary);
  EXPECT_EQ(shown(adjective), "lemma:väsynyt root:väsyä");
  EXPECT_EQ(adjective.best.lemma, "väsynyt");
}

TEST(BestReading, GivesTheVerbOfAParticipleThatIsNoWordOfItsOwn) {
  Vocabulary vocabulary;
  vocabulary.add("väsynyt", PartOfSpeech::adjective, Commonness::less_usual);
  vocabulary.add("tuttu", PartOfSpeech::noun, Commonness::everyday);
  vocabulary.add("tullut", PartOfSpeech::verb, Commonness::everyday);
  Reading manner = participle("väsynyt", "väsyä");
  manner.citation = "väsyneesti";
  Reading without = word("ongelmaton", PartOfSpeech::adjective);
  without.root = "ongelma";
  const struct {
    Reading reading;
    const char* expected;
  } cases[] = {
      {word("talo"), "talo"},
      {participle("saanut", "saada"), "saada"},
      {participle("tullut", "tulla"), "tulla"},  // listed, but neither as adjective nor as noun
      {participle("väsynyt", "väsyä"), "väsynyt"},
      {participle("tuttu", "tuntea"), "tuttu"},
      {participle("toimimaton", "toimia", set_of({Feature::negated})), "toimimaton"},
      {participle("saanut", ""), "saanut"},
      {manner, "väsyneesti"},
      {without, "ongelmaton"},
  };
  for (const auto& c : cases)
    EXPECT_EQ(treebank_lemma(c.reading, vocabulary), c.expected) << c.reading.lemma;
}

TEST(BestReading, RenamesTheLastPartOfACompoundWithItsLemma) {
  Reading made_of_verb = compound({"hinta", "vertailla"});
  made_of_verb.citation = "hintavertailu";
  Reading verb = participle("etumaksettu", "etumaksaa");
  verb.parts = {"etu", "maksettu"};
  Reading unlike = compound({"hinta", "vertailla"});
  unlike.citation = "vertailu";
  const struct {
    Reading reading;
    std::vector<std::string> expected;
    const char* candidates;
  } cases[] = {
      {made_of_verb,
       {"hinta", "vertailu"},
       "lemma:hintavertailu lemma:hintavertailla head:vertailla"},
      {verb, {"etu", "maksaa"}, "lemma:etumaksettu root:etumaksaa head:maksettu"},
      {compound({"lasku", "virhe"}), {"lasku", "virhe"}, "lemma:laskuvirhe head:virhe"},
      {unlike, {"hinta", "vertailla"}, "lemma:vertailu lemma:hintavertailla head:vertailla"},
  };
  for (const auto& c : cases) {
    const WordAnalysis analysis = analyzed({c.reading});
    EXPECT_EQ(analysis.best.parts, c.expected) << c.reading.lemma;
    EXPECT_EQ(shown(analysis), c.candidates);
  }
}

TEST(BestReading, HasThePartOfSpeechOfItsLemma) {
  Vocabulary vocabulary;
  vocabulary.add("hyvä", PartOfSpeech::adjective, Commonness::everyday);
  vocabulary.add("voi", PartOfSpeech::verb, Commonness::usual);
  vocabulary.add("voi", PartOfSpeech::noun, Commonness::everyday);
  vocabulary.add("work", PartOfSpeech::verb, Commonness::usual);
  vocabulary.add("work", PartOfSpeech::noun, Commonness::everyday);
  vocabulary.add("price", PartOfSpeech::noun, Commonness::usual);
  const FeatureSet past = set_of({Feature::past});
  Reading action = word("tehdä", PartOfSpeech::verb);
  action.citation = "tekeminen";
  Reading manner = word("nopea", PartOfSpeech::adjective);
  manner.citation = "nopeasti";
  const struct {
    Reading reading;
    PartOfSpeech expected;
  } cases[] = {
      {action, PartOfSpeech::noun},
      {manner, PartOfSpeech::adverb},
      {participle("tullut", "tulla"), PartOfSpeech::verb},
      {word("talo"), PartOfSpeech::noun},
      {word("hyvä", PartOfSpeech::noun), PartOfSpeech::adjective},  // listed only otherwise
      {word("voi", PartOfSpeech::verb), PartOfSpeech::verb},        // listed as both
      {word("hyvä", PartOfSpeech::name), PartOfSpeech::name},
      {word("work", PartOfSpeech::unknown), PartOfSpeech::noun},  // the more usual
      {word("work", PartOfSpeech::unknown, past), PartOfSpeech::verb},
      {word("price", PartOfSpeech::unknown, past), PartOfSpeech::noun},  // never a verb
      {word("xyzzyq", PartOfSpeech::unknown, past), PartOfSpeech::unknown},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(part_of_speech_letter(analyzed({c.reading}, vocabulary).best.part_of_speech),
              part_of_speech_letter(c.expected))
        << c.reading.lemma;
  }
}

TEST(BestReading, SaysWhatAllReadingsOfItsLemmaSay) {
  const FeatureSet genitive = set_of({Feature::genitive});
  const FeatureSet passive = set_of({Feature::passive});
  Reading cited = word("talo", PartOfSpeech::noun, set_of({Feature::essive}));
  cited.citation = "taloton";
  const WordAnalysis analysis =
      analyzed({word("talo", PartOfSpeech::noun, genitive),
                word("talo", PartOfSpeech::noun, set_of({Feature::plural})),
                word("talo", PartOfSpeech::verb, passive),
                word("tala", PartOfSpeech::noun, passive), cited});
  EXPECT_EQ(feature_names(analysis.best.features), "plural,genitive");
  EXPECT_EQ(feature_names(analysis.candidates.at(1).features), "genitive");
}

// "ollut" is the active participle; hardly anybody means the plural of "oltu".
TEST(BestReading, SaysNothingOfThePluralOfAPassiveParticiple) {
  const FeatureSet active = set_of({Feature::past, Feature::nominative});
  const FeatureSet passive =
      set_of({Feature::past, Feature::passive, Feature::plural, Feature::nominative});
  const WordAnalysis analysis =
      analyzed({participle("ollut", "olla", active), participle("ollut", "olla", passive)});
  EXPECT_EQ(feature_names(analysis.best.features), "past,nominative,participle");
  EXPECT_TRUE(is_plural_of_passive(participle("ollut", "olla", passive)));
  EXPECT_FALSE(is_plural_of_passive(participle("ollut", "olla", active)));
  EXPECT_FALSE(is_plural_of_passive(word("olla", PartOfSpeech::verb, passive)));
}

TEST(BestReading, LeavesOutWhatNoListedUseOfItsLemmaCanBe) {
  Vocabulary vocabulary;
  vocabulary.add("price", PartOfSpeech::noun, Commonness::usual);
  vocabulary.add("wait", PartOfSpeech::verb, Commonness::usual);
  vocabulary.add("call", PartOfSpeech::noun, Commonness::usual);
  vocabulary.add("call", PartOfSpeech::verb, Commonness::usual);
  const FeatureSet both = set_of({Feature::plural, Feature::third});
  const struct {
    const char* lemma;
    PartOfSpeech part_of_speech;
    const char* expected;
  } cases[] = {
      {"price", PartOfSpeech::unknown, "plural"},
      {"wait", PartOfSpeech::unknown, "third"},
      {"call", PartOfSpeech::unknown, "plural,third"},
      {"xyzzyq", PartOfSpeech::unknown, "plural,third"},
      {"price", PartOfSpeech::noun, "plural,third"},  // the dictionary knows what it says
  };
  for (const auto& c : cases) {
    const WordAnalysis analysis = analyzed({word(c.lemma, c.part_of_speech, both)}, vocabulary);
    EXPECT_EQ(feature_names(analysis.best.features), c.expected) << c.lemma;
  }
}

TEST(BestReading, CitesWordsThatAreOnlyUsedInThePluralInIt) {
  Vocabulary vocabulary;
  vocabulary.add("lasit", PartOfSpeech::noun, Commonness::usual);
  vocabulary.add_singular("lasi", "lasit");
  vocabulary.add("aurinkolasi", PartOfSpeech::noun, Commonness::usual);
  const FeatureSet plural = set_of({Feature::plural});
  const auto in_plural = [&](Reading reading) {
    reading.features = plural;
    return reading;
  };
  const struct {
    Reading reading;
    const char* lemma;
    std::vector<std::string> parts;
  } cases[] = {
      {in_plural(word("lasi")), "lasit", {}},
      {word("lasi"), "lasi", {}},  // the form is no plural
      {word("lasi", PartOfSpeech::adjective, plural), "lasi", {}},
      {in_plural(compound({"silmä", "lasi"})), "silmälasit", {"silmä", "lasit"}},
      {compound({"silmä", "lasi"}), "silmälasi", {"silmä", "lasi"}},
      {in_plural(compound({"aurinko", "lasi"})), "aurinkolasi", {"aurinko", "lasi"}},  // listed so
      {in_plural(word("talo")), "talo", {}},
  };
  for (const auto& c : cases) {
    const WordAnalysis analysis = analyzed({c.reading}, vocabulary);
    EXPECT_EQ(analysis.best.lemma, c.lemma) << c.reading.lemma;
    EXPECT_EQ(analysis.best.parts, c.parts) << c.reading.lemma;
    EXPECT_TRUE(has_lemma(analysis, c.reading.lemma));  // looked up by the singular still
  }
}

}  // namespace
}  // namespace palaute
