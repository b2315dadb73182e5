// Reads inflection.tsv.
#ifndef PALAUTE_TOOLS_MAKE_DICTIONARY_INFLECTION_READER_H_
#define PALAUTE_TOOLS_MAKE_DICTIONARY_INFLECTION_READER_H_

#include "base/table_file.h"
#include "inflection.h"
#include "palaute/base.h"

namespace palaute::maker {

// Errors: lexicon, at the cell that is wrong.
Result<Inflection> read_inflection(const TableFile& table);

}  // namespace palaute::maker

#endif  // PALAUTE_TOOLS_MAKE_DICTIONARY_INFLECTION_READER_H_
