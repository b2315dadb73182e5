#include "survey/encoding.h"

#include <fmt/format.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace palaute {
namespace {

using namespace std::string_view_literals;

struct Bom {
  std::string_view bytes;
  std::string_view encoding;
};

// UTF-32LE begins with the mark of UTF-16LE, so it is tried first.
constexpr auto kBoms = std::to_array<Bom>({
    {"\xEF\xBB\xBF"sv, "UTF-8"},
    {"\xFF\xFE\0\0"sv, "UTF-32LE"},
    {"\0\0\xFE\xFF"sv, "UTF-32BE"},
    {"\xFF\xFE"sv, "UTF-16LE"},
    {"\xFE\xFF"sv, "UTF-16BE"},
});

const Bom* find_bom(std::string_view head) {
  const auto* const bom =
      std::ranges::find_if(kBoms, [&](const Bom& each) { return head.starts_with(each.bytes); });
  return bom == kBoms.end() ? nullptr : bom;
}

struct NulCount {
  std::size_t even = 0;  // at byte 0, 2, 4 ...
  std::size_t odd = 0;
};

NulCount count_nuls(std::string_view head) {
  NulCount nuls;
  for (std::size_t at = head.find('\0'); at != head.npos; at = head.find('\0', at + 1)) {
    ++(at % 2 == 0 ? nuls.even : nuls.odd);
  }
  return nuls;
}

// Finnish and English text in UTF-16 has a NUL in most of its pairs, always in the same half.
std::optional<Encoding> utf16_without_bom(std::string_view head) {
  const NulCount nuls = count_nuls(head);
  const std::size_t most = std::max(nuls.even, nuls.odd);
  const std::size_t least = std::min(nuls.even, nuls.odd);
  if (most * 4 < head.size() || least * 20 > most) return std::nullopt;
  return Encoding{nuls.odd > nuls.even ? "UTF-16LE" : "UTF-16BE", 0, BadBytes::replace, {}};
}

// Neither white space nor the escape character, which terminal colours bring into answers.
bool is_foreign_control(char byte) {
  constexpr std::string_view kHarmless = "\t\n\v\f\r\x1B";
  return static_cast<unsigned char>(byte) < 0x20 && kHarmless.find(byte) == kHarmless.npos;
}

// A few control characters are an exporter's slip; more than one byte in a hundred is no text.
bool is_binary(std::string_view head) {
  const auto controls = static_cast<std::size_t>(std::ranges::count_if(head, is_foreign_control));
  return controls > std::max<std::size_t>(8, head.size() / 100);
}

Encoding utf8_encoding(const Examination& seen) {
  Encoding encoding;
  if (seen.utf8.breaks() == 0) return encoding;
  encoding.bad = BadBytes::replace;
  encoding.warnings.push_back(
      fmt::format("{} broken UTF-8 characters (the first on line {}) were replaced by U+FFFD",
                  seen.utf8.breaks(), seen.utf8.first_break_line()));
  return encoding;
}

Encoding windows_encoding(std::string_view head) {
  Encoding encoding{"windows-1252", 0, BadBytes::replace, {}};
  if (head.find('\xA4') != std::string_view::npos) {
    encoding.warnings.emplace_back(
        "read as windows-1252, where byte A4 is '¤'; if it should be the euro sign, give the "
        "encoding ISO-8859-15");
  }
  return encoding;
}

Result<Encoding> detect_encoding(const Examination& seen) {
  if (const Bom* bom = find_bom(seen.head); bom != nullptr) {
    Encoding encoding = utf8_encoding(seen);
    if (bom->encoding != "UTF-8") {
      encoding = Encoding{std::string(bom->encoding), 0, BadBytes::replace, {}};
    }
    encoding.bom_bytes = bom->bytes.size();
    return encoding;
  }
  if (auto utf16 = utf16_without_bom(seen.head); utf16) return *std::move(utf16);
  if (is_binary(seen.head)) {
    return Error{
        ErrorCode::encoding,
        "is not a text file (it is full of control characters); export the survey as CSV UTF-8 and "
        "name that file, or give its encoding",
        "", 0, 0};
  }
  if (seen.utf8.breaks() <= seen.utf8.characters()) return utf8_encoding(seen);
  return windows_encoding(seen.head);
}

// "latin1" -> "ISO-8859-1"; nothing when ICU does not know the name.
std::optional<std::string> internet_name(const std::string& declared) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::LocalUConverterPointer converter(ucnv_open(declared.c_str(), &status));
  if (U_FAILURE(status)) return std::nullopt;
  for (const char* standard : {"MIME", "IANA"}) {
    const char* name = ucnv_getStandardName(declared.c_str(), standard, &status);
    if (name != nullptr) return name;
  }
  return declared;
}

Result<Encoding> declared_encoding(const Examination& seen, const std::string& declared) {
  const auto name = internet_name(declared);
  if (!name) {
    return Error{ErrorCode::argument,
                 fmt::format("unknown encoding '{}'; try UTF-8, windows-1252, ISO-8859-15 or "
                             "UTF-16LE, or leave it out to detect it",
                             declared),
                 "", 0, 0};
  }
  Encoding encoding{*name, 0, BadBytes::refuse, {}};
  const Bom* bom = find_bom(seen.head);
  if (bom != nullptr && bom->encoding == *name) encoding.bom_bytes = bom->bytes.size();
  if (*name != "UTF-8") return encoding;
  if (seen.utf8.breaks() != 0) {
    return Error{ErrorCode::encoding,
                 "is not UTF-8 on this line; leave the encoding out to detect it", "",
                 seen.utf8.first_break_line(), 0};
  }
  encoding.bad = BadBytes::none;
  return encoding;
}

}  // namespace

Result<Encoding> decide_encoding(const Examination& seen, const std::string& declared) {
  return declared.empty() ? detect_encoding(seen) : declared_encoding(seen, declared);
}

}  // namespace palaute
