// Where the bytes of an export come from: block by block, and again from the start.
#ifndef PALAUTE_SURVEY_BYTE_SOURCE_H_
#define PALAUTE_SURVEY_BYTE_SOURCE_H_

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "palaute/base.h"

namespace palaute {

inline constexpr std::size_t kBlockBytes = std::size_t{1} << 20U;

// A rewindable stream of bytes. Use from one thread at a time.
class ByteSource {
 public:
  explicit ByteSource(std::string name) : name_(std::move(name)) {}
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  // The next block, empty at the end; it lives until the next call. Errors: io, also when the file
  // changed its length between two passes.
  virtual Result<std::string_view> next() = 0;
  // Starts again at the first byte. Errors: io.
  virtual Result<Done> rewind() = 0;

  // The path as the caller wrote it, for messages.
  const std::string& name() const { return name_; }

 private:
  std::string name_;
};

// Opens a file; a pipe is read into memory because it cannot be read twice. Errors: io.
Result<std::unique_ptr<ByteSource>> open_byte_source(const std::filesystem::path& path);

// Bytes already in memory; `name` stands for the file in messages.
std::unique_ptr<ByteSource> make_byte_source(std::string bytes, std::string name,
                                             std::size_t block_bytes = kBlockBytes);

}  // namespace palaute

#endif  // PALAUTE_SURVEY_BYTE_SOURCE_H_
