// Writes rows of delimited text as RFC 4180 says.
#ifndef PALAUTE_SURVEY_ROW_WRITER_H_
#define PALAUTE_SURVEY_ROW_WRITER_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace palaute {

// What a spreadsheet may make of a cell that begins like a formula.
enum class FormulaGuard : std::uint8_t {
  none,    // cells are written as they are
  prefix,  // cells beginning with = + - @ tab or CR get a ' in front; not for numbers, which it
           // spoils
};

// Appends rows to a string that the caller owns and may empty between rows. Cells are enclosed in
// quotation marks only when they must be; a row ends with LF. Use from one thread at a time.
class RowWriter {
 public:
  explicit RowWriter(std::string& out, char separator = ',',
                     FormulaGuard guard = FormulaGuard::none);

  // A cell of text.
  RowWriter& cell(std::string_view text);
  // A cell that is a number and therefore never guarded.
  RowWriter& number(std::string_view digits);
  void end_row();

 private:
  void begin_cell();
  void append(std::string_view text);

  std::string& out_;
  char separator_;
  FormulaGuard guard_;
  std::uint32_t cells_ = 0;  // of the row being written
  bool only_blank_ = true;   // no byte of the row was written yet
};

}  // namespace palaute

#endif  // PALAUTE_SURVEY_ROW_WRITER_H_
