// Which lines do the lexicon folders hold, once overlays have replaced and removed theirs?
#ifndef PALAUTE_LEXICON_SOURCE_H_
#define PALAUTE_LEXICON_SOURCE_H_

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "lexicon/entry.h"
#include "palaute/base.h"
#include "palaute/lexicon.h"

namespace palaute {

// An entry, the language whose words it matches (unknown: every language), and the tests that stand
// below it.
struct SourceEntry {
  Language language = Language::unknown;
  Entry entry;
  std::vector<EntryTest> tests;
};

// Every line read, and every problem met: reading goes on after a wrong line so that lint can show
// them all.
struct LexiconSource {
  std::string version;
  std::string digest;
  std::vector<std::string> files;  // as messages name them
  std::vector<Theme> themes;       // parents before children
  std::unordered_map<std::string, ThemeId> theme_ids;
  std::vector<SourceEntry> entries;
  std::map<std::pair<Language, std::string>, std::string> phrases;
  std::vector<LexiconFinding> findings;
};

// The folder of the core lexicons: `core`, else PALAUTE_LEXICONS, else beside the installed
// library. Errors: io.
Result<std::filesystem::path> find_core_lexicons(const std::filesystem::path& core);

// What the names of an overlay's files begin with in messages: "branch/" for "/a/b/branch/".
std::string overlay_prefix(const std::filesystem::path& folder);

// Reads the core and then each overlay. Errors: io, where a folder or a file cannot be read at all.
Result<LexiconSource> read_lexicon_source(const std::filesystem::path& core,
                                          std::span<const std::filesystem::path> overlays);

}  // namespace palaute

#endif  // PALAUTE_LEXICON_SOURCE_H_
