// The first pass over an export: what kind of bytes are these?
#ifndef PALAUTE_SURVEY_EXAMINE_H_
#define PALAUTE_SURVEY_EXAMINE_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "survey/byte_source.h"

namespace palaute {

// Checks UTF-8 in pieces of any size; a character may straddle two of them.
class Utf8Checker {
 public:
  void add(std::string_view bytes);
  // Call once after the last piece.
  void finish();

  std::uint64_t characters() const { return characters_; }  // of more than one byte, well-formed
  std::uint64_t breaks() const { return breaks_; }          // places where a character breaks off
  std::uint32_t first_break_line() const { return first_break_line_; }  // 1-based; 0 for none

 private:
  std::size_t skip_ascii(std::string_view bytes, std::size_t at) const;
  void begin(unsigned char lead);
  void take(unsigned char byte);
  void count_lines(std::string_view bytes, std::uint64_t breaks_before);

  std::uint64_t characters_ = 0;
  std::uint64_t breaks_ = 0;
  std::uint32_t first_break_line_ = 0;
  std::uint32_t lines_ = 0;       // line ends before the current piece
  std::size_t break_offset_ = 0;  // of the first break, in the current piece
  std::size_t offset_ = 0;        // of the byte being taken, in the current piece
  int wanted_ = 0;                // continuation bytes still to come
  unsigned char low_ = 0x80;      // range the next continuation byte must lie in
  unsigned char high_ = 0xBF;
};

// What one pass in constant memory tells about a file.
struct Examination {
  std::string digest;  // "sha256:<hex>" of all bytes
  std::uint64_t size = 0;
  std::string head;  // up to the first 1 MiB
  Utf8Checker utf8;
};

// Reads the source to its end and rewinds it. Errors: io.
Result<Examination> examine(ByteSource& source);

}  // namespace palaute

#endif  // PALAUTE_SURVEY_EXAMINE_H_
