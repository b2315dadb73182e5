// What is the lemma of a word that nobody listed? A table from the ends of forms to the operation
// that gives the lemma, counted over the forms of listed words.
#ifndef PALAUTE_TOOLS_MAKE_DICTIONARY_ENDING_GUESSES_H_
#define PALAUTE_TOOLS_MAKE_DICTIONARY_ENDING_GUESSES_H_

#include <compare>
#include <cstdint>
#include <map>
#include <string>

#include "paradigm.h"

namespace palaute::maker {

class EndingGuesses {
 public:
  // Counts the forms that have a weight, each by its weight times that of the word. A word of
  // weight 0 is no model for others.
  void add(const Paradigm& word, unsigned weight);

  // The text of an endings file: ending, letters to cut off, letters to append, part of speech,
  // number of lemmas that agree. An ending is left out if a shorter one says the same.
  std::string text(const std::string& language) const;

 private:
  // How a lemma is had from a form.
  struct Operation {
    std::size_t cut = 0;
    Letters append;
    auto operator<=>(const Operation&) const = default;
  };
  struct Count {
    std::uint64_t weight = 0;
    std::map<char, std::uint64_t> parts_of_speech;  // weight of each
    unsigned lemmas = 0;
    unsigned last_lemma = 0;  // 1-based number of the lemma counted last
  };
  using Counts = std::map<Operation, Count>;
  using Guess = Counts::value_type;

  static Operation operation_of(const Letters& form, const Paradigm& word);
  const Guess* winner(const Letters& ending) const;
  const Guess* guess(Letters ending) const;
  void count(const Letters& ending, const Operation& operation, unsigned weight, char part);

  std::map<Letters, Counts> endings_;
  unsigned lemmas_ = 0;
};

}  // namespace palaute::maker

#endif  // PALAUTE_TOOLS_MAKE_DICTIONARY_ENDING_GUESSES_H_
