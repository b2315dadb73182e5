#include "morphology/dictionary_stack.h"

#include <utility>

namespace palaute {

namespace {

std::vector<DictionaryName> wanted(const DictionarySettings& settings, const std::string& backend) {
  std::vector<DictionaryName> names;
  for (const DictionaryName& name : settings.dictionaries) {
    if (name.backend == backend) names.push_back(name);
  }
  return names.empty() ? settings.dictionaries : names;
}

Error none_installed(const std::vector<DictionaryName>& names) {
  std::string sought;
  for (const DictionaryName& name : names)
    sought += (sought.empty() ? "" : ", ") + name.backend + ' ' + name.name;
  return Error{ErrorCode::lexicon,
               "none of the dictionaries is installed: " + sought +
                   "; install one (Debian: libvoikko1 and voikko-fi, hunspell-en-us, hunspell-sv) "
                   "or set DICPATH to a folder of Hunspell dictionaries",
               "", 0, 0};
}

}  // namespace

Result<DictionaryStack> DictionaryStack::open(const DictionarySettings& settings,
                                              const std::string& backend) {
  DictionaryStack stack(settings);
  const std::vector<DictionaryName> names = wanted(settings, backend);
  for (const DictionaryName& name : names) {
    if (is_installed(name)) stack.places_.push_back({name, nullptr});
  }
  if (stack.places_.empty() && !settings.is_optional) return none_installed(names);
  if (!stack.places_.empty()) {
    Place& first = stack.places_.front();
    auto dictionary = open_dictionary(first.name, settings);
    if (!dictionary) return dictionary.error();
    first.dictionary = *std::move(dictionary);
  }
  return stack;
}

std::vector<Reading> DictionaryStack::read_with_first(const std::string& form) {
  std::vector<Reading> readings;
  if (!places_.empty()) places_.front().dictionary->read(form, readings);
  return readings;
}

DictionaryStack::Answer DictionaryStack::read(const std::string& form) {
  Answer answer;
  for (Place& place : places_) {
    if (place.dictionary == nullptr) {
      auto opened = open_dictionary(place.name, *settings_);
      if (!opened) continue;
      place.dictionary = *std::move(opened);
    }
    place.dictionary->read(form, answer.readings);
    if (answer.readings.empty()) continue;
    answer.dictionary = place.name.backend;
    break;
  }
  return answer;
}

}  // namespace palaute
