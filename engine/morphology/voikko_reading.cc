#include "morphology/voikko_reading.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "text/normalize.h"

namespace palaute {
namespace {

using Attributes = std::map<std::string, std::string, std::less<>>;

std::string_view value_of(const Attributes& attributes, std::string_view key) {
  const auto found = attributes.find(key);
  return found == attributes.end() ? std::string_view() : std::string_view(found->second);
}

// Voikko's Finnish terms, and ours.
constexpr std::array<std::pair<std::string_view, PartOfSpeech>, 13> kClasses = {{
    {"nimisana", PartOfSpeech::noun},
    {"laatusana", PartOfSpeech::adjective},
    {"nimisana_laatusana", PartOfSpeech::adjective},
    {"teonsana", PartOfSpeech::verb},
    {"kieltosana", PartOfSpeech::verb},
    {"seikkasana", PartOfSpeech::adverb},
    {"suhdesana", PartOfSpeech::adverb},
    {"asemosana", PartOfSpeech::pronoun},
    {"etunimi", PartOfSpeech::name},
    {"sukunimi", PartOfSpeech::name},
    {"paikannimi", PartOfSpeech::name},
    {"nimi", PartOfSpeech::name},
    {"lyhenne", PartOfSpeech::noun},
}};

// Attribute, value, feature: one row for each feature Voikko states.
struct FeatureRow {
  std::string_view attribute;
  std::string_view value;
  Feature feature;
};
constexpr std::array<FeatureRow, 31> kFeatures = {{
    {"COMPARISON", "comparative", Feature::comparative},
    {"COMPARISON", "superlative", Feature::superlative},
    {"MOOD", "conditional", Feature::conditional},
    {"MOOD", "imperative", Feature::imperative},
    {"TENSE", "past_imperfective", Feature::past},
    {"PARTICIPLE", "past_active", Feature::past},
    {"PARTICIPLE", "past_passive", Feature::past},
    {"PARTICIPLE", "past_passive", Feature::passive},
    {"PARTICIPLE", "negation", Feature::negated},
    {"PERSON", "4", Feature::passive},
    {"PERSON", "1", Feature::first},
    {"PERSON", "2", Feature::second},
    {"PERSON", "3", Feature::third},
    {"KYSYMYSLIITE", "true", Feature::question},
    {"NUMBER", "plural", Feature::plural},
    {"SIJAMUOTO", "nimento", Feature::nominative},
    {"SIJAMUOTO", "omanto", Feature::genitive},
    {"SIJAMUOTO", "osanto", Feature::partitive},
    {"SIJAMUOTO", "olento", Feature::essive},
    {"SIJAMUOTO", "tulento", Feature::translative},
    {"SIJAMUOTO", "sisaolento", Feature::inessive},
    {"SIJAMUOTO", "sisaeronto", Feature::elative},
    {"SIJAMUOTO", "sisatulento", Feature::illative},
    {"SIJAMUOTO", "ulkoolento", Feature::adessive},
    {"SIJAMUOTO", "ulkoeronto", Feature::ablative},
    {"SIJAMUOTO", "ulkotulento", Feature::allative},
    {"SIJAMUOTO", "vajanto", Feature::abessive},
    {"SIJAMUOTO", "keinonto", Feature::instructive},
    {"SIJAMUOTO", "seuranto", Feature::comitative},
    {"MOOD", "potential", Feature::potential},
    {"NEGATIVE", "true", Feature::connegative},
}};

FeatureSet features_of(const Attributes& attributes) {
  FeatureSet features;
  for (const FeatureRow& row : kFeatures) {
    if (value_of(attributes, row.attribute) == row.value) features.add(row.feature);
  }
  if (attributes.contains("POSSESSIVE")) features.add(Feature::possessive);
  if (attributes.contains("PARTICIPLE")) features.add(Feature::participle);
  if (value_of(attributes, "MOOD").ends_with("-infinitive")) features.add(Feature::infinitive);
  const bool may_be_negated = value_of(attributes, "NEGATIVE") == "both";
  const std::string_view mood = value_of(attributes, "MOOD");
  if (may_be_negated && (mood == "imperative" || mood == "indicative"))
    features.add(Feature::connegative);
  return features;
}

// STRUCTURE marks the beginning of each part with "="; up to the last part its letters stand for
// those of BASEFORM.
std::vector<std::string> parts_of(std::string_view lemma, std::string_view structure) {
  std::vector<std::string> parts;
  std::size_t position = 0;
  for (std::size_t i = 0; i < structure.size(); ++i) {
    const bool last = structure.find('=', i) == std::string_view::npos;
    if (last) break;
    if (structure[i] == '=') {
      parts.emplace_back();
    } else if (position < lemma.size()) {
      const char32_t letter = next_code_point(lemma, position);
      if (letter != U'-' && !parts.empty()) append_code_point(parts.back(), letter);
    }
  }
  if (position < lemma.size()) parts.emplace_back(lemma.substr(position));
  std::erase_if(parts, [](const std::string& part) { return part.empty(); });
  return parts;
}

// One piece of FSTOUTPUT: "[Xp]toimia[X]toimi" is a base with its letters here, "[Xj]ton[X]to" a
// suffix, "[Ln]m" letters only.
struct FstPiece {
  std::string_view tag;
  std::string_view base;  // of [Xp] and [Xj]
  std::string_view letters;
};

FstPiece take_piece(std::string_view& rest) {
  const auto take_text = [&] {
    const std::string_view text = rest.substr(0, rest.find('['));
    rest.remove_prefix(text.size());
    return text;
  };
  const auto take_tag = [&] {
    const std::string_view tag = rest.substr(0, rest.find(']') + 1);
    rest.remove_prefix(std::max<std::size_t>(tag.size(), 1));
    return tag;
  };
  FstPiece piece;
  piece.tag = take_tag();
  if (piece.tag == "[Xp]" || piece.tag == "[Xj]") {
    piece.base = take_text();
    take_tag();
  }
  piece.letters = take_text();
  return piece;
}

// The verb behind a participle, derived verbs included: paran(parata)+tu(tua) → parantua.
std::string verb_root(std::string_view fst_output) {
  std::string letters;
  std::string root;
  while (!fst_output.empty()) {
    const FstPiece piece = take_piece(fst_output);
    const bool opens_participle = piece.tag.size() == 4 && piece.tag[1] == 'R';
    if (opens_participle || piece.tag == "[Ln]" || piece.tag == "[Ll]") {
      if (!root.empty()) break;
    }
    if (!piece.base.empty()) root = letters + std::string(piece.base);
    letters += piece.letters;
  }
  std::erase_if(root, [](char c) { return c == '=' || c == '|'; });
  return root;
}

// The noun that a verb makes with -minen, which Voikko counts as a form of the verb: tekeminen.
std::string action_noun(std::string_view fst_output) {
  std::string letters;
  while (!fst_output.empty()) {
    const FstPiece piece = take_piece(fst_output);
    if (piece.tag == "[Tn4]") return letters + "minen";
    letters += piece.letters;
  }
  return {};
}

// The noun before -ton/-tön, from WORDBASES "+ongelma(ongelma)+ton(+ton)"; empty unless it is so
// built.
std::string privative_root(std::string_view word_bases) {
  if (word_bases.find("(+ton)") == std::string_view::npos &&
      word_bases.find("(+tön)") == std::string_view::npos) {
    return {};
  }
  const std::size_t open = word_bases.find('(');
  const std::size_t close = word_bases.find(')', open);
  if (open == std::string_view::npos || close == std::string_view::npos ||
      word_bases[open + 1] == '+')
    return {};
  return std::string(word_bases.substr(open + 1, close - open - 1));
}

// The adverb an adjective makes with -sti, without what clings to it: nopeastikin → nopeasti.
std::string manner_adverb(std::string_view fst_output) {
  std::string letters;
  bool ends_adverb = false;
  while (!fst_output.empty()) {
    const FstPiece piece = take_piece(fst_output);
    if (piece.tag.starts_with("[F")) break;
    ends_adverb = ends_adverb || piece.tag == "[Ssti]";
    letters += piece.letters;
  }
  std::erase_if(letters, [](char c) { return c == '=' || c == '|'; });
  return ends_adverb ? letters : std::string();
}

std::string citation_of(const Attributes& attributes) {
  const std::string_view fst_output = value_of(attributes, "FSTOUTPUT");
  if (value_of(attributes, "MOOD") == "MINEN-infinitive") return action_noun(fst_output);
  if (value_of(attributes, "SIJAMUOTO") == "kerrontosti") return manner_adverb(fst_output);
  return {};
}

}  // namespace

Reading read_voikko_attributes(const Attributes& attributes) {
  Reading reading;
  // Names and abbreviations come with capitals: Helsinki, EU.
  reading.lemma = normalized(value_of(attributes, "BASEFORM"));
  const std::string_view word_class = value_of(attributes, "CLASS");
  for (const auto& [name, part_of_speech] : kClasses) {
    if (name == word_class) reading.part_of_speech = part_of_speech;
  }
  reading.features = features_of(attributes);
  reading.parts = parts_of(reading.lemma, value_of(attributes, "STRUCTURE"));
  reading.citation = normalized(citation_of(attributes));
  const std::string_view participle = value_of(attributes, "PARTICIPLE");
  reading.is_unusual = participle == "agent";
  if (!participle.empty()) {
    reading.root = verb_root(value_of(attributes, "FSTOUTPUT"));
    reading.root_reversed = participle == "negation";
  } else if (reading.root = privative_root(value_of(attributes, "WORDBASES"));
             !reading.root.empty()) {
    reading.root_reversed = true;
  }
  return reading;
}

}  // namespace palaute
