#include "morphology/candidates.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace palaute {
namespace {

bool is_mostly_a_misreading(const Reading& reading) {
  const FeatureSet& features = reading.features;
  for (const Feature rare : {Feature::possessive, Feature::potential, Feature::instructive,
                             Feature::comitative, Feature::abessive}) {
    if (features.has(rare)) return true;
  }
  return features.has(Feature::imperative) || is_plural_of_passive(reading) || reading.is_unusual;
}

// What decides which readings are kept at all; lower is likelier. A compound that is listed is as
// likely as one word.
std::tuple<std::size_t, bool, bool> unlikelihood(const Reading& reading, WordContext context,
                                                 const Vocabulary& vocabulary) {
  const bool is_name = reading.part_of_speech == PartOfSpeech::name;
  const std::size_t parts = vocabulary.holds(reading.lemma) ? 1 : reading.parts.size();
  return {std::max<std::size_t>(parts, 1), is_name != (context == WordContext::capital),
          is_mostly_a_misreading(reading)};
}

void add_unless_there(Candidate candidate, WordAnalysis& analysis) {
  const auto same = [&](const Candidate& other) {
    return other.kind == candidate.kind && other.text == candidate.text &&
           other.part_of_speech == candidate.part_of_speech;
  };
  if (std::none_of(analysis.candidates.begin(), analysis.candidates.end(), same))
    analysis.candidates.push_back(std::move(candidate));
}

void add_lemma(const Reading& reading, WordAnalysis& analysis) {
  // ongelmitta, ratkaisematta: without it.
  const bool without = reading.features.has(Feature::abessive);
  if (!reading.citation.empty()) {
    add_unless_there(
        {CandidateKind::lemma, reading.citation, PartOfSpeech::unknown, reading.features, without},
        analysis);
  }
  add_unless_there(
      {CandidateKind::lemma, reading.lemma, reading.part_of_speech, reading.features, without},
      analysis);
}

void add_root(const Reading& reading, WordAnalysis& analysis) {
  if (reading.root.empty() || reading.root == reading.lemma) return;
  add_unless_there({CandidateKind::root, reading.root, PartOfSpeech::verb, reading.features,
                    reading.root_reversed},
                   analysis);
}

void add_first_part(const std::string& part, WordAnalysis& analysis) {
  auto& parts = analysis.first_parts;
  if (std::find(parts.begin(), parts.end(), part) == parts.end()) parts.push_back(part);
}

void add_compound(const Reading& reading, std::span<const std::string> reversing_parts,
                  WordAnalysis& analysis) {
  if (reading.parts.size() < 2) return;
  const std::string& first = reading.parts.front();
  const bool reverses =
      std::find(reversing_parts.begin(), reversing_parts.end(), first) != reversing_parts.end();
  add_unless_there({CandidateKind::head, reading.parts.back(), reading.part_of_speech,
                    reading.features, reverses},
                   analysis);
  add_first_part(first, analysis);
}

// A compound that is not listed is as usual as its last part.
Commonness commonness(const Reading& reading, const Vocabulary& vocabulary) {
  const Commonness whole = vocabulary.commonness(reading.lemma, reading.part_of_speech);
  if (whole != Commonness::unlisted || reading.parts.size() < 2) return whole;
  return vocabulary.commonness(reading.parts.back(), reading.part_of_speech);
}

void sort_by_likelihood(std::vector<Reading>& readings, WordContext context,
                        const Vocabulary& vocabulary) {
  const auto rank = [&](const Reading& reading) {
    return std::tuple(unlikelihood(reading, context, vocabulary), commonness(reading, vocabulary));
  };
  std::stable_sort(readings.begin(), readings.end(),
                   [&](const Reading& a, const Reading& b) { return rank(a) < rank(b); });
}

std::span<const Reading> likeliest_of(std::span<const Reading> sorted, WordContext context,
                                      const Vocabulary& vocabulary) {
  const auto best = unlikelihood(sorted.front(), context, vocabulary);
  const auto worse = std::find_if(sorted.begin(), sorted.end(), [&](const Reading& reading) {
    return best < unlikelihood(reading, context, vocabulary);
  });
  return {sorted.begin(), worse};
}

void add_all(std::span<const Reading> likeliest, std::span<const std::string> reversing_parts,
             WordAnalysis& analysis) {
  for (const Reading& reading : likeliest) add_lemma(reading, analysis);
  for (const Reading& reading : likeliest) add_root(reading, analysis);
  for (const Reading& reading : likeliest) add_compound(reading, reversing_parts, analysis);
}

// The last part of a compound changes with its lemma: hinta+vertailla is hinta+vertaileminen.
void rename_last_part(const Reading& looked_up, Reading& best) {
  if (best.parts.size() < 2 || best.lemma == looked_up.lemma) return;
  if (!looked_up.lemma.ends_with(best.parts.back())) return;
  const std::size_t begin = looked_up.lemma.size() - best.parts.back().size();
  const bool same_beginning = best.lemma.compare(0, begin, looked_up.lemma, 0, begin) == 0;
  if (same_beginning) best.parts.back() = best.lemma.substr(begin);
}

// The part of speech of a word whose dictionary does not tell: an ending of verbs makes it one.
PartOfSpeech untold_part_of_speech(const Reading& reading, const Vocabulary& vocabulary) {
  const FeatureSet& features = reading.features;
  const bool ends_as_verb = features.has(Feature::past) || features.has(Feature::participle);
  const bool may_be_verb =
      vocabulary.commonness(reading.lemma, PartOfSpeech::verb) != Commonness::unlisted;
  return ends_as_verb && may_be_verb ? PartOfSpeech::verb
                                     : vocabulary.part_of_speech(reading.lemma);
}

// The part of speech that goes with the treebank's lemma.
PartOfSpeech treebank_part_of_speech(const Reading& reading, const std::string& lemma,
                                     const Vocabulary& vocabulary) {
  if (!reading.citation.empty())
    return reading.part_of_speech == PartOfSpeech::verb ? PartOfSpeech::noun : PartOfSpeech::adverb;
  if (lemma != reading.lemma) return PartOfSpeech::verb;
  if (reading.part_of_speech == PartOfSpeech::unknown)
    return untold_part_of_speech(reading, vocabulary);
  const bool is_listed_otherwise =
      vocabulary.holds(lemma) && reading.part_of_speech != PartOfSpeech::name &&
      vocabulary.commonness(lemma, reading.part_of_speech) == Commonness::unlisted;
  return is_listed_otherwise ? vocabulary.part_of_speech(lemma) : reading.part_of_speech;
}

// "services" is plural as a noun and third person as a verb: what no listed use of the lemma can be
// is dropped.
void drop_impossible(const Vocabulary& vocabulary, Reading& best) {
  const auto is_listed = [&](PartOfSpeech part_of_speech) {
    return vocabulary.commonness(best.lemma, part_of_speech) != Commonness::unlisted;
  };
  const bool is_noun = is_listed(PartOfSpeech::noun);
  const bool is_verb = is_listed(PartOfSpeech::verb);
  if (is_noun && !is_verb) best.features.remove(Feature::third);
  if (is_verb && !is_noun) best.features.remove(Feature::plural);
}

// Words that are only used in the plural are cited in it: silmälasit, sisämarkkinat.
void cite_in_plural(const Vocabulary& vocabulary, Reading& best) {
  if (!best.features.has(Feature::plural) || best.part_of_speech != PartOfSpeech::noun) return;
  if (std::string whole = vocabulary.plural_lemma(best.lemma); !whole.empty()) {
    best.parts = vocabulary.parts(whole);
    best.lemma = std::move(whole);
    return;
  }
  if (best.parts.size() < 2 || vocabulary.holds(best.lemma)) return;
  std::string& last = best.parts.back();
  const std::string plural = vocabulary.plural_lemma(last);
  if (plural.empty() || !best.lemma.ends_with(last)) return;
  best.lemma.replace(best.lemma.size() - last.size(), last.size(), plural);
  last = plural;
}

// The first reading as a treebank gives it, with the features of all readings of the same lemma.
Reading treebank_reading(const std::vector<Reading>& readings, const Vocabulary& vocabulary) {
  const Reading& first = readings.front();
  Reading best = first;
  for (const Reading& reading : readings) {
    if (is_plural_of_passive(reading)) continue;
    const bool same = reading.lemma == first.lemma && reading.citation == first.citation &&
                      reading.part_of_speech == first.part_of_speech;
    if (same) best.features.add_all(reading.features);
  }
  best.lemma = treebank_lemma(first, vocabulary);
  best.part_of_speech = treebank_part_of_speech(first, best.lemma, vocabulary);
  rename_last_part(first, best);
  cite_in_plural(vocabulary, best);
  if (first.part_of_speech == PartOfSpeech::unknown) drop_impossible(vocabulary, best);
  return best;
}

// After a negation verb a form that can be connegative is.
void keep_connegatives(std::vector<Reading>& readings) {
  const auto is_other = [](const Reading& reading) {
    return !reading.features.has(Feature::connegative);
  };
  if (std::all_of(readings.begin(), readings.end(), is_other)) return;
  std::erase_if(readings, is_other);
  for (Reading& reading : readings) {
    reading.features.remove(Feature::imperative);
    reading.features.remove(Feature::second);
  }
}

}  // namespace

bool is_plural_of_passive(const Reading& reading) {
  const FeatureSet& features = reading.features;
  return features.has(Feature::participle) && features.has(Feature::passive) &&
         features.has(Feature::plural) && features.has(Feature::nominative);
}

std::string treebank_lemma(const Reading& reading, const Vocabulary& vocabulary) {
  if (!reading.citation.empty()) return reading.citation;
  const bool of_verb = reading.features.has(Feature::participle) &&
                       !reading.features.has(Feature::negated) && !reading.root.empty();
  const bool own_word =
      vocabulary.commonness(reading.lemma, PartOfSpeech::adjective) != Commonness::unlisted ||
      vocabulary.commonness(reading.lemma, PartOfSpeech::noun) != Commonness::unlisted;
  return of_verb && !own_word ? reading.root : reading.lemma;
}

void add_candidates(std::vector<Reading> readings, WordContext context,
                    const Vocabulary& vocabulary, std::span<const std::string> reversing_parts,
                    WordAnalysis& analysis) {
  if (context == WordContext::after_negation) keep_connegatives(readings);
  for (Reading& reading : readings) {
    if (reading.parts.size() < 2) reading.parts = vocabulary.parts(reading.lemma);
  }
  sort_by_likelihood(readings, context, vocabulary);
  analysis.best = treebank_reading(readings, vocabulary);
  add_all(likeliest_of(readings, context, vocabulary), reversing_parts, analysis);
  if (context != WordContext::capital) return;
  sort_by_likelihood(readings, WordContext::plain, vocabulary);
  add_all(likeliest_of(readings, WordContext::plain, vocabulary), reversing_parts, analysis);
}

}  // namespace palaute
