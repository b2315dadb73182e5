// Which lexicon folders are laid over the core: those of an industry, and one's own.
#ifndef PALAUTE_TOOLS_OVERLAY_OPTIONS_H_
#define PALAUTE_TOOLS_OVERLAY_OPTIONS_H_

#include <CLI/CLI.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "palaute/base.h"

namespace palaute::tool {

// As typed on the command line or written in a configuration file.
struct OverlayOptions {
  std::vector<std::string> industries;
  std::vector<std::string> lexicons;

  void add(CLI::App& command);
  // Industries first, so that one's own lines win. Errors: those of industry_overlay.
  Result<std::vector<std::filesystem::path>> folders(const std::filesystem::path& core = {}) const;
};

}  // namespace palaute::tool

#endif  // PALAUTE_TOOLS_OVERLAY_OPTIONS_H_
