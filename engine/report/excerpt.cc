#include "report/excerpt.h"

#include <algorithm>

#include "base/utf8.h"
#include "report/plain_text.h"
#include "text/personal_data.h"

namespace palaute {
namespace {

constexpr std::string_view kEllipsis = "…";

// Text and, for each of its bytes, a mark.
struct Marked {
  std::string text;
  std::vector<Mark> marks;

  void append(std::string_view more, Mark mark) {
    text += more;
    marks.insert(marks.end(), more.size(), mark);
  }
  void append(const Marked& other, std::size_t begin, std::size_t end) {
    text.append(other.text, begin, end - begin);
    const auto at = [&](std::size_t i) {
      return other.marks.begin() + static_cast<std::ptrdiff_t>(i);
    };
    marks.insert(marks.end(), at(begin), at(end));
  }
};

bool holds(ByteRange range, std::size_t position) {
  return range.begin <= position && position < range.end;
}

Mark mark_at(const Quote& quote, std::size_t position) {
  if (holds(quote.theme_words, position)) return Mark::theme;
  return holds(quote.opinion_words, position) ? Mark::opinion : Mark::none;
}

Marked plain(const Quote& quote) {
  Marked marked;
  for_each_plain(quote.text, [&](char32_t c, std::size_t position) {
    std::string character;
    append_code_point(character, c);
    marked.append(character, mark_at(quote, position));
  });
  return marked;
}

std::string placeholder(PersonalDataKind kind, const Words& words) {
  switch (kind) {
    case PersonalDataKind::email:
      return words.say("personal.email");
    case PersonalDataKind::phone:
      return words.say("personal.phone");
    case PersonalDataKind::identity_code:
      break;
  }
  return words.say("personal.identity_code");
}

// Addresses are looked for in the plain text: an invisible sign inside one must not hide it.
Marked redacted(const Marked& answer, const Words& words) {
  Marked result;
  std::size_t shown_to = 0;
  for (const PersonalData& item : find_personal_data(answer.text)) {
    result.append(answer, shown_to, item.range.begin);
    result.append(placeholder(item.kind, words), Mark::none);
    shown_to = item.range.end;
  }
  result.append(answer, shown_to, answer.text.size());
  return result;
}

// The code point border at or before `position`.
std::size_t border(std::string_view text, std::size_t position) {
  const auto inside = [&] { return (static_cast<unsigned char>(text[position]) & 0xC0U) == 0x80U; };
  while (position > 0 && position < text.size() && inside()) --position;
  return position;
}

Marked shortened(const Marked& answer, std::size_t most_bytes) {
  if (answer.text.size() <= most_bytes) return answer;
  const auto is_marked = [](Mark mark) { return mark != Mark::none; };
  const auto first = std::find_if(answer.marks.begin(), answer.marks.end(), is_marked);
  const auto focus = static_cast<std::size_t>(first - answer.marks.begin());
  const std::size_t lead = most_bytes / 3;
  const std::size_t latest = answer.text.size() - most_bytes;
  const std::size_t wanted = first == answer.marks.end() || focus < lead ? 0 : focus - lead;
  const std::size_t begin = border(answer.text, std::min(wanted, latest));
  const std::size_t end = border(answer.text, begin + most_bytes);
  Marked part;
  if (begin > 0) part.append(kEllipsis, Mark::none);
  part.append(answer, begin, end);
  if (end < answer.text.size()) part.append(kEllipsis, Mark::none);
  return part;
}

std::vector<Piece> in_pieces(const Marked& answer) {
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < answer.text.size(); ++i) {
    if (pieces.empty() || pieces.back().mark != answer.marks[i])
      pieces.push_back({"", answer.marks[i]});
    pieces.back().text += answer.text[i];
  }
  return pieces;
}

}  // namespace

std::vector<Piece> excerpt(const Quote& quote, const Words& words, std::size_t most_bytes) {
  return in_pieces(shortened(redacted(plain(quote), words), most_bytes));
}

std::string safe_text(std::string_view text, const Words& words) {
  Quote unmarked;
  unmarked.text = text;
  return redacted(plain(unmarked), words).text;
}

}  // namespace palaute
