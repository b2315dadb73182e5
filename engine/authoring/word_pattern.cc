#include "authoring/word_pattern.h"

#include <algorithm>
#include <vector>

#include "lexicon/pattern.h"
#include "text/normalize.h"
#include "text/segment.h"

namespace palaute {
namespace {

Error reason(std::string text) { return {ErrorCode::argument, std::move(text), "", 0, 0}; }

// What the engine reads in a text: its only word, or nothing where there are more or fewer.
struct OnlyWord {
  bool is_one = false;
  WordKind kind = WordKind::word;
};

OnlyWord read_only_word(std::string_view text) {
  CleanText clean;
  std::vector<Word> words;
  normalize(text, clean);
  segment(clean, words);
  if (words.size() != 1 || words[0].begin != 0 || words[0].end != clean.text.size()) return {};
  return {true, words[0].kind};
}

bool is_item(const std::string& pattern, ItemKind kind, const std::string& text) {
  const auto parsed = parse_pattern(pattern);
  const auto* found = std::get_if<Pattern>(&parsed);
  return found != nullptr && found->excluded.empty() && found->steps.size() == 1 &&
         found->steps[0].alternatives == std::vector<PatternItem>{{kind, text, {}, {}}};
}

Result<std::string> quoted(const std::string& text) {
  std::string pattern = '"' + text + '"';
  if (!is_item(pattern, ItemKind::exact, text)) return reason("no pattern can hold it");
  return pattern;
}

Result<std::string> item_for(std::string_view word) {
  const OnlyWord whole = read_only_word(word);
  if (whole.is_one && whole.kind == WordKind::symbol) return quoted(normalized(word));
  const bool is_beginning = word.ends_with('*');
  if (is_beginning) word.remove_suffix(1);
  if (word.find_first_of("*?") != std::string_view::npos)
    return reason("'*' is understood at the end of a word only, '?' not at all");
  if (!read_only_word(word).is_one) return reason("is not read as one word");
  const std::string text = normalized(word);
  if (is_beginning) {
    if (!is_item(text + '*', ItemKind::prefix, text)) return reason("no pattern can hold it");
    return text + '*';
  }
  return is_item(text, ItemKind::lemma, text) ? Result<std::string>(text) : quoted(text);
}

}  // namespace

Result<std::string> word_pattern(std::string_view words) {
  std::string pattern;
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find(' '));
    words.remove_prefix(std::min(word.size() + 1, words.size()));
    if (word.empty()) continue;
    const auto item = item_for(word);
    if (!item) return item.error();
    pattern += (pattern.empty() ? "" : " ") + *item;
  }
  const auto parsed = parse_pattern(pattern);
  if (const auto* problem = std::get_if<PatternError>(&parsed)) return reason(problem->message);
  return pattern;
}

}  // namespace palaute
