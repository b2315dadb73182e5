// The options that every command with an analyser shares.
#ifndef PALAUTE_TOOLS_ANALYZER_FLAGS_H_
#define PALAUTE_TOOLS_ANALYZER_FLAGS_H_

#include <CLI/CLI.hpp>
#include <string>

#include "overlay_options.h"
#include "palaute/analyzer.h"

namespace palaute::tool {

// As typed on the command line or written in a configuration file.
struct AnalyzerFlags {
  std::string language = "auto";
  std::string spelling = "on";
  std::string dictionary = "best";
  OverlayOptions overlays;

  void add(CLI::App& command);
  AnalyzerOptions options() const;
  // Errors: those of industry_overlay, Lexicon::open and Analyzer::open.
  Result<Analyzer> open() const;
};

}  // namespace palaute::tool

#endif  // PALAUTE_TOOLS_ANALYZER_FLAGS_H_
