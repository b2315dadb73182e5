// Where are the core lexicons? Beside the library, wherever it was installed or built.
#include <cstdlib>

#include "base/own_folder.h"
#include "lexicon/source.h"

namespace palaute {
namespace {

namespace fs = std::filesystem;

bool is_core(const fs::path& folder) {
  return fs::exists(folder / "VERSION") && fs::exists(folder / "themes.tsv");
}

}  // namespace

Result<fs::path> find_core_lexicons(const fs::path& core) {
  if (!core.empty()) {
    if (is_core(core)) return core;
    return Error{ErrorCode::io, "holds no core lexicons (VERSION and themes.tsv)", core.string(), 0,
                 0};
  }
  if (const char* named = std::getenv("PALAUTE_LEXICONS"); named != nullptr) {
    if (is_core(named)) return fs::path(named);
    return Error{ErrorCode::io, "holds no core lexicons; PALAUTE_LEXICONS names it", named, 0, 0};
  }
  // Installed: <prefix>/lib[/<machine>]/libpalaute.so and <prefix>/share. Built: the source tree.
  const fs::path own = own_folder();
  for (const fs::path& folder :
       {own / ".." / PALAUTE_LEXICON_INSTALL_DIR, own / "../.." / PALAUTE_LEXICON_INSTALL_DIR,
        fs::path(PALAUTE_LEXICON_SOURCE_DIR)}) {
    if (is_core(folder)) return folder.lexically_normal();
  }
  return Error{ErrorCode::io,
               "the core lexicons are not installed beside the library; set PALAUTE_LEXICONS to "
               "their folder",
               "", 0, 0};
}

}  // namespace palaute
