#include "morphology/hunspell.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <hunspell.hxx>
#include <mutex>

#include "base/utf8.h"
#include "morphology/dictionary_folders.h"
#include "morphology/hunspell_reading.h"

namespace palaute {
namespace {

namespace fs = std::filesystem;

std::string with_capital(std::string_view form) {
  std::size_t position = 0;
  if (form.empty()) return {};
  const char32_t first = next_code_point(form, position);
  std::string name;
  append_code_point(name, static_cast<char32_t>(u_toupper(static_cast<UChar32>(first))));
  return name.append(form.substr(position));
}

class HunspellDictionary : public Dictionary {
 public:
  HunspellDictionary(const fs::path& words, const DictionarySettings& settings)
      : hunspell_(fs::path(words).replace_extension(".aff").c_str(), words.c_str()),
        settings_(settings) {}

  void read(const std::string& form, std::vector<Reading>& readings) override {
    const auto before = static_cast<std::ptrdiff_t>(readings.size());
    for (const std::string& line : hunspell_.analyze(form)) {
      for (Reading& reading : read_hunspell_line(line, settings_, form))
        add_unless_there(std::move(reading), readings);
    }
    if (static_cast<std::ptrdiff_t>(readings.size()) == before) read_name(form, readings);
    // spell() takes any two words with a hyphen for one; those are looked up by their last part.
    const bool is_one_word = form.find('-') == std::string::npos;
    const bool nothing_found = static_cast<std::ptrdiff_t>(readings.size()) == before;
    if (nothing_found && is_one_word && hunspell_.spell(form)) {
      readings.emplace_back();
      readings.back().lemma = form;
    }
    // The longest stem is the least bold guess.
    std::stable_sort(
        readings.begin() + before, readings.end(),
        [](const Reading& a, const Reading& b) { return a.lemma.size() > b.lemma.size(); });
  }

 private:
  // Names stand in the dictionary with their capital.
  void read_name(const std::string& form, std::vector<Reading>& readings) {
    const std::string name = with_capital(form);
    for (const std::string& line : hunspell_.analyze(name)) {
      for (Reading& reading : read_hunspell_line(line, settings_)) {
        reading.part_of_speech = PartOfSpeech::name;
        add_unless_there(std::move(reading), readings);
      }
    }
  }

  static void add_unless_there(Reading reading, std::vector<Reading>& readings) {
    const auto same = std::find_if(readings.begin(), readings.end(), [&](const Reading& other) {
      return other.lemma == reading.lemma && other.features == reading.features &&
             other.part_of_speech == reading.part_of_speech;
    });
    if (same == readings.end()) readings.push_back(std::move(reading));
  }

  Hunspell hunspell_;
  DictionarySettings settings_;
};

}  // namespace

bool is_hunspell_installed(const std::string& name) {
  return !find_dictionary_file(name + ".dic").empty();
}

Result<std::unique_ptr<Dictionary>> open_hunspell(const std::string& name,
                                                  const DictionarySettings& settings) {
  const fs::path words = find_dictionary_file(name + ".dic");
  if (words.empty()) {
    return Error{ErrorCode::lexicon,
                 "the Hunspell dictionary '" + name +
                     "' is not installed; install it (Debian: hunspell-en-us, hunspell-sv) or set "
                     "DICPATH to its folder",
                 "", 0, 0};
  }
  // Hunspell's constructors share tables and are not safe to run at once.
  static std::mutex construction;
  const std::lock_guard lock(construction);
  return std::unique_ptr<Dictionary>(std::make_unique<HunspellDictionary>(words, settings));
}

}  // namespace palaute
