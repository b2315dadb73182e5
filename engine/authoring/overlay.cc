// How do proposals become a folder of lexicon lines?
#include <system_error>

#include "base/file.h"
#include "palaute/authoring.h"

namespace palaute {

namespace fs = std::filesystem;

namespace {

Result<Done> make_folder(const fs::path& folder) {
  std::error_code problem;
  fs::create_directories(folder, problem);
  if (problem) return Error{ErrorCode::io, problem.message(), folder.string(), 0, 0};
  return Done{};
}

}  // namespace

Result<Done> write_overlay(const fs::path& folder, std::span<const OverlayFile> files) {
  if (fs::exists(folder / "VERSION")) {
    return Error{ErrorCode::argument,
                 "holds core lexicons, which are never written to; name a folder of your own",
                 folder.string(), 0, 0};
  }
  if (auto made = make_folder(folder); !made) return made;
  for (const OverlayFile& file : files) {
    const fs::path path = folder / file.name;
    if (auto made = make_folder(path.parent_path()); !made) return made;
    if (auto done = write_file(path, file.content); !done) return done;
  }
  return Done{};
}

}  // namespace palaute
