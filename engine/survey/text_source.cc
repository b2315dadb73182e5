#include "survey/text_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace palaute {

Result<std::unique_ptr<TextSource>> TextSource::open(std::unique_ptr<ByteSource> bytes,
                                                     const Encoding& encoding) {
  std::unique_ptr<TextSource> text(new TextSource(std::move(bytes), encoding));
  if (encoding.bad == BadBytes::none) return text;
  if (auto opened = text->open_converters(); !opened) return opened.error();
  return text;
}

TextSource::TextSource(std::unique_ptr<ByteSource> bytes, const Encoding& encoding)
    : bytes_(std::move(bytes)), encoding_(encoding), to_skip_(encoding.bom_bytes) {
  reset_pivot();
}

Result<Done> TextSource::open_converters() {
  UErrorCode status = U_ZERO_ERROR;
  from_.adoptInstead(ucnv_open(encoding_.name.c_str(), &status));
  to_.adoptInstead(ucnv_open("UTF-8", &status));
  if (encoding_.bad == BadBytes::refuse) {
    ucnv_setToUCallBack(from_.getAlias(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
  }
  if (U_SUCCESS(status)) return Done{};
  return Error{ErrorCode::argument, fmt::format("no converter for '{}'", encoding_.name), name(), 0,
               0};
}

Result<std::string_view> TextSource::next() { return from_.isNull() ? next_bytes() : decode(); }

Result<Done> TextSource::rewind() {
  to_skip_ = encoding_.bom_bytes;
  passed_ = 0;
  ended_ = false;
  if (!from_.isNull()) {
    ucnv_reset(from_.getAlias());
    ucnv_reset(to_.getAlias());
  }
  reset_pivot();
  return bytes_->rewind();
}

void TextSource::reset_pivot() { pivot_source_ = pivot_target_ = pivot_.data(); }

// The next bytes after the byte order mark, which may straddle blocks.
Result<std::string_view> TextSource::next_bytes() {
  while (true) {
    auto block = bytes_->next();
    if (!block || block->empty()) return block;
    const std::size_t skipped = std::min(to_skip_, block->size());
    to_skip_ -= skipped;
    if (skipped < block->size()) return block->substr(skipped);
  }
}

// A block may hold less than one character, so that only an ended source means an ended text.
Result<std::string_view> TextSource::decode() {
  decoded_.clear();
  while (decoded_.empty() && !ended_) {
    const auto block = next_bytes();
    if (!block) return block.error();
    ended_ = block->empty();
    if (auto converted = convert(*block); !converted) return converted.error();
  }
  return std::string_view(decoded_);
}

Result<Done> TextSource::convert(std::string_view block) {
  const char* source = block.empty() ? "" : block.data();
  const char* const source_end = source + block.size();
  UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
  while (status == U_BUFFER_OVERFLOW_ERROR) {
    const std::size_t filled = decoded_.size();
    decoded_.resize(filled + std::max<std::size_t>(2 * block.size(), 64));
    char* target = decoded_.data() + filled;
    status = U_ZERO_ERROR;
    ucnv_convertEx(to_.getAlias(), from_.getAlias(), &target, decoded_.data() + decoded_.size(),
                   &source, source_end, pivot_.data(), &pivot_source_, &pivot_target_,
                   pivot_.data() + pivot_.size(), false, ended_, &status);
    decoded_.resize(static_cast<std::size_t>(target - decoded_.data()));
  }
  passed_ += block.size() - static_cast<std::size_t>(source_end - source);
  if (U_FAILURE(status)) return bad_bytes();
  return Done{};
}

Error TextSource::bad_bytes() const {
  return {ErrorCode::encoding,
          fmt::format("is not {} near byte {}; leave the encoding out to detect it", encoding_.name,
                      encoding_.bom_bytes + passed_),
          name(), 0, 0};
}

}  // namespace palaute
