// Words whose lemmas people have written down: what should morphology find?
#ifndef PALAUTE_TOOLS_LEMMA_GOLD_H_
#define PALAUTE_TOOLS_LEMMA_GOLD_H_

#include <filesystem>
#include <string>
#include <vector>

#include "palaute/analyzer.h"
#include "palaute/base.h"

namespace palaute::tool {

struct GoldWord {
  std::string form;
  std::string lemma;  // as written: '#' between the parts of a compound
  std::string tag;    // universal part-of-speech tag; empty if the file has none
  WordPlace place = WordPlace::begins_sentence;
};

// Reads a table of tab-separated columns `form` and `lemma`, and `upos`, `sent` and `tok` if it has
// them (the first token of a sentence has number 1). Cells are never quoted. Punctuation and signs
// (PUNCT, SYM) are left out. Errors: io; syntax, for a row without the columns.
Result<std::vector<GoldWord>> read_gold(const std::filesystem::path& file);

}  // namespace palaute::tool

#endif  // PALAUTE_TOOLS_LEMMA_GOLD_H_
