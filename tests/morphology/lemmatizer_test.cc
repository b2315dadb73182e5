#include "morphology/lemmatizer.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "lexicon_folder.h"
#include "morphology/shown.h"

namespace palaute {
namespace {

TEST(Lemmatizer, PutsTheSurfaceFirst) {
  const Words words(finnish_pack());
  for (const char* form : {"palvelusta", "xyzzyq", "asiakas-palvelu", "10"}) {
    const WordAnalysis analysis = words.analyze(form);
    ASSERT_FALSE(analysis.candidates.empty());
    EXPECT_EQ(analysis.candidates[0].kind, CandidateKind::surface);
    EXPECT_EQ(analysis.candidates[0].text, form);
  }
}

TEST(Lemmatizer, AsksItsOwnTableBeforeTheDictionary) {
  LanguagePack pack = finnish_pack();
  const Candidate good{CandidateKind::lemma, "hyvä", PartOfSpeech::adjective, {}, false};
  const Candidate poor{CandidateKind::lemma, "parka", PartOfSpeech::noun, {}, false};
  pack.overrides["parasta"] = {good, poor};
  const Words words(std::move(pack));
  const WordAnalysis analysis = words.analyze("parasta");
  EXPECT_EQ(shown(analysis), "lemma:hyvä lemma:parka");
  EXPECT_EQ(analysis.status, WordStatus::overridden);
}

TEST(Lemmatizer, KnowsWhatASpokenFormStandsFor) {
  LanguagePack pack = finnish_pack();
  pack.spoken = {{"kiitti", "kiitos"}, {"vois", "voisi"}, {"toi", "tuo"}};
  pack.overrides["toi"] = {{CandidateKind::lemma, "tuoda", PartOfSpeech::verb, {}, false}};
  const Words words(std::move(pack));
  const struct {
    const char* form;
    const char* standard;
    const char* lemma;
    WordStatus status;
  } cases[] = {
      {"kiitti", "kiitos", "kiitos", WordStatus::spoken},
      {"vois", "voisi", "voida", WordStatus::spoken},
      {"toi", "", "tuoda", WordStatus::overridden},
      {"voisi", "", "voida", WordStatus::known},
  };
  for (const auto& c : cases) {
    const WordAnalysis analysis = words.analyze(c.form);
    EXPECT_EQ(analysis.standard_form, c.standard) << c.form;
    EXPECT_TRUE(has_lemma(analysis, c.lemma)) << c.form << ": " << shown(analysis);
    EXPECT_EQ(analysis.status, c.status) << c.form;
  }
}

TEST(Lemmatizer, ReadsWordsDrawnOut) {
  LanguagePack pack = finnish_pack();
  pack.spoken["kiitti"] = "kiitos";
  const Words words(std::move(pack));
  const struct {
    const char* form;
    const char* standard;
    const char* lemma;
  } cases[] = {
      {"hyväääää", "hyvää", "hyvä"},     {"hyväää", "hyvää", "hyvä"},
      {"kiitooos", "kiitos", "kiitos"},  {"huonooo", "huono", "huono"},
      {"kiiiiitti", "kiitos", "kiitos"},
  };
  for (const auto& c : cases) {
    const WordAnalysis analysis = words.analyze(c.form);
    EXPECT_TRUE(analysis.elongated) << c.form;
    EXPECT_EQ(analysis.standard_form, c.standard) << c.form;
    EXPECT_TRUE(has_lemma(analysis, c.lemma)) << c.form << ": " << shown(analysis);
  }
  for (const char* form : {"hyvää", "1000", "10000"})
    EXPECT_FALSE(words.analyze(form).elongated) << form;
}

TEST(Lemmatizer, LooksBehindAColonAndAnApostrophe) {
  const struct {
    Words words;
    const char* form;
    const char* lemma;
  } cases[] = {
      {Words(finnish_pack()), "nps:n", "nps"},
      {Words(finnish_pack()), "palvelu:n", "palvelu"},
      {Words(english_pack()), "xyzzyq's", "xyzzyq"},
      {Words(english_pack()), "manager's", "manager"},
  };
  for (const auto& c : cases) {
    const WordAnalysis analysis = c.words.analyze(c.form);
    EXPECT_TRUE(has_lemma(analysis, c.lemma)) << c.form << ": " << shown(analysis);
  }
}

TEST(Lemmatizer, TakesAWordWithAHyphenForItsLastPart) {
  const Words finnish(finnish_pack());
  const WordAnalysis service = finnish.analyze("asiakas-palvelusta");
  EXPECT_NE(shown(service).find("head:palvelu"), std::string::npos) << shown(service);
  EXPECT_EQ(service.first_parts.front(), "asiakas");
  const Words english(english_pack());
  const WordAnalysis friendly = english.analyze("customer-friendly");
  EXPECT_EQ(shown(friendly), "head:friendly");
  EXPECT_EQ(friendly.first_parts, std::vector<std::string>{"customer"});
  EXPECT_EQ(friendly.status, WordStatus::known);
}

// Our table says which lemma; the dictionary still says which form of it.
TEST(Lemmatizer, AsksTheDictionaryWhichFormOfOurOwnLemmaItIs) {
  LanguagePack pack = finnish_pack();
  pack.overrides["palvelusta"] = {{CandidateKind::lemma, "palvelu", PartOfSpeech::noun, {}, false}};
  pack.overrides["tullut"] = {{CandidateKind::lemma, "tulla", PartOfSpeech::verb, {}, false}};
  pack.overrides["hinnasta"] = {{CandidateKind::lemma, "laatu", PartOfSpeech::noun, {}, false}};
  const Words words(std::move(pack));
  // Not the partitive of palvelus.
  EXPECT_EQ(feature_names(words.analyze("palvelusta").best.features), "elative");
  EXPECT_TRUE(words.analyze("tullut").best.features.has(Feature::participle));
  EXPECT_TRUE(words.analyze("hinnasta").best.features.empty());
}

TEST(Lemmatizer, KeepsOurOwnLemmasThatCanStandAfterANegationVerb) {
  LanguagePack pack = finnish_pack();
  const Candidate noun{CandidateKind::lemma, "toimi", PartOfSpeech::noun, {}, false};
  const Candidate verb{CandidateKind::lemma, "toimia", PartOfSpeech::verb, {}, false};
  pack.overrides["toimi"] = {noun, verb};
  pack.overrides["kestä"] = {{CandidateKind::lemma, "kesä", PartOfSpeech::noun, {}, false}};
  const Words words(std::move(pack));
  EXPECT_EQ(shown(words.analyze("toimi")), "lemma:toimi lemma:toimia");
  const WordAnalysis negated = words.analyze("toimi", WordContext::after_negation);
  EXPECT_EQ(shown(negated), "lemma:toimia");
  EXPECT_EQ(negated.best.lemma, "toimia");
  EXPECT_EQ(negated.status, WordStatus::overridden);
  EXPECT_TRUE(negated.best.features.has(Feature::connegative));
  EXPECT_FALSE(negated.best.features.has(Feature::imperative));
  // kestää is none of ours.
  EXPECT_EQ(shown(words.analyze("kestä", WordContext::after_negation)), "lemma:kesä");
}

TEST(Lemmatizer, ReadsASpokenSpellingAsAFormThatIsKnown) {
  LanguagePack pack = finnish_pack();
  pack.rewrites = {{RewritePlace::end, "nu", "nut", 0, RewriteTrust::known},
                   {RewritePlace::end, "nk", "nki", 0, RewriteTrust::known},
                   {RewritePlace::inside, "t", "ts", 0, RewriteTrust::known},
                   {RewritePlace::end, "u", "ut", 0, RewriteTrust::known}};
  pack.overrides["plughnut"] = {{CandidateKind::lemma, "plughia", PartOfSpeech::verb, {}, false}};
  const Words words(std::move(pack));
  const struct {
    const char* form;
    const char* standard;
    const char* lemma;  // of the best reading
    WordStatus status;
  } cases[] = {
      {"toiminu", "toiminut", "toimia", WordStatus::spoken},
      {"metässä", "metsässä", "metsä", WordStatus::spoken},
      {"ottanu", "ottanut", "ottaa", WordStatus::spoken},  // not "otsanu", which nothing knows
      {"tullu", "tullut", "tulla", WordStatus::spoken},    // the first rule that fits is believed
      {"toiminut", "", "toimia", WordStatus::known},       // known as it is: no rule is tried
      {"plughnu", "plughnut", "plughia", WordStatus::spoken},  // our own table knows it
      {"xyzzynu", "", "xyzzynu", WordStatus::unknown},
      {"helsink", "", "helsink", WordStatus::unknown},  // a name is no word that is spoken
  };
  for (const auto& c : cases) {
    const WordAnalysis analysis = words.analyze(c.form);
    EXPECT_EQ(analysis.standard_form, c.standard) << c.form;
    EXPECT_EQ(analysis.best.lemma, c.lemma) << c.form;
    EXPECT_EQ(analysis.status, c.status) << c.form;
    EXPECT_EQ(analysis.candidates.front().text, c.form);
    EXPECT_EQ(shown(analysis).empty(), c.status == WordStatus::unknown) << c.form;
  }
}

TEST(Lemmatizer, BelievesABoldRuleOnlyForListedWords) {
  const struct {
    const char* form;
    const char* listed;
    RewriteTrust trust;
    const char* standard;
  } cases[] = {
      {"pöydäl", "tuoli", RewriteTrust::listed, ""},
      {"pöydäl", "pöytä", RewriteTrust::listed, "pöydällä"},
      {"pöydäl", "tuoli", RewriteTrust::known, "pöydällä"},
      {"virheel", "tuoli", RewriteTrust::listed, "virheellä"},
      {"laskuvirheel", "tuoli", RewriteTrust::listed, ""},  // its parts do not list it
      {"laskuvirheel", "laskuvirhe", RewriteTrust::listed, "laskuvirheellä"},
      {"xyzzyl", "xyzzy", RewriteTrust::listed, ""},
  };
  for (const auto& c : cases) {
    LanguagePack pack = finnish_pack();
    pack.rewrites = {{RewritePlace::end, "l", "llä", 0, c.trust}};
    pack.vocabulary.add("lasku", PartOfSpeech::noun, Commonness::everyday);
    pack.vocabulary.add("virhe", PartOfSpeech::noun, Commonness::everyday);
    pack.vocabulary.add(c.listed, PartOfSpeech::noun, Commonness::less_usual);
    EXPECT_EQ(Words(std::move(pack)).analyze(c.form).standard_form, c.standard)
        << c.form << ", listed " << c.listed;
  }
}

TEST(Lemmatizer, CutsAWordDrawnOutBeforeItTakesItForASpokenSpelling) {
  LanguagePack pack = finnish_pack();
  pack.rewrites = {{RewritePlace::inside, "iitoos", "ielto", 0, RewriteTrust::known},
                   {RewritePlace::end, "nu", "nut", 0, RewriteTrust::known}};
  const Words words(std::move(pack));
  EXPECT_EQ(words.analyze("kiitooos").standard_form, "kiitos");
  const WordAnalysis spoken = words.analyze("toiminuuu");
  EXPECT_EQ(spoken.standard_form, "toiminut");
  EXPECT_EQ(spoken.status, WordStatus::spoken);
  EXPECT_TRUE(spoken.elongated);
}

LanguagePack pack_that_spells() {
  LanguagePack pack = finnish_pack();
  pack.vocabulary.add("palvelu", PartOfSpeech::noun, Commonness::everyday);
  pack.vocabulary.add("mukava", PartOfSpeech::adjective, Commonness::usual);
  pack.spelling.letters.add_words("palvelu palvelusta mukava helsinki leopardi");
  pack.spelling.keyboard_rows = {U"qwertyuiopå", U"asdfghjklöä", U"zxcvbnm"};
  return pack;
}

TEST(Lemmatizer, ReadsAMisspeltWordAsTheUsualWordThatWasMeant) {
  const Words words(pack_that_spells());
  const struct {
    const char* form;
    const char* standard;
    const char* lemma;
  } cases[] = {
      {"palvleu", "palvelu", "palvelu"},    {"palveluta", "palvelusta", "palvelu"},
      {"mukaba", "mukava", "mukava"},       {"mukaxa", "mukava", "mukava"},
      {"leoaprdi", "leopardi", "leopardi"},  // not listed: a slip of the fingers alone
  };
  for (const auto& c : cases) {
    const WordAnalysis analysis = words.analyze(c.form);
    EXPECT_EQ(analysis.status, WordStatus::corrected) << c.form;
    EXPECT_EQ(analysis.standard_form, c.standard);
    EXPECT_EQ(analysis.best.lemma, c.lemma) << c.form;
    EXPECT_EQ(analysis.candidates.front().text, c.form);
    EXPECT_TRUE(has_lemma(analysis, c.lemma)) << c.form << ": " << shown(analysis);
  }
}

TEST(Lemmatizer, LeavesAloneWhatItCannotSpellBetter) {
  const Words words(pack_that_spells());
  const char* const forms[] = {
      "helsniki",  // names are not what is misspelt
      "leoxardi",  // not listed, and no slip
      "plavleu",   // two mistakes
      "plavelusat",
      "palvleu2",  // letters and digits
  };
  for (const char* form : forms) {
    const WordAnalysis analysis = words.analyze(form);
    EXPECT_EQ(analysis.status, WordStatus::unknown) << form;
    EXPECT_EQ(analysis.standard_form, "") << form;
    EXPECT_EQ(analysis.best.lemma, form);
    EXPECT_EQ(shown(analysis), "") << form;
  }
  EXPECT_EQ(words.analyze("palvelusta").status, WordStatus::known);
  EXPECT_EQ(words.analyze("palvelusta").standard_form, "");
}

TEST(Lemmatizer, CorrectsNoWordThatMayBeAName) {
  const Words words(pack_that_spells());
  const WordAnalysis name = words.analyze("palvleu", WordContext::capital);
  EXPECT_EQ(name.status, WordStatus::unknown);
  EXPECT_EQ(name.standard_form, "");
  EXPECT_EQ(shown(name), "");
  EXPECT_EQ(words.analyze("palvleu", WordContext::after_negation).status, WordStatus::corrected);
}

TEST(Lemmatizer, CorrectsNothingWhereWordsAreTakenAsWritten) {
  const Words words(pack_that_spells(), {Spelling::as_written, ""});
  const WordAnalysis analysis = words.analyze("palvleu");
  EXPECT_EQ(analysis.status, WordStatus::unknown);
  EXPECT_EQ(analysis.standard_form, "");
  EXPECT_EQ(shown(analysis), "");
}

TEST(Lemmatizer, KnowsWordsOfTheVocabularyThatNoDictionaryHas) {
  LanguagePack pack = finnish_pack();
  pack.vocabulary.add("xyzzyq", PartOfSpeech::adverb, Commonness::usual);
  pack.vocabulary.add("palvelu", PartOfSpeech::adverb, Commonness::usual);
  const Words words(std::move(pack));
  const WordAnalysis own = words.analyze("xyzzyq");
  EXPECT_EQ(own.status, WordStatus::known);
  EXPECT_EQ(own.dictionary, "lemmas");
  EXPECT_EQ(own.best.lemma, "xyzzyq");
  EXPECT_EQ(own.best.part_of_speech, PartOfSpeech::adverb);
  EXPECT_EQ(shown(own), "lemma:xyzzyq");
  EXPECT_EQ(words.analyze("palvelu").dictionary, "voikko");
  EXPECT_EQ(words.analyze("xyzzyqs").status, WordStatus::unknown);
}

TEST(Lemmatizer, GuessesTheLemmaOfAnUnknownWordAndLooksNothingUpByIt) {
  const TemporaryFolder folder;
  folder.write("test.endings.tsv", "#palaute endings fi 1\nssa\t3\t\tN\na\t1\t\tA\n");
  LanguagePack pack = finnish_pack();
  auto endings = Endings::read(folder.path() / "test.endings.tsv");
  ASSERT_TRUE(endings) << endings.error().to_string();
  pack.endings = *std::move(endings);
  const Words words(std::move(pack));
  for (const WordContext context :
       {WordContext::plain, WordContext::capital, WordContext::after_negation}) {
    const WordAnalysis unknown = words.analyze("xyzzyqssa", context);
    EXPECT_EQ(unknown.status, WordStatus::unknown);
    EXPECT_EQ(unknown.best.lemma, "xyzzyq");
    EXPECT_EQ(unknown.best.part_of_speech, PartOfSpeech::noun);
    EXPECT_EQ(unknown.dictionary, "");
    ASSERT_EQ(unknown.candidates.size(), 1U);
    EXPECT_EQ(unknown.candidates[0].text, "xyzzyqssa");
  }
  // Where a dictionary knows the word, nothing is guessed.
  EXPECT_EQ(words.analyze("tässä").best.lemma, "tämä");
  EXPECT_EQ(words.analyze("kissa").best.lemma, "kissa");
}

TEST(Lemmatizer, KnowsTheVerbThatNegates) {
  LanguagePack pack = finnish_pack();
  const Words without(pack);
  pack.negation_verb = "ei";
  pack.spoken["emmä"] = "en";
  const Words words(std::move(pack));
  for (const char* form : {"ei", "en", "eivät", "emme", "eikö", "emmä"}) {
    EXPECT_TRUE(words.analyze(form).is_negation_verb) << form;
    EXPECT_FALSE(without.analyze(form).is_negation_verb) << form;
  }
  for (const char* form : {"eilen", "palvelu", "epä", "on", "xyzzyq"})
    EXPECT_FALSE(words.analyze(form).is_negation_verb) << form;
}

TEST(Lemmatizer, AsksOnlyDictionariesOfTheBackendThatIsWanted) {
  LanguagePack pack = finnish_pack();
  pack.settings.dictionaries.push_back({"hunspell", "en_US"});
  EXPECT_EQ(Words(pack).analyze("palvelusta").dictionary, "voikko");
  EXPECT_EQ(Words(pack).analyze("services").dictionary, "hunspell");
  const Words hunspell(pack, {Spelling::as_written, "hunspell"});
  EXPECT_EQ(hunspell.analyze("palvelusta").status, WordStatus::unknown);
  EXPECT_EQ(hunspell.analyze("services").dictionary, "hunspell");
}

TEST(Lemmatizer, WorksWithoutADictionaryWhereTheLanguageMay) {
  LanguagePack pack = finnish_pack();
  pack.settings.dictionaries = {{"voikko", "tlh"}};
  pack.settings.is_optional = true;
  pack.vocabulary.add("palvelu", PartOfSpeech::noun, Commonness::usual);
  pack.spoken["kiitti"] = "kiitos";
  const Words words(std::move(pack));
  EXPECT_EQ(words.analyze("palvelu").status, WordStatus::known);
  EXPECT_EQ(words.analyze("palvelusta").status, WordStatus::unknown);
  EXPECT_EQ(words.analyze("kiitti").standard_form, "kiitos");
}

// Broken, empty or strange forms must still give a surface.
TEST(Lemmatizer, AlwaysGivesASurface) {
  const Words words(finnish_pack());
  for (const char* form :
       {"", "-", ":", "'", "a-", "-a", ":a", "👍", "\xEF\xBF\xBD", "a:'", "ööö"}) {
    const WordAnalysis analysis = words.analyze(form);
    EXPECT_EQ(analysis.candidates.at(0).kind, CandidateKind::surface) << form;
  }
}

TEST(LemmatizerPool, GivesEveryThreadTheSameAnswers) {
  const std::vector<std::string> forms = {"toimimaton", "asiakaspalvelusta", "hyväääää", "parempi",
                                          "eivät",      "laskutusvirheestä"};
  auto pool = LemmatizerPool::open(finnish_pack());
  ASSERT_TRUE(pool);
  std::string expected;
  for (const std::string& form : forms) expected += shown((*pool)->lease()->analyze(form)) + ';';
  std::vector<std::string> answers(4);
  std::vector<std::jthread> threads;
  for (std::string& answer : answers) {
    threads.emplace_back([&pool, &forms, &answer] {
      for (int round = 0; round < 50; ++round) {
        const LemmatizerPool::Lease lease = (*pool)->lease();
        answer.clear();
        for (const std::string& form : forms) answer += shown(lease->analyze(form)) + ';';
      }
    });
  }
  threads.clear();
  for (const std::string& answer : answers) EXPECT_EQ(answer, expected);
}

TEST(LemmatizerPool, FailsWhereThereIsNoDictionary) {
  LanguagePack pack = finnish_pack();
  pack.settings.dictionaries = {{"voikko", "tlh"}};
  EXPECT_FALSE(LemmatizerPool::open(std::move(pack)));
}

}  // namespace
}  // namespace palaute
