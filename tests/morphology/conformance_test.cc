// Every dictionary that serves a language gives the same words the same lemmas: the probe tables.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "base/table_file.h"
#include "morphology/language_pack.h"
#include "morphology/lemmatizer.h"

namespace palaute {
namespace {

namespace fs = std::filesystem;

struct Backend {
  Language language;
  const char* dictionary;
  std::size_t most_misses;  // of the probes; what the dictionary does not hold by design
};

std::unique_ptr<LemmatizerPool> open_pool(const Backend& backend) {
  const std::vector<fs::path> folders = {fs::path(PALAUTE_SOURCE_DIR) / "lexicons"};
  auto pack = open_language_pack(backend.language, folders);
  EXPECT_TRUE(pack) << pack.error().to_string();
  if (!pack) return nullptr;
  const auto names = pack->settings.dictionaries;
  const bool installed = std::any_of(names.begin(), names.end(), [&](const DictionaryName& name) {
    return name.backend == backend.dictionary && is_installed(name);
  });
  if (!installed) return nullptr;
  auto pool = LemmatizerPool::open(*std::move(pack), {Spelling::correct, backend.dictionary});
  EXPECT_TRUE(pool) << pool.error().to_string();
  return pool ? *std::move(pool) : nullptr;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : "+") + part;
  return text;
}

// What the analysis lacks of what a probe line asks for; empty if nothing.
std::string shortcoming(const TableLine& line, const WordAnalysis& analysis) {
  const auto cell = [&](std::size_t i) {
    return i < line.cells.size() ? line.cells[i].text : std::string();
  };
  const Reading& best = analysis.best;
  if (best.lemma != cell(1)) return "its lemma is " + best.lemma + ", not " + cell(1);
  const char letter = part_of_speech_letter(best.part_of_speech);
  if (!cell(2).empty() && letter != '-' && cell(2)[0] != letter)
    return std::string("its part of speech is ") + letter + ", not " + cell(2);
  std::string features = cell(3) + ',';
  for (std::size_t end = features.find(','); end != std::string::npos; end = features.find(',')) {
    const auto feature = feature_from_name(features.substr(0, end));
    features.erase(0, end + 1);
    if (feature && !best.features.has(*feature))
      return "it lacks " + std::string(feature_name(*feature));
  }
  if (!cell(4).empty() && joined(best.parts) != cell(4))
    return "its parts are " + joined(best.parts) + ", not " + cell(4);
  return "";
}

class Conformance : public testing::TestWithParam<Backend> {};

TEST_P(Conformance, OfTheProbes) {
  const auto pool = open_pool(GetParam());
  if (pool == nullptr) GTEST_SKIP() << "the dictionary is not installed";
  const std::string name = std::string(language_code(GetParam().language)) + ".tsv";
  const auto probes = TableFile::read(fs::path(PALAUTE_TEST_DATA) / "probes" / name, name);
  ASSERT_TRUE(probes) << probes.error().to_string();
  ASSERT_GE(probes->lines().size(), 300U);
  const auto lemmatizer = pool->lease();
  std::string misses;
  std::size_t count = 0;
  for (const TableLine& line : probes->lines()) {
    const std::string lacks = shortcoming(line, lemmatizer->analyze(line.cells[0].text));
    if (lacks.empty()) continue;
    ++count;
    misses += line.cells[0].text + ": " + lacks + '\n';
  }
  EXPECT_LE(count, GetParam().most_misses) << misses;
}

// The few that the own Finnish dictionary lacks: the potential, and two words it takes for others.
INSTANTIATE_TEST_SUITE_P(EachDictionary, Conformance,
                         testing::Values(Backend{Language::finnish, "voikko", 0},
                                         Backend{Language::finnish, "hunspell", 5},
                                         Backend{Language::english, "hunspell", 0},
                                         Backend{Language::swedish, "hunspell", 0}),
                         [](const auto& instance) {
                           return std::string(language_code(instance.param.language)) + '_' +
                                  instance.param.dictionary;
                         });

class Overrides : public testing::TestWithParam<Language> {};

// A line that the look-up never comes to is a line that lies.
TEST_P(Overrides, AreAllReachable) {
  const auto pool = open_pool({GetParam(), "hunspell", 0});
  if (pool == nullptr) GTEST_SKIP() << "the dictionary is not installed";
  const auto lemmatizer = pool->lease();
  for (const auto& [form, lemmas] : pool->pack().overrides) {
    const WordAnalysis analysis = lemmatizer->analyze(form);
    EXPECT_EQ(analysis.status, WordStatus::overridden) << form;
    EXPECT_EQ(analysis.best.lemma, lemmas.front().text) << form;
    for (const Candidate& lemma : lemmas) {
      const bool found =
          std::any_of(analysis.candidates.begin(), analysis.candidates.end(),
                      [&](const Candidate& candidate) { return candidate.text == lemma.text; });
      EXPECT_TRUE(found) << form << ": " << lemma.text;
    }
  }
}

// A spoken form stands for a word, not for another spoken form.
TEST_P(Overrides, AndSpokenFormsStandForKnownWords) {
  const auto pool = open_pool({GetParam(), "", 0});
  const auto& pack = pool == nullptr ? LanguagePack() : pool->pack();
  for (const auto& [spoken, standard] : pack.spoken) {
    EXPECT_FALSE(pack.spoken.contains(standard)) << spoken << " -> " << standard;
  }
}

INSTANTIATE_TEST_SUITE_P(EachLanguage, Overrides, testing::ValuesIn(kLanguages),
                         [](const auto& instance) {
                           return std::string(language_code(instance.param));
                         });

}  // namespace
}  // namespace palaute
