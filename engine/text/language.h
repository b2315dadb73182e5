// Which language is this answer written in?
#ifndef PALAUTE_TEXT_LANGUAGE_H_
#define PALAUTE_TEXT_LANGUAGE_H_

#include <array>
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

// How well words fit each language.
struct LanguageScores {
  // Natural logarithm of the probability of the letters, by Language; -infinity for languages
  // without a sample.
  std::array<double, std::size(kLanguages) + 1> log_probability{};
  bool has_letters = false;
  bool is_foreign = false;  // resembles none of the samples

  double& operator[](Language language) {
    return log_probability[static_cast<std::size_t>(language)];
  }
  double operator[](Language language) const {
    return log_probability[static_cast<std::size_t>(language)];
  }
  Language best() const;
  // How much likelier the best is than the second.
  double margin() const;
};

// Naive Bayes over letter sequences of one to three letters within words and over whole words,
// smoothed by counting each half a time more than it was seen. Every sample is learnt twice, the
// second time without its diacritics, since many write so. Immutable once trained: safe to share
// between threads.
class LanguageModel {
 public:
  static LanguageModel train(std::span<const LanguageSample> samples);

  // REQUIRES: `words` are words of `clean`. Looks at the beginning of a long text.
  LanguageScores score(const CleanText& clean, std::span<const Word> words) const;

 private:
  // Open addressing: a letter sequence or word and its log probability in each language.
  struct Slot {
    std::uint64_t feature =
        0;  // up to three code points of 21 bits, or the hash of a word; 0: free
    std::array<float, std::size(kLanguages) + 1> log_probability{};
  };
  class Trainer;
  const Slot* find(std::uint64_t feature) const;

  std::vector<Language> languages_;
  std::vector<Slot> slots_;  // a power of two
  std::array<float, std::size(kLanguages) + 1> unseen_{};
};

}  // namespace palaute

#endif  // PALAUTE_TEXT_LANGUAGE_H_
