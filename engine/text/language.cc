#include "text/language.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <utility>

#include "base/utf8.h"

namespace palaute {
namespace {

constexpr double kPrior = 0.5;             // added to every count
constexpr std::size_t kMostLetters = 240;  // an answer's beginning is enough to tell
// A text of other languages has mostly sequences that the samples do not have.
constexpr double kMostUnseenTrigrams = 0.6;
constexpr std::size_t kFewestTrigramsToReject = 12;

enum class FeatureKind : std::uint8_t { letters, trigram, word };

// Three code points take 63 bits; a whole word is its hash with the highest bit set.
std::uint64_t word_feature(std::string_view word) {
  std::uint64_t hash = 0xCBF29CE484222325U;  // FNV-1a, the same on every machine
  for (const char byte : word) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
  return hash | 1ULL << 63U;
}

// Calls visit(feature, kind) for each run of one to three letters, a space standing at both ends of
// the word, and for the word as a whole.
template <class Visit>
void visit_features(std::string_view word, Visit visit) {
  visit(word_feature(word), FeatureKind::word);
  std::uint64_t previous = ' ';
  std::uint64_t before_previous = 0;
  const auto take = [&](std::uint64_t letter) {
    visit(letter, FeatureKind::letters);
    visit(previous << 21U | letter, FeatureKind::letters);
    if (before_previous != 0)
      visit(before_previous << 42U | previous << 21U | letter, FeatureKind::trigram);
    before_previous = previous;
    previous = letter;
  };
  std::size_t position = 0;
  while (position < word.size()) take(next_code_point(word, position));
  take(' ');
}

std::size_t slot_hash(std::uint64_t feature) {
  return static_cast<std::size_t>((feature * 0x9E3779B97F4A7C15U) >> 20U);
}

// The text as people type it who leave the dots and rings off: hyvää → hyvaa.
std::string without_diacritics(std::string_view text) {
  static constexpr std::array<std::pair<char32_t, char32_t>, 6> kPlain = {
      {{U'ä', U'a'}, {U'ö', U'o'}, {U'å', U'a'}, {U'Ä', U'A'}, {U'Ö', U'O'}, {U'Å', U'A'}}};
  std::string plain;
  for (std::size_t position = 0; position < text.size();) {
    char32_t letter = next_code_point(text, position);
    for (const auto& [marked, bare] : kPlain) letter = letter == marked ? bare : letter;
    append_code_point(plain, letter);
  }
  return plain;
}

template <class Visit>
void for_each_word(std::string_view text, Visit visit) {
  CleanText clean;
  std::vector<Word> words;
  normalize(text, clean);
  segment(clean, words);
  for (const Word& word : words) visit(word.of(clean));
}

}  // namespace

Language LanguageScores::best() const {
  const auto best = std::max_element(log_probability.begin() + 1, log_probability.end());
  return static_cast<Language>(best - log_probability.begin());
}

double LanguageScores::margin() const {
  const Language first = best();
  double second = -std::numeric_limits<double>::infinity();
  for (const Language language : kLanguages) {
    if (language != first) second = std::max(second, (*this)[language]);
  }
  return (*this)[first] - second;
}

// Counts the sequences of the samples.
class LanguageModel::Trainer {
 public:
  void learn(const LanguageSample& sample) {
    languages_.push_back(sample.language);
    const auto column = static_cast<std::size_t>(sample.language);
    const std::string plain = without_diacritics(sample.text);
    for (const std::string_view text : {sample.text, std::string_view(plain)}) {
      for_each_word(text, [&](std::string_view word) {
        visit_features(word, [&](std::uint64_t feature, FeatureKind) {
          counts_[feature][column] += 1;
          totals_[column] += 1;
        });
      });
    }
  }

  LanguageModel model() const {
    LanguageModel model;
    model.languages_ = languages_;
    model.slots_.resize(std::bit_ceil(2 * counts_.size() + 2));
    for (const auto& [feature, count] : counts_) {
      std::size_t at = slot_hash(feature) & (model.slots_.size() - 1);
      while (model.slots_[at].feature != 0) at = (at + 1) & (model.slots_.size() - 1);
      model.slots_[at].feature = feature;
      for (std::size_t i = 0; i < count.size(); ++i)
        model.slots_[at].log_probability[i] = log_probability(count[i], i);
    }
    for (std::size_t i = 0; i < totals_.size(); ++i) model.unseen_[i] = log_probability(0, i);
    return model;
  }

 private:
  using Counts = std::array<double, std::size(kLanguages) + 1>;

  float log_probability(double count, std::size_t column) const {
    const auto kinds = static_cast<double>(counts_.size());
    return static_cast<float>(std::log((count + kPrior) / (totals_[column] + kPrior * kinds)));
  }

  std::vector<Language> languages_;
  std::map<std::uint64_t, Counts> counts_;
  Counts totals_{};
};

LanguageModel LanguageModel::train(std::span<const LanguageSample> samples) {
  Trainer trainer;
  for (const LanguageSample& sample : samples) trainer.learn(sample);
  return trainer.model();
}

const LanguageModel::Slot* LanguageModel::find(std::uint64_t feature) const {
  std::size_t at = slot_hash(feature) & (slots_.size() - 1);
  while (slots_[at].feature != 0 && slots_[at].feature != feature)
    at = (at + 1) & (slots_.size() - 1);
  return slots_[at].feature == 0 ? nullptr : &slots_[at];
}

LanguageScores LanguageModel::score(const CleanText& clean, std::span<const Word> words) const {
  LanguageScores scores;
  scores.log_probability.fill(-std::numeric_limits<double>::infinity());
  for (const Language language : languages_) scores[language] = 0;
  std::size_t letters = 0;
  std::size_t trigrams = 0;
  std::size_t unseen_trigrams = 0;
  const auto add = [&](std::uint64_t feature, FeatureKind kind) {
    const Slot* slot = find(feature);
    if (kind == FeatureKind::trigram) {
      ++trigrams;
      unseen_trigrams += slot == nullptr ? 1 : 0;
    }
    // That a word is in no sample says nothing of its language.
    if (kind == FeatureKind::word && slot == nullptr) return;
    const auto& values = slot != nullptr ? slot->log_probability : unseen_;
    for (const Language language : languages_)
      scores[language] += static_cast<double>(values[static_cast<std::size_t>(language)]);
  };
  for (const Word& word : words) {
    if (word.kind != WordKind::word) continue;
    if (letters > kMostLetters) break;
    letters += word.end - word.begin;
    visit_features(word.of(clean), add);
  }
  scores.has_letters = letters > 0;
  scores.is_foreign =
      trigrams >= kFewestTrigramsToReject &&
      static_cast<double>(unseen_trigrams) > kMostUnseenTrigrams * static_cast<double>(trigrams);
  return scores;
}

}  // namespace palaute
