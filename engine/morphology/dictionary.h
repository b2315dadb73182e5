// What does a dictionary program say of a form? One interface over Voikko and Hunspell.
#ifndef PALAUTE_MORPHOLOGY_DICTIONARY_H_
#define PALAUTE_MORPHOLOGY_DICTIONARY_H_

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "morphology/analysis.h"
#include "palaute/base.h"

namespace palaute {

// A handle to a dictionary. Not safe to share: Voikko and Hunspell handles keep state, so each
// thread uses its own.
class Dictionary {
 public:
  virtual ~Dictionary() = default;

  // Adds every reading of `form`; none if the form is not known.
  virtual void read(const std::string& form, std::vector<Reading>& readings) = 0;
};

// A dictionary by name.
struct DictionaryName {
  std::string backend;  // "voikko" or "hunspell"
  std::string name;     // Voikko's language tag or the name of the .aff and .dic files
};

// A flag of Hunspell endings and what they say, perhaps only where the form ends with certain
// letters. A flag may have several.
struct EndingFlag {
  char flag = 0;
  FeatureSet features;
  std::string letters;
};

// How a language uses its dictionaries: lexicons/<language>/language.tsv.
struct DictionarySettings {
  std::vector<DictionaryName> dictionaries;  // in the order they are asked
  // Hunspell: flags of endings that inflect; all others make another word. Empty: every ending of
  // the dictionary inflects.
  std::vector<EndingFlag> endings;
  // Hunspell: prefix flag → the letters it stands for
  std::vector<std::pair<char, std::string>> prefixes;
  bool is_optional = false;  // whether the language does without, when none is installed
  std::vector<std::string> reversing_parts;  // first parts of compounds that turn the rest: epä
};

// Whether open_dictionary would find it.
bool is_installed(const DictionaryName& name);

// Errors: lexicon, when the program's dictionary is not installed, with the package to install.
// Safe to call from several threads.
Result<std::unique_ptr<Dictionary>> open_dictionary(const DictionaryName& name,
                                                    const DictionarySettings& settings);

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_DICTIONARY_H_
