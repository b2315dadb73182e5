#include "lexicon/pattern.h"

#include <algorithm>
#include <charconv>

#include "text/normalize.h"

namespace palaute {
namespace {

constexpr unsigned kLongestGap = 9;
constexpr const char* kLoneAmpersand = "'&' stands between two words";

// Reads a pattern token by token; the first problem stops it.
class PatternParser {
 public:
  explicit PatternParser(std::string_view text) : text_(text) {}

  std::variant<Pattern, PatternError> parse() {
    while (!error_ && skip_spaces()) parse_token();
    if (!error_ && pattern_.steps.empty()) fail(0, "a pattern needs at least one word");
    if (!error_ && pattern_.steps.size() > kMostSteps) fail(0, "a pattern has at most 8 words");
    if (!error_ && open_ampersand_) fail(*open_ampersand_, kLoneAmpersand);
    if (!error_ && gap_ != 0) fail(text_.size(), "a gap needs a word after it");
    if (error_) return *std::move(error_);
    return std::move(pattern_);
  }

 private:
  // False at the end.
  bool skip_spaces() {
    while (position_ < text_.size() && text_[position_] == ' ') ++position_;
    return position_ < text_.size();
  }

  void fail(std::size_t position, std::string message) {
    if (!error_) error_ = PatternError{position, std::move(message)};
  }

  void parse_token() {
    if (text_[position_] == '&') return parse_ampersand();
    if (text_.substr(position_).starts_with("..")) return parse_gap();
    if (text_[position_] == '!') {
      ++position_;
      std::vector<PatternItem> items = parse_alternatives();
      pattern_.excluded.insert(pattern_.excluded.end(), items.begin(), items.end());
      return;
    }
    pattern_.steps.push_back({parse_alternatives(), gap_});
    gap_ = 0;
    open_ampersand_.reset();
  }

  void parse_ampersand() {
    if (pattern_.steps.empty() || open_ampersand_) fail(position_, kLoneAmpersand);
    pattern_.any_order = true;
    open_ampersand_ = position_++;
  }

  void parse_gap() {
    const std::size_t begin = position_;
    const char* digits = text_.data() + position_ + 2;
    const auto [end, problem] = std::from_chars(digits, text_.data() + text_.size(), gap_);
    if (problem != std::errc() || gap_ == 0 || gap_ > kLongestGap) {
      return fail(begin, "a gap is ..1 to ..9, the most words it may hold");
    }
    if (pattern_.steps.empty()) fail(begin, "a gap needs a word before it");
    position_ = static_cast<std::size_t>(end - text_.data());
  }

  std::vector<PatternItem> parse_alternatives() {
    if (position_ >= text_.size() || text_[position_] != '(')
      return {parse_item(find_item_end(" "))};
    const std::size_t open = position_;
    std::vector<PatternItem> items;
    do {
      ++position_;
      items.push_back(parse_item(find_item_end("|) ")));
    } while (!error_ && position_ < text_.size() && text_[position_] == '|');
    close_alternatives(open);
    return items;
  }

  void close_alternatives(std::size_t open) {
    if (position_ == text_.size()) return fail(open, "'(' is never closed");
    if (text_[position_] == ' ') return fail(open, "each alternative is one word");
    ++position_;
    if (position_ < text_.size() && text_[position_] != ' ')
      fail(position_, "a space is missing after ')'");
  }

  // Where the item at position_ ends: a quoted form may hold the terminators.
  std::size_t find_item_end(std::string_view terminators) const {
    std::size_t from = position_;
    if (from < text_.size() && text_[from] == '"') {
      const std::size_t close = text_.find('"', from + 1);
      if (close != std::string_view::npos) from = close;
    }
    return std::min(text_.find_first_of(terminators, from), text_.size());
  }

  PatternItem parse_item(std::size_t end) {
    const std::size_t begin = position_;
    std::string_view token = text_.substr(begin, end - begin);
    position_ = end;
    PatternItem item;
    take_features(token, begin, item);
    take_part_of_speech(token, begin, item);
    if (token.empty()) {
      item.kind = ItemKind::any;
      if (!item.part_of_speech && item.features.empty()) fail(begin, "a word is missing here");
      return item;
    }
    read_word(token, begin, item);
    return item;
  }

  void take_features(std::string_view& token, std::size_t begin, PatternItem& item) {
    if (!token.ends_with(']')) return;
    const std::size_t open = token.rfind('[');
    if (open == std::string_view::npos) return fail(begin, "']' without '['");
    std::string_view names = token.substr(open + 1, token.size() - open - 2);
    token = token.substr(0, open);
    while (!names.empty()) {
      const std::string_view name = names.substr(0, names.find(','));
      names.remove_prefix(std::min(name.size() + 1, names.size()));
      const auto feature = feature_from_name(name);
      if (!feature) return fail(begin + open, "unknown feature '" + std::string(name) + "'");
      item.features.add(*feature);
    }
  }

  void take_part_of_speech(std::string_view& token, std::size_t begin, PatternItem& item) {
    if (token.size() < 2 || token[token.size() - 2] != '/' || token.back() == '"') return;
    item.part_of_speech = part_of_speech_from_letter(token.back());
    if (!item.part_of_speech) {
      return fail(
          begin + token.size() - 1,
          "unknown part of speech '" + std::string(1, token.back()) + "'; use N A V D P or X");
    }
    token.remove_suffix(2);
  }

  void read_word(std::string_view token, std::size_t begin, PatternItem& item) {
    const bool quoted = token.size() > 1 && token.front() == '"' && token.back() == '"';
    if (quoted) {
      item.kind = ItemKind::exact;
      token = token.substr(1, token.size() - 2);
    } else if (token.ends_with('*')) {
      item.kind = ItemKind::prefix;
      token.remove_suffix(1);
    } else if (token.starts_with('+')) {
      item.kind = ItemKind::compound_last;
      token.remove_prefix(1);
    } else if (token.ends_with('+')) {
      item.kind = ItemKind::compound_first;
      token.remove_suffix(1);
    }
    item.text = normalized(token);
    if (item.text.empty()) fail(begin, "a word is missing here");
    if (item.text.find(' ') != std::string::npos) fail(begin, "a quoted form is one word");
    if (!quoted && token.find_first_of("\"()|*+&![]") != std::string_view::npos) {
      fail(begin, "'" + std::string(token) +
                      "' holds a sign of the pattern grammar; quote an exact form as \"…\"");
    }
  }

  std::string_view text_;
  std::size_t position_ = 0;
  unsigned gap_ = 0;
  std::optional<std::size_t> open_ampersand_;  // one that still lacks its right-hand word
  Pattern pattern_;
  std::optional<PatternError> error_;
};

}  // namespace

std::variant<Pattern, PatternError> parse_pattern(std::string_view text) {
  return PatternParser(text).parse();
}

}  // namespace palaute
