// Which language is this answer written in?
#ifndef PALAUTE_TEXT_LANGUAGE_H_
#define PALAUTE_TEXT_LANGUAGE_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "palaute/base.h"
#include "text/segment.h"

namespace palaute {

// Plain text known to be in one language.
struct LanguageSample {
  Language language = Language::unknown;
  std::string_view text;
};

// Naive Bayes over letter sequences of one to three letters within words, smoothed by counting each
// sequence half a time more than it was seen. Immutable once trained: safe to share between
// threads.
class LanguageModel {
 public:
  static LanguageModel train(std::span<const LanguageSample> samples);

  // The likeliest language of the words; unknown if they hold no letters or resemble none of the
  // samples.
  Language identify(const CleanText& clean, std::span<const Word> words) const;

 private:
  // Open addressing: a letter sequence and its log probability in each language.
  static constexpr std::size_t kMostLanguages = 4;
  struct Slot {
    std::uint64_t sequence = 0;  // up to three code points of 21 bits; 0: free
    float log_probability[kMostLanguages] = {};
  };
  const Slot* find(std::uint64_t sequence) const;

  std::vector<Language> languages_;
  std::vector<Slot> slots_;  // a power of two
  float unseen_[kMostLanguages] = {};
};

}  // namespace palaute

#endif  // PALAUTE_TEXT_LANGUAGE_H_
