// How are the stems of a word written? From lemma, class and gradation to laatikk·o and laatik·o.
#ifndef PALAUTE_TOOLS_MAKE_DICTIONARY_STEMS_H_
#define PALAUTE_TOOLS_MAKE_DICTIONARY_STEMS_H_

#include <vector>

#include "inflection.h"
#include "lemma_list.h"
#include "palaute/base.h"

namespace palaute::maker {

// A stem in one grade. The base is never empty.
struct WrittenStem {
  Letters base;
  Letters tail;

  Letters text() const { return base + tail; }
  bool operator==(const WrittenStem&) const = default;
};

struct StemGrades {
  WrittenStem strong;
  WrittenStem weak;

  const WrittenStem& in(GradeSign grade) const { return grade == GradeSign::weak ? weak : strong; }
};

// The stems of one word, with the ids that its table gives them.
class Stems {
 public:
  // Errors: lexicon, without a place: no row of the class fits the lemma, or it does not gradate
  // so.
  static Result<Stems> of(const Lemma& lemma, const Inflection& inflection);

  // The alternatives of a stem; none if the word does not have it.
  std::vector<StemGrades> find(StemId stem) const;
  Harmony harmony() const { return harmony_; }

 private:
  struct Alternative {
    StemId stem;
    StemGrades grades;
  };

  std::vector<Alternative> alternatives_;
  Harmony harmony_ = Harmony::front;
};

}  // namespace palaute::maker

#endif  // PALAUTE_TOOLS_MAKE_DICTIONARY_STEMS_H_
