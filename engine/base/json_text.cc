#include "base/json_text.h"

namespace palaute {
namespace {

constexpr std::string_view kLineSeparator = "\xE2\x80\xA8";
constexpr std::string_view kParagraphSeparator = "\xE2\x80\xA9";

void append_escaped(std::string& json, unsigned char c) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  switch (c) {
    case '"':
      json += "\\\"";
      return;
    case '\\':
      json += "\\\\";
      return;
    case '\n':
      json += "\\n";
      return;
    case '\t':
      json += "\\t";
      return;
    case '\r':
      json += "\\r";
      return;
    default:
      json += "\\u00";
      json += kDigits[c >> 4U];
      json += kDigits[c & 15U];
  }
}

bool needs_escape(unsigned char c) { return c < 0x20 || c == '"' || c == '\\' || c == 0x7F; }

}  // namespace

void append_json_string(std::string& json, std::string_view text) {
  json += '"';
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const std::string_view rest = text.substr(i, 3);
    const bool separator = c == 0xE2 && (rest == kLineSeparator || rest == kParagraphSeparator);
    if (!needs_escape(c) && !separator) continue;
    json += text.substr(done, i - done);
    if (separator) {
      json += rest == kLineSeparator ? "\\u2028" : "\\u2029";
      i += 2;
    } else {
      append_escaped(json, c);
    }
    done = i + 1;
  }
  json += text.substr(done);
  json += '"';
}

}  // namespace palaute
