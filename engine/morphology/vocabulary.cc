#include "morphology/vocabulary.h"

#include <algorithm>
#include <utility>

#include "text/normalize.h"
#include "text/segment.h"

namespace palaute {

void Vocabulary::add(const std::string& lemma, PartOfSpeech part_of_speech, Commonness commonness) {
  auto& uses = lemmas_[lemma];
  const auto same = std::find_if(uses.begin(), uses.end(), [&](const Use& use) {
    return use.part_of_speech == part_of_speech;
  });
  if (same == uses.end()) {
    uses.push_back({part_of_speech, commonness});
  } else {
    same->commonness = std::min(same->commonness, commonness);
  }
}

Commonness Vocabulary::commonness(const std::string& lemma, PartOfSpeech part_of_speech) const {
  const auto found = lemmas_.find(lemma);
  Commonness best = Commonness::unlisted;
  if (found == lemmas_.end()) {
    const std::string plural = plural_lemma(lemma);
    return plural.empty() ? best : commonness(plural, part_of_speech);
  }
  for (const Use& use : found->second) {
    const bool fits = part_of_speech == PartOfSpeech::unknown ||
                      use.part_of_speech == PartOfSpeech::unknown ||
                      use.part_of_speech == part_of_speech;
    if (fits) best = std::min(best, use.commonness);
  }
  return best;
}

void Vocabulary::add_singular(const std::string& singular, const std::string& plural) {
  plurals_[singular] = plural;
}

std::string Vocabulary::plural_lemma(const std::string& singular) const {
  const auto found = plurals_.find(singular);
  return found == plurals_.end() || holds(singular) ? std::string() : found->second;
}

void Vocabulary::add_parts(const std::string& lemma, std::vector<std::string> parts) {
  parts_[lemma] = std::move(parts);
}

const std::vector<std::string>& Vocabulary::parts(const std::string& lemma) const {
  static const std::vector<std::string> none;
  const auto found = parts_.find(lemma);
  return found == parts_.end() ? none : found->second;
}

void Vocabulary::count_forms(std::string_view text) {
  CleanText clean;
  std::vector<Word> words;
  normalize(text, clean);
  segment(clean, words);
  for (const Word& word : words) {
    if (word.kind == WordKind::word) ++counts_[std::string(word.of(clean))];
  }
}

unsigned Vocabulary::count(const std::string& form) const {
  const auto found = counts_.find(form);
  return found == counts_.end() ? 0 : found->second;
}

PartOfSpeech Vocabulary::part_of_speech(const std::string& lemma) const {
  const auto found = lemmas_.find(lemma);
  if (found == lemmas_.end()) return PartOfSpeech::unknown;
  return std::min_element(found->second.begin(), found->second.end(),
                          [](const Use& a, const Use& b) { return a.commonness < b.commonness; })
      ->part_of_speech;
}

}  // namespace palaute
