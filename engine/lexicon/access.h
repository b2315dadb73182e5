// The inside of a compiled lexicon, for the layers above.
#ifndef PALAUTE_LEXICON_ACCESS_H_
#define PALAUTE_LEXICON_ACCESS_H_

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "lexicon/entry.h"
#include "lexicon/match_table.h"
#include "palaute/lexicon.h"

namespace palaute {

struct Lexicon::Data {
  LexiconInfo info;
  std::vector<std::filesystem::path> folders;  // core, then overlays
  std::vector<std::string> files;
  std::vector<Theme> themes;
  std::unordered_map<std::string, ThemeId> theme_ids;
  std::vector<Entry> entries;  // EntryId indexes these three lists
  std::vector<Language> entry_languages;
  std::vector<std::vector<EntryTest>> entry_tests;
  std::map<Language, MatchTable> tables;
  std::map<Prompt, EntryId> prompts;  // what a question makes of themes that are only named
  std::map<std::pair<Language, std::string>, std::string> phrases;
};

struct LexiconAccess {
  static const Lexicon::Data& data(const Lexicon& lexicon) { return *lexicon.data_; }
  static const Entry& entry(const Lexicon& lexicon, EntryId id) {
    return lexicon.data_->entries[id.value];
  }
  // REQUIRES: `language` is not unknown.
  static const MatchTable& table(const Lexicon& lexicon, Language language) {
    return lexicon.data_->tables.at(language);
  }
  // The line for a question, if there is one.
  static std::optional<EntryId> prompt_entry(const Lexicon& lexicon, Prompt prompt) {
    const auto found = lexicon.data_->prompts.find(prompt);
    return found == lexicon.data_->prompts.end() ? std::nullopt : std::optional(found->second);
  }
  static std::span<const std::filesystem::path> folders(const Lexicon& lexicon) {
    return lexicon.data_->folders;
  }
};

}  // namespace palaute

#endif  // PALAUTE_LEXICON_ACCESS_H_
