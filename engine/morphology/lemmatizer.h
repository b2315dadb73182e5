// Here is "palvelusta": which word is it?
#ifndef PALAUTE_MORPHOLOGY_LEMMATIZER_H_
#define PALAUTE_MORPHOLOGY_LEMMATIZER_H_

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

#include "morphology/analysis.h"
#include "morphology/dictionary.h"
#include "morphology/language_pack.h"
#include "palaute/base.h"

namespace palaute {

// Analyses forms of one language: our own tables first, then the dictionary. The answer depends on
// the form alone. Not safe to share: each thread leases its own from a LemmatizerPool.
class Lemmatizer {
 public:
  // REQUIRES: `pack` outlives the lemmatizer.
  Lemmatizer(const LanguagePack& pack, std::unique_ptr<Dictionary> dictionary)
      : pack_(pack), dictionary_(std::move(dictionary)) {}

  // `form` is normalised text of one word.
  WordAnalysis analyze(std::string_view form);

 private:
  bool look_up_in_full(std::string_view form, WordAnalysis& analysis);
  bool look_up(std::string_view form, WordAnalysis& analysis);
  bool look_up_rewritten(std::string_view form, WordAnalysis& analysis);
  void look_up_last_part(std::string_view form, WordAnalysis& analysis);

  const LanguagePack& pack_;
  std::unique_ptr<Dictionary> dictionary_;
};

// Lemmatizers to lend: one a thread at a time, made as needed, kept for the next. Safe to share
// between threads.
class LemmatizerPool {
 public:
  // Errors: those of open_dictionary.
  static Result<std::unique_ptr<LemmatizerPool>> open(LanguagePack pack);

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
  explicit LemmatizerPool(LanguagePack pack) : pack_(std::move(pack)) {}

  LanguagePack pack_;
  std::condition_variable returned_;
  std::mutex
      mutex_;  // Also guards construction: Hunspell's constructors are not safe to run at once.
  std::vector<std::unique_ptr<Lemmatizer>> free_;
};

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_LEMMATIZER_H_
