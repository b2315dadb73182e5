// A run of rows that own their text.
#ifndef PALAUTE_SURVEY_ROW_BATCH_H_
#define PALAUTE_SURVEY_ROW_BATCH_H_

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "palaute/survey.h"

namespace palaute {

// Text that stays where it is until cleared.
class TextArena {
 public:
  std::string_view keep(std::string_view text);
  // Forgets all text but keeps the memory for the next.
  void clear();

 private:
  struct Block {
    std::unique_ptr<char[]> bytes;
    std::size_t size = 0;
  };
  char* reserve(std::size_t size);

  std::vector<Block> blocks_;
  std::size_t current_ = 0;  // block being filled
  std::size_t used_ = 0;     // bytes of it
};

// Rows and the text their views point into. Moving a batch keeps the views valid; clearing it does
// not. Reusing one batch for a whole file reuses its memory.
class RowBatch {
 public:
  std::span<const SurveyRow> rows() const { return {rows_.data(), size_}; }
  std::size_t size() const { return size_; }

  void clear();
  // A row to fill, whose vectors are empty. References to earlier rows become invalid.
  SurveyRow& add();
  // Takes the row added last away again.
  void drop_last() { --size_; }
  std::string_view keep(std::string_view text) { return text_.keep(text); }

 private:
  TextArena text_;
  std::vector<SurveyRow> rows_;  // those past size_ lend their memory to the next
  std::size_t size_ = 0;
};

}  // namespace palaute

#endif  // PALAUTE_SURVEY_ROW_BATCH_H_
