// Which encoding are these bytes in?
#ifndef PALAUTE_SURVEY_ENCODING_H_
#define PALAUTE_SURVEY_ENCODING_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "palaute/base.h"
#include "survey/examine.h"

namespace palaute {

// What to do with bytes that are no text in the encoding.
enum class BadBytes : std::uint8_t {
  none,     // the whole file was checked: there are none
  replace,  // each becomes U+FFFD
  refuse,   // the caller declared the encoding, so they are an error
};

struct Encoding {
  std::string name = "UTF-8";  // as the Internet calls it, e.g. "windows-1252"
  std::size_t bom_bytes = 0;   // to be skipped at the start
  BadBytes bad = BadBytes::none;
  std::vector<std::string> warnings;
};

// Byte order mark, else UTF-16 by its NUL bytes, else UTF-8 when most of what is not ASCII is
// valid, else Windows-1252, which is what a Finnish or English Excel writes. `declared` (an ICU
// converter name) wins over detection. Errors (without a file name): argument for an unknown name;
// encoding when the bytes are not text, or not text in the declared encoding.
Result<Encoding> decide_encoding(const Examination& seen, const std::string& declared);

}  // namespace palaute

#endif  // PALAUTE_SURVEY_ENCODING_H_
