#include "morphology/candidates.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "morphology/shown.h"

namespace palaute {
namespace {

using Readings = std::vector<Reading>;

FeatureSet set_of(std::initializer_list<Feature> features) {
  FeatureSet set;
  for (const Feature feature : features) set.add(feature);
  return set;
}

Reading word(const std::string& lemma, PartOfSpeech part_of_speech = PartOfSpeech::noun,
             FeatureSet features = {}) {
  Reading reading;
  reading.lemma = lemma;
  reading.part_of_speech = part_of_speech;
  reading.features = features;
  return reading;
}

Reading compound(std::vector<std::string> parts, PartOfSpeech part_of_speech = PartOfSpeech::noun) {
  std::string lemma;
  for (const std::string& part : parts) lemma += part;
  Reading reading = word(lemma, part_of_speech);
  reading.parts = std::move(parts);
  return reading;
}

Reading participle(const std::string& lemma, const std::string& root, FeatureSet features = {}) {
  features.add(Feature::participle);
  Reading reading = word(lemma, PartOfSpeech::adjective, features);
  reading.root = root;
  return reading;
}

WordAnalysis analyzed(Readings readings, const Vocabulary& vocabulary = {},
                      WordContext context = WordContext::plain) {
  const std::vector<std::string> reversing_parts = {"epä"};
  WordAnalysis analysis;
  analysis.candidates.emplace_back();
  add_candidates(std::move(readings), context, vocabulary, reversing_parts, analysis);
  return analysis;
}

// What each reading comes to does not hang on which comes first.
void expect_in_any_order(Readings readings, const std::string& expected,
                         const Vocabulary& vocabulary = {},
                         WordContext context = WordContext::plain) {
  for (std::size_t turn = 0; turn < readings.size(); ++turn) {
    const WordAnalysis analysis = analyzed(readings, vocabulary, context);
    EXPECT_EQ(shown(analysis), expected) << readings.front().lemma << " first";
    std::rotate(readings.begin(), readings.begin() + 1, readings.end());
  }
}

TEST(Candidates, AreOfTheReadingsWithFewestParts) {
  expect_in_any_order({word("kaivos"), compound({"kai", "vos"}), compound({"ka", "iv", "os"})},
                      "lemma:kaivos");
  expect_in_any_order({compound({"lasku", "tus"}), compound({"la", "sku", "tus"})},
                      "lemma:laskutus head:tus");
}

TEST(Candidates, CountAListedCompoundAsOneWord) {
  const Readings readings = {compound({"toimitus", "aika"}), word("toimitusaa")};
  expect_in_any_order(readings, "lemma:toimitusaa");
  Vocabulary vocabulary;
  vocabulary.add("toimitusaika", PartOfSpeech::noun, Commonness::usual);
  expect_in_any_order(readings, "lemma:toimitusaika lemma:toimitusaa head:aika", vocabulary);
}

TEST(Candidates, AreNamesOnlyWhereACapitalSaysSo) {
  const Readings readings = {word("kallinen", PartOfSpeech::name),
                             word("kallis", PartOfSpeech::adjective)};
  expect_in_any_order(readings, "lemma:kallis", {}, WordContext::plain);
  expect_in_any_order(readings, "lemma:kallis", {}, WordContext::after_negation);
  // It may be a heading: the name is only the likelier of the two.
  expect_in_any_order(readings, "lemma:kallinen lemma:kallis", {}, WordContext::capital);
  EXPECT_EQ(analyzed(readings).best.lemma, "kallis");
  EXPECT_EQ(analyzed(readings, {}, WordContext::capital).best.lemma, "kallinen");
}

TEST(Candidates, AreNamesWhereNothingElseIsKnown) {
  const Readings name = {word("helsinki", PartOfSpeech::name)};
  EXPECT_EQ(shown(analyzed(name)), "lemma:helsinki");
  const Readings noun = {word("hinta")};
  EXPECT_EQ(shown(analyzed(noun, {}, WordContext::capital)), "lemma:hinta");
}

TEST(Candidates, AreNoNameOfMorePartsEvenWithACapital) {
  EXPECT_EQ(analyzed({compound({"laatu", "kivi"}, PartOfSpeech::name), word("laatukki")}, {},
                     WordContext::capital)
                .best.lemma,
            "laatukki");
}

TEST(Candidates, LeaveOutFormsThatAreMostlyMisreadings) {
  const struct {
    std::initializer_list<Feature> features;
    bool is_rare;
  } cases[] = {
      {{Feature::possessive}, true},
      {{Feature::potential}, true},
      {{Feature::instructive}, true},
      {{Feature::comitative}, true},
      {{Feature::abessive}, true},
      {{Feature::imperative, Feature::second}, true},
      {{Feature::participle, Feature::passive, Feature::plural, Feature::nominative}, true},
      {{Feature::participle, Feature::plural, Feature::nominative}, false},
      {{Feature::participle, Feature::passive, Feature::nominative}, false},
      {{Feature::participle, Feature::passive, Feature::plural, Feature::genitive}, false},
      {{Feature::passive, Feature::plural, Feature::nominative}, false},
      {{Feature::genitive}, false},
      {{}, false},
  };
  for (const auto& c : cases) {
    const FeatureSet features = set_of(c.features);
    const Reading rare = word("voi", PartOfSpeech::noun, features);
    const WordAnalysis analysis = analyzed({rare, word("voida", PartOfSpeech::verb)});
    EXPECT_EQ(has_lemma(analysis, "voi"), !c.is_rare) << feature_names(features);
    EXPECT_EQ(analysis.best.lemma, c.is_rare ? "voida" : "voi") << feature_names(features);
    EXPECT_TRUE(has_lemma(analyzed({rare}), "voi")) << feature_names(features);  // nothing better
  }
}

TEST(Candidates, LeaveOutWhatTheDictionaryCallsUnusual) {
  Reading unusual = word("sanoma");
  unusual.is_unusual = true;
  expect_in_any_order({unusual, word("sano")}, "lemma:sano");
  EXPECT_EQ(shown(analyzed({unusual})), "lemma:sanoma");
}

TEST(Candidates, PutARareFormOfOneWordBeforeCompoundsAndNames) {
  const Reading rare = word("laskea", PartOfSpeech::verb, set_of({Feature::imperative}));
  expect_in_any_order({rare, compound({"las", "ke"})}, "lemma:laskea");
  expect_in_any_order({rare, word("laske", PartOfSpeech::name)}, "lemma:laskea");
}

TEST(Candidates, BeginWithTheMostUsualOfReadingsAlikeLikely) {
  Vocabulary vocabulary;
  vocabulary.add("kuusi", PartOfSpeech::noun, Commonness::usual);
  vocabulary.add("kuu", PartOfSpeech::noun, Commonness::everyday);
  vocabulary.add("kuusata", PartOfSpeech::noun, Commonness::everyday);  // another part of speech
  const Readings readings = {word("kuusata", PartOfSpeech::verb), word("kuusi"), word("kuu")};
  expect_in_any_order(readings, "lemma:kuu lemma:kuusi lemma:kuusata", vocabulary);
  EXPECT_EQ(analyzed(readings, vocabulary).best.lemma, "kuu");
}

TEST(Candidates, KeepTheOrderOfTheDictionaryAmongEquals) {
  EXPECT_EQ(shown(analyzed({word("b"), word("a"), word("c")})), "lemma:b lemma:a lemma:c");
}

TEST(Candidates, RankACompoundThatIsNotListedByItsLastPart) {
  Vocabulary vocabulary;
  vocabulary.add("virhe", PartOfSpeech::noun, Commonness::usual);
  vocabulary.add("vire", PartOfSpeech::noun, Commonness::less_usual);
  vocabulary.add("lasku", PartOfSpeech::noun, Commonness::everyday);  // a first part counts nothing
  expect_in_any_order(
      {compound({"lasku", "virta"}), compound({"las", "vire"}), compound({"maksu", "virhe"})},
      "lemma:maksuvirhe lemma:lasvire lemma:laskuvirta head:virhe head:vire "
      "head:virta",
      vocabulary);
}

TEST(Candidates, RankAListedCompoundByItself) {
  Vocabulary vocabulary;
  vocabulary.add("aika", PartOfSpeech::noun, Commonness::everyday);
  vocabulary.add("toimitusaika", PartOfSpeech::noun, Commonness::less_usual);
  vocabulary.add("toimitus", PartOfSpeech::noun, Commonness::usual);
  expect_in_any_order({compound({"toimitus", "aika"}), word("toimitus")},
                      "lemma:toimitus lemma:toimitusaika head:aika", vocabulary);
}

TEST(Candidates, KeepConnegativesAloneAfterANegationVerb) {
  const FeatureSet both =
      set_of({Feature::imperative, Feature::second, Feature::connegative, Feature::question});
  const Readings readings = {word("toimi"), word("toimia", PartOfSpeech::verb, both)};
  EXPECT_EQ(shown(analyzed(readings)), "lemma:toimi");
  const WordAnalysis negated = analyzed(readings, {}, WordContext::after_negation);
  EXPECT_EQ(shown(negated), "lemma:toimia");
  EXPECT_EQ(feature_names(negated.best.features), "question,connegative");
  EXPECT_EQ(feature_names(negated.candidates.at(1).features), "question,connegative");
}

// The imperative is not held against a form that is not one.
TEST(Candidates, TakeAConnegativeForNoImperative) {
  const FeatureSet both = set_of({Feature::imperative, Feature::connegative});
  expect_in_any_order({word("tehdä", PartOfSpeech::verb, both),
                       word("tehota", PartOfSpeech::verb, set_of({Feature::connegative}))},
                      "lemma:tehota");
  EXPECT_EQ(shown(analyzed({word("tehdä", PartOfSpeech::verb, both),
                            word("tehota", PartOfSpeech::verb, set_of({Feature::connegative}))},
                           {}, WordContext::after_negation)),
            "lemma:tehdä lemma:tehota");
}

TEST(Candidates, LeaveReadingsAloneWhereNoneIsConnegative) {
  const Readings readings = {word("hinta"), word("tulla", PartOfSpeech::verb,
                                                 set_of({Feature::imperative, Feature::second}))};
  EXPECT_EQ(shown(analyzed(readings, {}, WordContext::after_negation)), "lemma:hinta");
  const WordAnalysis imperative = analyzed({readings[1]}, {}, WordContext::after_negation);
  EXPECT_EQ(feature_names(imperative.best.features), "imperative,second");
}

TEST(Candidates, AreTheCitationAndTheLemma) {
  Reading reading = word("nopea", PartOfSpeech::adverb);
  reading.citation = "nopeasti";
  const WordAnalysis analysis = analyzed({reading});
  EXPECT_EQ(shown(analysis), "lemma:nopeasti lemma:nopea");
  EXPECT_EQ(analysis.best.lemma, "nopeasti");
  EXPECT_EQ(analysis.best.part_of_speech, PartOfSpeech::adverb);
}

TEST(Candidates, AreTheParticipleAndItsVerbWhicheverATreebankGives) {
  const WordAnalysis verb = analyzed({participle("tullut", "tulla")});
  EXPECT_EQ(shown(verb), "lemma:tullut root:tulla");
  EXPECT_EQ(verb.best.lemma, "tulla");
  Vocabulary vocabulary;
  vocabulary.add("väsynyt", PartOfSpeech::adjective, Commonness::usual);
  const WordAnalysis adjective = analyzed({participle("väsynyt", "väsyä")}, vocabulary);
  EXPECT_EQ(shown(adjective), "lemma:väsynyt root:väsyä");
  EXPECT_EQ(adjective.best.lemma, "väsynyt");
}

TEST(Candidates, HaveTheLemmaThatATreebankGives) {
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

TEST(Candidates, RenameTheLastPartOfACompoundWithItsLemma) {
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

TEST(Candidates, HaveThePartOfSpeechOfTheTreebanksLemma) {
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

TEST(Candidates, SayWhatAllReadingsOfTheBestLemmaSay) {
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

TEST(Candidates, LeaveOutOfTheBestWhatNoListedUseOfItCanBe) {
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

TEST(Candidates, CiteWordsThatAreOnlyUsedInThePluralInIt) {
  Vocabulary vocabulary;
  vocabulary.add("lasit", PartOfSpeech::noun, Commonness::usual);
  vocabulary.add_plural("lasi", "lasit");
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

TEST(Candidates, TakeThePartsOfAListedCompoundFromTheVocabulary) {
  Vocabulary vocabulary;
  vocabulary.add("yliopisto", PartOfSpeech::noun, Commonness::usual);
  vocabulary.add_parts("yliopisto", {"yli", "opisto"});
  vocabulary.add_parts("laatuaika", {"laa", "tuaika"});
  const WordAnalysis university = analyzed({word("yliopisto")}, vocabulary);
  EXPECT_EQ(shown(university), "lemma:yliopisto head:opisto");
  EXPECT_EQ(university.first_parts, std::vector<std::string>{"yli"});
  EXPECT_EQ(university.best.parts, (std::vector<std::string>{"yli", "opisto"}));
  // The dictionary knows better.
  const WordAnalysis quality = analyzed({compound({"laatu", "aika"})}, vocabulary);
  EXPECT_EQ(shown(quality), "lemma:laatuaika head:aika");
}

TEST(Candidates, AreReversedWhereTheFormSaysWithout) {
  Reading not_working = participle("toimimaton", "toimia", set_of({Feature::negated}));
  not_working.root_reversed = true;
  const Reading cases[] = {
      word("virhe", PartOfSpeech::noun, set_of({Feature::abessive})),
      not_working,
      compound({"epä", "varma"}, PartOfSpeech::adjective),
      compound({"varma", "epä"}, PartOfSpeech::adjective),
  };
  const char* const expected[] = {
      "lemma:-virhe",
      "lemma:toimimaton root:-toimia",
      "lemma:epävarma head:-varma",
      "lemma:varmaepä head:epä",
  };
  for (std::size_t i = 0; i < std::size(cases); ++i)
    EXPECT_EQ(shown(analyzed({cases[i]})), expected[i]);
}

TEST(Candidates, PutWhatAWordIsBeforeWhatItIsMadeOf) {
  Reading first = participle("kuluttanut", "kuluttaa");
  Reading second = participle("kulunut", "kulua");
  EXPECT_EQ(shown(analyzed({first, second})),
            "lemma:kuluttanut lemma:kulunut root:kuluttaa root:kulua");
  first.parts = {"kulut", "tanut"};
  second.parts = {"kulu", "nut"};
  EXPECT_EQ(shown(analyzed({first, second})),
            "lemma:kuluttanut lemma:kulunut root:kuluttaa root:kulua head:tanut head:nut");
}

TEST(Candidates, AreSaidOnce) {
  const Reading same = participle("tullut", "tullut");  // a root that is the lemma says nothing
  const WordAnalysis analysis = analyzed({same, same});
  EXPECT_EQ(shown(analysis), "lemma:tullut");
  const WordAnalysis twice = analyzed({compound({"lasku", "virhe"}), compound({"lasku", "virhe"}),
                                       compound({"lasku", "virta"}), compound({"las", "virhe"})});
  EXPECT_EQ(shown(twice), "lemma:laskuvirhe lemma:laskuvirta lemma:lasvirhe head:virhe head:virta");
  EXPECT_EQ(twice.first_parts, (std::vector<std::string>{"lasku", "las"}));
  // The same letters as another part of speech are another word.
  EXPECT_EQ(shown(analyzed({word("voi"), word("voi", PartOfSpeech::verb)})), "lemma:voi lemma:voi");
}

}  // namespace
}  // namespace palaute
