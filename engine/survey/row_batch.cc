#include "survey/row_batch.h"

#include <algorithm>
#include <cstring>

namespace palaute {

std::string_view TextArena::keep(std::string_view text) {
  if (text.empty()) return {};
  char* const place = reserve(text.size());
  std::memcpy(place, text.data(), text.size());
  return {place, text.size()};
}

char* TextArena::reserve(std::size_t size) {
  constexpr std::size_t kBytes = std::size_t{64} << 10U;
  while (current_ < blocks_.size() && blocks_[current_].size - used_ < size) {
    ++current_;
    used_ = 0;
  }
  if (current_ == blocks_.size()) {
    const std::size_t bytes = std::max(size, kBytes);
    blocks_.push_back({std::make_unique_for_overwrite<char[]>(bytes), bytes});
  }
  used_ += size;
  return blocks_[current_].bytes.get() + used_ - size;
}

void TextArena::clear() {
  current_ = 0;
  used_ = 0;
}

void RowBatch::clear() {
  text_.clear();
  size_ = 0;
}

SurveyRow& RowBatch::add() {
  if (size_ == rows_.size()) rows_.emplace_back();
  SurveyRow& row = rows_[size_++];
  row.answers.clear();
  row.scores.clear();
  row.segments.clear();
  row.wave = {};
  return row;
}

}  // namespace palaute
