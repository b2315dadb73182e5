#include "authoring/dictionary_file.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace palaute {
namespace {

constexpr double kHighestOfVader = 4.0;
constexpr double kHighestOfAfinn = 5.0;
constexpr double kHighestOfOurs = 3.0;

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

std::string_view take_until(std::string_view& rest, char separator) {
  const std::string_view taken = rest.substr(0, rest.find(separator));
  rest.remove_prefix(std::min(taken.size() + 1, rest.size()));
  return taken;
}

std::optional<double> read_number(std::string_view text) {
  text = trimmed(text);
  if (text.starts_with('+')) text.remove_prefix(1);
  double value = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
  if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

Error no_dictionary(const std::string& name, const std::string& expected) {
  return {ErrorCode::syntax, expected, name, 1, 0};
}

// Lines of a word and its value, parted by a tab; VADER has more columns, which say nothing of the
// meaning.
DictionaryFile parse_values(std::string_view rest, double highest) {
  DictionaryFile file;
  for (std::uint32_t line = 1; !rest.empty(); ++line) {
    std::string_view cells = take_until(rest, '\n');
    if (trimmed(cells).empty()) continue;
    const std::string word(trimmed(take_until(cells, '\t')));
    const auto value = read_number(take_until(cells, '\t'));
    if (word.empty() || !value) {
      file.skipped.push_back({line, word, "no word and number parted by a tab"});
    } else if (!(std::abs(*value) <= highest)) {
      file.skipped.push_back({line, word, "its value is off the scale"});
    } else {
      file.words.push_back({line, word, "", *value * kHighestOfOurs / highest});
    }
  }
  return file;
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::vector<std::string_view> split_at_blanks(std::string_view text) {
  std::vector<std::string_view> parts;
  for (text = trimmed(text); !text.empty(); text = trimmed(text)) {
    parts.push_back(text.substr(0, text.find_first_of(" \t")));
    text.remove_prefix(parts.back().size());
  }
  return parts;
}

// "%", categories with their numbers, "%", words with the numbers of their categories.
class LiwcParser {
 public:
  Result<DictionaryFile> parse(std::string_view rest, const std::string& name) {
    int marks = 0;
    for (std::uint32_t line = 1; !rest.empty(); ++line) {
      const std::string_view text = trimmed(take_until(rest, '\n'));
      if (text.empty()) continue;
      if (text == "%") {
        ++marks;
      } else if (marks == 0) {
        return no_dictionary(name, "a LIWC dictionary begins with a line '%'");
      } else {
        marks == 1 ? read_category(text) : read_word(text, line);
      }
    }
    if (marks < 2) return no_dictionary(name, "the categories do not end with a line '%'");
    return std::move(file_);
  }

 private:
  void read_category(std::string_view text) {
    const std::string number(text.substr(0, text.find_first_of(" \t")));
    categories_[number] = trimmed(text.substr(number.size()));
  }

  void read_word(std::string_view text, std::uint32_t line) {
    std::vector<std::string_view> parts = split_at_blanks(text);
    const auto numbers = std::find_if_not(parts.rbegin(), parts.rend(), is_number).base();
    std::string word;
    for (auto part = parts.begin(); part != numbers; ++part)
      word += (word.empty() ? "" : " ") + std::string(*part);
    if (word.empty() || numbers == parts.end()) {
      file_.skipped.push_back({line, std::string(text), "no word with numbers of categories"});
      return;
    }
    for (auto number = numbers; number != parts.end(); ++number) add(word, *number, line);
  }

  void add(const std::string& word, std::string_view number, std::uint32_t line) {
    const auto category = categories_.find(std::string(number));
    if (category == categories_.end()) {
      file_.skipped.push_back({line, word, "no category " + std::string(number)});
    } else {
      file_.words.push_back({line, word, category->second, std::nullopt});
    }
  }

  std::map<std::string, std::string> categories_;
  DictionaryFile file_;
};

}  // namespace

Result<DictionaryFile> parse_dictionary(std::string_view text, DictionaryFormat format,
                                        const std::string& name) {
  if (format == DictionaryFormat::quanteda) return parse_yaml_dictionary(std::string(text), name);
  if (format == DictionaryFormat::liwc) return LiwcParser().parse(text, name);
  const bool is_vader = format == DictionaryFormat::vader;
  DictionaryFile file = parse_values(text, is_vader ? kHighestOfVader : kHighestOfAfinn);
  if (file.words.empty()) return no_dictionary(name, "no line holds a word, a tab and a number");
  return file;
}

}  // namespace palaute
