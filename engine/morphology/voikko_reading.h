// What one of Voikko's analyses says, in our own terms.
#ifndef PALAUTE_MORPHOLOGY_VOIKKO_READING_H_
#define PALAUTE_MORPHOLOGY_VOIKKO_READING_H_

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "morphology/analysis.h"

namespace palaute {

struct VoikkoReading {
  std::string lemma;
  PartOfSpeech part_of_speech = PartOfSpeech::unknown;
  FeatureSet features;
  std::vector<std::string> parts;  // of a compound, the last as lemma; one part: no compound
  std::string root;            // the verb or noun that the word is derived from; empty: none known
  bool root_reversed = false;  // -ton, -maton
  bool is_rare_form =
      false;  // a form that is usually a misreading: possessive, imperative, instructive …
};

// `attributes` as libvoikko names them: BASEFORM, CLASS, STRUCTURE, FSTOUTPUT …
VoikkoReading read_voikko_attributes(
    const std::map<std::string, std::string, std::less<>>& attributes);

// Lower is likelier: fewest parts, then no name, then no rare form.
unsigned unlikelihood(const VoikkoReading& reading);

Candidate lemma_candidate(const VoikkoReading& reading);
std::optional<Candidate> root_candidate(const VoikkoReading& reading);

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_VOIKKO_READING_H_
