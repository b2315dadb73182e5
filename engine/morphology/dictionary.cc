#include "morphology/dictionary.h"

namespace palaute {

Result<std::unique_ptr<Dictionary>> open_dictionary(const DictionarySettings& settings) {
  if (settings.backend == "voikko") return open_voikko(settings);
  if (settings.backend == "hunspell") return open_hunspell(settings);
  return Error{ErrorCode::lexicon,
               "unknown dictionary backend '" + settings.backend + "'; use voikko or hunspell",
               "language.tsv", 0, 0};
}

}  // namespace palaute
