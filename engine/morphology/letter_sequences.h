// Which letters follow each other in a language?
#ifndef PALAUTE_MORPHOLOGY_LETTER_SEQUENCES_H_
#define PALAUTE_MORPHOLOGY_LETTER_SEQUENCES_H_

#include <array>
#include <bitset>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace palaute {

// Sequences of three letters, a word's border being one, that have been seen in words. Most
// misspellings hold one that has not, so it settles cheaply which strings are worth a dictionary's
// time. Immutable once filled: safe to share between threads.
class LetterSequences {
 public:
  // What is after its last letter, or before its first, is seen too where a text has several words.
  void add_words(std::string_view text);
  // Only what is inside: the letters may be a piece of a word.
  void add_piece(std::string_view letters);

  // Whether each three letters in a row have been seen.
  bool may_hold(std::u32string_view word) const;

  // The letters seen, in order of appearance; those after the 62nd are left out.
  const std::vector<char32_t>& alphabet() const { return alphabet_; }

 private:
  // Letters of a European language with its guests; further ones share the last number.
  static constexpr std::size_t kMostLetters = 64;
  static constexpr std::size_t kBorder = 0;

  std::size_t number_of(char32_t letter) const;
  std::size_t intern(char32_t letter);
  void add(std::u32string_view letters);
  static std::size_t index(std::size_t a, std::size_t b, std::size_t c) {
    return (a * kMostLetters + b) * kMostLetters + c;
  }

  std::vector<char32_t> alphabet_;
  std::unordered_map<char32_t, std::size_t> numbers_;
  std::bitset<kMostLetters * kMostLetters * kMostLetters> seen_;
};

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_LETTER_SEQUENCES_H_
