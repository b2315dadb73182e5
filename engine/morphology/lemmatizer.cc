#include "morphology/lemmatizer.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string>
#include <utility>

#include "base/utf8.h"

namespace palaute {
namespace {

// Runs of three or more of one letter cut to `keep`: hyväääää → hyvää (2) or hyvä (1).
std::string cut_runs(std::string_view form, std::size_t keep) {
  std::string cut;
  std::size_t position = 0;
  while (position < form.size()) {
    const char32_t letter = next_code_point(form, position);
    std::size_t run = 1;
    while (code_point_at(form, position) == letter) {
      next_code_point(form, position);
      ++run;
    }
    const bool drawn_out = run >= 3 && u_isalpha(static_cast<UChar32>(letter)) != 0;
    const std::size_t kept = drawn_out ? keep : run;
    for (std::size_t i = 0; i < kept; ++i) append_code_point(cut, letter);
  }
  return cut;
}

}  // namespace

bool Lemmatizer::look_up(std::string_view form, WordAnalysis& analysis) {
  const std::string key(form);
  const std::size_t before = analysis.candidates.size();
  if (const auto own = pack_.overrides.find(key); own != pack_.overrides.end()) {
    analysis.candidates.insert(analysis.candidates.end(), own->second.begin(), own->second.end());
    analysis.status = WordStatus::overridden;
    return true;
  }
  dictionary_->analyze(form, analysis);
  const bool known = analysis.candidates.size() > before;
  if (known) analysis.status = WordStatus::known;
  return known;
}

// A spoken form is asked for before the dictionary: "kiitti" is thanks, not a verb in the past
// tense.
bool Lemmatizer::look_up_in_full(std::string_view form, WordAnalysis& analysis) {
  const std::string key(form);
  if (pack_.spoken.contains(key) && !pack_.overrides.contains(key))
    return look_up_rewritten(form, analysis);
  return look_up(form, analysis) || look_up_rewritten(form, analysis);
}

// Looks up what a spoken or elongated form stands for.
bool Lemmatizer::look_up_rewritten(std::string_view form, WordAnalysis& analysis) {
  if (const auto spoken = pack_.spoken.find(std::string(form)); spoken != pack_.spoken.end()) {
    analysis.standard_form = spoken->second;
    analysis.candidates.push_back(
        {CandidateKind::lemma, spoken->second, PartOfSpeech::unknown, {}, false});
    look_up(spoken->second, analysis);
    analysis.status = WordStatus::spoken;
    return true;
  }
  for (const std::size_t keep : {2U, 1U}) {
    std::string cut = cut_runs(form, keep);
    if (cut == form) return false;
    analysis.elongated = true;
    if (!look_up_in_full(cut, analysis)) continue;
    analysis.candidates.front().text = cut;
    if (analysis.standard_form.empty()) analysis.standard_form = std::move(cut);
    return true;
  }
  return false;
}

// A compound with a hyphen is its last part; a word before ":n" or "'s" is itself.
void Lemmatizer::look_up_last_part(std::string_view form, WordAnalysis& analysis) {
  if (const std::size_t mark = form.find_last_of(":'");
      mark != std::string_view::npos && mark > 0) {
    const std::string_view base = form.substr(0, mark);
    analysis.candidates.push_back(
        {CandidateKind::lemma, std::string(base), PartOfSpeech::unknown, {}, false});
    if (!look_up(base, analysis)) look_up_rewritten(base, analysis);
    return;
  }
  const std::size_t hyphen = form.rfind('-');
  if (hyphen == std::string_view::npos || hyphen + 1 >= form.size()) return;
  WordAnalysis last;
  if (!look_up(form.substr(hyphen + 1), last)) return;
  for (Candidate& candidate : last.candidates) {
    if (candidate.kind == CandidateKind::lemma) candidate.kind = CandidateKind::head;
    analysis.candidates.push_back(std::move(candidate));
  }
  analysis.first_parts.emplace_back(form.substr(0, form.find('-')));
  analysis.status = WordStatus::known;
}

WordAnalysis Lemmatizer::analyze(std::string_view form) {
  WordAnalysis analysis;
  analysis.candidates.push_back(
      {CandidateKind::surface, std::string(form), PartOfSpeech::unknown, {}, false});
  if (!look_up_in_full(form, analysis)) look_up_last_part(form, analysis);
  return analysis;
}

LemmatizerPool::Lease::~Lease() {
  if (lemmatizer_ == nullptr) return;
  const std::lock_guard lock(pool_->mutex_);
  pool_->free_.push_back(std::move(lemmatizer_));
  pool_->returned_.notify_one();
}

Result<std::unique_ptr<LemmatizerPool>> LemmatizerPool::open(LanguagePack pack) {
  std::unique_ptr<LemmatizerPool> pool(new LemmatizerPool(std::move(pack)));
  auto dictionary = open_dictionary(pool->pack_.settings);
  if (!dictionary) return dictionary.error();
  pool->free_.push_back(std::make_unique<Lemmatizer>(pool->pack_, *std::move(dictionary)));
  return pool;
}

LemmatizerPool::Lease LemmatizerPool::lease() {
  std::unique_lock lock(mutex_);
  if (free_.empty()) {
    if (auto dictionary = open_dictionary(pack_.settings)) {
      return {*this, std::make_unique<Lemmatizer>(pack_, *std::move(dictionary))};
    }
    returned_.wait(lock, [this] { return !free_.empty(); });
  }
  std::unique_ptr<Lemmatizer> lemmatizer = std::move(free_.back());
  free_.pop_back();
  return {*this, std::move(lemmatizer)};
}

}  // namespace palaute
