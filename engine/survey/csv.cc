#include "survey/csv.h"

#include <fmt/format.h>

#include "survey/cell_text.h"

namespace palaute {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

void add_to_set(std::array<bool, 256>& set, std::string_view bytes) {
  for (const char byte : bytes) set.at(static_cast<unsigned char>(byte)) = true;
}

}  // namespace

CsvParser::CsvParser(CsvDialect dialect, std::size_t record_bytes)
    : dialect_(dialect), record_bytes_(record_bytes) {
  using namespace std::string_view_literals;
  add_to_set(plain_specials_, "\r\n\0"sv);
  add_to_set(plain_specials_, {&dialect_.separator, 1});
  add_to_set(quoted_specials_, "\"\r\n\0"sv);
  record_.line = 1;
}

void CsvParser::feed(std::string_view block) {
  block_ = block;
  at_ = 0;
}

Result<const CsvRecord*> CsvParser::next() {
  if (complete_) forget_record();
  while (at_ < block_.size() && !complete_) {
    step();
    if (buffer_.size() > record_bytes_ || ends_.size() > kRecordCells) return too_large();
    if (complete_ && holds_nothing()) forget_record();
  }
  if (!complete_ && finished_) end_text();
  return complete_ && !holds_nothing() ? publish() : nullptr;
}

void CsvParser::step() {
  switch (state_) {
    case State::cell_start:
      return start_cell();
    case State::plain:
      return read_plain();
    case State::quoted:
      return read_quoted();
    case State::quote_met:
      return read_after_quote();
    case State::cr_met:
      return read_after_cr();
  }
}

void CsvParser::start_cell() {
  const char byte = block_[at_];
  const bool second_half_of_line_end = after_cr_ && byte == '\n';
  after_cr_ = false;
  if (second_half_of_line_end) {
    ++at_;
  } else if (byte == '"' && dialect_.quotes == QuoteMarks::enclose) {
    ++at_;
    enclosed_ = any_enclosed_ = true;
    state_ = State::quoted;
  } else {
    state_ = State::plain;
  }
}

void CsvParser::copy_until(const ByteSet& specials) {
  const std::size_t begin = at_;
  while (at_ < block_.size() && !specials[static_cast<unsigned char>(block_[at_])]) ++at_;
  buffer_.append(block_, begin, at_ - begin);
  if (at_ != begin) after_cr_ = false;
}

void CsvParser::read_plain() {
  copy_until(plain_specials_);
  if (at_ < block_.size()) take_plain_special(block_[at_++]);
}

void CsvParser::take_plain_special(char byte) {
  if (byte == '\0') {
    buffer_ += kReplacement;
  } else if (byte == '\n') {
    ++line_;
    end_record();
  } else if (byte == dialect_.separator) {
    end_cell();
  } else if (dialect_.lone_cr == LoneCr::text) {
    state_ = State::cr_met;
  } else {
    ++line_;
    after_cr_ = true;
    end_record();
  }
}

void CsvParser::read_quoted() {
  copy_until(quoted_specials_);
  if (at_ < block_.size()) take_quoted_special(block_[at_++]);
}

void CsvParser::take_quoted_special(char byte) {
  const bool second_half_of_line_end = after_cr_ && byte == '\n';
  after_cr_ = byte == '\r' && dialect_.lone_cr == LoneCr::line_end;
  if (byte == '"') {
    state_ = State::quote_met;
    return;
  }
  if (after_cr_ || (byte == '\n' && !second_half_of_line_end)) ++line_;
  if (byte == '\0') {
    buffer_ += kReplacement;
  } else {
    buffer_ += byte;
  }
}

void CsvParser::read_after_quote() {
  const char byte = block_[at_];
  if (byte == '"') {
    ++at_;
    buffer_ += '"';
    state_ = State::quoted;
  } else if (byte == dialect_.separator || byte == '\n' || byte == '\r') {
    ++at_;
    take_plain_special(byte);
  } else {
    keep_quotes_as_text();
    state_ = State::plain;
  }
}

void CsvParser::read_after_cr() {
  if (block_[at_] == '\n') {
    ++at_;
    ++line_;
    return end_record();
  }
  if (enclosed_) keep_quotes_as_text();
  buffer_ += '\r';
  state_ = State::plain;
}

void CsvParser::end_text() {
  if (state_ == State::quoted) {
    record_.quotes = QuoteState::unclosed;
    buffer_.insert(ends_.empty() ? 0 : ends_.back(), 1, '"');
  }
  const bool nothing_begun = state_ == State::cell_start && ends_.empty();
  if (!nothing_begun) end_record();
}

// The cell was not enclosed after all: its marks are part of what the customer wrote.
void CsvParser::keep_quotes_as_text() {
  const std::size_t begin = ends_.empty() ? 0 : ends_.back();
  const char ends[] = {dialect_.separator, '\r', '\n'};
  if (buffer_.find_first_of(ends, begin, sizeof ends) != std::string::npos) {
    record_.quotes = QuoteState::torn;
  }
  buffer_.insert(begin, 1, '"');
  buffer_ += '"';
  enclosed_ = false;
}

void CsvParser::end_cell() {
  ends_.push_back(buffer_.size());
  enclosed_ = false;
  state_ = State::cell_start;
}

void CsvParser::end_record() {
  end_cell();
  complete_ = true;
}

void CsvParser::forget_record() {
  buffer_.clear();
  ends_.clear();
  any_enclosed_ = false;
  complete_ = false;
  record_.line = line_;
  record_.quotes = QuoteState::sound;
}

bool CsvParser::holds_nothing() const {
  return ends_.size() == 1 && !any_enclosed_ && is_blank_cell(buffer_);
}

const CsvRecord* CsvParser::publish() {
  cells_.clear();
  std::size_t begin = 0;
  for (const std::size_t end : ends_) {
    cells_.push_back(std::string_view(buffer_).substr(begin, end - begin));
    begin = end;
  }
  record_.cells = cells_;
  return &record_;
}

Error CsvParser::too_large() const {
  return {
      ErrorCode::limit,
      fmt::format("the record that begins here has more than {} MiB or {} cells; is a quotation "
                  "mark left open? If quotation marks are plain text in this file, use --quote "
                  "none",
                  record_bytes_ >> 20U, kRecordCells),
      "", record_.line, 0};
}

}  // namespace palaute
