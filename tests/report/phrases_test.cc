// Both catalogues say everything the report asks for, and nothing else.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <regex>
#include <set>

#include "base/file.h"
#include "base/table_file.h"
#include "report/sample.h"

namespace palaute {
namespace {

namespace fs = std::filesystem;

using Catalogue = std::map<std::string, std::string>;

Catalogue catalogue(const std::string& language) {
  const std::string name = language + "/phrases.tsv";
  const auto table = TableFile::read(fs::path(PALAUTE_SOURCE_DIR) / "lexicons" / name, name);
  Catalogue phrases;
  if (!table) {
    ADD_FAILURE() << table.error().to_string();
    return phrases;
  }
  for (const TableLine& line : table->lines()) {
    EXPECT_TRUE(table->check_cells(line, 2, 2)) << name << ':' << line.number;
    EXPECT_TRUE(phrases.emplace(line.cells[0].text, line.cells[1].text).second)
        << line.cells[0].text;
  }
  return phrases;
}

// Keys are written whole in the code, or made from one of these and a code.
std::set<std::string> keys_in_the_code() {
  std::set<std::string> keys;
  const std::regex pattern(
      "[\"}]((number|list|metric|status|personal|polarity|bucket|theme|presence|note|sentence|"
      "reading|label|explain)\\.[a-z_]+)[\"{]");
  for (const auto& entry : fs::directory_iterator(fs::path(PALAUTE_SOURCE_DIR) / "engine/report")) {
    const std::string text = *read_file(entry.path());
    for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end; ++match)
      keys.insert((*match)[1]);
  }
  for (const char* code : {"never_mentioned", "always_mentioned", "low_base", "suppressed",
                           "zero_variance", "constant_score", "insufficient_n", "aliased",
                           "separated", "no_reference", "not_requested"})
    keys.insert(std::string("status.") + code);
  for (const Polarity polarity :
       {Polarity::negative, Polarity::neutral, Polarity::positive, Polarity::mixed})
    keys.insert("polarity." + std::string(polarity_name(polarity)));
  return keys;
}

std::set<std::string> slots_of(const std::string& phrase) {
  std::set<std::string> slots;
  const std::regex pattern("\\{[a-z_]+\\}");
  for (std::sregex_iterator match(phrase.begin(), phrase.end(), pattern), end; match != end;
       ++match)
    slots.insert(match->str());
  return slots;
}

TEST(Phrases, AreExactlyThoseTheReportUses) {
  const std::set<std::string> used = keys_in_the_code();
  for (const char* language : {"fi", "en"}) {
    const Catalogue phrases = catalogue(language);
    for (const std::string& key : used)
      EXPECT_TRUE(phrases.contains(key)) << language << ' ' << key;
    for (const auto& [key, text] : phrases)
      EXPECT_TRUE(used.contains(key)) << language << ' ' << key << " is said nowhere";
  }
}

TEST(Phrases, HaveTheSameSlotsInBothLanguages) {
  const Catalogue finnish = catalogue("fi");
  for (const auto& [key, text] : catalogue("en"))
    EXPECT_EQ(slots_of(text), slots_of(finnish.at(key))) << key;
}

TEST(Phrases, PromiseNoEffect) {
  const char* const banned[] = {"because of", "would rise", "fixing", "aiheut", "nostaisi"};
  for (const char* language : {"fi", "en"}) {
    for (const auto& [key, text] : catalogue(language)) {
      for (const char* words : banned) EXPECT_FALSE(contains(text, words)) << key;
    }
  }
}

TEST(Phrases, LeaveNoKeyInAnyReport) {
  const std::regex key(
      "(number|metric|status|bucket|presence|note|sentence|reading|label)\\.[a-z]");
  for (const Language language : {Language::finnish, Language::english}) {
    for (const ReportFormat format :
         {ReportFormat::markdown, ReportFormat::html, ReportFormat::terminal}) {
      const std::string text = written(sample_report(), format, language);
      EXPECT_FALSE(std::regex_search(text, key));
    }
  }
}

}  // namespace
}  // namespace palaute
