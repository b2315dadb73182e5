#include "text/normalize.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "base/utf8.h"

namespace palaute {
namespace {

const icu::Normalizer2& nfc() {
  UErrorCode status = U_ZERO_ERROR;
  return *icu::Normalizer2::getNFCInstance(status);
}

// What a code point that people cannot tell apart from a plain one stands for; 0: drop it.
UChar32 plain_form(UChar32 c) {
  switch (c) {
    case 0x00B4:
    case 0x02BC:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
      return '\'';
    case 0x00AB:
    case 0x00BB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
      return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2212:
      return '-';
    case 0x00AD:
    case 0xFEFF:
    case 0xFE0E:
    case 0xFE0F:
    case 0x200D:
    case 0x2060:
      return 0;
    default:
      break;
  }
  if (u_isUWhiteSpace(c) && c != 0x2028 && c != 0x2029) return ' ';
  if (c >= 0x1F3FB && c <= 0x1F3FF) return 0;
  const bool is_mark_of_direction = u_charType(c) == U_FORMAT_CHAR;
  return is_mark_of_direction ? 0 : c;
}

// Appends to a CleanText, every appended byte pointing to the same raw byte.
class Appender {
 public:
  explicit Appender(CleanText& clean) : clean_(clean) {}

  void append(UChar32 c, std::size_t from) {
    append_code_point(clean_.text, static_cast<char32_t>(c));
    clean_.origin.resize(clean_.text.size(), static_cast<std::uint32_t>(from));
  }

 private:
  CleanText& clean_;
};

// True if the code point at `position` may join with what stands before it (a combining mark, say).
bool may_join_previous(std::string_view raw, std::size_t position) {
  if (position >= raw.size() || static_cast<unsigned char>(raw[position]) < 0xCC) return false;
  return !nfc().hasBoundaryBefore(static_cast<UChar32>(code_point_at(raw, position)));
}

// Letters up to U+017F whose folding is one code point and needs no normalisation.
bool is_simple_letter(UChar32 c) {
  return c < 0x180 && c != 0xDF && c != 0x130 && c != 0x149 && c != 0x17F && c != 0xB5 &&
         (c >= 0xC0 || c == 0xAA || c == 0xBA);
}

// The general case: a cluster is composed, folded, and its letters written with one origin.
void append_cluster(std::string_view cluster, std::size_t from, Appender& out) {
  const auto text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(cluster.data(), static_cast<std::int32_t>(cluster.size())));
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString folded = nfc().normalize(text, status).foldCase();
  folded = nfc().normalize(folded, status);
  for (std::int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
    if (const UChar32 c = plain_form(folded.char32At(i)); c != 0) out.append(c, from);
  }
}

}  // namespace

void normalize(std::string_view raw, CleanText& clean) {
  clean.text.clear();
  clean.origin.clear();
  Appender out(clean);
  std::size_t position = 0;
  while (position < raw.size()) {
    const std::size_t begin = position;
    const auto c = static_cast<UChar32>(next_code_point(raw, position));
    const bool alone = !may_join_previous(raw, position);
    if (alone && c < 0x80) {
      const bool upper = c >= 'A' && c <= 'Z';
      out.append(upper ? c + ('a' - 'A') : c, begin);
    } else if (alone && is_simple_letter(c)) {
      out.append(u_foldCase(c, U_FOLD_CASE_DEFAULT), begin);
    } else {
      while (may_join_previous(raw, position)) next_code_point(raw, position);
      append_cluster(raw.substr(begin, position - begin), begin, out);
    }
  }
  clean.origin.push_back(static_cast<std::uint32_t>(raw.size()));
}

std::string normalized(std::string_view raw) {
  CleanText clean;
  normalize(raw, clean);
  return std::move(clean.text);
}

}  // namespace palaute
