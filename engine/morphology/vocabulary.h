// Which words are usual? The list of lemmas that we wrote, and what it decides.
#ifndef PALAUTE_MORPHOLOGY_VOCABULARY_H_
#define PALAUTE_MORPHOLOGY_VOCABULARY_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "morphology/analysis.h"

namespace palaute {

// How usual a lemma is in feedback and everyday text, from lexicons/<language>/lemmas.tsv.
enum class Commonness : std::uint8_t { everyday = 1, usual, less_usual, unlisted };

// The lemmas of one language. Immutable once filled: safe to share between threads.
class Vocabulary {
 public:
  // Keeps the most usual of what is said of one lemma and part of speech.
  void add(const std::string& lemma, PartOfSpeech part_of_speech, Commonness commonness);

  // Words that are only used in the plural, as they are listed: kasvot.
  void add_plural_lemma(const std::string& plural) { plural_lemmas_.push_back(plural); }
  const std::vector<std::string>& plural_lemmas() const { return plural_lemmas_; }
  // The singular that a dictionary gives such a word: kasvo.
  void add_singular(const std::string& singular, const std::string& plural);
  // The plural by which such a word is listed; empty for other words.
  std::string plural_lemma(const std::string& singular) const;

  // The parts of a lemma that is a compound; none for other lemmas.
  void add_parts(const std::string& lemma, std::vector<std::string> parts);
  const std::vector<std::string>& parts(const std::string& lemma) const;

  // Counts the words of a plain text as forms that people write.
  void count_forms(std::string_view text);
  // How often the text had the form.
  unsigned count(const std::string& form) const;

  // As that part of speech; of unknown: as any.
  Commonness commonness(const std::string& lemma,
                        PartOfSpeech part_of_speech = PartOfSpeech::unknown) const;
  bool holds(const std::string& lemma) const { return lemmas_.contains(lemma); }

  // The part of speech that a lemma most usually is; unknown if it is not listed.
  PartOfSpeech part_of_speech(const std::string& lemma) const;

  // Calls visit(lemma) for every lemma, in no order.
  template <class Visit>
  void for_each(Visit visit) const {
    for (const auto& [lemma, uses] : lemmas_) visit(lemma);
  }

 private:
  struct Use {
    PartOfSpeech part_of_speech = PartOfSpeech::unknown;
    Commonness commonness = Commonness::unlisted;
  };
  std::unordered_map<std::string, std::vector<Use>> lemmas_;  // uses as listed
  std::unordered_map<std::string, std::vector<std::string>> parts_;
  std::vector<std::string> plural_lemmas_;
  std::unordered_map<std::string, std::string> plurals_;  // by singular
  std::unordered_map<std::string, unsigned> counts_;
};

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_VOCABULARY_H_
