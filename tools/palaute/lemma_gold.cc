#include "lemma_gold.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <string_view>

namespace palaute::tool {
namespace {

std::vector<std::string> split(std::string_view line) {
  std::vector<std::string> cells(1);
  for (const char c : line) {
    if (c == '\t') {
      cells.emplace_back();
    } else if (c != '\r') {
      cells.back() += c;
    }
  }
  return cells;
}

// Which column is which.
class Header {
 public:
  explicit Header(std::vector<std::string> names) : names_(std::move(names)) {}

  std::optional<std::size_t> find(std::string_view name) const {
    const auto found = std::find(names_.begin(), names_.end(), name);
    if (found == names_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - names_.begin());
  }
  std::string cell(const std::vector<std::string>& cells, std::string_view name) const {
    const auto column = find(name);
    return column && *column < cells.size() ? cells[*column] : std::string();
  }

 private:
  std::vector<std::string> names_;
};

Error wrong(const std::filesystem::path& file, std::uint32_t line, std::string message) {
  return {ErrorCode::syntax, std::move(message), file.string(), line, 0};
}

}  // namespace

Result<std::vector<GoldWord>> read_gold(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) return Error{ErrorCode::io, "cannot be read", file.string(), 0, 0};
  std::string line;
  std::getline(in, line);
  const Header header(split(line));
  if (!header.find("form") || !header.find("lemma"))
    return wrong(file, 1, "the first line must name the columns form and lemma");
  std::vector<GoldWord> words;
  for (std::uint32_t number = 2; std::getline(in, line); ++number) {
    if (line.empty()) continue;
    const std::vector<std::string> cells = split(line);
    GoldWord word{header.cell(cells, "form"), header.cell(cells, "lemma"),
                  header.cell(cells, "upos"), WordPlace::begins_sentence};
    if (word.form.empty() || word.lemma.empty())
      return wrong(file, number, "has no form or no lemma");
    if (word.tag == "PUNCT" || word.tag == "SYM") continue;
    const bool inside = header.find("tok") && header.cell(cells, "tok") != "1";
    if (inside) word.place = WordPlace::inside_sentence;
    words.push_back(std::move(word));
  }
  return words;
}

}  // namespace palaute::tool
