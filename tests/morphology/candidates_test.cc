#include "morphology/candidates.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "morphology/readings.h"
#include "morphology/shown.h"

namespace palaute {
namespace {

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
