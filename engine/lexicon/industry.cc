// Which words do the core lexicons bring for one industry?
#include <algorithm>
#include <string>
#include <system_error>
#include <vector>

#include "base/suggest.h"
#include "lexicon/source.h"
#include "palaute/lexicon.h"

namespace palaute {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> names_of_folders(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.is_directory()) names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string listed(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
  return list;
}

}  // namespace

Result<fs::path> industry_overlay(std::string_view name, const fs::path& core) {
  const auto folder = find_core_lexicons(core);
  if (!folder) return folder.error();
  const std::vector<std::string> names = names_of_folders(*folder / "industry");
  if (std::find(names.begin(), names.end(), name) != names.end())
    return *folder / "industry" / name;
  return Error{ErrorCode::lexicon,
               "unknown industry '" + std::string(name) + "'" + did_you_mean(name, names) +
                   "; there are " + listed(names),
               "", 0, 0};
}

}  // namespace palaute
