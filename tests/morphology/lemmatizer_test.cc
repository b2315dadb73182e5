#include "morphology/lemmatizer.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

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
