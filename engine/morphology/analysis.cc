#include "morphology/analysis.h"

#include <array>
#include <utility>

namespace palaute {
namespace {

constexpr std::array<std::pair<char, PartOfSpeech>, 6> kLetters = {{
    {'N', PartOfSpeech::noun},
    {'A', PartOfSpeech::adjective},
    {'V', PartOfSpeech::verb},
    {'D', PartOfSpeech::adverb},
    {'P', PartOfSpeech::pronoun},
    {'X', PartOfSpeech::name},
}};

constexpr std::array<std::string_view, 31> kFeatureNames = {
    "comparative", "superlative", "conditional", "imperative", "past",        "passive",
    "negated",     "question",    "plural",      "first",      "second",      "third",
    "nominative",  "genitive",    "partitive",   "essive",     "translative", "inessive",
    "elative",     "illative",    "adessive",    "ablative",   "allative",    "abessive",
    "instructive", "comitative",  "possessive",  "potential",  "connegative", "participle",
    "infinitive"};

}  // namespace

std::optional<PartOfSpeech> part_of_speech_from_letter(char letter) {
  for (const auto& [known, part_of_speech] : kLetters) {
    if (known == letter) return part_of_speech;
  }
  return std::nullopt;
}

char part_of_speech_letter(PartOfSpeech part_of_speech) {
  for (const auto& [letter, known] : kLetters) {
    if (known == part_of_speech) return letter;
  }
  return '-';
}

std::optional<Feature> feature_from_name(std::string_view name) {
  for (std::size_t i = 0; i < kFeatureNames.size(); ++i) {
    if (kFeatureNames[i] == name) return static_cast<Feature>(i);
  }
  return std::nullopt;
}

std::string_view feature_name(Feature feature) {
  return kFeatureNames[static_cast<std::size_t>(feature)];
}

std::string feature_names(FeatureSet features) {
  std::string names;
  for (std::size_t i = 0; i < kFeatureNames.size(); ++i) {
    if (!features.has(static_cast<Feature>(i))) continue;
    if (!names.empty()) names += ',';
    names += kFeatureNames[i];
  }
  return names;
}

}  // namespace palaute
