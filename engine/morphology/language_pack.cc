#include "morphology/language_pack.h"

#include <algorithm>
#include <functional>

#include "base/file.h"
#include "base/table_file.h"
#include "base/utf8.h"
#include "morphology/dictionary_folders.h"
#include "text/normalize.h"

namespace palaute {
namespace {

namespace fs = std::filesystem;
using LineReader = std::function<Result<Done>(const TableFile&, const TableLine&)>;

// Feeds each line of <folder>/<language>/<kind>.tsv to `read_line`; a folder without the file is
// passed over.
Result<Done> for_each_line(const fs::path& folder, Language language, std::string_view kind,
                           const LineReader& read_line) {
  const std::string code(language_code(language));
  const std::string name = code + '/' + std::string(kind) + ".tsv";
  if (!fs::exists(folder / name)) return Done{};
  auto table = TableFile::read(folder / name, name);
  if (!table) return table.error();
  if (table->kind() != kind || table->language() != code) {
    return Error{ErrorCode::lexicon,
                 "the first line must be '#palaute " + std::string(kind) + ' ' + code + " 1'", name,
                 1, 0};
  }
  for (const TableLine& line : table->lines()) {
    if (auto done = read_line(*table, line); !done) return done.error();
  }
  return Done{};
}

// "plural,past" → the set; the error names the first word that is no feature.
Result<FeatureSet> read_features(const TableFile& table, const TableLine& line, std::size_t cell) {
  FeatureSet features;
  std::string_view rest = line.cells[cell].text;
  while (!rest.empty()) {
    const std::string_view name = rest.substr(0, rest.find_first_of(", "));
    const auto feature = feature_from_name(name);
    if (!feature) return table.error(line, cell, "unknown feature '" + std::string(name) + "'");
    features.add(*feature);
    rest.remove_prefix(std::min(name.size() + 1, rest.size()));
  }
  return features;
}

Result<Done> read_dictionary(const TableFile& table, const TableLine& line,
                             DictionarySettings& settings) {
  const std::string& backend = line.cells[1].text;
  if (backend != "voikko" && backend != "hunspell")
    return table.error(line, 1,
                       "unknown dictionary backend '" + backend + "'; use voikko or hunspell");
  if (auto cells = table.check_cells(line, 3, 3); !cells) return cells.error();
  settings.dictionaries.push_back({backend, line.cells[2].text});
  return Done{};
}

Result<Done> read_ending(const TableFile& table, const TableLine& line,
                         DictionarySettings& settings) {
  const std::string& flag = line.cells[1].text;
  if (flag.size() != 1) return table.error(line, 1, "a flag of an ending is one letter");
  FeatureSet features;
  if (line.cells.size() > 2) {
    auto read = read_features(table, line, 2);
    if (!read) return read.error();
    features = *read;
  }
  const std::string letters = line.cells.size() > 3 ? line.cells[3].text : "";
  settings.endings.push_back({flag.front(), features, letters});
  return Done{};
}

std::u32string code_points(std::string_view text) {
  std::u32string points;
  for (std::size_t position = 0; position < text.size();) points += next_code_point(text, position);
  return points;
}

Result<Done> read_setting(const TableFile& table, const TableLine& line, LanguagePack& pack) {
  DictionarySettings& settings = pack.settings;
  if (auto cells = table.check_cells(line, 2, 4); !cells) return cells.error();
  const std::string& key = line.cells[0].text;
  const std::string& value = line.cells[1].text;
  if (key == "dictionary") return read_dictionary(table, line, settings);
  if (key == "ending") return read_ending(table, line, settings);
  if (key == "prefix" && line.cells.size() == 3) {
    settings.prefixes.emplace_back(value.front(), line.cells[2].text);
  } else if (key == "reversing-part") {
    settings.reversing_parts.push_back(value);
  } else if (key == "negation-verb") {
    pack.negation_verb = value;
  } else if (key == "negating-prefix") {
    pack.spelling.negating_prefixes.push_back(code_points(value));
  } else if (key == "without-dictionary" && value == "allowed") {
    settings.is_optional = true;
  } else if (key == "keyboard-row") {
    pack.spelling.keyboard_rows.push_back(code_points(value));
  } else {
    return table.error(
        line, 0,
        "unknown setting '" + key +
            "'; known are dictionary (backend, name), ending (flag, features, letters), "
            "prefix (flag, letters), reversing-part, keyboard-row, "
            "negation-verb, negating-prefix and without-dictionary (allowed)");
  }
  return Done{};
}

Result<PartOfSpeech> read_part_of_speech(const TableFile& table, const TableLine& line,
                                         std::size_t cell) {
  const std::string& letter = line.cells[cell].text;
  const auto part_of_speech =
      letter.size() == 1 ? part_of_speech_from_letter(letter[0]) : std::nullopt;
  if (part_of_speech) return *part_of_speech;
  return table.error(line, cell, "unknown part of speech '" + letter + "'; use N A V D P or X");
}

Result<Candidate> read_override(const TableFile& table, const TableLine& line) {
  Candidate candidate{
      CandidateKind::lemma, normalized(line.cells[1].text), PartOfSpeech::unknown, {}, false};
  if (line.cells.size() > 2 && !line.cells[2].text.empty()) {
    auto part_of_speech = read_part_of_speech(table, line, 2);
    if (!part_of_speech) return part_of_speech.error();
    candidate.part_of_speech = *part_of_speech;
  }
  if (line.cells.size() > 3) {
    auto features = read_features(table, line, 3);
    if (!features) return features.error();
    candidate.features = *features;
  }
  return candidate;
}

// "-, form, lemma" takes that lemma away; "-, form" all of them.
void remove_override(const TableLine& line, const std::string& form, LanguagePack& pack) {
  const auto known = pack.overrides.find(form);
  if (known == pack.overrides.end()) return;
  const std::string lemma = line.cells.size() > 1 ? normalized(line.cells[1].text) : "";
  std::erase_if(known->second, [&](const Candidate& candidate) {
    return lemma.empty() || candidate.text == lemma;
  });
  if (known->second.empty()) pack.overrides.erase(known);
}

Result<Done> add_override(const TableFile& table, const TableLine& line, LanguagePack& pack) {
  if (auto cells = table.check_cells(line, line.removes ? 1 : 2, 4); !cells) return cells.error();
  const std::string form = normalized(line.cells[0].text);
  if (line.removes) {
    remove_override(line, form, pack);
    return Done{};
  }
  auto candidate = read_override(table, line);
  if (!candidate) return candidate.error();
  auto& known = pack.overrides[form];
  const auto same = std::find_if(known.begin(), known.end(), [&](const Candidate& other) {
    return other.text == candidate->text && other.part_of_speech == candidate->part_of_speech;
  });
  if (same != known.end()) {
    *same = *candidate;
  } else {
    known.push_back(*candidate);
  }
  return Done{};
}

Result<Done> add_spoken(const TableFile& table, const TableLine& line, LanguagePack& pack) {
  if (auto cells = table.check_cells(line, line.removes ? 1 : 2, 2); !cells) return cells.error();
  const std::string form = normalized(line.cells[0].text);
  if (line.removes) {
    pack.spoken.erase(form);
  } else {
    pack.spoken[form] = normalized(line.cells[1].text);
  }
  return Done{};
}

template <class Value>
Result<Value> read_name(const TableFile& table, const TableLine& line, std::size_t cell,
                        const std::vector<std::pair<std::string_view, Value>>& names) {
  const std::string& text = line.cells[cell].text;
  std::string known;
  for (const auto& [name, value] : names) {
    if (name == text) return value;
    known += (known.empty() ? "" : ", ") + std::string(name);
  }
  return table.error(line, cell, "unknown '" + text + "'; known are " + known);
}

Result<Done> add_rewrite(const TableFile& table, const TableLine& line, LanguagePack& pack) {
  if (auto cells = table.check_cells(line, 3, 5); !cells) return cells.error();
  auto place = read_name<RewritePlace>(table, line, 0,
                                       {{"end", RewritePlace::end},
                                        {"inside", RewritePlace::inside},
                                        {"throughout", RewritePlace::throughout}});
  if (!place) return place.error();
  RewriteRule rule{*place, normalized(line.cells[1].text), normalized(line.cells[2].text), 0,
                   RewriteTrust::known};
  if (line.cells.size() > 3) {
    auto fewest = table.read_count(line, 3);
    if (!fewest) return fewest.error();
    rule.fewest_letters = *fewest;
  }
  if (line.cells.size() > 4) {
    auto trust = read_name<RewriteTrust>(
        table, line, 4, {{"known", RewriteTrust::known}, {"listed", RewriteTrust::listed}});
    if (!trust) return trust.error();
    rule.trust = *trust;
  }
  pack.rewrites.push_back(std::move(rule));
  return Done{};
}

// "yli|opisto" → yli, opisto
std::vector<std::string> split_at_borders(std::string_view lemma) {
  std::vector<std::string> parts;
  while (!lemma.empty()) {
    const std::string_view part = lemma.substr(0, lemma.find('|'));
    lemma.remove_prefix(std::min(part.size() + 1, lemma.size()));
    parts.emplace_back(part);
  }
  return parts;
}

std::vector<std::string> without_hyphens(std::vector<std::string> parts) {
  for (std::string& part : parts) std::erase(part, '-');
  return parts;
}

// What follows the first three columns is for the generator of the dictionary.
Result<Done> add_lemma(const TableFile& table, const TableLine& line, LanguagePack& pack) {
  if (auto cells = table.check_cells(line, 3, 6); !cells) return cells.error();
  auto part_of_speech = read_part_of_speech(table, line, 1);
  if (!part_of_speech) return part_of_speech.error();
  auto commonness = read_name<Commonness>(
      table, line, 2,
      {{"1", Commonness::everyday}, {"2", Commonness::usual}, {"3", Commonness::less_usual}});
  if (!commonness) return commonness.error();
  const std::vector<std::string> parts = split_at_borders(normalized(line.cells[0].text));
  std::string lemma;
  for (const std::string& part : parts) lemma += part;
  pack.vocabulary.add(lemma, *part_of_speech, *commonness);
  if (parts.size() > 1) pack.vocabulary.add_parts(lemma, without_hyphens(parts));
  const bool is_plural = line.cells.size() > 5 && line.cells[5].text.find("plural") == 0;
  if (is_plural) pack.vocabulary.add_plural_lemma(lemma);
  return Done{};
}

Result<Done> read_folder(const fs::path& folder, LanguagePack& pack) {
  const auto with = [&](auto add) {
    return [&pack, add](const TableFile& table, const TableLine& line) {
      return add(table, line, pack);
    };
  };
  if (auto done = for_each_line(folder, pack.language, "language", with(read_setting)); !done)
    return done.error();
  if (auto done = for_each_line(folder, pack.language, "overrides", with(add_override)); !done)
    return done.error();
  if (auto done = for_each_line(folder, pack.language, "spoken", with(add_spoken)); !done)
    return done.error();
  if (auto done = for_each_line(folder, pack.language, "rewrites", with(add_rewrite)); !done)
    return done.error();
  if (auto done = for_each_line(folder, pack.language, "lemmas", with(add_lemma)); !done)
    return done.error();
  const fs::path sample = folder / language_code(pack.language) / "sample.txt";
  if (!fs::exists(sample)) return Done{};
  auto text = read_file(sample);
  if (!text) return text.error();
  pack.sample += *text;
  return Done{};
}

// In an order that does not depend on hashes.
template <class Table>
std::vector<std::string> sorted(const Table& table) {
  std::vector<std::string> texts;
  table.for_each([&](const std::string& text) { texts.push_back(text); });
  std::sort(texts.begin(), texts.end());
  return texts;
}

// The words and letters of every table that the pack holds.
void learn_words(LanguagePack& pack) {
  LetterSequences& letters = pack.spelling.letters;
  letters.add_words(normalized(pack.sample));
  for (const std::string& lemma : sorted(pack.vocabulary)) letters.add_words(lemma);
  for (const std::string& ending : sorted(pack.endings)) letters.add_piece(ending);
  for (const auto& [form, lemmas] : pack.overrides) {
    for (const Candidate& lemma : lemmas)
      pack.vocabulary.add(lemma.text, lemma.part_of_speech, Commonness::usual);
  }
  pack.vocabulary.count_forms(pack.sample);
}

// Dictionaries that we make come with a table of endings.
Result<Done> read_endings(LanguagePack& pack) {
  for (const DictionaryName& dictionary : pack.settings.dictionaries) {
    const fs::path file = find_dictionary_file(dictionary.name + ".endings.tsv");
    if (file.empty()) continue;
    auto endings = Endings::read(file);
    if (!endings) return endings.error();
    pack.endings = *std::move(endings);
  }
  return Done{};
}

}  // namespace

bool has_language_pack(Language language, std::span<const fs::path> folders) {
  return std::any_of(folders.begin(), folders.end(), [&](const fs::path& folder) {
    return fs::exists(folder / language_code(language) / "language.tsv");
  });
}

Result<LanguagePack> open_language_pack(Language language, std::span<const fs::path> folders) {
  LanguagePack pack;
  pack.language = language;
  for (const fs::path& folder : folders) {
    if (auto done = read_folder(folder, pack); !done) return done.error();
  }
  if (pack.settings.dictionaries.empty()) {
    return Error{ErrorCode::lexicon,
                 "names no dictionary; write language.tsv as the core lexicons have it",
                 std::string(language_code(language)) + "/language.tsv", 0, 0};
  }
  if (pack.sample.empty()) {
    return Error{ErrorCode::lexicon, "holds no text; the language identifier learns from it",
                 std::string(language_code(language)) + "/sample.txt", 0, 0};
  }
  if (auto done = read_endings(pack); !done) return done.error();
  learn_words(pack);
  return pack;
}

}  // namespace palaute
