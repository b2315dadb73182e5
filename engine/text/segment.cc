#include "text/segment.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace palaute {
namespace {

bool is_letter(UChar32 c) {
  return u_isUAlphabetic(c) || u_getCombiningClass(c) != 0 || c == 0xFFFD;
}
bool is_digit(UChar32 c) { return c >= '0' && c <= '9'; }
bool is_alnum(UChar32 c) { return is_digit(c) || is_letter(c); }
bool is_emoji(UChar32 c) {
  return c > 0x200 &&
         (u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC) ||
          u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION) || c == 0x2639 || c == 0x263A);
}
bool ends_sentence(UChar32 c) {
  return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == '\n' || c == 0x2028 || c == 0x2029;
}
bool ends_clause(UChar32 c) {
  constexpr std::array<UChar32, 9> kMarks = {',', ';', ':', '(', ')', '/', 0x2013, 0x2014, '|'};
  return std::find(kMarks.begin(), kMarks.end(), c) != kMarks.end();
}

class Segmenter {
 public:
  Segmenter(const CleanText& clean, std::vector<Word>& words) : clean_(clean), words_(words) {}

  void run() {
    while (position_ < clean_.text.size()) step();
  }

 private:
  std::string_view rest() const { return std::string_view(clean_.text).substr(position_); }

  UChar32 at(std::size_t position) const {
    return static_cast<UChar32>(code_point_at(clean_.text, position));
  }
  UChar32 before(std::size_t position) const {
    return static_cast<UChar32>(code_point_before(clean_.text, position));
  }
  std::size_t after(std::size_t position) const {
    next_code_point(clean_.text, position);
    return position;
  }

  void step() {
    const UChar32 c = at(position_);
    if (const std::size_t size = emoticon_size(); size != 0)
      return emit(position_ + size, WordKind::symbol);
    if (const std::size_t size = link_size(); size != 0)
      return emit(position_ + size, WordKind::link);
    if (is_alnum(c)) return emit_word();
    if (is_emoji(c)) return emit(after(position_), WordKind::symbol);
    mark_border(c);
    position_ = after(position_);
  }

  void mark_border(UChar32 c) {
    const bool spaced_hyphen = c == '-' && before(position_) == ' ' && at(position_ + 1) == ' ';
    if (ends_sentence(c)) {
      sentence_border_ = true;
    } else if (ends_clause(c) || spaced_hyphen) {
      clause_border_ = true;
    }
  }

  // Borders take effect at the next word, so that "hyvä!!! :)" makes no empty sentences. A clause
  // without an end is ended: what stands a hundred words away is about something else, and hostile
  // text must not make long work.
  void open_word() {
    if (words_of_clause_ == kLongestClause) clause_border_ = true;
    if (words_.empty()) {
      sentence_border_ = clause_border_ = false;
    }
    if (sentence_border_) ++sentence_;
    if (sentence_border_ || clause_border_) {
      ++clause_;
      words_of_clause_ = 0;
    }
    ++words_of_clause_;
    sentence_border_ = clause_border_ = false;
  }

  void emit(std::size_t end, WordKind kind) {
    // A symbol belongs to the sentence it closes: "Hyvä palvelu! :)"
    if (kind != WordKind::symbol) open_word();
    Word word;
    word.begin = static_cast<std::uint32_t>(position_);
    word.end = static_cast<std::uint32_t>(end);
    word.source = clean_.source(position_, end);
    word.kind = kind;
    word.sentence = sentence_;
    word.clause = clause_;
    words_.push_back(word);
    position_ = end;
  }

  void emit_word() {
    bool has_letter = false;
    std::size_t end = position_;
    while (end < clean_.text.size()) {
      const UChar32 c = at(end);
      if (!is_alnum(c) && !joins(end)) break;
      has_letter = has_letter || is_letter(c);
      end = after(end);
    }
    emit(end, has_letter ? WordKind::word : WordKind::number);
  }

  // Does the sign at `position` join the letters or digits on its two sides into one word?
  bool joins(std::size_t position) const {
    const UChar32 c = at(position);
    const UChar32 left = before(position);
    const UChar32 right = at(position + 1);
    if (c == '\'' || c == '-') return is_alnum(left) && is_alnum(right);
    if (c == ':')
      return (is_letter(left) && is_letter(right)) || (is_digit(left) && is_digit(right));
    if (c == '.' || c == ',') return is_digit(left) && is_digit(right);
    if (c == '/') return (is_digit(left) && is_digit(right)) || joins_single_letters(position);
    return c == '&' && is_letter(left) && is_letter(right);
  }

  // "n/a", "w/o" are words; "palvelu/hinta" is two.
  bool joins_single_letters(std::size_t slash) const {
    const std::size_t left = slash - 1;
    return slash > 0 && is_letter(at(left)) && !is_alnum(before(left)) && is_letter(at(slash + 1));
  }

  // Western emoticons: eyes, perhaps a nose, a mouth; hearts. After a letter only :) and :( with or
  // without a nose.
  std::size_t emoticon_size() const {
    const std::string_view text = rest();
    if (text.size() < 2) return 0;
    if (is_alnum(before(position_))) return smiley_size(2);
    if (text.starts_with("<3") || text.starts_with("^^")) return 2;
    if (text.starts_with("</3") || text.starts_with("^_^")) return 3;
    if (text.starts_with("xd") && !is_alnum(at(position_ + 2))) return 2;
    return smiley_size(kMouths.size());
  }

  // Eyes, up to two noses, and one of the first `mouths` mouths.
  std::size_t smiley_size(std::size_t mouths) const {
    const std::string_view text = rest();
    if (kEyes.find(text[0]) == std::string_view::npos) return 0;
    const std::size_t mouth = std::min(text.find_first_not_of(kNoses, 1), std::size_t{3});
    if (mouth >= text.size() ||
        kMouths.substr(0, mouths).find(text[mouth]) == std::string_view::npos)
      return 0;
    const bool runs_into_word =
        is_alnum(at(position_ + mouth + 1)) || text.substr(mouth).starts_with("//");
    return runs_into_word ? 0 : mouth + 1;
  }

  // The length of a web or e-mail address that begins here, or 0.
  std::size_t link_size() const {
    if (!is_alnum(at(position_)) || is_alnum(before(position_))) return 0;
    const std::string_view token = rest().substr(0, rest().find_first_of(" \n\t\"<>()"));
    const std::size_t at_sign = token.find('@');
    const bool is_mail =
        at_sign != std::string_view::npos && token.find('.', at_sign) != std::string_view::npos;
    const bool is_web =
        token.starts_with("www.") || token.starts_with("http://") || token.starts_with("https://");
    if (!is_mail && !is_web) return 0;
    return token.find_last_not_of(".,;:!?'") + 1;
  }

  static constexpr std::uint32_t kLongestClause = 100;
  static constexpr std::string_view kEyes = ":;=";
  static constexpr std::string_view kNoses = "-'^";
  static constexpr std::string_view kMouths = ")(]d[p|*/3";

  const CleanText& clean_;
  std::vector<Word>& words_;
  std::size_t position_ = 0;
  std::uint32_t sentence_ = 0;
  std::uint32_t clause_ = 0;
  std::uint32_t words_of_clause_ = 0;
  bool sentence_border_ = false;
  bool clause_border_ = false;
};

}  // namespace

void segment(const CleanText& clean, std::vector<Word>& words) {
  words.clear();
  Segmenter(clean, words).run();
}

}  // namespace palaute
