// Here is "palvelusta": which word is it?
#ifndef PALAUTE_MORPHOLOGY_LEMMATIZER_H_
#define PALAUTE_MORPHOLOGY_LEMMATIZER_H_

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "morphology/analysis.h"
#include "morphology/dictionary_stack.h"
#include "morphology/language_pack.h"
#include "palaute/base.h"

namespace palaute {

struct LemmatizerOptions {
  Spelling spelling = Spelling::correct;
  std::string backend;  // "voikko" or "hunspell": ask only such dictionaries; empty: any
};

// Analyses forms of one language: our own tables first, then the dictionaries, then what a spoken,
// drawn-out, joined or misspelt form may stand for. The answer depends on the form and its
// context alone. Not safe to share: each thread leases its own from a LemmatizerPool.
class Lemmatizer {
 public:
  // REQUIRES: `pack` outlives the lemmatizer.
  Lemmatizer(const LanguagePack& pack, DictionaryStack dictionaries, Spelling spelling)
      : pack_(pack), dictionaries_(std::move(dictionaries)), spelling_(spelling) {}

  // `form` is normalised text of one word.
  WordAnalysis analyze(std::string_view form, WordContext context = WordContext::plain);

  // Whether the form is a word of the language as it is written, spoken forms included.
  bool knows(std::string_view form);

 private:
  // Each adds what it finds, and says whether it found anything.
  bool look_up(const std::string& form, WordContext context, WordAnalysis& analysis);
  bool look_up_in_full(const std::string& form, WordContext context, WordAnalysis& analysis);
  bool look_up_spoken(const std::string& form, WordAnalysis& analysis);
  bool look_up_rewritten(const std::string& form, WordAnalysis& analysis);
  bool look_up_shortened(const std::string& form, WordAnalysis& analysis);
  bool look_up_parts(std::string_view form, WordContext context, WordAnalysis& analysis);
  bool look_up_corrected(const std::string& form, WordAnalysis& analysis);

  bool look_up_connegative(const std::string& form, const std::vector<Candidate>& lemmas,
                           WordAnalysis& analysis);
  void use_override(const std::string& form, const std::vector<Candidate>& readings,
                    WordAnalysis& analysis);
  void add_first_part_lemmas(WordAnalysis& analysis);
  bool may_stand_for(const std::string& form);
  std::optional<unsigned> rarity(const std::string& form);
  unsigned rarity(const Reading& reading);
  bool is_usual_compound(const Reading& reading);

  const LanguagePack& pack_;
  DictionaryStack dictionaries_;
  Spelling spelling_;
};

// Lemmatizers to lend: one a thread at a time, made as needed, kept for the next. Safe to share
// between threads.
class LemmatizerPool {
 public:
  // Errors: those of DictionaryStack::open.
  static Result<std::unique_ptr<LemmatizerPool>> open(LanguagePack pack,
                                                      LemmatizerOptions options = {});

  // Holds a lemmatizer until destroyed.
  class Lease {
   public:
    Lease(LemmatizerPool& pool, std::unique_ptr<Lemmatizer> lemmatizer)
        : pool_(&pool), lemmatizer_(std::move(lemmatizer)) {}
    Lease(Lease&&) = default;
    Lease& operator=(Lease&&) = delete;
    ~Lease();
    Lemmatizer& operator*() const { return *lemmatizer_; }
    Lemmatizer* operator->() const { return lemmatizer_.get(); }

   private:
    LemmatizerPool* pool_;
    std::unique_ptr<Lemmatizer> lemmatizer_;
  };
  // Where no further dictionary can be opened, waits for one to come back.
  Lease lease();

  const LanguagePack& pack() const { return pack_; }

 private:
  LemmatizerPool(LanguagePack pack, LemmatizerOptions options)
      : pack_(std::move(pack)), options_(std::move(options)) {}

  LanguagePack pack_;
  LemmatizerOptions options_;
  std::condition_variable returned_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Lemmatizer>> free_;
};

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_LEMMATIZER_H_
