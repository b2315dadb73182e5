// What does a dictionary program say of a form? One interface over Voikko and Hunspell.
#ifndef PALAUTE_MORPHOLOGY_DICTIONARY_H_
#define PALAUTE_MORPHOLOGY_DICTIONARY_H_

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "morphology/analysis.h"
#include "palaute/base.h"

namespace palaute {

// A handle to a dictionary. Not safe to share: Voikko and Hunspell handles keep state, so each
// thread uses its own.
class Dictionary {
 public:
  virtual ~Dictionary() = default;

  // Adds lemma, root and head candidates and compound parts of `form`; adds nothing if the form is
  // not known.
  virtual void analyze(std::string_view form, WordAnalysis& analysis) = 0;
};

// How a language uses its dictionary: lexicons/<language>/language.tsv.
struct DictionarySettings {
  std::string backend;     // "voikko" or "hunspell"
  std::string dictionary;  // Voikko's language tag or the name of the .aff and .dic files
  std::string
      suffix_flags;  // Hunspell: flags of endings that inflect; all others make another word
  std::vector<std::pair<char, std::string>>
      prefixes;                              // Hunspell: prefix flag → the letters it stands for
  std::vector<std::string> reversing_parts;  // first parts of compounds that turn the rest: epä
};

// Errors: lexicon, when the program's dictionary is not installed, with the package to install.
Result<std::unique_ptr<Dictionary>> open_dictionary(const DictionarySettings& settings);

// The backends; use open_dictionary.
Result<std::unique_ptr<Dictionary>> open_voikko(const DictionarySettings& settings);
Result<std::unique_ptr<Dictionary>> open_hunspell(const DictionarySettings& settings);

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_DICTIONARY_H_
