// The inflection of a language as inflection.tsv tells it; the header of that file explains each
// kind of line.
#ifndef PALAUTE_TOOLS_MAKE_DICTIONARY_INFLECTION_H_
#define PALAUTE_TOOLS_MAKE_DICTIONARY_INFLECTION_H_

#include <optional>
#include <string>
#include <vector>

#include "alphabet.h"
#include "features.h"
#include "stem_template.h"

namespace palaute::maker {

using StemId = std::size_t;   // a position in Inflection::stems
using GroupId = std::size_t;  // a position in Inflection::groups

struct Gradation {
  std::string letter;
  Letters strong;
  Letters weak;
  Letters joint;  // between like vowels that the change brings together; often empty
};

struct Table {
  std::string name;
  std::string parts_of_speech;
  std::vector<StemId> stems;  // the lemma's first
};

struct ClassRow {
  std::size_t table = 0;
  std::string number;
  std::size_t syllables = 0;  // only for lemmas of so many; 0: for all
  SignedText lemma;
  std::vector<std::vector<StemTemplate>> stems;  // as the table's; alternatives of each
};

// What may follow a form, and whether something must.
struct Following {
  std::vector<GroupId> groups;
  bool stands_alone = true;
};

struct Attachment {
  GroupId group = 0;
  Letters text;
  std::vector<GroupId> groups;
  Features features;
};

struct Ending {
  StemId stem = 0;
  SignedText text;
  Following following;
  unsigned weight = 0;
  Features features;
};

// A stem in a grade, and letters after it.
struct StemAndText {
  StemId stem = 0;
  SignedText text;
};

enum class DerivedLemma { itself, same, another };

struct Derivation {
  char from = 'A';
  StemAndText word;
  Letters end;  // of the words that this line is for
  std::string number;
  std::string gradation;
  char part_of_speech = 'A';
  DerivedLemma lemma = DerivedLemma::itself;
  StemAndText another;  // the lemma, where it is another
  Features features;
};

struct StemPair {
  Letters strong;
  Letters weak;
};

struct IrregularStem {
  Letters lemma;
  StemId stem = 0;
  std::vector<StemPair> alternatives;
};

struct IrregularForm {
  Letters lemma;
  Features features;
  std::vector<Letters> forms;
};

struct IrregularWord {
  Letters text;
  std::string number;
  std::string gradation;
  char part_of_speech = 'A';
  Letters lemma;
  Features features;
};

struct FirstPart {
  char part_of_speech = 'N';
  StemAndText form;
};

// A class that new words join, and how much its words count when a lemma is guessed.
struct OpenClass {
  std::string number;
  unsigned weight = 0;
};

struct Inflection {
  Alphabet alphabet;
  std::vector<std::string> stems;
  std::vector<std::string> groups;
  std::vector<Gradation> gradations;
  std::vector<Table> tables;
  std::vector<ClassRow> rows;
  std::vector<Attachment> attachments;
  std::vector<Ending> endings;
  std::vector<Derivation> derivations;
  std::vector<IrregularStem> irregular_stems;
  std::vector<IrregularForm> irregular_forms;
  std::vector<IrregularWord> irregular_words;
  std::vector<FirstPart> first_parts;
  std::string last_parts;  // the parts of speech
  std::optional<StemAndText> plural_lemma;
  std::vector<OpenClass> open_classes;
};

}  // namespace palaute::maker

#endif  // PALAUTE_TOOLS_MAKE_DICTIONARY_INFLECTION_H_
