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
  return stack;
}

Dictionary* DictionaryStack::opened(Place& place) {
  if (place.dictionary == nullptr) {
    auto dictionary = open_dictionary(place.name, *settings_);
    if (dictionary) place.dictionary = *std::move(dictionary);
  }
  return place.dictionary.get();
}

std::vector<Reading> DictionaryStack::read_with_first(const std::string& form) {
  std::vector<Reading> readings;
  Dictionary* first = places_.empty() ? nullptr : opened(places_.front());
  if (first != nullptr) first->read(form, readings);
  return readings;
}

DictionaryStack::Answer DictionaryStack::read(const std::string& form) {
  Answer answer;
  for (Place& place : places_) {
    Dictionary* dictionary = opened(place);
    if (dictionary != nullptr) dictionary->read(form, answer.readings);
    if (answer.readings.empty()) continue;
    answer.dictionary = place.name.backend;
    break;
  }
  return answer;
}

}  // namespace palaute
