// What stands in a sentiment or content-analysis dictionary that others wrote?
#ifndef PALAUTE_AUTHORING_DICTIONARY_FILE_H_
#define PALAUTE_AUTHORING_DICTIONARY_FILE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "palaute/authoring.h"
#include "palaute/base.h"

namespace palaute {

// A word of one category, or with a value.
struct DictionaryWord {
  std::uint32_t line = 0;
  std::string text;
  std::string category;           // empty in dictionaries of values
  std::optional<double> valence;  // on our scale, before rounding
};

struct DictionaryFile {
  std::vector<DictionaryWord> words;
  std::vector<ImportSkip> skipped;  // lines that do not follow the format
};

// Errors: syntax, where the file as a whole does not follow the format; limit, for more than a
// million words. `name` stands for the file in messages.
Result<DictionaryFile> parse_dictionary(std::string_view text, DictionaryFormat format,
                                        const std::string& name);

// The same for quanteda's YAML: nested keys down to lists of words.
Result<DictionaryFile> parse_yaml_dictionary(const std::string& text, const std::string& name);

}  // namespace palaute

#endif  // PALAUTE_AUTHORING_DICTIONARY_FILE_H_
