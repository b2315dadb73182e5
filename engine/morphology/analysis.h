// Which word is it? The ordered answers morphology gives for one written form.
#ifndef PALAUTE_MORPHOLOGY_ANALYSIS_H_
#define PALAUTE_MORPHOLOGY_ANALYSIS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace palaute {

enum class PartOfSpeech : std::uint8_t { unknown, noun, adjective, verb, adverb, pronoun, name };

// N A V D P X, as patterns write it; nullopt for any other letter.
std::optional<PartOfSpeech> part_of_speech_from_letter(char letter);
// The inverse; '-' for unknown.
char part_of_speech_letter(PartOfSpeech part_of_speech);

// What an inflected form says beside its lemma.
enum class Feature : std::uint8_t {
  comparative,
  superlative,
  conditional,
  imperative,
  past,
  passive,
  negated,
  question,
  plural,
  first,
  second,
  third,
  nominative,
  genitive,
  partitive,
  essive,
  translative,
  inessive,
  elative,
  illative,
  adessive,
  ablative,
  allative,
  abessive,
  instructive,
  comitative,
  possessive,
  potential,
  connegative,  // the form that stands after a negation verb: toimi in "ei toimi"
  participle,
  infinitive,
};

class FeatureSet {
 public:
  constexpr void add(Feature feature) { bits_ |= bit(feature); }
  constexpr bool has(Feature feature) const { return (bits_ & bit(feature)) != 0; }
  constexpr bool has_all(FeatureSet others) const { return (bits_ & others.bits_) == others.bits_; }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr void add_all(FeatureSet others) { bits_ |= others.bits_; }
  constexpr void remove(Feature feature) { bits_ &= ~bit(feature); }
  constexpr bool operator==(const FeatureSet&) const = default;

 private:
  static constexpr std::uint32_t bit(Feature feature) {
    return 1U << static_cast<unsigned>(feature);
  }
  std::uint32_t bits_ = 0;
};

// nullopt for a name that no feature has.
std::optional<Feature> feature_from_name(std::string_view name);
std::string_view feature_name(Feature feature);
// The names in order of the enumerators: "past,plural".
std::string feature_names(FeatureSet features);

// In the order of look-up: what a word is comes before what it is made of.
enum class CandidateKind : std::uint8_t {
  surface,  // as written, normalised
  lemma,    // its dictionary form
  root,     // the verb behind a participle, the noun behind -ton
  head,     // the last part of a compound
};

struct Candidate {
  CandidateKind kind = CandidateKind::surface;
  std::string text;
  PartOfSpeech part_of_speech = PartOfSpeech::unknown;
  FeatureSet features;
  bool reversed = false;  // the form says the opposite of `text`: toimimaton → toimia
};

// Where the knowledge of a word comes from.
enum class WordStatus : std::uint8_t {
  known,       // the dictionary has it
  overridden,  // our own table has it
  spoken,      // a spoken form of a known word
  corrected,   // a misspelt form of a known word
  unknown,
};

// One way to read a form, as a dictionary or our own tables give it.
struct Reading {
  std::string lemma;     // what the form is looked up by
  std::string citation;  // what a treebank would give instead: nopeasti, where the lemma is nopea
  PartOfSpeech part_of_speech = PartOfSpeech::unknown;
  FeatureSet features;
  std::vector<std::string> parts;  // of a compound, the last as lemma; fewer than two: no compound
  std::string root;            // the verb or noun that the word is derived from; empty: none known
  bool root_reversed = false;  // -ton, -maton
  bool is_unusual = false;     // right only where no other reading is, by the dictionary's own word
};

// What the words before a word say of it.
enum class WordContext : std::uint8_t {
  plain,
  capital,         // it begins with a capital inside a sentence: it may be a name
  after_negation,  // of a negation verb: "toimi" in "ei toimi" is no imperative
};

// Everything morphology knows of one form. A pure function of language, form and context.
struct WordAnalysis {
  WordStatus status = WordStatus::unknown;
  // The likeliest reading, its lemma as a treebank would give it: "tullut" is tulla. Where the
  // status is unknown, the lemma is guessed from the ending and nothing is looked up by it.
  Reading best;
  std::string dictionary;                // which one knew the word, e.g. "voikko"; empty: none
  std::string standard_form;             // of a spoken, elongated or misspelt form; else empty
  std::vector<Candidate> candidates;     // the surface first; never empty
  std::vector<std::string> first_parts;  // what a compound may begin with, as written and as lemma
  bool elongated = false;                // hyväääää
  bool is_negation_verb = false;         // ei, en, eivät
};

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_ANALYSIS_H_
