// What is our theme called in somebody else's frame of codes?
#include <algorithm>

#include "base/table_file.h"
#include "palaute/evaluation.h"

namespace palaute {
namespace {

constexpr std::string_view kNoCode = "-";
constexpr std::string_view kSigns[] = {":-", ":0", ":+", ":0"};  // by polarity

std::string_view without_sign(std::string_view key) { return key.substr(0, key.find(':')); }

std::string_view sign_of(std::string_view key) { return key.substr(without_sign(key).size()); }

bool is_sign(std::string_view text) {
  return text.empty() || std::find(std::begin(kSigns), std::end(kSigns), text) != std::end(kSigns);
}

Result<Done> check_key(const TableFile& table, const TableLine& line, const Lexicon& lexicon) {
  const std::string& key = line.cells[0].text;
  if (!lexicon.find_theme(without_sign(key)))
    return table.error(line, 0, "unknown theme '" + std::string(without_sign(key)) + "'");
  if (!is_sign(sign_of(key)))
    return table.error(line, 0, "'" + key + "' ends in no sign; use :+ :- or :0");
  return Done{};
}

}  // namespace

Result<CodeMap> CodeMap::read(const std::filesystem::path& file, const Lexicon& lexicon) {
  const auto table = TableFile::read(file, file.string());
  if (!table) return table.error();
  CodeMap map;
  for (const TableLine& line : table->lines()) {
    if (auto cells = table->check_cells(line, 2, 2); !cells) return cells.error();
    if (auto key = check_key(*table, line, lexicon); !key) return key.error();
    std::vector<std::string>& codes = map.codes_[line.cells[0].text];
    if (line.cells[1].text != kNoCode) codes.push_back(line.cells[1].text);
  }
  return map;
}

std::vector<std::string> CodeMap::codes(std::string_view theme, Polarity polarity) const {
  if (is_identity()) return {std::string(theme)};
  const std::string_view sign = kSigns[static_cast<std::size_t>(polarity)];
  const std::string_view parent = theme.substr(0, theme.find('.'));
  for (const std::string_view name : {theme, parent}) {
    for (const std::string_view end : {sign, std::string_view()}) {
      const auto found = codes_.find(std::string(name) + std::string(end));
      if (found != codes_.end()) return found->second;
    }
  }
  return {};
}

}  // namespace palaute
