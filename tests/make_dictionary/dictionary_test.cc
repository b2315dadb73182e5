// Does Hunspell read the dictionary that the build makes, and say what it should?
#include "make_dictionary/dictionary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <hunspell.hxx>
#include <string>
#include <vector>

#include "base/file.h"
#include "finnish.h"
#include "lexicon_folder.h"

namespace palaute::maker {
namespace {

Hunspell& hunspell() {
  static Hunspell instance(PALAUTE_DICTIONARIES "/palaute_fi.aff",
                           PALAUTE_DICTIONARIES "/palaute_fi.dic");
  return instance;
}

std::string without_blanks_around(std::string text) {
  text.erase(0, text.find_first_not_of(' '));
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

std::vector<std::string> analyses_of(const std::string& form) {
  std::vector<std::string> lines = hunspell().analyze(form);
  for (std::string& line : lines) line = without_blanks_around(line);
  return lines;
}

struct Probe {
  const char* form;
  const char* analysis;
};

void expect_analyses(std::span<const Probe> probes) {
  for (const Probe& probe : probes) {
    const auto lines = analyses_of(probe.form);
    std::string all;
    for (const std::string& line : lines) all += "\n  " + line;
    EXPECT_NE(std::find(lines.begin(), lines.end(), probe.analysis), lines.end())
        << probe.form << all;
  }
}

TEST(Dictionary, SaysLemmaAndFeatures) {
  const Probe probes[] = {
      {"palvelu", "st:palvelu po:N is:nominative"},
      {"palvelussa", "st:palvelu po:N is:inessive"},
      {"palveluissani", "st:palvelu po:N is:plural is:inessive is:possessive is:first"},
      {"palvelussako", "st:palvelu po:N is:inessive is:question"},
      {"asiakkaamme", "st:asiakas po:N is:nominative is:possessive is:first"},
      {"käteni", "st:käsi po:N is:nominative is:possessive is:first"},
      {"nopeampaa", "st:nopea po:A is:comparative is:partitive"},
      {"parhaan", "st:hyvä po:A is:superlative is:genitive"},
      {"soittaisin", "st:soittaa po:V is:conditional is:first"},
      {"toimi", "st:toimia po:V is:connegative"},
      {"odottamatta", "st:odottaa po:V is:infinitive is:abessive"},
      {"luvattiin", "st:luvata po:V is:past is:passive"},
      {"toiminut", "st:toiminut po:A ro:toimia is:participle is:past is:nominative"},
      {"odotettu", "st:odotettu po:A ro:odottaa is:participle is:past is:passive is:nominative"},
      {"toimimattoman", "st:toimimaton po:A ro:toimia is:participle is:negated is:genitive"},
      {"odottamisen", "st:odottaminen po:N ro:odottaa is:genitive"},
      {"Helsingissä", "st:Helsinki po:X is:inessive"},
  };
  expect_analyses(probes);
}

TEST(Dictionary, SplitsCompounds) {
  const Probe probes[] = {
      {"asiakaspalvelussa",
       "pa:asiakas st:asiakas po:N pa:palvelussa  st:palvelu po:N is:inessive"},
      {"toimitusaikaa", "pa:toimitus st:toimitus po:N pa:aikaa  st:aika po:N is:partitive"},
      {"verkkokaupasta", "pa:verkko st:verkko po:N pa:kaupasta  st:kauppa po:N is:elative"},
      {"linja-autossa", "pa:linja- st:linja po:N pa:autossa  st:auto po:N is:inessive"},
      {"naisasiakas", "pa:nais st:nainen po:N pa:asiakas  st:asiakas po:N is:nominative"},
  };
  expect_analyses(probes);
}

TEST(Dictionary, DoesNotKnowFormsThatAreNone) {
  for (const char* form : {"palv", "asiakk", "palveluna-", "kaupan-", "hyvempi", "toimitu", "nais",
                           "asiakasta-", "valoaan-an", "kalaaan", "käsin-"}) {
    EXPECT_TRUE(analyses_of(form).empty()) << form << ": " << analyses_of(form).front();
  }
}

TEST(Dictionary, IsTheSameInWhateverOrderTheWordsStand) {
  const auto one =
      make_dictionary(lemma_table("valo N 1 1\nkoira N 1 10\nnopea A 1 15\n"), finnish());
  const auto other =
      make_dictionary(lemma_table("nopea A 1 15\nvalo N 1 1\nkoira N 1 10\n"), finnish());
  ASSERT_TRUE(one && other);
  EXPECT_EQ(one->aff, other->aff);
  EXPECT_EQ(one->dic, other->dic);
  EXPECT_EQ(one->endings, other->endings);
}

TEST(Dictionary, IsWrittenAsThreeFiles) {
  const TemporaryFolder folder;
  const auto rules = read_file(PALAUTE_FINNISH_LEXICON "/inflection.tsv");
  ASSERT_TRUE(rules);
  folder.write("fi/inflection.tsv", *rules);
  folder.write("fi/lemmas.tsv", "#palaute lemmas fi 1\nvalo\tN\t1\t1\n");
  const auto made = make_dictionary_files(folder.path() / "fi", folder.path() / "new" / "out");
  ASSERT_TRUE(made) << made.error().to_string();
  for (const char* name : {"palaute_fi.aff", "palaute_fi.dic", "palaute_fi.endings.tsv"}) {
    const auto text = read_file(folder.path() / "new" / "out" / name);
    ASSERT_TRUE(text) << name;
    EXPECT_FALSE(text->empty()) << name;
  }
}

}  // namespace
}  // namespace palaute::maker
