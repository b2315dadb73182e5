// Which words does the dictionary have? Reads lemmas.tsv.
#ifndef PALAUTE_TOOLS_MAKE_DICTIONARY_LEMMA_LIST_H_
#define PALAUTE_TOOLS_MAKE_DICTIONARY_LEMMA_LIST_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alphabet.h"
#include "base/table_file.h"
#include "palaute/base.h"

namespace palaute::maker {

enum class LemmaNumber : std::uint8_t { singular, plural };
enum class Compounding : std::uint8_t { allowed, forbidden };

struct Lemma {
  Letters text;
  char part_of_speech = 'N';  // N A V D X
  std::string number;         // of the inflection class; empty if the word does not inflect
  std::string gradation;      // its letter, or empty
  LemmaNumber lemma_number = LemmaNumber::singular;
  Compounding compounding = Compounding::allowed;
  std::optional<Harmony> harmony;  // where its letters do not tell
};

// One lemma for each line of the table, in its order.
// Errors: lexicon, at the cell that is wrong; a word listed twice with the same class.
Result<std::vector<Lemma>> read_lemmas(const TableFile& table);

}  // namespace palaute::maker

#endif  // PALAUTE_TOOLS_MAKE_DICTIONARY_LEMMA_LIST_H_
