#include "survey/byte_source.h"

#include <cstdint>
#include <cstdio>
#include <optional>
#include <utility>
#include <vector>

#include "base/file.h"

namespace palaute {
namespace {

namespace fs = std::filesystem;

class MemorySource final : public ByteSource {
 public:
  MemorySource(std::string bytes, std::string name, std::size_t block_bytes)
      : ByteSource(std::move(name)), bytes_(std::move(bytes)), block_bytes_(block_bytes) {}

  Result<std::string_view> next() override {
    const auto block = std::string_view(bytes_).substr(at_, block_bytes_);
    at_ += block.size();
    return block;
  }

  Result<Done> rewind() override {
    at_ = 0;
    return Done{};
  }

 private:
  std::string bytes_;
  std::size_t block_bytes_;
  std::size_t at_ = 0;
};

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using FileHandle = std::unique_ptr<std::FILE, CloseFile>;

class FileSource final : public ByteSource {
 public:
  FileSource(FileHandle file, std::string name)
      : ByteSource(std::move(name)), file_(std::move(file)), block_(kBlockBytes) {}

  Result<std::string_view> next() override {
    const std::size_t size = std::fread(block_.data(), 1, block_.size(), file_.get());
    if (std::ferror(file_.get()) != 0) return failure("cannot be read to its end");
    passed_ += size;
    if (size != 0) return std::string_view(block_.data(), size);
    if (length_.value_or(passed_) != passed_) {
      return failure("changed while it was being read; run again when nothing writes to it");
    }
    length_ = passed_;
    return std::string_view();
  }

  Result<Done> rewind() override {
    passed_ = 0;
    if (std::fseek(file_.get(), 0, SEEK_SET) != 0) return failure("cannot be read twice");
    return Done{};
  }

 private:
  Error failure(std::string message) const {
    return {ErrorCode::io, std::move(message), name(), 0, 0};
  }

  FileHandle file_;
  std::vector<char> block_;
  std::uint64_t passed_ = 0;
  std::optional<std::uint64_t> length_;  // known after the first whole pass
};

Error io_error(const fs::path& path, std::string message) {
  return {ErrorCode::io, std::move(message), path.string(), 0, 0};
}

Result<std::unique_ptr<ByteSource>> read_pipe(const fs::path& path) {
  auto bytes = read_file(path);
  if (!bytes) return bytes.error();
  return make_byte_source(*std::move(bytes), path.string());
}

}  // namespace

Result<std::unique_ptr<ByteSource>> open_byte_source(const fs::path& path) {
  if (auto readable = check_readable_file(path); !readable) return readable.error();
  std::error_code ignored;
  if (fs::is_fifo(path, ignored)) return read_pipe(path);
  if (!fs::is_regular_file(path, ignored)) {
    return io_error(path, "is a device, not a file; name the survey export");
  }
  FileHandle file(std::fopen(path.c_str(), "rb"));
  if (!file) return io_error(path, "cannot be opened; check its permissions");
  return std::unique_ptr<ByteSource>(std::make_unique<FileSource>(std::move(file), path.string()));
}

std::unique_ptr<ByteSource> make_byte_source(std::string bytes, std::string name,
                                             std::size_t block_bytes) {
  return std::make_unique<MemorySource>(std::move(bytes), std::move(name), block_bytes);
}

}  // namespace palaute
