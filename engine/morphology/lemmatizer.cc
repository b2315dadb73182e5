#include "morphology/lemmatizer.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "base/utf8.h"
#include "morphology/candidates.h"

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

bool are_all_names(const std::vector<Reading>& readings) {
  return std::all_of(readings.begin(), readings.end(), [](const Reading& reading) {
    return reading.part_of_speech == PartOfSpeech::name;
  });
}

// By which singulars the dictionaries know the words that are only used in the plural.
void learn_singulars(DictionaryStack& dictionaries, Vocabulary& vocabulary) {
  for (const std::string& plural : std::vector<std::string>(vocabulary.plural_lemmas())) {
    for (const Reading& reading : dictionaries.read_with_first(plural)) {
      if (reading.features.has(Feature::plural)) vocabulary.add_singular(reading.lemma, plural);
    }
  }
}

}  // namespace

// Our table chooses the lemma; what a dictionary says of the form under that lemma is added.
void Lemmatizer::use_override(const std::string& form, const std::vector<Candidate>& readings,
                              WordAnalysis& analysis) {
  analysis.candidates.insert(analysis.candidates.end(), readings.begin(), readings.end());
  Reading best;
  best.lemma = readings.front().text;
  best.part_of_speech = readings.front().part_of_speech;
  best.features = readings.front().features;
  best.parts = pack_.vocabulary.parts(best.lemma);
  for (const Reading& reading : dictionaries_.read(form).readings) {
    const bool same_lemma = best.lemma == reading.lemma || best.lemma == reading.root;
    if (!same_lemma || is_plural_of_passive(reading)) continue;
    best.features.add_all(reading.features);
    if (best.parts.empty()) best.parts = reading.parts;
  }
  analysis.best = std::move(best);
  analysis.status = WordStatus::overridden;
  analysis.dictionary = "overrides";
}

// After a negation verb, those of our own lemmas for a form of which it may be the connegative.
bool Lemmatizer::look_up_connegative(const std::string& form, const std::vector<Candidate>& lemmas,
                                     WordAnalysis& analysis) {
  DictionaryStack::Answer answer = dictionaries_.read(form);
  std::erase_if(answer.readings, [&](const Reading& reading) {
    const bool is_ours = std::any_of(lemmas.begin(), lemmas.end(), [&](const Candidate& lemma) {
      return lemma.text == reading.lemma;
    });
    return !is_ours || !reading.features.has(Feature::connegative);
  });
  if (answer.readings.empty()) return false;
  add_candidates(std::move(answer.readings), WordContext::after_negation, pack_.vocabulary, {},
                 analysis);
  analysis.status = WordStatus::overridden;
  analysis.dictionary = "overrides";
  return true;
}

bool Lemmatizer::look_up(const std::string& form, WordContext context, WordAnalysis& analysis) {
  if (const auto own = pack_.overrides.find(form); own != pack_.overrides.end()) {
    const bool is_negated = context == WordContext::after_negation;
    if (!is_negated || !look_up_connegative(form, own->second, analysis))
      use_override(form, own->second, analysis);
    return true;
  }
  DictionaryStack::Answer answer = dictionaries_.read(form);
  if (answer.readings.empty() && pack_.vocabulary.holds(form)) {
    answer.readings.emplace_back();
    answer.readings.back().lemma = form;
    answer.readings.back().part_of_speech = pack_.vocabulary.part_of_speech(form);
    answer.dictionary = "lemmas";
  }
  if (answer.readings.empty()) return false;
  analysis.status = WordStatus::known;
  analysis.dictionary = std::move(answer.dictionary);
  add_candidates(std::move(answer.readings), context, pack_.vocabulary,
                 pack_.settings.reversing_parts, analysis);
  add_first_part_lemmas(analysis);
  return true;
}

// A compound may begin with an inflected word: asiakkaan+palvelu begins with asiakas.
void Lemmatizer::add_first_part_lemmas(WordAnalysis& analysis) {
  const std::vector<std::string> written = analysis.first_parts;
  for (const std::string& part : written) {
    WordAnalysis of_part;
    std::vector<Reading> readings = dictionaries_.read(part).readings;
    if (readings.empty()) continue;
    add_candidates(std::move(readings), WordContext::plain, pack_.vocabulary, {}, of_part);
    for (const Candidate& candidate : of_part.candidates) {
      auto& parts = analysis.first_parts;
      const bool is_new = std::find(parts.begin(), parts.end(), candidate.text) == parts.end();
      if (candidate.kind == CandidateKind::lemma && is_new) parts.push_back(candidate.text);
    }
  }
}

// A spoken form is asked for before the dictionary: "kiitti" is thanks, not a verb in the past
// tense.
bool Lemmatizer::look_up_in_full(const std::string& form, WordContext context,
                                 WordAnalysis& analysis) {
  if (pack_.spoken.contains(form) && !pack_.overrides.contains(form))
    return look_up_spoken(form, analysis);
  return look_up(form, context, analysis);
}

bool Lemmatizer::look_up_spoken(const std::string& form, WordAnalysis& analysis) {
  const std::string& standard = pack_.spoken.at(form);
  analysis.standard_form = standard;
  analysis.best.lemma = standard;
  analysis.candidates.push_back({CandidateKind::lemma, standard, PartOfSpeech::unknown, {}, false});
  look_up(standard, WordContext::plain, analysis);
  analysis.status = WordStatus::spoken;
  return true;
}

bool Lemmatizer::look_up_shortened(const std::string& form, WordAnalysis& analysis) {
  const std::string to_two = cut_runs(form, 2);
  if (to_two == form) return false;
  const std::string to_one = cut_runs(form, 1);
  analysis.elongated = true;
  const auto use = [&](const std::string& cut) {
    analysis.candidates.front().text = cut;
    if (analysis.standard_form.empty()) analysis.standard_form = cut;
    return true;
  };
  for (const std::string& cut : {to_two, to_one}) {
    if (look_up_in_full(cut, WordContext::plain, analysis)) return use(cut);
  }
  for (const std::string& cut : {to_two, to_one}) {
    if (look_up_rewritten(cut, analysis)) return use(cut);
  }
  return false;
}

// Whether a form is a word, and not only a name.
bool Lemmatizer::may_stand_for(const std::string& form) {
  return pack_.overrides.contains(form) || !are_all_names(dictionaries_.read_with_first(form));
}

bool Lemmatizer::look_up_rewritten(const std::string& form, WordAnalysis& analysis) {
  for (const RewriteRule& rule : pack_.rewrites) {
    for (const std::string& standard : rewritten(form, rule)) {
      const bool trusted = rule.trust == RewriteTrust::known ||
                           rarity(standard).value_or(kRarestForm) < kRarestForm - 2;
      if (!trusted || !may_stand_for(standard)) continue;
      analysis.standard_form = standard;
      look_up(standard, WordContext::plain, analysis);
      analysis.status = WordStatus::spoken;
      return true;
    }
  }
  return false;
}

// A compound with a hyphen is its last part; a word before ":n" or "'s" is itself.
bool Lemmatizer::look_up_parts(std::string_view form, WordContext context, WordAnalysis& analysis) {
  if (const std::size_t mark = form.find_last_of(":'");
      mark != std::string_view::npos && mark > 0) {
    const std::string base(form.substr(0, mark));
    analysis.best.lemma = base;
    analysis.candidates.push_back({CandidateKind::lemma, base, PartOfSpeech::unknown, {}, false});
    if (!look_up_in_full(base, context, analysis)) look_up_rewritten(base, analysis);
    return true;
  }
  const std::size_t hyphen = form.rfind('-');
  if (hyphen == std::string_view::npos || hyphen + 1 >= form.size()) return false;
  WordAnalysis last;
  if (!look_up(std::string(form.substr(hyphen + 1)), WordContext::plain, last)) return false;
  for (Candidate& candidate : last.candidates) {
    if (candidate.kind == CandidateKind::lemma) candidate.kind = CandidateKind::head;
    analysis.candidates.push_back(std::move(candidate));
  }
  analysis.best = std::move(last.best);
  analysis.best.parts = {std::string(form.substr(0, hyphen)), analysis.best.lemma};
  analysis.best.lemma = std::string(form.substr(0, hyphen + 1)) + analysis.best.lemma;
  analysis.dictionary = std::move(last.dictionary);
  analysis.first_parts.emplace_back(form.substr(0, form.find('-')));
  analysis.status = WordStatus::known;
  return true;
}

// Of a form that may stand for a misspelt one.
std::optional<unsigned> Lemmatizer::rarity(const std::string& form) {
  constexpr unsigned kOverridden = 3;
  std::optional<unsigned> best;
  if (pack_.overrides.contains(form)) {
    best = kOverridden;
  } else {
    for (const Reading& reading : dictionaries_.read_with_first(form)) {
      if (reading.part_of_speech != PartOfSpeech::name)
        best = std::min(best.value_or(kRarestForm), rarity(reading));
    }
  }
  if (best) *best -= std::min(*best, std::min(pack_.vocabulary.count(form), 2U));
  return best;
}

// Words that are not listed are names and jargon more often than what somebody misspelt.
unsigned Lemmatizer::rarity(const Reading& reading) {
  constexpr unsigned kCompound = 7;
  const Commonness commonness = std::min(pack_.vocabulary.commonness(reading.lemma),
                                         pack_.vocabulary.commonness(reading.root));
  if (commonness != Commonness::unlisted) return 2 * static_cast<unsigned>(commonness);
  return is_usual_compound(reading) ? kCompound : kRarestForm;
}

bool Lemmatizer::is_usual_compound(const Reading& reading) {
  const auto is_usual = [&](const std::string& part) {
    if (pack_.vocabulary.commonness(part) <= Commonness::usual) return true;
    const std::vector<Reading> readings = dictionaries_.read_with_first(part);
    return std::any_of(readings.begin(), readings.end(), [&](const Reading& of_part) {
      return pack_.vocabulary.commonness(of_part.lemma) <= Commonness::usual;
    });
  };
  return reading.parts.size() == 2 &&
         std::all_of(reading.parts.begin(), reading.parts.end(), is_usual);
}

bool Lemmatizer::look_up_corrected(const std::string& form, WordAnalysis& analysis) {
  if (spelling_ == Spelling::as_written || !may_be_misspelt(form)) return false;
  const JudgeForm judge = [this](const std::string& other) { return rarity(other); };
  auto standard = correct(form, pack_.spelling, judge);
  if (!standard || !look_up(*standard, WordContext::plain, analysis)) return false;
  analysis.standard_form = *std::move(standard);
  analysis.status = WordStatus::corrected;
  return true;
}

bool Lemmatizer::knows(std::string_view form) {
  const std::string written(form);
  return pack_.overrides.contains(written) || pack_.spoken.contains(written) ||
         pack_.vocabulary.holds(written) || !dictionaries_.read_with_first(written).empty();
}

WordAnalysis Lemmatizer::analyze(std::string_view form, WordContext context) {
  WordAnalysis analysis;
  const std::string written(form);
  analysis.candidates.push_back(
      {CandidateKind::surface, written, PartOfSpeech::unknown, {}, false});
  analysis.best = pack_.endings.guess(form);
  const bool found = look_up_in_full(written, context, analysis) ||
                     look_up_rewritten(written, analysis) || look_up_shortened(written, analysis) ||
                     look_up_parts(form, context, analysis);
  const bool may_be_a_name = context == WordContext::capital;
  if (!found && !may_be_a_name) look_up_corrected(written, analysis);
  analysis.is_negation_verb =
      !pack_.negation_verb.empty() && analysis.best.lemma == pack_.negation_verb;
  return analysis;
}

LemmatizerPool::Lease::~Lease() {
  if (lemmatizer_ == nullptr) return;
  const std::lock_guard lock(pool_->mutex_);
  pool_->free_.push_back(std::move(lemmatizer_));
  pool_->returned_.notify_one();
}

Result<std::unique_ptr<LemmatizerPool>> LemmatizerPool::open(LanguagePack pack,
                                                             LemmatizerOptions options) {
  std::unique_ptr<LemmatizerPool> pool(new LemmatizerPool(std::move(pack), std::move(options)));
  auto dictionaries = DictionaryStack::open(pool->pack_.settings, pool->options_.backend);
  if (!dictionaries) return dictionaries.error();
  learn_singulars(*dictionaries, pool->pack_.vocabulary);
  pool->free_.push_back(
      std::make_unique<Lemmatizer>(pool->pack_, *std::move(dictionaries), pool->options_.spelling));
  return pool;
}

LemmatizerPool::Lease LemmatizerPool::lease() {
  std::unique_lock lock(mutex_);
  if (free_.empty()) {
    if (auto dictionaries = DictionaryStack::open(pack_.settings, options_.backend)) {
      return {*this,
              std::make_unique<Lemmatizer>(pack_, *std::move(dictionaries), options_.spelling)};
    }
    returned_.wait(lock, [this] { return !free_.empty(); });
  }
  std::unique_ptr<Lemmatizer> lemmatizer = std::move(free_.back());
  free_.pop_back();
  return {*this, std::move(lemmatizer)};
}

}  // namespace palaute
