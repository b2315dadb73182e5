// Several dictionaries of one language: who knows the word?
#ifndef PALAUTE_MORPHOLOGY_DICTIONARY_STACK_H_
#define PALAUTE_MORPHOLOGY_DICTIONARY_STACK_H_

#include <memory>
#include <string>
#include <vector>

#include "morphology/dictionary.h"
#include "palaute/base.h"

namespace palaute {

// The dictionaries of a language pack that are installed, in the order they are asked; each is
// opened when it is first asked, since that costs tens of milliseconds. Not safe to share between
// threads.
class DictionaryStack {
 public:
  // Only those of `backend`, where the language has such; empty: any. Errors: lexicon, if none is
  // installed and the language needs one.
  static Result<DictionaryStack> open(const DictionarySettings& settings,
                                      const std::string& backend = {});

  // The readings of the first dictionary that knows the form.
  struct Answer {
    std::vector<Reading> readings;
    std::string dictionary;  // its backend; empty if none knows the form
  };
  Answer read(const std::string& form);

  // The readings of the first dictionary alone: enough to try many forms that may be no words.
  std::vector<Reading> read_with_first(const std::string& form);

 private:
  struct Place {
    DictionaryName name;
    std::unique_ptr<Dictionary> dictionary;  // null until opened
  };
  // Null if it cannot be opened.
  Dictionary* opened(Place& place);

  explicit DictionaryStack(const DictionarySettings& settings) : settings_(&settings) {}

  const DictionarySettings* settings_;
  std::vector<Place> places_;
};

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_DICTIONARY_STACK_H_
