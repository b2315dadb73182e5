#include "base/file.h"

#include <unistd.h>

#include <fstream>
#include <iterator>
#include <system_error>

namespace palaute {
namespace {

namespace fs = std::filesystem;

Error io_error(const fs::path& path, std::string message) {
  return Error{ErrorCode::io, std::move(message), path.string(), 0, 0};
}

// Removes the temporary file unless it has been renamed.
class TemporaryFile {
 public:
  explicit TemporaryFile(const fs::path& target)
      : path_(target.string() + ".partial-" + std::to_string(::getpid())) {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    std::error_code ignored;
    fs::remove(path_, ignored);
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

// Into a pipe or a device, which must not be replaced by a file.
Result<Done> write_through(const fs::path& path,
                           const std::function<Result<Done>(std::ostream&)>& write) {
  std::ofstream out(path, std::ios::binary);
  if (!out) return io_error(path, "cannot be written; check its permissions");
  if (auto written = write(out); !written) return written.error();
  out.close();
  if (!out) return io_error(path, "cannot be written to its end");
  return Done{};
}

}  // namespace

Result<Done> check_readable_file(const fs::path& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found) {
    return io_error(path, "no such file; check the path");
  }
  if (fs::is_directory(status)) return io_error(path, "is a folder; name a file in it");
  if (error) return io_error(path, "cannot be opened: " + error.message());
  if (::access(path.c_str(), R_OK) != 0) {
    return io_error(path, "cannot be read; check its permissions");
  }
  return Done{};
}

Result<std::string> read_file(const fs::path& path) {
  if (auto readable = check_readable_file(path); !readable) return readable.error();
  std::ifstream in(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (in.bad()) return io_error(path, "cannot be read to its end");
  return bytes;
}

Result<Done> write_file(const fs::path& path,
                        const std::function<Result<Done>(std::ostream&)>& write) {
  std::error_code ignored;
  if (fs::is_other(path, ignored)) return write_through(path, write);
  const TemporaryFile temporary(path);
  std::ofstream out(temporary.path(), std::ios::binary | std::ios::trunc);
  if (!out)
    return io_error(path, "cannot be written; check that its folder exists and is writable");
  if (auto written = write(out); !written) return written.error();
  out.close();
  if (!out) return io_error(path, "cannot be written to its end; is the disk full?");
  std::error_code error;
  fs::rename(temporary.path(), path, error);
  if (error) return io_error(path, "cannot be written: " + error.message());
  return Done{};
}

Result<Done> write_file(const fs::path& path, const std::string& content) {
  return write_file(path, [&](std::ostream& out) -> Result<Done> {
    out << content;
    return Done{};
  });
}

}  // namespace palaute
