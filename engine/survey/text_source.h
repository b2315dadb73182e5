// The export as UTF-8 text, block by block, whatever encoding its bytes are in.
#ifndef PALAUTE_SURVEY_TEXT_SOURCE_H_
#define PALAUTE_SURVEY_TEXT_SOURCE_H_

#include <unicode/ucnv.h>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "survey/byte_source.h"
#include "survey/encoding.h"

namespace palaute {

// A rewindable stream of UTF-8 without byte order mark. Characters may straddle blocks on either
// side. Use from one thread at a time.
class TextSource {
 public:
  // Errors: argument when ICU has no such converter.
  static Result<std::unique_ptr<TextSource>> open(std::unique_ptr<ByteSource> bytes,
                                                  const Encoding& encoding);

  // The next block, empty only at the end; it lives until the next call. Errors: io, encoding.
  Result<std::string_view> next();
  Result<Done> rewind();
  const std::string& name() const { return bytes_->name(); }

 private:
  TextSource(std::unique_ptr<ByteSource> bytes, const Encoding& encoding);
  Result<Done> open_converters();
  Result<std::string_view> next_bytes();
  Result<std::string_view> decode();
  Result<Done> convert(std::string_view block);
  Error bad_bytes() const;
  void reset_pivot();

  std::unique_ptr<ByteSource> bytes_;
  Encoding encoding_;
  std::size_t to_skip_ = 0;   // bytes of the byte order mark still ahead
  std::uint64_t passed_ = 0;  // bytes given to the converter
  bool ended_ = false;
  icu::LocalUConverterPointer from_;  // none: the bytes are UTF-8 already
  icu::LocalUConverterPointer to_;
  std::array<UChar, 4096>
      pivot_{};  // UTF-16 between the two converters; keeps state between blocks
  UChar* pivot_source_ = nullptr;
  UChar* pivot_target_ = nullptr;
  std::string decoded_;
};

}  // namespace palaute

#endif  // PALAUTE_SURVEY_TEXT_SOURCE_H_
