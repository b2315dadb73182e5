// The language data behind every tag: themes, opinions and cues, compiled and immutable.
#ifndef PALAUTE_LEXICON_H_
#define PALAUTE_LEXICON_H_

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "palaute/base.h"

namespace palaute {

// Names the exact data behind a result, so that a report can be made again.
struct LexiconInfo {
  std::string version;      // of the core: the file VERSION, e.g. "1.4.0"
  std::string digest;       // "sha256:<hex>" of every file read, core and overlays
  std::size_t themes = 0;   // nodes of the tree
  std::size_t entries = 0;  // lines that can match
};

// A node of the theme tree. Themes are neutral nouns; praise and blame are another axis.
struct Theme {
  std::string id;  // "delivery.time": a parent, a dot, a child; top-level themes have no dot
  std::string finnish_name;
  std::string english_name;
  int level = 0;      // 1 effects, 2 execution, 3 capabilities, 4 choices
  std::string side;   // "benefit" or "sacrifice"
  std::string kind;   // "utilitarian" or "hedonic"
  std::string owner;  // who usually acts on it
  std::optional<ThemeId> parent;

  const std::string& name(Language language) const {
    return language == Language::finnish ? finnish_name : english_name;
  }
};

// Immutable once opened: safe for concurrent use by any number of threads. Copies share data.
class PALAUTE_API Lexicon {
 public:
  // The core lexicons and then each overlay folder, later ones over earlier ones. `core` empty: the
  // folder named by the environment variable PALAUTE_LEXICONS, else the one installed with the
  // library. Errors: io, lexicon (the first wrong line, and how many more there are).
  static Result<Lexicon> open(const std::filesystem::path& core = {},
                              std::span<const std::filesystem::path> overlays = {});

  const LexiconInfo& info() const;

  // Parents come before their children; ThemeId indexes this list.
  std::span<const Theme> themes() const;
  const Theme& theme(ThemeId id) const { return themes()[id.value]; }
  std::optional<ThemeId> find_theme(std::string_view id) const;

  // "fi/themes.tsv:42", for traces and reports; overlay files are named with their folder.
  std::string entry_location(EntryId entry) const;
  // The pattern as the line has it.
  std::string_view entry_pattern(EntryId entry) const;

  // A phrase of the report in a language: lexicons/<language>/phrases.tsv. The key itself if there
  // is none.
  std::string_view phrase(Language language, std::string_view key) const;

 private:
  friend struct LexiconAccess;
  struct Data;
  explicit Lexicon(std::shared_ptr<const Data> data);
  std::shared_ptr<const Data> data_;
};

// The overlay that the core lexicons bring for an industry: "healthcare", "telecom" … It is laid
// over the core like an overlay of one's own, before those. Errors: lexicon, for a name that there
// is none of, with the names that there are.
PALAUTE_API Result<std::filesystem::path> industry_overlay(std::string_view name,
                                                           const std::filesystem::path& core = {});

enum class FindingKind : std::uint8_t { error, warning };

// Something about a lexicon line that its author should know.
struct LexiconFinding {
  FindingKind kind = FindingKind::error;
  Error place;  // file, line, column and message
};

// Every line that cannot be read (error), and entries that can never win, disagree with another
// entry, or name a word twice (warning). In order of file and line. Errors of its own: io, when the
// folder cannot be read at all.
PALAUTE_API Result<std::vector<LexiconFinding>> lint_lexicon(
    const std::filesystem::path& core = {}, std::span<const std::filesystem::path> overlays = {});

}  // namespace palaute

#endif  // PALAUTE_LEXICON_H_
