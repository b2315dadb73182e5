// A word that nothing knows: which known word was meant?
#ifndef PALAUTE_MORPHOLOGY_SPELLING_H_
#define PALAUTE_MORPHOLOGY_SPELLING_H_

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "morphology/letter_sequences.h"

namespace palaute {

// How rare a form is, from 0 for the most usual words; nullopt if it is not known or may not stand
// for a misspelt one.
using JudgeForm = std::function<std::optional<unsigned>(const std::string& form)>;

// A form so rare that it is believed only where the mistake is one that fingers make: letters
// swapped, doubled, or the key beside.
inline constexpr unsigned kRarestForm = 9;

// Whether a form is worth correcting: letters only, and so many that few other words are one
// mistake away.
bool may_be_misspelt(std::string_view form);

// What a language's misspellings are judged by.
struct SpellingHabits {
  LetterSequences letters;                        // of its words
  std::vector<std::u32string> keyboard_rows;      // letters of a row in their order
  std::vector<std::u32string> negating_prefixes;  // never taken off or put on: okundvänlig
};

// The likeliest form one mistake away, found by our own search: what dictionaries suggest by
// themselves depends on how much time they get. A mistake is two letters swapped, one wrong, one
// missing, one too many. The more usual word and the more usual kind of mistake win. nullopt if
// there is none.
std::optional<std::string> correct(std::string_view form, const SpellingHabits& habits,
                                   const JudgeForm& judge);

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_SPELLING_H_
