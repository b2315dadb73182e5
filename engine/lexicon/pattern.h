// What does one pattern of a lexicon line ask for?
#ifndef PALAUTE_LEXICON_PATTERN_H_
#define PALAUTE_LEXICON_PATTERN_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "morphology/analysis.h"

namespace palaute {

enum class ItemKind : std::uint8_t {
  any,             // /V or [conditional] alone
  lemma,           // hinta
  exact,           // "takaisin"
  prefix,          // toimi*
  compound_last,   // +palvelu
  compound_first,  // toimitus+
};

// One word of a pattern: everything it asks of the word.
struct PatternItem {
  ItemKind kind = ItemKind::lemma;
  std::string text;  // normalised; empty for `any`
  std::optional<PartOfSpeech> part_of_speech;
  FeatureSet features;

  bool operator==(const PatternItem&) const = default;
};

struct PatternStep {
  std::vector<PatternItem> alternatives;
  unsigned gap_before = 0;  // how many words may stand before it, after the previous step
};

inline constexpr std::size_t kMostSteps = 8;

struct Pattern {
  std::vector<PatternStep> steps;  // at least one, at most kMostSteps
  bool any_order = false;          // a & b: all steps in one clause, in any order
  std::vector<PatternItem> excluded;
};

// A place in a pattern and what is wrong there.
struct PatternError {
  std::size_t position = 0;  // bytes from the pattern's beginning
  std::string message;
};

// Parses the grammar of lexicons/README.md.
std::variant<Pattern, PatternError> parse_pattern(std::string_view text);

}  // namespace palaute

#endif  // PALAUTE_LEXICON_PATTERN_H_
