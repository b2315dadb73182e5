// Any language with a Hunspell dictionary. Only endings that inflect are taken off: Hunspell's own
// stem() strips prefixes and derivations, and with them the sense: unhappy → happy, disappointed →
// appoint.
#ifndef PALAUTE_MORPHOLOGY_HUNSPELL_H_
#define PALAUTE_MORPHOLOGY_HUNSPELL_H_

#include <memory>
#include <string>

#include "morphology/dictionary.h"
#include "palaute/base.h"

namespace palaute {

// `name` is that of the .aff and .dic files.
bool is_hunspell_installed(const std::string& name);
Result<std::unique_ptr<Dictionary>> open_hunspell(const std::string& name,
                                                  const DictionarySettings& settings);

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_HUNSPELL_H_
