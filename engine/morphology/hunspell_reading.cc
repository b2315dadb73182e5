#include "morphology/hunspell_reading.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "text/normalize.h"

namespace palaute {
namespace {

// One part of a line: a word has one, a compound one for each of its words.
struct StemFields {
  std::string surface;       // pa: of a compound
  std::string prefix;        // letters of a prefix, where the dictionary writes them out
  std::string prefix_flags;  // flags before the stem
  std::string stem;
  std::string flags;  // flags after the stem
  std::string root;
  PartOfSpeech part_of_speech = PartOfSpeech::unknown;
  FeatureSet features;
};

void read_field(std::string_view field, StemFields& fields) {
  const std::string_view value = field.substr(std::min<std::size_t>(3, field.size()));
  if (field.starts_with("st:")) {
    fields.stem = value;
  } else if (field.starts_with("fl:")) {
    (fields.stem.empty() ? fields.prefix_flags : fields.flags) += value;
  } else if (field.starts_with("po:")) {
    if (value.size() == 1)
      fields.part_of_speech = part_of_speech_from_letter(value[0]).value_or(PartOfSpeech::unknown);
  } else if (field.starts_with("is:")) {
    if (const auto feature = feature_from_name(value)) fields.features.add(*feature);
  } else if (field.starts_with("ro:")) {
    fields.root = value;
  } else if (field.find(':') == std::string_view::npos && fields.stem.empty()) {
    fields.prefix += field;
  }
}

std::vector<StemFields> read_fields(std::string_view line) {
  std::vector<StemFields> parts(1);
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    const std::string_view field = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    if (!field.starts_with("pa:")) {
      read_field(field, parts.back());
      continue;
    }
    if (!parts.back().stem.empty() || !parts.back().surface.empty()) parts.emplace_back();
    parts.back().surface = field.substr(3);
  }
  return parts;
}

// nullopt if a flag has no letters in the settings.
std::optional<std::string> prefix_of(const StemFields& fields, const DictionarySettings& settings) {
  if (!fields.prefix.empty()) return fields.prefix;
  std::string letters;
  for (const char flag : fields.prefix_flags) {
    const auto known = std::find_if(settings.prefixes.begin(), settings.prefixes.end(),
                                    [&](const auto& prefix) { return prefix.first == flag; });
    if (known == settings.prefixes.end()) return std::nullopt;
    letters += known->second;
  }
  return letters;
}

// nullopt if a flag is of an ending that does not inflect.
std::optional<FeatureSet> features_of(const StemFields& fields, const DictionarySettings& settings,
                                      std::string_view form) {
  FeatureSet features = fields.features;
  if (settings.endings.empty()) return features;
  for (const char flag : fields.flags) {
    bool inflects = false;
    for (const EndingFlag& ending : settings.endings) {
      if (ending.flag != flag) continue;
      inflects = true;
      if (form.ends_with(ending.letters)) features.add_all(ending.features);
    }
    if (!inflects) return std::nullopt;
  }
  return features;
}

std::string without_hyphens(std::string text) {
  std::erase(text, '-');
  return text;
}

// Each of the alternatives with what stands around them.
std::vector<std::string> alternatives(std::string_view line) {
  const std::size_t open = line.find('(');
  const std::size_t close = line.find(')', open);
  if (open == std::string_view::npos || close == std::string_view::npos) return {std::string(line)};
  std::vector<std::string> lines;
  std::string_view inside = line.substr(open + 1, close - open - 1);
  while (!inside.empty()) {
    const std::string_view one = inside.substr(0, inside.find('|'));
    inside.remove_prefix(std::min(one.size() + 1, inside.size()));
    lines.push_back(std::string(line.substr(0, open)).append(one).append(line.substr(close + 1)));
  }
  return lines;
}

// The words before the last part, as they stand in the compound.
std::string join_beginning(std::span<const StemFields> parts, Reading& reading) {
  std::string beginning;
  for (const StemFields& part : parts) {
    const std::string written = normalized(part.surface);
    beginning += written;
    reading.parts.push_back(without_hyphens(written));
  }
  return beginning;
}

// Nouns are made of verbs (tekeminen), adverbs of adjectives (nopeasti).
PartOfSpeech part_of_speech_behind(PartOfSpeech made) {
  if (made == PartOfSpeech::noun) return PartOfSpeech::verb;
  return made == PartOfSpeech::adverb ? PartOfSpeech::adjective : made;
}

// A word made of another is looked up by that one: nopeasti by nopea, tekeminen by tehdä.
bool is_made_of_another(const StemFields& fields, FeatureSet features) {
  return !fields.root.empty() && !features.has(Feature::participle);
}

std::optional<Reading> read_one(std::string_view line, const DictionarySettings& settings,
                                std::string_view form) {
  std::vector<StemFields> parts = read_fields(line);
  StemFields& last = parts.back();
  // A last part without an ending comes without its stem.
  if (last.stem.empty()) last.stem = last.surface;
  const auto features = features_of(last, settings, form);
  const auto prefix = prefix_of(last, settings);
  if (last.stem.empty() || !features || !prefix) return std::nullopt;
  Reading reading;
  reading.part_of_speech = last.part_of_speech;
  reading.features = *features;
  reading.root_reversed = features->has(Feature::negated) && features->has(Feature::participle);
  const std::string beginning = join_beginning({parts.begin(), parts.end() - 1}, reading);
  std::string stem = *prefix + normalized(last.stem);
  if (is_made_of_another(last, *features)) {
    reading.citation = beginning + std::exchange(stem, last.root);
    reading.part_of_speech = part_of_speech_behind(last.part_of_speech);
  } else if (!last.root.empty()) {
    reading.root = beginning + last.root;
  }
  reading.lemma = beginning + stem;
  if (!reading.parts.empty()) reading.parts.push_back(stem);
  return reading;
}

}  // namespace

std::vector<Reading> read_hunspell_line(std::string_view line, const DictionarySettings& settings,
                                        std::string_view form) {
  std::vector<Reading> readings;
  for (const std::string& one : alternatives(line)) {
    if (auto reading = read_one(one, settings, form)) readings.push_back(*std::move(reading));
  }
  return readings;
}

}  // namespace palaute
