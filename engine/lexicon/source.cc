#include "lexicon/source.h"

#include <algorithm>
#include <array>
#include <functional>

#include "base/digest.h"
#include "base/file.h"
#include "base/suggest.h"
#include "base/table_file.h"
#include "lexicon/line_readers.h"

namespace palaute {
namespace {

namespace fs = std::filesystem;

// What needs no language comes first.
constexpr std::array kFolders = {Language::unknown, Language::finnish, Language::english,
                                 Language::swedish};
static_assert(kFolders.size() == std::size(kLanguages) + 1);

std::string folder_name(Language language) {
  return language == Language::unknown ? "any" : std::string(language_code(language));
}

std::string trimmed(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' '))
    text.pop_back();
  return text;
}

// Reads the folders into a LexiconSource, one after the other.
class SourceReader {
 public:
  Result<Done> read_folder(const fs::path& folder, std::string prefix) {
    folder_ = folder;
    prefix_ = std::move(prefix);
    ++layer_;
    if (auto done = read_tree(); !done) return done;
    for (const Language language : kFolders) {
      if (auto done = read_language(language); !done) return done;
    }
    return digest_morphology();
  }

  // The version of the folder read last.
  Result<Done> read_version() {
    auto bytes = read_file(folder_ / "VERSION");
    if (!bytes) return bytes.error();
    add_to_digest("VERSION", *bytes);
    source_.version = trimmed(*std::move(bytes));
    return Done{};
  }

  LexiconSource finish() {
    drop_removed_entries();
    source_.digest = digest_.finish();
    std::stable_sort(
        source_.findings.begin(), source_.findings.end(), [](const auto& a, const auto& b) {
          return std::pair(a.place.file, a.place.line) < std::pair(b.place.file, b.place.line);
        });
    return std::move(source_);
  }

 private:
  using LineReader = std::function<Result<Done>(const TableFile&, const TableLine&)>;

  // Feeds the lines of one file to `read_line`; what is wrong becomes a finding and reading goes
  // on.
  Result<Done> read_table(const std::string& name, std::string_view kind, std::string_view language,
                          const LineReader& read_line) {
    if (!fs::exists(folder_ / name)) return Done{};
    auto bytes = read_file(folder_ / name);
    if (!bytes) return bytes.error();
    add_to_digest(name, *bytes);
    auto table = TableFile::parse(*bytes, prefix_ + name);
    if (!table) {
      note(table.error());
      return Done{};
    }
    source_.files.push_back(table->name());
    if (table->kind() != kind || table->language() != language) {
      note(Error{ErrorCode::lexicon,
                 "the first line must be '#palaute " + std::string(kind) + ' ' +
                     std::string(language) + " 1'",
                 table->name(), 1, 0});
      return Done{};
    }
    for (const TableLine& line : table->lines()) {
      if (auto done = read_line(*table, line); !done) note(done.error());
    }
    return Done{};
  }

  void note(Error error, FindingKind kind = FindingKind::error) {
    source_.findings.push_back({kind, std::move(error)});
  }

  void add_to_digest(std::string_view name, std::string_view bytes) {
    digest_.add(prefix_);
    digest_.add(name);
    digest_.add(std::string_view("\0", 1));
    digest_.add(bytes);
  }

  Result<Done> read_tree() {
    return read_table(
        "themes.tsv", "theme-tree", "any",
        [this](const TableFile& table, const TableLine& line) { return add_theme(table, line); });
  }

  Result<Done> add_theme(const TableFile& table, const TableLine& line) {
    auto theme = read_tree_line(table, line);
    if (!theme) return theme.error();
    if (line.removes)
      return table.error(line, 0, "a theme cannot be removed; remove its patterns instead");
    if (const std::size_t dot = theme->id.rfind('.'); dot != std::string::npos) {
      const auto parent = source_.theme_ids.find(theme->id.substr(0, dot));
      if (parent == source_.theme_ids.end()) {
        return table.error(
            line, 0, "its parent '" + theme->id.substr(0, dot) + "' must stand on an earlier line");
      }
      theme->parent = parent->second;
    }
    const auto known = source_.theme_ids.find(theme->id);
    if (known != source_.theme_ids.end()) {
      source_.themes[known->second.value] = *std::move(theme);
      return Done{};
    }
    const ThemeId id{static_cast<std::uint32_t>(source_.themes.size())};
    source_.theme_ids.emplace(theme->id, id);
    source_.themes.push_back(*std::move(theme));
    return Done{};
  }

  Result<Done> read_language(Language language) {
    using Reader = std::function<Result<Entry>(const TableFile&, const TableLine&)>;
    struct File {
      const char* kind;
      Reader read;
    };
    const FindTheme find_theme = [this](std::string_view id) { return find(id); };
    const std::array<File, 6> files = {{
        {"themes",
         [&](const auto& table, const auto& line) { return read_theme_pattern(table, line); }},
        {"sentiment", read_opinion_line},
        {"cues", read_cue_line},
        {"prompts", read_prompt_line},
        {"emotions",
         [](const auto& t, const auto& l) { return read_label_line(t, l, Axis::emotion); }},
        {"intents",
         [](const auto& t, const auto& l) { return read_label_line(t, l, Axis::intent); }},
    }};
    const std::string folder = folder_name(language);
    for (const File& file : files) {
      last_entry_.reset();
      const auto add_line = [&](const TableFile& table, const TableLine& line) -> Result<Done> {
        if (const auto kind = test_kind(line)) return add_test(table, line, *kind);
        auto entry = file.read(table, line);
        if (!entry) return entry.error();
        return add_entry(table, line, language, *std::move(entry));
      };
      if (auto done = read_table(folder + '/' + file.kind + ".tsv", file.kind, folder, add_line);
          !done)
        return done;
    }
    return read_table(
        folder + "/phrases.tsv", "phrases", folder,
        [&](const auto& table, const auto& line) { return add_phrase(table, line, language); });
  }

  std::optional<ThemeId> find(std::string_view id) const {
    const auto found = source_.theme_ids.find(std::string(id));
    return found == source_.theme_ids.end() ? std::nullopt : std::optional(found->second);
  }

  Result<Entry> read_theme_pattern(const TableFile& table, const TableLine& line) {
    auto entry = read_theme_line(table, line, [this](std::string_view id) { return find(id); });
    if (!entry && !line.cells.empty() && !find(line.cells[0].text)) {
      std::vector<std::string> ids;
      for (const Theme& theme : source_.themes) ids.push_back(theme.id);
      Error error = entry.error();
      error.message += did_you_mean(line.cells[0].text, ids);
      return error;
    }
    return entry;
  }

  // What makes two lines the same entry, so that an overlay can replace or remove it.
  static std::string identity(const TableLine& line, Language language, const Entry& entry) {
    std::string id = folder_name(language) + '\t' + std::to_string(static_cast<int>(entry.axis));
    const bool pattern_alone = entry.axis == Axis::opinion;
    if (!pattern_alone) id += '\t' + line.cells[0].text;
    return id + '\t' + entry.pattern_text;
  }

  Result<Done> add_entry(const TableFile& table, const TableLine& line, Language language,
                         Entry entry) {
    entry.file = static_cast<std::uint32_t>(source_.files.size() - 1);
    const std::string id = identity(line, language, entry);
    const auto known = known_.find(id);
    last_entry_.reset();
    if (line.removes) {
      if (known == known_.end())
        return table.error(line, 0, "no earlier line has this entry, so nothing is removed");
      removed_[known->second.position] = true;
      known_.erase(known);
      return Done{};
    }
    if (known != known_.end()) {
      if (known->second.layer == layer_) {
        const Entry& first = source_.entries[known->second.position].entry;
        note(table.error(
                 line, 0,
                 "repeats '" + entry.pattern_text + "' of line " + std::to_string(first.line)),
             FindingKind::warning);
      }
      source_.entries[known->second.position] = {language, std::move(entry), {}};
      known->second.layer = layer_;
      last_entry_ = known->second.position;
      return Done{};
    }
    last_entry_ = source_.entries.size();
    known_.emplace(id, Known{source_.entries.size(), layer_});
    source_.entries.push_back({language, std::move(entry), {}});
    removed_.push_back(false);
    return Done{};
  }

  static std::optional<EntryTest::Kind> test_kind(const TableLine& line) {
    if (line.cells.empty() || line.removes) return std::nullopt;
    if (line.cells[0].text == "matches:") return EntryTest::Kind::matches;
    if (line.cells[0].text == "not:") return EntryTest::Kind::fails;
    return std::nullopt;
  }

  Result<Done> add_test(const TableFile& table, const TableLine& line, EntryTest::Kind kind) {
    if (auto cells = table.check_cells(line, 2, 2); !cells) return cells.error();
    if (!last_entry_) return table.error(line, 0, "stands below no entry that it could test");
    source_.entries[*last_entry_].tests.push_back({kind, line.cells[1].text, line.number});
    return Done{};
  }

  Result<Done> add_phrase(const TableFile& table, const TableLine& line, Language language) {
    if (auto cells = table.check_cells(line, 2, 2); !cells) return cells.error();
    source_.phrases[{language, line.cells[0].text}] = line.cells[1].text;
    return Done{};
  }

  // The morphology tables shape results too, so the digest covers them; their layer reads them.
  Result<Done> digest_morphology() {
    for (const Language language : kFolders) {
      for (const char* file : {"/inflection.tsv", "/language.tsv", "/lemmas.tsv", "/overrides.tsv",
                               "/rewrites.tsv", "/spoken.tsv", "/sample.txt"}) {
        const std::string name = folder_name(language) + file;
        if (!fs::exists(folder_ / name)) continue;
        auto bytes = read_file(folder_ / name);
        if (!bytes) return bytes.error();
        add_to_digest(name, *bytes);
      }
    }
    return Done{};
  }

  void drop_removed_entries() {
    std::vector<SourceEntry> kept;
    for (std::size_t i = 0; i < source_.entries.size(); ++i) {
      if (!removed_[i]) kept.push_back(std::move(source_.entries[i]));
    }
    source_.entries = std::move(kept);
  }

  struct Known {
    std::size_t position = 0;
    int layer = 0;
  };

  fs::path folder_;
  std::string prefix_;
  int layer_ = 0;
  LexiconSource source_;
  std::unordered_map<std::string, Known> known_;
  std::vector<bool> removed_;
  std::optional<std::size_t> last_entry_;  // of the file, what a test below it tests
  Digest digest_;
};

Result<Done> check_folder(const fs::path& folder) {
  if (fs::is_directory(folder)) return Done{};
  return Error{
      ErrorCode::io,
      "is no folder of lexicons; --lexicon names a folder with files such as fi/themes.tsv",
      folder.string(), 0, 0};
}

}  // namespace

std::string overlay_prefix(const fs::path& folder) {
  const fs::path name =
      folder.filename().empty() ? folder.parent_path().filename() : folder.filename();
  return name.string() + '/';
}

Result<LexiconSource> read_lexicon_source(const fs::path& core,
                                          std::span<const fs::path> overlays) {
  auto folder = find_core_lexicons(core);
  if (!folder) return folder.error();
  SourceReader reader;
  if (auto done = reader.read_folder(*folder, ""); !done) return done.error();
  if (auto done = reader.read_version(); !done) return done.error();
  for (const fs::path& overlay : overlays) {
    if (auto done = check_folder(overlay); !done) return done.error();
    if (auto done = reader.read_folder(overlay, overlay_prefix(overlay)); !done)
      return done.error();
  }
  return reader.finish();
}

}  // namespace palaute
