#include "morphology/hunspell_reading.h"

#include <gtest/gtest.h>

#include <span>
#include <string>
#include <vector>

#include "morphology/shown.h"

namespace palaute {
namespace {

// "nopea A citation:nopeasti root:-toimia parts:ilta+juhla (plural,inessive)".
std::string shown(const Reading& reading) {
  std::string text = reading.lemma + ' ' + part_of_speech_letter(reading.part_of_speech);
  if (!reading.citation.empty()) text += " citation:" + reading.citation;
  if (!reading.root.empty())
    text += std::string(" root:") + (reading.root_reversed ? "-" : "") + reading.root;
  for (const std::string& part : reading.parts)
    text += (&part == &reading.parts.front() ? " parts:" : "+") + part;
  if (!reading.features.empty()) text += " (" + feature_names(reading.features) + ')';
  return text;
}

struct Case {
  const char* line;
  const char* expected;  // its readings, one after the other; "" where there is none
};

void expect_readings(const DictionarySettings& settings, std::span<const Case> cases) {
  for (const Case& c : cases) {
    std::string readings;
    for (const Reading& reading : read_hunspell_line(c.line, settings))
      readings += (readings.empty() ? "" : "; ") + shown(reading);
    EXPECT_EQ(readings, c.expected) << c.line;
  }
}

// Of a dictionary that only names its flags.
DictionarySettings flag_settings() {
  FeatureSet past, superlative;
  past.add(Feature::past);
  superlative.add(Feature::superlative);
  DictionarySettings settings;
  settings.endings = {{'D', past, ""}, {'S', {}, ""}, {'T', superlative, ""}};
  settings.prefixes = {{'A', "re"}, {'U', "un"}};
  return settings;
}

TEST(HunspellReading, TakesOffTheEndingsThatInflect) {
  const Case cases[] = {
      {" st:wait", "wait -"},
      {" st:wait fl:D", "wait - (past)"},
      {" st:wait fl:S", "wait -"},
      {" st:unhappy fl:T", "unhappy - (superlative)"},
      {" st:wait fl:D fl:T", "wait - (superlative,past)"},
      {" st:wait fl:DT", "wait - (superlative,past)"},
      {"st:wait fl:D", "wait - (past)"},
  };
  expect_readings(flag_settings(), cases);
}

TEST(HunspellReading, RefusesEndingsThatMakeAnotherWord) {
  const Case cases[] = {
      {" st:care fl:Y", ""},
      {" st:care fl:D fl:Y", ""},
      {" st:care fl:YD", ""},
      {" fl:A st:care fl:Y", ""},
  };
  expect_readings(flag_settings(), cases);
  const Case without_list = {" st:care fl:Y", "care -"};
  expect_readings({}, {&without_list, 1});
}

TEST(HunspellReading, HearsFromSomeEndingsOnlyWithCertainLetters) {
  FeatureSet plural, third;
  plural.add(Feature::plural);
  third.add(Feature::third);
  DictionarySettings settings;
  settings.endings = {{'S', plural, "s"}, {'S', third, "es"}, {'K', plural, "ä"}};
  const struct {
    const char* form;
    const char* line;
    const char* expected;
  } cases[] = {
      {"boxes", " st:box fl:S", "box - (plural,third)"},
      {"days", " st:day fl:S", "day - (plural)"},
      {"geese", " st:goose fl:S", "goose -"},  // it inflects, but says nothing
      {"päivä", " st:päi fl:K", "päi - (plural)"},
      {"boxes", " st:box fl:D", ""},
  };
  for (const auto& c : cases) {
    const std::vector<Reading> readings = read_hunspell_line(c.line, settings, c.form);
    EXPECT_EQ(readings.empty() ? "" : shown(readings.front()), c.expected) << c.form;
  }
}

TEST(HunspellReading, PutsPrefixesBack) {
  const Case cases[] = {
      {" fl:A st:order fl:D", "reorder - (past)"},
      {" fl:U st:happy", "unhappy -"},
      {" re st:order fl:D", "reorder - (past)"},
      {" re fl:A st:order", "reorder -"},  // written out and flagged: put back once
      {" fl:E st:appoint fl:D", ""},       // nobody knows what E stands for
      {" fl:A fl:E st:appoint", ""},
      {" un fl:E st:appoint", "unappoint -"},
  };
  expect_readings(flag_settings(), cases);
}

TEST(HunspellReading, KeepsWhatADictionaryWritesOut) {
  const Case cases[] = {
      {" st:palvelu po:N is:plural is:inessive", "palvelu N (plural,inessive)"},
      {" st:Helsinki po:X is:genitive", "helsinki X (genitive)"},
      {" st:hyvä po:A is:comparative fl:21", "hyvä A (comparative)"},
      {" st:palvelu po:Q is:ihme", "palvelu -"},
      {" st:palvelu po:noun", "palvelu -"},
  };
  expect_readings({}, cases);
}

TEST(HunspellReading, LooksUpAWordMadeOfAnotherByThatOne) {
  const Case cases[] = {
      {" st:nopeasti po:D ro:nopea fl:21", "nopea A citation:nopeasti"},
      {" st:tekeminen po:N ro:tehdä is:nominative", "tehdä V citation:tekeminen (nominative)"},
      {" st:tekeminen po:N ro:tehdä is:plural is:elative",
       "tehdä V citation:tekeminen (plural,elative)"},
      {" st:hintava po:A ro:hinta", "hinta A citation:hintava"},
  };
  expect_readings({}, cases);
}

TEST(HunspellReading, KeepsAParticipleBesideItsVerb) {
  const Case cases[] = {
      {" st:toiminut po:A ro:toimia is:participle is:past",
       "toiminut A root:toimia (past,participle)"},
      {" st:toimimaton po:A ro:toimia is:participle is:negated",
       "toimimaton A root:-toimia (negated,participle)"},
      {" is:participle ro:toimia st:toiminut po:A", "toiminut A root:toimia (participle)"},
  };
  expect_readings({}, cases);
}

TEST(HunspellReading, ReadsThePartsOfACompound) {
  const Case cases[] = {
      {" pa:ilta st:ilta po:N pa:juhla", "iltajuhla - parts:ilta+juhla"},
      {" pa:ilta st:ilta po:N pa:juhlassa st:juhla po:N is:inessive",
       "iltajuhla N parts:ilta+juhla (inessive)"},
      {" pa:asiakkaan st:asiakas po:N is:genitive pa:palvelu st:palvelu po:N",
       "asiakkaanpalvelu N parts:asiakkaan+palvelu"},
      {" pa:asiakas st:asiakas pa:palvelu st:palvelu pa:virheet st:virhe po:N is:plural",
       "asiakaspalveluvirhe N parts:asiakas+palvelu+virhe (plural)"},
      {" pa:hinta- st:hinta pa:laatua st:laatu po:N", "hinta-laatu N parts:hinta+laatu"},
      {" pa:Turun st:Turku po:X pa:juna st:juna po:N", "turunjuna N parts:turun+juna"},
  };
  expect_readings({}, cases);
}

TEST(HunspellReading, PutsTheBeginningOfACompoundBeforeEverythingItIsMadeOf) {
  const Case cases[] = {
      {" pa:hinta st:hinta pa:vertailu st:vertailu po:N ro:vertailla",
       "hintavertailla V citation:hintavertailu parts:hinta+vertailla"},
      {" pa:etu st:etu pa:maksettu st:maksettu po:A ro:maksaa is:participle is:passive",
       "etumaksettu A root:etumaksaa parts:etu+maksettu (passive,participle)"},
  };
  expect_readings({}, cases);
}

TEST(HunspellReading, TakesOnlyTheEndingOfTheLastPart) {
  const Case cases[] = {
      {" pa:care st:care fl:Y pa:days st:day fl:S", "careday - parts:care+day"},
      {" pa:days st:day fl:S pa:cared st:care fl:D", "dayscare - parts:days+care (past)"},
      {" pa:day st:day pa:careful st:care fl:Y", ""},
  };
  expect_readings(flag_settings(), cases);
}

TEST(HunspellReading, ReadsEachAlternativeInParentheses) {
  const Case cases[] = {
      {" pa:ilta st:ilta po:N pa:juhlissa  (  st:juhlat po:N is:plural |  st:juhla po:N is:plural "
       "is:inessive ) ",
       "iltajuhlat N parts:ilta+juhlat (plural); "
       "iltajuhla N parts:ilta+juhla (plural,inessive)"},
      {" pa:voin ( st:voi po:N is:genitive | st:voida po:V is:past | st:voitto )",
       "voi N (genitive); voida V (past); voitto -"},
      {" pa:ilta st:ilta pa:juhla ( st:juhla po:N )", "iltajuhla N parts:ilta+juhla"},
      {" pa:voin ( st:voi | st:voida ) is:first", "voi - (first); voida - (first)"},
  };
  expect_readings({}, cases);
}

TEST(HunspellReading, RefusesOneAlternativeAndKeepsTheOther) {
  const Case cases[] = {
      {" pa:day st:day pa:cares ( st:care fl:Y | st:car fl:S )", "daycar - parts:day+car"},
      {" pa:day st:day pa:cares ( st:care fl:Y | st:car fl:Y )", ""},
  };
  expect_readings(flag_settings(), cases);
}

TEST(HunspellReading, FindsNothingWithoutAStem) {
  const Case cases[] = {
      {"", ""},     {" ", ""},   {" fl:D", ""}, {" st:", ""}, {" po:N is:plural", ""},
      {" ( )", ""}, {" st", ""},
  };
  expect_readings(flag_settings(), cases);
}

}  // namespace
}  // namespace palaute
