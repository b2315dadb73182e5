// Delimited text cut into records: RFC 4180 as exporters really write it.
#ifndef PALAUTE_SURVEY_CSV_H_
#define PALAUTE_SURVEY_CSV_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "palaute/base.h"

namespace palaute {

inline constexpr std::size_t kRecordBytes = std::size_t{16} << 20U;
inline constexpr std::size_t kRecordCells = std::size_t{1} << 16U;

enum class QuoteMarks : std::uint8_t { enclose, plain };  // plain: a " is a character like others
enum class LoneCr : std::uint8_t { text, line_end };      // a CR that no LF follows

struct CsvDialect {
  char separator = ',';
  QuoteMarks quotes = QuoteMarks::enclose;
  LoneCr lone_cr = LoneCr::text;
};

// How the quotation marks of a record went.
enum class QuoteState : std::uint8_t {
  sound,
  torn,      // text follows a closing mark of a cell that holds a separator or a line end
  unclosed,  // the file ends inside the marks
};

// One record. The views live until the parser is asked for the next one.
struct CsvRecord {
  std::span<const std::string_view> cells;
  std::uint32_t line = 0;  // 1-based line where it begins
  QuoteState quotes = QuoteState::sound;
};

// A push parser: feed() blocks of UTF-8, take records with next(). A cell is enclosed when its
// first character is "; a doubled " stands for one; line ends inside the marks belong to the cell.
// When text follows the closing mark, the marks were text and are kept. A line that holds nothing
// is no record. A NUL becomes U+FFFD. Any chunking of the text gives the same records. Use from one
// thread at a time.
class CsvParser {
 public:
  explicit CsvParser(CsvDialect dialect, std::size_t record_bytes = kRecordBytes);

  // REQUIRES: next() has returned null, and `block` lives until it does again.
  void feed(std::string_view block);
  // Tells that no block follows.
  void finish() { finished_ = true; }
  // The next record, or null when it takes another block (or, after finish(), when there is none).
  // Errors: limit, without a file name.
  Result<const CsvRecord*> next();

  // 1-based line the parser stands on.
  std::uint32_t line() const { return line_; }
  // True when the text fed so far ends between the marks of a cell.
  bool inside_quotes() const { return state_ == State::quoted; }

 private:
  enum class State : std::uint8_t { cell_start, plain, quoted, quote_met, cr_met };
  using ByteSet = std::array<bool, 256>;

  void step();
  void start_cell();
  void read_plain();
  void read_quoted();
  void read_after_quote();
  void read_after_cr();
  void end_text();

  void take_plain_special(char byte);
  void take_quoted_special(char byte);
  void copy_until(const ByteSet& specials);
  void end_cell();
  void end_record();
  void keep_quotes_as_text();
  void forget_record();
  bool holds_nothing() const;
  const CsvRecord* publish();
  Error too_large() const;

  CsvDialect dialect_;
  std::size_t record_bytes_;
  ByteSet plain_specials_{};
  ByteSet quoted_specials_{};

  std::string_view block_;
  std::size_t at_ = 0;
  bool finished_ = false;

  State state_ = State::cell_start;
  std::uint32_t line_ = 1;
  bool after_cr_ = false;      // a line end was just counted at a CR; an LF here belongs to it
  bool enclosed_ = false;      // the cell being read began with a quotation mark
  bool any_enclosed_ = false;  // some cell of the record did
  bool complete_ = false;
  std::string buffer_;             // the text of the record's cells, one after the other
  std::vector<std::size_t> ends_;  // of each cell in buffer_
  std::vector<std::string_view> cells_;
  CsvRecord record_;
};

}  // namespace palaute

#endif  // PALAUTE_SURVEY_CSV_H_
