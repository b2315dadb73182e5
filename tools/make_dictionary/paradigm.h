// All forms of a word, and the words that are made of it.
#ifndef PALAUTE_TOOLS_MAKE_DICTIONARY_PARADIGM_H_
#define PALAUTE_TOOLS_MAKE_DICTIONARY_PARADIGM_H_

#include <vector>

#include "inflection.h"
#include "lemma_list.h"
#include "palaute/base.h"

namespace palaute::maker {

// A form without possessive suffix and clitic. Its text is base, tail and ending.
struct Form {
  Letters base;
  Letters tail;
  Letters ending;
  Following following;
  unsigned weight = 0;
  Features features;

  Letters text() const { return base + tail + ending; }
};

// What all forms of a paradigm have in common.
struct Paradigm {
  Letters lemma;
  char part_of_speech = 'N';
  Letters root;  // what the lemma is made of; often empty
  Features features;
  Harmony harmony = Harmony::front;
  bool ends_compounds = false;
  std::vector<Form> forms;
  std::vector<Letters> first_parts;  // of compounds
};

// The paradigm of the lemma itself, then those of the words made of it: degrees of comparison,
// participles. Errors: lexicon, without a place: class or gradation do not fit.
Result<std::vector<Paradigm>> inflect(const Lemma& lemma, const Inflection& inflection);

}  // namespace palaute::maker

#endif  // PALAUTE_TOOLS_MAKE_DICTIONARY_PARADIGM_H_
