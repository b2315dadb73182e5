#include "lemma_list.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

namespace palaute::maker {
namespace {

constexpr std::size_t kText = 0;
constexpr std::size_t kPartOfSpeech = 1;
constexpr std::size_t kCommonness = 2;
constexpr std::size_t kClass = 3;
constexpr std::size_t kGradation = 4;
constexpr std::size_t kFlags = 5;
constexpr std::size_t kColumns = kFlags + 1;
constexpr char kPartBorder = '|';  // between the parts of a compound; the forms do not show it

std::string cell_text(const TableLine& line, std::size_t cell) {
  return cell < line.cells.size() ? line.cells[cell].text : std::string();
}

// False for a flag that does not exist.
bool apply_flag(std::string_view flag, Lemma& lemma) {
  if (flag == "plural") {
    lemma.lemma_number = LemmaNumber::plural;
  } else if (flag == "nocompound") {
    lemma.compounding = Compounding::forbidden;
  } else {
    return false;
  }
  return true;
}

Result<Done> read_flags(const TableFile& table, const TableLine& line, Lemma& lemma) {
  const std::string text = cell_text(line, kFlags);
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(','), rest.size());
    const std::string_view flag = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (!apply_flag(flag, lemma)) {
      return table.error(
          line, kFlags,
          "unknown flag '" + std::string(flag) + "'; the flags are plural and nocompound");
    }
  }
  return Done{};
}

Result<Done> check_codes(const TableFile& table, const TableLine& line) {
  const std::string part = cell_text(line, kPartOfSpeech);
  if (part.size() != 1 || part.find_first_of("NAVDX") != 0) {
    return table.error(line, kPartOfSpeech,
                       "'" + part + "' is no part of speech; N A V D and X are");
  }
  const std::string commonness = cell_text(line, kCommonness);
  if (commonness != "1" && commonness != "2" && commonness != "3") {
    return table.error(line, kCommonness,
                       "'" + commonness + "' is no commonness; 1, 2 and 3 are, 1 the commonest");
  }
  return Done{};
}

Result<Lemma> read_lemma(const TableFile& table, const TableLine& line) {
  if (const auto checked = table.check_cells(line, kCommonness + 1, kColumns); !checked) {
    return checked.error();
  }
  if (const auto checked = check_codes(table, line); !checked) return checked.error();
  Lemma lemma;
  std::string text = line.cells[kText].text;
  std::erase(text, kPartBorder);
  lemma.text = letters_of(text);
  lemma.part_of_speech = line.cells[kPartOfSpeech].text.front();
  lemma.number = cell_text(line, kClass);
  lemma.gradation = cell_text(line, kGradation);
  if (const auto read = read_flags(table, line, lemma); !read) return read.error();
  return lemma;
}

}  // namespace

Result<std::vector<Lemma>> read_lemmas(const TableFile& table) {
  using Key = std::tuple<Letters, char, std::string, std::string>;
  std::vector<Lemma> lemmas;
  std::map<Key, std::uint32_t> seen;
  for (const TableLine& line : table.lines()) {
    auto lemma = read_lemma(table, line);
    if (!lemma) return lemma.error();
    const Key key(lemma->text, lemma->part_of_speech, lemma->number, lemma->gradation);
    const auto [first, is_new] = seen.emplace(key, line.number);
    if (!is_new) {
      return table.error(line, kText,
                         "'" + line.cells[kText].text + "' stands already on line " +
                             std::to_string(first->second) + "; remove one of the two");
    }
    lemmas.push_back(*std::move(lemma));
  }
  return lemmas;
}

}  // namespace palaute::maker
