// What one of Voikko's analyses says, in our own terms.
#ifndef PALAUTE_MORPHOLOGY_VOIKKO_READING_H_
#define PALAUTE_MORPHOLOGY_VOIKKO_READING_H_

#include <functional>
#include <map>
#include <string>

#include "morphology/analysis.h"

namespace palaute {

// `attributes` as libvoikko names them: BASEFORM, CLASS, STRUCTURE, FSTOUTPUT …
Reading read_voikko_attributes(const std::map<std::string, std::string, std::less<>>& attributes);

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_VOIKKO_READING_H_
