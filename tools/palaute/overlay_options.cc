#include "overlay_options.h"

#include "palaute/lexicon.h"

namespace palaute::tool {

void OverlayOptions::add(CLI::App& command) {
  command
      .add_option("--industry", industries,
                  "Words of an industry over the core ones: healthcare, telecom ...; repeatable")
      ->type_name("NAME")
      ->allow_extra_args(false);
  command
      .add_option("--lexicon", lexicons,
                  "Folder of your own lexicon lines, over the core ones; repeatable")
      ->type_name("DIR")
      ->allow_extra_args(false);
}

Result<std::vector<std::filesystem::path>> OverlayOptions::folders(
    const std::filesystem::path& core) const {
  std::vector<std::filesystem::path> folders;
  for (const std::string& industry : industries) {
    auto folder = industry_overlay(industry, core);
    if (!folder) return folder.error();
    folders.push_back(*std::move(folder));
  }
  folders.insert(folders.end(), lexicons.begin(), lexicons.end());
  return folders;
}

}  // namespace palaute::tool
