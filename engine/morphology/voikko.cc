// Finnish through libvoikko and the dictionary the user has installed.
#include <libvoikko/voikko.h>

#include <algorithm>
#include <array>
#include <map>

#include "base/utf8.h"
#include "morphology/dictionary.h"
#include "morphology/voikko_reading.h"

namespace palaute {
namespace {

class VoikkoDictionary : public Dictionary {
 public:
  VoikkoDictionary(VoikkoHandle* handle, const DictionarySettings& settings)
      : handle_(handle), settings_(settings) {}
  VoikkoDictionary(const VoikkoDictionary&) = delete;
  VoikkoDictionary& operator=(const VoikkoDictionary&) = delete;
  ~VoikkoDictionary() override { voikkoTerminate(handle_); }

  void analyze(std::string_view form, WordAnalysis& analysis) override {
    const std::vector<VoikkoReading> readings = likeliest(read(form));
    for (const VoikkoReading& reading : readings)
      add_unless_there(lemma_candidate(reading), analysis);
    for (const VoikkoReading& reading : readings) {
      if (auto root = root_candidate(reading)) add_unless_there(std::move(*root), analysis);
    }
    for (const VoikkoReading& reading : readings) add_compound(reading, analysis);
  }

 private:
  std::vector<VoikkoReading> read(std::string_view form) {
    std::vector<VoikkoReading> readings;
    voikko_mor_analysis** analyses = voikkoAnalyzeWordCstr(handle_, std::string(form).c_str());
    if (analyses == nullptr) return readings;
    for (voikko_mor_analysis** analysis = analyses; *analysis != nullptr; ++analysis) {
      VoikkoReading reading = read_attributes(*analysis);
      if (!reading.lemma.empty()) readings.push_back(std::move(reading));
    }
    voikko_free_mor_analysis(analyses);
    return readings;
  }

  static VoikkoReading read_attributes(const voikko_mor_analysis* analysis) {
    std::map<std::string, std::string, std::less<>> attributes;
    for (const char** key = voikko_mor_analysis_keys(analysis); *key != nullptr; ++key) {
      char* value = voikko_mor_analysis_value_cstr(analysis, *key);
      attributes.emplace(*key, value);
      voikko_free_mor_analysis_value_cstr(value);
    }
    return read_voikko_attributes(attributes);
  }

  // The readings that no other reading is better than.
  static std::vector<VoikkoReading> likeliest(std::vector<VoikkoReading> readings) {
    unsigned least = ~0U;
    for (const VoikkoReading& reading : readings) least = std::min(least, unlikelihood(reading));
    std::erase_if(readings,
                  [&](const VoikkoReading& reading) { return unlikelihood(reading) > least; });
    return readings;
  }

  static void add_unless_there(Candidate candidate, WordAnalysis& analysis) {
    const auto same = [&](const Candidate& other) {
      return other.kind == candidate.kind && other.text == candidate.text &&
             other.part_of_speech == candidate.part_of_speech;
    };
    if (std::none_of(analysis.candidates.begin(), analysis.candidates.end(), same)) {
      analysis.candidates.push_back(std::move(candidate));
    }
  }

  void add_compound(const VoikkoReading& reading, WordAnalysis& analysis) {
    if (reading.parts.size() < 2) return;
    const std::string& first = reading.parts.front();
    const bool reverses =
        std::find(settings_.reversing_parts.begin(), settings_.reversing_parts.end(), first) !=
        settings_.reversing_parts.end();
    add_unless_there({CandidateKind::head, reading.parts.back(), reading.part_of_speech,
                      reading.features, reverses},
                     analysis);
    add_first_part(first, analysis);
    for (const VoikkoReading& of_first : likeliest(read(first)))
      add_first_part(of_first.lemma, analysis);
  }

  static void add_first_part(const std::string& part, WordAnalysis& analysis) {
    auto& parts = analysis.first_parts;
    if (std::find(parts.begin(), parts.end(), part) == parts.end()) parts.push_back(part);
  }

  VoikkoHandle* handle_;
  DictionarySettings settings_;
};

}  // namespace

Result<std::unique_ptr<Dictionary>> open_voikko(const DictionarySettings& settings) {
  const char* failure = nullptr;
  VoikkoHandle* handle = voikkoInit(&failure, settings.dictionary.c_str(), nullptr);
  if (handle == nullptr) {
    return Error{ErrorCode::lexicon,
                 "no Voikko dictionary for '" + settings.dictionary + "' (" +
                     (failure != nullptr ? failure : "") + "); install it (Debian: voikko-fi)",
                 "", 0, 0};
  }
  return std::unique_ptr<Dictionary>(std::make_unique<VoikkoDictionary>(handle, settings));
}

}  // namespace palaute
