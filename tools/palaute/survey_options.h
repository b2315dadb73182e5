// The options that every command on a survey shares.
#ifndef PALAUTE_TOOLS_SURVEY_OPTIONS_H_
#define PALAUTE_TOOLS_SURVEY_OPTIONS_H_

#include <CLI/CLI.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "analyzer_flags.h"
#include "palaute/analyzer.h"
#include "palaute/lexicon.h"
#include "palaute/survey.h"
#include "progress.h"

namespace palaute::tool {

// As typed on the command line or written in a configuration file.
struct SurveyOptions {
  std::string survey;
  std::vector<std::string> answers;
  std::vector<std::string> scores;
  std::string wave;
  std::vector<std::string> segments;
  std::string id;
  std::string weight;
  AnalyzerFlags analyzer;
  std::string config;
  unsigned threads = 0;
  std::uint64_t seed = 1;
  std::uint64_t min_n = 5;
  bool quiet = false;
  std::string progress = "auto";
  std::string encoding;
  std::string separator;
  std::string quote = "auto";
  unsigned header_rows = 0;

  // Adds the options to a command; those about reading a file only, or all.
  void add_reading(CLI::App& command);
  void add_all(CLI::App& command);
  // Takes what the configuration file says where the command line says nothing. Errors: io, lexicon
  // (configuration).
  Result<Done> read_config(CLI::App& command);

  // What the options mean. Errors: argument.
  Result<SurveySchema> schema() const;
  ProgressMode progress_mode() const;
};

}  // namespace palaute::tool

#endif  // PALAUTE_TOOLS_SURVEY_OPTIONS_H_
