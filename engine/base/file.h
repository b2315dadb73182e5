// How files are read and written: whole or not at all, with errors a person can act on.
#ifndef PALAUTE_BASE_FILE_H_
#define PALAUTE_BASE_FILE_H_

#include <filesystem>
#include <functional>
#include <ostream>
#include <string>

#include "palaute/base.h"

namespace palaute {

// Checks that `path` names a regular readable file; the error says what it is instead.
Result<Done> check_readable_file(const std::filesystem::path& path);

// The bytes of a file. Errors: io.
Result<std::string> read_file(const std::filesystem::path& path);

// Writes a file so that a reader sees the old content or the new, never a half: `write` fills a
// temporary file beside `path`, which is renamed when it returns Done and removed when it fails.
// Pipes and devices such as /dev/null are written into.
// Errors: io, and those of `write`.
Result<Done> write_file(const std::filesystem::path& path,
                        const std::function<Result<Done>(std::ostream&)>& write);
Result<Done> write_file(const std::filesystem::path& path, const std::string& content);

}  // namespace palaute

#endif  // PALAUTE_BASE_FILE_H_
