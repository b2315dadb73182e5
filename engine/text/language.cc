#include "text/language.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <map>

#include "base/utf8.h"

namespace palaute {
namespace {

constexpr double kPrior = 0.5;             // added to every count
constexpr std::size_t kMostLetters = 240;  // an answer's beginning is enough to tell
// A text of other languages has mostly sequences that the samples do not have.
constexpr double kMostUnseenTrigrams = 0.6;
constexpr std::size_t kFewestTrigramsToReject = 12;

// Calls visit(sequence, is_trigram) for each run of one to three letters; a space stands at both
// ends of a word.
template <class Visit>
void visit_sequences(std::string_view word, Visit visit) {
  std::uint64_t previous = ' ';
  std::uint64_t before_previous = 0;
  const auto take = [&](std::uint64_t letter) {
    visit(letter, false);
    visit(previous << 21U | letter, false);
    if (before_previous != 0) visit(before_previous << 42U | previous << 21U | letter, true);
    before_previous = previous;
    previous = letter;
  };
  std::size_t position = 0;
  while (position < word.size()) take(next_code_point(word, position));
  take(' ');
}

std::size_t slot_hash(std::uint64_t sequence) {
  return static_cast<std::size_t>((sequence * 0x9E3779B97F4A7C15U) >> 20U);
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

LanguageModel LanguageModel::train(std::span<const LanguageSample> samples) {
  LanguageModel model;
  std::map<std::uint64_t, std::array<double, kMostLanguages>> counts;
  std::array<double, kMostLanguages> totals{};
  const auto learn = [&](std::string_view word, std::size_t column) {
    visit_sequences(word, [&](std::uint64_t sequence, bool) {
      counts[sequence][column] += 1;
      totals[column] += 1;
    });
  };
  for (const LanguageSample& sample : samples) {
    for_each_word(sample.text,
                  [&](std::string_view word) { learn(word, model.languages_.size()); });
    model.languages_.push_back(sample.language);
  }
  model.slots_.resize(std::bit_ceil(2 * counts.size() + 2));
  const double kinds = static_cast<double>(counts.size());
  const auto log_probability = [&](double count, std::size_t column) {
    return static_cast<float>(std::log((count + kPrior) / (totals[column] + kPrior * kinds)));
  };
  for (const auto& [sequence, count] : counts) {
    std::size_t at = slot_hash(sequence) & (model.slots_.size() - 1);
    while (model.slots_[at].sequence != 0) at = (at + 1) & (model.slots_.size() - 1);
    model.slots_[at].sequence = sequence;
    for (std::size_t i = 0; i < samples.size(); ++i) {
      model.slots_[at].log_probability[i] = log_probability(count[i], i);
    }
  }
  for (std::size_t i = 0; i < samples.size(); ++i) model.unseen_[i] = log_probability(0, i);
  return model;
}

const LanguageModel::Slot* LanguageModel::find(std::uint64_t sequence) const {
  std::size_t at = slot_hash(sequence) & (slots_.size() - 1);
  while (slots_[at].sequence != 0 && slots_[at].sequence != sequence)
    at = (at + 1) & (slots_.size() - 1);
  return slots_[at].sequence == 0 ? nullptr : &slots_[at];
}

// NOLINTNEXTLINE(readability-function-size): one loop in a visitor, which reads as it runs.
Language LanguageModel::identify(const CleanText& clean, std::span<const Word> words) const {
  std::array<double, kMostLanguages> scores{};
  std::size_t letters = 0;
  std::size_t trigrams = 0;
  std::size_t unseen_trigrams = 0;
  for (const Word& word : words) {
    if (word.kind != WordKind::word) continue;
    if (letters > kMostLetters) break;
    letters += word.end - word.begin;
    visit_sequences(word.of(clean), [&](std::uint64_t sequence, bool is_trigram) {
      const Slot* slot = find(sequence);
      trigrams += is_trigram ? 1 : 0;
      unseen_trigrams += is_trigram && slot == nullptr ? 1 : 0;
      for (std::size_t i = 0; i < languages_.size(); ++i) {
        scores[i] += static_cast<double>(slot != nullptr ? slot->log_probability[i] : unseen_[i]);
      }
    });
  }
  if (letters == 0 || languages_.empty()) return Language::unknown;
  const bool foreign =
      trigrams >= kFewestTrigramsToReject &&
      static_cast<double>(unseen_trigrams) > kMostUnseenTrigrams * static_cast<double>(trigrams);
  if (foreign) return Language::unknown;
  const auto best = std::max_element(
      scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(languages_.size()));
  return languages_[static_cast<std::size_t>(best - scores.begin())];
}

}  // namespace palaute
