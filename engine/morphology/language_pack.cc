#include "morphology/language_pack.h"

#include <algorithm>
#include <functional>

#include "base/file.h"
#include "base/table_file.h"
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

Result<Done> read_setting(const TableFile& table, const TableLine& line,
                          DictionarySettings& settings) {
  if (auto cells = table.check_cells(line, 2, 3); !cells) return cells.error();
  const std::string& key = line.cells[0].text;
  const std::string& value = line.cells[1].text;
  if (key == "backend") {
    settings.backend = value;
  } else if (key == "dictionary") {
    settings.dictionary = value;
  } else if (key == "suffix-flags") {
    settings.suffix_flags = value;
  } else if (key == "prefix" && line.cells.size() == 3) {
    settings.prefixes.emplace_back(value.front(), line.cells[2].text);
  } else if (key == "reversing-part") {
    settings.reversing_parts.push_back(value);
  } else {
    return table.error(line, 0,
                       "unknown setting '" + key +
                           "'; known are backend, dictionary, suffix-flags, prefix (flag, letters) "
                           "and reversing-part");
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

Result<Candidate> read_override(const TableFile& table, const TableLine& line) {
  Candidate candidate{
      CandidateKind::lemma, normalized(line.cells[1].text), PartOfSpeech::unknown, {}, false};
  if (line.cells.size() > 2 && !line.cells[2].text.empty()) {
    const std::string& letter = line.cells[2].text;
    const auto part_of_speech =
        letter.size() == 1 ? part_of_speech_from_letter(letter[0]) : std::nullopt;
    if (!part_of_speech)
      return table.error(line, 2, "unknown part of speech '" + letter + "'; use N A V D P or X");
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

Result<Done> read_folder(const fs::path& folder, LanguagePack& pack) {
  const auto with = [&](auto add) {
    return [&pack, add](const TableFile& table, const TableLine& line) {
      return add(table, line, pack);
    };
  };
  const LineReader settings = [&](const TableFile& table, const TableLine& line) {
    return read_setting(table, line, pack.settings);
  };
  if (auto done = for_each_line(folder, pack.language, "language", settings); !done)
    return done.error();
  if (auto done = for_each_line(folder, pack.language, "overrides", with(add_override)); !done)
    return done.error();
  if (auto done = for_each_line(folder, pack.language, "spoken", with(add_spoken)); !done)
    return done.error();
  const fs::path sample = folder / language_code(pack.language) / "sample.txt";
  if (!fs::exists(sample)) return Done{};
  auto text = read_file(sample);
  if (!text) return text.error();
  pack.sample += *text;
  return Done{};
}

}  // namespace

Result<LanguagePack> open_language_pack(Language language, std::span<const fs::path> folders) {
  LanguagePack pack;
  pack.language = language;
  for (const fs::path& folder : folders) {
    if (auto done = read_folder(folder, pack); !done) return done.error();
  }
  if (pack.settings.backend.empty()) {
    return Error{ErrorCode::lexicon,
                 "names no dictionary backend; write language.tsv as the core lexicons have it",
                 std::string(language_code(language)) + "/language.tsv", 0, 0};
  }
  if (pack.sample.empty()) {
    return Error{ErrorCode::lexicon, "holds no text; the language identifier learns from it",
                 std::string(language_code(language)) + "/sample.txt", 0, 0};
  }
  return pack;
}

}  // namespace palaute
