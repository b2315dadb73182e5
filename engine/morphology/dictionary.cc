#include "morphology/dictionary.h"

#include "morphology/hunspell.h"
#include "morphology/voikko.h"

namespace palaute {

bool is_installed(const DictionaryName& name) {
  return name.backend == "voikko" ? is_voikko_installed(name.name)
                                  : is_hunspell_installed(name.name);
}

Result<std::unique_ptr<Dictionary>> open_dictionary(const DictionaryName& name,
                                                    const DictionarySettings& settings) {
  if (name.backend == "voikko") return open_voikko(name.name);
  return open_hunspell(name.name, settings);
}

}  // namespace palaute
