// The whole way from lexicon files to dictionary files.
#ifndef PALAUTE_TOOLS_MAKE_DICTIONARY_DICTIONARY_H_
#define PALAUTE_TOOLS_MAKE_DICTIONARY_DICTIONARY_H_

#include <filesystem>
#include <string>

#include "base/table_file.h"
#include "inflection.h"
#include "palaute/base.h"

namespace palaute::maker {

// The text of the three files of a dictionary.
struct Dictionary {
  std::string aff;
  std::string dic;
  std::string endings;
};

// Errors: lexicon, at the line that is wrong.
Result<Dictionary> make_dictionary(const TableFile& lemmas, const Inflection& inflection);

// Reads lemmas.tsv and inflection.tsv of `language_folder`, and writes palaute_<language>.aff, .dic
// and .endings.tsv into `output_folder`, which is made if need be.
// Errors: io, lexicon.
Result<Done> make_dictionary_files(const std::filesystem::path& language_folder,
                                   const std::filesystem::path& output_folder);

}  // namespace palaute::maker

#endif  // PALAUTE_TOOLS_MAKE_DICTIONARY_DICTIONARY_H_
