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

constexpr std::array<std::string_view, 24> kFeatureNames = {
    "comparative", "superlative", "conditional", "imperative", "past",        "passive",
    "negated",     "question",    "plural",      "first",      "second",      "third",
    "nominative",  "genitive",    "partitive",   "essive",     "translative", "inessive",
    "elative",     "illative",    "adessive",    "ablative",   "allative",    "abessive"};

}  // namespace

std::optional<PartOfSpeech> part_of_speech_from_letter(char letter) {
  for (const auto& [known, part_of_speech] : kLetters) {
    if (known == letter) return part_of_speech;
  }
  return std::nullopt;
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

}  // namespace palaute
