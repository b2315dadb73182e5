#include "authoring/category_map.h"

#include "base/file.h"
#include "base/suggest.h"
#include "base/table_file.h"
#include "lexicon/line_readers.h"

namespace palaute {
namespace {

constexpr std::string_view kEmotion = "emotion:";
constexpr std::string_view kIntent = "intent:";

// What the lexicon reader says of a line of that kind.
Result<Entry> read_as_line(const CategoryMeaning& meaning) {
  const bool is_valence = meaning.kind == "sentiment";
  const std::string text =
      is_valence ? "word\t" + meaning.value + '\n' : meaning.value + "\tword\n";
  const auto table = TableFile::parse("#palaute " + meaning.kind + " any 1\n" + text, "");
  if (!table) return table.error();
  if (table->lines().empty()) return Error{ErrorCode::lexicon, "the meaning is empty", "", 0, 0};
  const TableLine& line = table->lines().front();
  if (is_valence) return read_opinion_line(*table, line);
  return read_label_line(*table, line, meaning.kind == "emotions" ? Axis::emotion : Axis::intent);
}

bool begins_number(std::string_view text) {
  return !text.empty() && std::string_view("+-.0123456789").find(text[0]) != std::string_view::npos;
}

Result<CategoryMeaning> check(CategoryMeaning meaning) {
  if (const auto entry = read_as_line(meaning); !entry) return entry.error();
  return meaning;
}

Result<CategoryMeaning> parse_meaning(std::string_view text, const Lexicon& lexicon) {
  if (text.starts_with(kEmotion))
    return check({"emotions", std::string(text.substr(kEmotion.size()))});
  if (text.starts_with(kIntent))
    return check({"intents", std::string(text.substr(kIntent.size()))});
  if (begins_number(text)) return check({"sentiment", std::string(text)});
  if (lexicon.find_theme(text)) return CategoryMeaning{"themes", std::string(text)};
  std::vector<std::string> themes;
  for (const Theme& theme : lexicon.themes()) themes.push_back(theme.id);
  return Error{ErrorCode::lexicon,
               "'" + std::string(text) + "' is no theme, valence, emotion:name or intent:name" +
                   did_you_mean(text, themes),
               "", 0, 0};
}

std::string_view without_blanks_at_end(std::string_view line) {
  const std::size_t last = line.find_last_not_of(" \t\r");
  return line.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

}  // namespace

Result<CategoryMap> CategoryMap::read(const std::filesystem::path& file, const Lexicon& lexicon) {
  auto bytes = read_file(file);
  if (!bytes) return bytes.error();
  CategoryMap map;
  std::string_view rest = *bytes;
  for (std::uint32_t number = 1; !rest.empty(); ++number) {
    const std::size_t size = std::min(rest.find('\n'), rest.size());
    const std::string_view line = without_blanks_at_end(rest.substr(0, size));
    rest.remove_prefix(std::min(size + 1, rest.size()));
    if (line.empty() || line.starts_with('#')) continue;
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos) {
      return Error{ErrorCode::lexicon, "a line is a category, a tab and a meaning", file.string(),
                   number, 0};
    }
    auto meaning = parse_meaning(line.substr(tab + 1), lexicon);
    if (!meaning)
      return Error{ErrorCode::lexicon, meaning.error().message, file.string(), number, 0};
    map.meanings_[std::string(line.substr(0, tab))].push_back(*std::move(meaning));
  }
  return map;
}

std::vector<CategoryMeaning> CategoryMap::meanings(std::string category) const {
  for (;;) {
    const auto found = meanings_.find(category);
    if (found != meanings_.end()) return found->second;
    const std::size_t slash = category.rfind('/');
    if (slash == std::string::npos) return {};
    category.resize(slash);
  }
}

}  // namespace palaute
