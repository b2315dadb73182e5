// Readings made by hand, as a dictionary would give them.
#ifndef PALAUTE_TESTS_MORPHOLOGY_READINGS_H_
#define PALAUTE_TESTS_MORPHOLOGY_READINGS_H_

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "morphology/candidates.h"

namespace palaute {

using Readings = std::vector<Reading>;

inline FeatureSet set_of(std::initializer_list<Feature> features) {
  FeatureSet set;
  for (const Feature feature : features) set.add(feature);
  return set;
}

inline Reading word(const std::string& lemma, PartOfSpeech part_of_speech = PartOfSpeech::noun,
                    FeatureSet features = {}) {
  Reading reading;
  reading.lemma = lemma;
  reading.part_of_speech = part_of_speech;
  reading.features = features;
  return reading;
}

inline Reading compound(std::vector<std::string> parts,
                        PartOfSpeech part_of_speech = PartOfSpeech::noun) {
  std::string lemma;
  for (const std::string& part : parts) lemma += part;
  Reading reading = word(lemma, part_of_speech);
  reading.parts = std::move(parts);
  return reading;
}

inline Reading participle(const std::string& lemma, const std::string& root,
                          FeatureSet features = {}) {
  features.add(Feature::participle);
  Reading reading = word(lemma, PartOfSpeech::adjective, features);
  reading.root = root;
  return reading;
}

// What comes of several readings where "epä" turns the rest of a compound.
inline WordAnalysis analyzed(Readings readings, const Vocabulary& vocabulary = {},
                             WordContext context = WordContext::plain) {
  const std::vector<std::string> reversing_parts = {"epä"};
  WordAnalysis analysis;
  analysis.candidates.emplace_back();
  add_candidates(std::move(readings), context, vocabulary, reversing_parts, analysis);
  return analysis;
}

}  // namespace palaute

#endif  // PALAUTE_TESTS_MORPHOLOGY_READINGS_H_
