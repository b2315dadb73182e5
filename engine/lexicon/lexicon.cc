#include "palaute/lexicon.h"

#include <algorithm>

#include "lexicon/access.h"
#include "lexicon/source.h"

namespace palaute {
namespace {

// The first wrong line stops the lexicon; the message says how many more there are.
std::optional<Error> first_error(const LexiconSource& source) {
  const auto is_error = [](const LexiconFinding& finding) {
    return finding.kind == FindingKind::error;
  };
  const auto first = std::find_if(source.findings.begin(), source.findings.end(), is_error);
  if (first == source.findings.end()) return std::nullopt;
  Error error = first->place;
  const auto more = std::count_if(first + 1, source.findings.end(), is_error);
  if (more > 0)
    error.message += " (and " + std::to_string(more) + " more; palaute lexicon lint lists them)";
  return error;
}

void add_to_tables(const SourceEntry& source, EntryId id, std::map<Language, MatchTable>& tables) {
  for (auto& [language, table] : tables) {
    if (source.language == language || source.language == Language::unknown)
      table.add(id, source.entry);
  }
}

}  // namespace

Lexicon::Lexicon(std::shared_ptr<const Data> data) : data_(std::move(data)) {}

Result<Lexicon> Lexicon::open(const std::filesystem::path& core,
                              std::span<const std::filesystem::path> overlays) {
  auto folder = find_core_lexicons(core);
  if (!folder) return folder.error();
  auto source = read_lexicon_source(*folder, overlays);
  if (!source) return source.error();
  if (auto error = first_error(*source)) return *std::move(error);

  auto data = std::make_shared<Data>();
  data->info = {source->version, source->digest, source->themes.size(), source->entries.size()};
  data->folders.push_back(*folder);
  data->folders.insert(data->folders.end(), overlays.begin(), overlays.end());
  data->files = std::move(source->files);
  data->themes = std::move(source->themes);
  data->theme_ids = std::move(source->theme_ids);
  data->phrases = std::move(source->phrases);
  for (const Language language : kLanguages) data->tables[language];
  for (SourceEntry& entry : source->entries) {
    const EntryId id{static_cast<std::uint32_t>(data->entries.size())};
    if (entry.entry.axis == Axis::prompt) {
      data->prompts[entry.entry.prompt().prompt] = id;
    } else {
      add_to_tables(entry, id, data->tables);
    }
    data->entries.push_back(std::move(entry.entry));
    data->entry_languages.push_back(entry.language);
    data->entry_tests.push_back(std::move(entry.tests));
  }
  return Lexicon(std::move(data));
}

const LexiconInfo& Lexicon::info() const { return data_->info; }

std::span<const Theme> Lexicon::themes() const { return data_->themes; }

std::optional<ThemeId> Lexicon::find_theme(std::string_view id) const {
  const auto found = data_->theme_ids.find(std::string(id));
  return found == data_->theme_ids.end() ? std::nullopt : std::optional(found->second);
}

std::string Lexicon::entry_location(EntryId entry) const {
  const Entry& line = data_->entries[entry.value];
  return data_->files[line.file] + ':' + std::to_string(line.line);
}

std::string_view Lexicon::entry_pattern(EntryId entry) const {
  return data_->entries[entry.value].pattern_text;
}

std::string_view Lexicon::phrase(Language language, std::string_view key) const {
  const auto found = data_->phrases.find({language, std::string(key)});
  return found == data_->phrases.end() ? key : std::string_view(found->second);
}

}  // namespace palaute
