#include "survey/row_writer.h"

namespace palaute {
namespace {

bool begins_like_formula(std::string_view text) {
  constexpr std::string_view kStarts = "=+-@\t\r";
  return !text.empty() && kStarts.find(text.front()) != kStarts.npos;
}

// Many readers drop spaces at the ends of a cell that nothing encloses.
bool needs_marks(std::string_view text, char separator) {
  if (text.starts_with(' ') || text.ends_with(' ')) return true;
  const char specials[] = {separator, '"', '\r', '\n'};
  return text.find_first_of(specials, 0, sizeof specials) != text.npos;
}

}  // namespace

RowWriter::RowWriter(std::string& out, char separator, FormulaGuard guard)
    : out_(out), separator_(separator), guard_(guard) {}

RowWriter& RowWriter::cell(std::string_view text) {
  begin_cell();
  if (guard_ == FormulaGuard::prefix && begins_like_formula(text)) {
    append(std::string(1, '\'').append(text));
  } else {
    append(text);
  }
  return *this;
}

RowWriter& RowWriter::number(std::string_view digits) {
  begin_cell();
  append(digits);
  return *this;
}

// A row of one empty cell would look like no row at all.
void RowWriter::end_row() {
  if (cells_ == 1 && only_blank_) out_ += "\"\"";
  out_ += '\n';
  cells_ = 0;
  only_blank_ = true;
}

void RowWriter::begin_cell() {
  if (cells_++ != 0) out_ += separator_;
}

void RowWriter::append(std::string_view text) {
  if (!text.empty()) only_blank_ = false;
  if (!needs_marks(text, separator_)) {
    out_ += text;
    return;
  }
  out_ += '"';
  for (const char byte : text) {
    if (byte == '"') out_ += '"';
    out_ += byte;
  }
  out_ += '"';
}

}  // namespace palaute
