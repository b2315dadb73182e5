// Finnish through libvoikko and the dictionary the user has installed.
#ifndef PALAUTE_MORPHOLOGY_VOIKKO_H_
#define PALAUTE_MORPHOLOGY_VOIKKO_H_

#include <memory>
#include <string>

#include "morphology/dictionary.h"
#include "palaute/base.h"

namespace palaute {

// `language` is Voikko's language tag.
bool is_voikko_installed(const std::string& language);
Result<std::unique_ptr<Dictionary>> open_voikko(const std::string& language);

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_VOIKKO_H_
