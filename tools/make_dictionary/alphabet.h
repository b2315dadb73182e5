// Which letters go together? Vowels, consonants and vowel harmony of a language.
#ifndef PALAUTE_TOOLS_MAKE_DICTIONARY_ALPHABET_H_
#define PALAUTE_TOOLS_MAKE_DICTIONARY_ALPHABET_H_

#include <vector>

#include "letters.h"

namespace palaute::maker {

enum class Harmony { back, front };

// A sign of a template that is written as one letter or another, e.g. A: a or ä.
struct HarmonySign {
  char32_t sign;
  char32_t back;
  char32_t front;
};

struct Alphabet {
  Letters vowels;      // small letters
  Letters consonants;  // small letters
  std::vector<HarmonySign> harmony_signs;
  std::vector<Letters> front_endings;  // of words that are front whatever stands before

  bool is_vowel(char32_t letter) const;
  bool is_consonant(char32_t letter) const;
  // By the ending, then by the last letter that has one; front for a word without such letters.
  Harmony harmony_of(const Letters& word) const;
  // Runs of vowels: the syllables of a word as far as the choice of an ending asks.
  std::size_t count_syllables(const Letters& word) const;
};

}  // namespace palaute::maker

#endif  // PALAUTE_TOOLS_MAKE_DICTIONARY_ALPHABET_H_
