#include "morphology/dictionary_folders.h"

#include <cstdlib>
#include <vector>

#include "base/own_folder.h"

namespace palaute {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> dictionary_folders() {
  std::vector<fs::path> folders;
  if (const char* path = std::getenv("DICPATH"); path != nullptr) folders.emplace_back(path);
  // Installed: <prefix>/lib[/<machine>]/libpalaute.so and <prefix>/share. Built: the build folder.
  const fs::path own = own_folder();
  folders.push_back(own / ".." / PALAUTE_DICTIONARY_INSTALL_DIR);
  folders.push_back(own / "../.." / PALAUTE_DICTIONARY_INSTALL_DIR);
  folders.emplace_back(PALAUTE_DICTIONARY_BUILD_DIR);
  for (const char* folder : {"/usr/share/hunspell", "/usr/local/share/hunspell",
                             "/usr/share/myspell/dicts", "/opt/homebrew/share/hunspell"}) {
    folders.emplace_back(folder);
  }
  return folders;
}

}  // namespace

fs::path find_dictionary_file(const std::string& name) {
  for (const fs::path& folder : dictionary_folders()) {
    if (fs::exists(folder / name)) return folder / name;
  }
  return {};
}

}  // namespace palaute
