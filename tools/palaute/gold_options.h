// Which columns of a gold table hold what people said?
#ifndef PALAUTE_TOOLS_GOLD_OPTIONS_H_
#define PALAUTE_TOOLS_GOLD_OPTIONS_H_

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "palaute/evaluation.h"

namespace palaute::tool {

// As typed on the command line. An axis that is not named is taken from the column of its usual
// name, if the table has one.
struct GoldOptions {
  std::string text = "text";
  std::string themes;
  std::string sentiment;
  std::string score;
  std::string prompt;
  std::vector<std::string> questions;
  std::vector<std::string> skipped_codes;
  std::vector<std::string> empty_codes;

  void add(CLI::App& command);
  // `header`: the columns that the table has. Errors: argument.
  Result<GoldColumns> columns(const std::vector<std::string>& header) const;
};

}  // namespace palaute::tool

#endif  // PALAUTE_TOOLS_GOLD_OPTIONS_H_
