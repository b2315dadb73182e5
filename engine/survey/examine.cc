#include "survey/examine.h"

#include <algorithm>
#include <cstring>

#include "base/digest.h"

namespace palaute {

std::size_t Utf8Checker::skip_ascii(std::string_view bytes, std::size_t at) const {
  constexpr std::uint64_t kHighBits = 0x8080808080808080U;
  if (wanted_ != 0) return at;
  while (at + sizeof(std::uint64_t) <= bytes.size()) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes.data() + at, sizeof eight);
    if ((eight & kHighBits) != 0) break;
    at += sizeof eight;
  }
  return at;
}

void Utf8Checker::add(std::string_view bytes) {
  const std::uint64_t breaks_before = breaks_;
  for (std::size_t at = skip_ascii(bytes, 0); at < bytes.size(); at = skip_ascii(bytes, at + 1)) {
    offset_ = at;
    take(static_cast<unsigned char>(bytes[at]));
  }
  count_lines(bytes, breaks_before);
}

void Utf8Checker::finish() {
  if (wanted_ == 0) return;
  wanted_ = 0;
  if (++breaks_ == 1) first_break_line_ = lines_ + 1;
}

// Lines are counted only until the first break is found.
void Utf8Checker::count_lines(std::string_view bytes, std::uint64_t breaks_before) {
  if (first_break_line_ != 0) return;
  const bool broke = breaks_before == 0 && breaks_ > 0;
  const auto counted = broke ? bytes.substr(0, break_offset_) : bytes;
  lines_ += static_cast<std::uint32_t>(std::ranges::count(counted, '\n'));
  if (broke) first_break_line_ = lines_ + 1;
}

void Utf8Checker::take(unsigned char byte) {
  if (wanted_ == 0) return begin(byte);
  if (byte < low_ || byte > high_) {
    wanted_ = 0;
    if (breaks_++ == 0) break_offset_ = offset_;
    return begin(byte);
  }
  low_ = 0x80;
  high_ = 0xBF;
  if (--wanted_ == 0) ++characters_;
}

// The ranges of the second byte keep out overlong forms, surrogates and what lies past U+10FFFF.
void Utf8Checker::begin(unsigned char lead) {
  if (lead < 0x80) return;
  low_ = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  high_ = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (lead >= 0xC2 && lead <= 0xDF) {
    wanted_ = 1;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    wanted_ = 2;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    wanted_ = 3;
  } else if (breaks_++ == 0) {
    break_offset_ = offset_;
  }
}

Result<Examination> examine(ByteSource& source) {
  Examination seen;
  Digest digest;
  while (true) {
    const auto block = source.next();
    if (!block) return block.error();
    if (block->empty()) break;
    digest.add(*block);
    seen.utf8.add(*block);
    seen.size += block->size();
    seen.head.append(block->substr(0, kBlockBytes - seen.head.size()));
  }
  seen.utf8.finish();
  seen.digest = digest.finish();
  if (auto rewound = source.rewind(); !rewound) return rewound.error();
  return seen;
}

}  // namespace palaute
