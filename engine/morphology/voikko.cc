#include "morphology/voikko.h"

#include <map>

#include "morphology/voikko_library.h"
#include "morphology/voikko_reading.h"

namespace palaute {
namespace {

class VoikkoDictionary : public Dictionary {
 public:
  VoikkoDictionary(const VoikkoLibrary& voikko, VoikkoHandle* handle)
      : voikko_(voikko), handle_(handle) {}
  VoikkoDictionary(const VoikkoDictionary&) = delete;
  VoikkoDictionary& operator=(const VoikkoDictionary&) = delete;
  ~VoikkoDictionary() override { voikko_.terminate(handle_); }

  void read(const std::string& form, std::vector<Reading>& readings) override {
    VoikkoAnalysis** analyses = voikko_.analyze(handle_, form.c_str());
    if (analyses == nullptr) return;
    for (VoikkoAnalysis** analysis = analyses; *analysis != nullptr; ++analysis) {
      Reading reading = read_attributes(*analysis);
      if (!reading.lemma.empty()) readings.push_back(std::move(reading));
    }
    voikko_.free_analyses(analyses);
  }

 private:
  Reading read_attributes(const VoikkoAnalysis* analysis) const {
    std::map<std::string, std::string, std::less<>> attributes;
    for (const char** key = voikko_.keys(analysis); *key != nullptr; ++key) {
      char* value = voikko_.value(analysis, *key);
      attributes.emplace(*key, value);
      voikko_.free_value(value);
    }
    return read_voikko_attributes(attributes);
  }

  const VoikkoLibrary& voikko_;
  VoikkoHandle* handle_;
};

}  // namespace

bool is_voikko_installed(const std::string& language) {
  return static_cast<bool>(open_voikko(language));
}

Result<std::unique_ptr<Dictionary>> open_voikko(const std::string& language) {
  const VoikkoLibrary* voikko = voikko_library();
  const char* failure = "libvoikko is not installed";
  VoikkoHandle* handle =
      voikko == nullptr ? nullptr : voikko->init(&failure, language.c_str(), nullptr);
  if (handle == nullptr) {
    return Error{ErrorCode::lexicon,
                 "no Voikko dictionary for '" + language + "' (" +
                     (failure != nullptr ? failure : "") +
                     "); install it (Debian: libvoikko1 and voikko-fi)",
                 "", 0, 0};
  }
  return std::unique_ptr<Dictionary>(std::make_unique<VoikkoDictionary>(*voikko, handle));
}

}  // namespace palaute
