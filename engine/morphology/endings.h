// A word that nothing knows: what may its lemma be, going by its last letters?
#ifndef PALAUTE_MORPHOLOGY_ENDINGS_H_
#define PALAUTE_MORPHOLOGY_ENDINGS_H_

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>

#include "morphology/analysis.h"
#include "palaute/base.h"

namespace palaute {

// Last letters of a form → how its lemma is made. Immutable once read: safe to share between
// threads.
class Endings {
 public:
  // Reads "ending, letters to cut, letters to append, part of speech" lines.
  // Errors: those of TableFile; lexicon where a line is wrong.
  static Result<Endings> read(const std::filesystem::path& file);

  // By the longest ending that is listed; the form itself where none is.
  Reading guess(std::string_view form) const;

  // Calls visit(ending) for every ending, in no order.
  template <class Visit>
  void for_each(Visit visit) const {
    for (const auto& [ending, change] : changes_) visit(ending);
  }

 private:
  struct Change {
    std::size_t cut = 0;  // code points
    std::string append;
    PartOfSpeech part_of_speech = PartOfSpeech::unknown;
  };
  std::unordered_map<std::string, Change> changes_;
  std::size_t longest_ = 0;  // bytes
};

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_ENDINGS_H_
