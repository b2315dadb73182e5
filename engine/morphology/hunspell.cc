// English (and any language with a Hunspell dictionary): only endings that inflect are taken off.
// Hunspell's own stem() strips prefixes and derivations, and with them the sense: unhappy → happy,
// disappointed → appoint.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <hunspell.hxx>

#include "morphology/dictionary.h"

namespace palaute {
namespace {

// One line of Hunspell::analyze, e.g. " fl:E st:appoint fl:D".
struct StemReading {
  std::string prefix_text;   // letters of a prefix, where the dictionary writes them out
  std::string prefix_flags;  // flags before the stem
  std::string stem;
  std::string suffix_flags;  // flags after the stem
};

StemReading read_stem(std::string_view line) {
  StemReading reading;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    const std::string_view field = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    if (field.starts_with("st:")) {
      reading.stem = field.substr(3);
    } else if (field.starts_with("fl:")) {
      (reading.stem.empty() ? reading.prefix_flags : reading.suffix_flags) += field.substr(3);
    } else if (field.find(':') == std::string_view::npos && reading.stem.empty()) {
      reading.prefix_text += field;
    }
  }
  return reading;
}

class HunspellDictionary : public Dictionary {
 public:
  HunspellDictionary(const std::filesystem::path& stem, const DictionarySettings& settings)
      : hunspell_((stem.string() + ".aff").c_str(), (stem.string() + ".dic").c_str()),
        settings_(settings) {}

  void analyze(std::string_view form, WordAnalysis& analysis) override {
    std::vector<std::string> lemmas;
    for (const std::string& line : hunspell_.analyze(std::string(form))) {
      const StemReading reading = read_stem(line);
      if (!inflects(reading)) continue;
      std::string lemma = lemma_of(reading);
      if (!lemma.empty() && std::find(lemmas.begin(), lemmas.end(), lemma) == lemmas.end()) {
        lemmas.push_back(std::move(lemma));
      }
    }
    // spell() takes any two words with a hyphen for one; those are looked up by their last part.
    const bool is_one_word = form.find('-') == std::string_view::npos;
    if (lemmas.empty() && is_one_word && hunspell_.spell(std::string(form)))
      lemmas.emplace_back(form);
    // The longest stem is the least bold guess.
    std::stable_sort(lemmas.begin(), lemmas.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    for (std::string& lemma : lemmas) {
      analysis.candidates.push_back(
          {CandidateKind::lemma, std::move(lemma), PartOfSpeech::unknown, {}, false});
    }
  }

 private:
  // True if every flag after the stem is of an ending that inflects, and the prefix can be put
  // back.
  bool inflects(const StemReading& reading) const {
    const bool suffixes_inflect =
        reading.suffix_flags.find_first_not_of(settings_.suffix_flags) == std::string::npos;
    const bool prefix_is_known = !reading.prefix_text.empty() || reading.suffix_flags.empty() ||
                                 prefix_of(reading).has_value();
    return !reading.stem.empty() && suffixes_inflect && prefix_is_known;
  }

  std::optional<std::string> prefix_of(const StemReading& reading) const {
    std::string letters;
    for (const char flag : reading.prefix_flags) {
      const auto known = std::find_if(settings_.prefixes.begin(), settings_.prefixes.end(),
                                      [&](const auto& prefix) { return prefix.first == flag; });
      if (known == settings_.prefixes.end()) return std::nullopt;
      letters += known->second;
    }
    return letters;
  }

  std::string lemma_of(const StemReading& reading) const {
    if (!reading.prefix_text.empty()) return reading.prefix_text + reading.stem;
    const auto prefix = prefix_of(reading);
    return prefix ? *prefix + reading.stem : std::string();
  }

  Hunspell hunspell_;
  DictionarySettings settings_;
};

// The folders where Hunspell dictionaries are installed; DICPATH, which Hunspell's own tools read
// too, comes first.
std::vector<std::filesystem::path> dictionary_folders() {
  std::vector<std::filesystem::path> folders;
  if (const char* path = std::getenv("DICPATH"); path != nullptr) folders.emplace_back(path);
  for (const char* folder : {"/usr/share/hunspell", "/usr/local/share/hunspell",
                             "/usr/share/myspell/dicts", "/opt/homebrew/share/hunspell"}) {
    folders.emplace_back(folder);
  }
  return folders;
}

}  // namespace

Result<std::unique_ptr<Dictionary>> open_hunspell(const DictionarySettings& settings) {
  for (const auto& folder : dictionary_folders()) {
    const auto stem = folder / settings.dictionary;
    if (std::filesystem::exists(stem.string() + ".dic")) {
      return std::unique_ptr<Dictionary>(std::make_unique<HunspellDictionary>(stem, settings));
    }
  }
  return Error{
      ErrorCode::lexicon,
      "the Hunspell dictionary '" + settings.dictionary +
          "' is not installed; install it (Debian: hunspell-en-us) or set DICPATH to its folder",
      "", 0, 0};
}

}  // namespace palaute
