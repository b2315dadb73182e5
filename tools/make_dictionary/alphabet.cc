#include "alphabet.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace palaute::maker {
namespace {

char32_t small(char32_t letter) {
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(letter)));
}

}  // namespace

bool Alphabet::is_vowel(char32_t letter) const {
  return vowels.find(small(letter)) != Letters::npos;
}

bool Alphabet::is_consonant(char32_t letter) const {
  return consonants.find(small(letter)) != Letters::npos;
}

Harmony Alphabet::harmony_of(const Letters& word) const {
  const auto ends = [&](const Letters& ending) { return word.ends_with(ending); };
  if (std::any_of(front_endings.begin(), front_endings.end(), ends)) return Harmony::front;
  for (auto letter = word.rbegin(); letter != word.rend(); ++letter) {
    for (const HarmonySign& sign : harmony_signs) {
      if (sign.back == small(*letter)) return Harmony::back;
      if (sign.front == small(*letter)) return Harmony::front;
    }
  }
  return Harmony::front;
}

std::size_t Alphabet::count_syllables(const Letters& word) const {
  std::size_t count = 0;
  bool in_vowels = false;
  for (const char32_t letter : word) {
    const bool vowel = is_vowel(letter);
    if (vowel && !in_vowels) ++count;
    in_vowels = vowel;
  }
  return count;
}

}  // namespace palaute::maker
