#include "lexicon_text.h"

#include <fmt/format.h>

#include <filesystem>
#include <iostream>

#include "failure.h"

namespace palaute::tool {

std::string percent(std::uint64_t part, std::uint64_t whole) {
  if (whole == 0) return "-";
  return fmt::format("{:.1f} %", 100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

std::string shown(const LexiconLine& line) {
  return fmt::format("{:<24}  {}", printable(line.place), printable(line.text));
}

void print_uses(std::string_view heading, std::span<const LineUse> uses) {
  if (uses.empty()) return;
  std::cout << '\n' << heading << '\n';
  for (const LineUse& use : uses)
    std::cout << fmt::format("{:>8}  {}\n", use.answers, shown(use.line));
}

void print_written(const std::string& folder, std::span<const OverlayFile> files) {
  for (const OverlayFile& file : files)
    std::cout << printable((std::filesystem::path(folder) / file.name).string()) << '\n';
}

Json json_of(const LexiconLine& line) { return {{"place", line.place}, {"line", line.text}}; }

Json json_of(std::span<const LineUse> uses) {
  Json list = Json::array();
  for (const LineUse& use : uses) {
    Json row = json_of(use.line);
    row["answers"] = use.answers;
    list.push_back(std::move(row));
  }
  return list;
}

Json json_of(const TagSummary& reading) {
  const RowAccount& rows = reading.account;
  return {{"name", reading.source.name}, {"digest", reading.source.digest},
          {"read", rows.read},           {"answered", rows.answered},
          {"empty", rows.empty},         {"rejected", rows.rejected},
          {"warnings", reading.warnings}};
}

Json json_of(const LexiconInfo& lexicon) {
  return {{"version", lexicon.version}, {"digest", lexicon.digest}, {"entries", lexicon.entries}};
}

void print(const Json& document) {
  std::cout << document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace palaute::tool
