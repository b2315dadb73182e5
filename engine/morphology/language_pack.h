// What must be known of a language to look up its words? The tables of lexicons/<language>/.
#ifndef PALAUTE_MORPHOLOGY_LANGUAGE_PACK_H_
#define PALAUTE_MORPHOLOGY_LANGUAGE_PACK_H_

#include <filesystem>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "morphology/analysis.h"
#include "morphology/dictionary.h"
#include "morphology/endings.h"
#include "morphology/rewrite_rules.h"
#include "morphology/spelling.h"
#include "morphology/vocabulary.h"
#include "palaute/base.h"

namespace palaute {

// Immutable once opened: safe to share between threads.
struct LanguagePack {
  Language language = Language::unknown;
  DictionarySettings settings;
  std::unordered_map<std::string, std::vector<Candidate>>
      overrides;                                        // form → its lemmas, best first
  std::unordered_map<std::string, std::string> spoken;  // spoken form → standard form
  std::vector<RewriteRule> rewrites;                    // in the order they are tried
  Vocabulary vocabulary;
  SpellingHabits spelling;
  std::string negation_verb;  // whose forms negate the verb after them: ei; empty: none
  Endings endings;            // guess the lemma of words that nothing knows
  std::string sample;         // plain text of the language
};

// Whether a folder describes the language at all.
bool has_language_pack(Language language, std::span<const std::filesystem::path> folders);

// Reads language.tsv, overrides.tsv, spoken.tsv, rewrites.tsv, lemmas.tsv and sample.txt of the
// language from each folder that has them; later folders overlay earlier ones. Errors: those of
// TableFile; lexicon where a line is wrong.
Result<LanguagePack> open_language_pack(Language language,
                                        std::span<const std::filesystem::path> folders);

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_LANGUAGE_PACK_H_
