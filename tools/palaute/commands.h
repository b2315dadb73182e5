// The commands of palaute, each in a file of its own.
#ifndef PALAUTE_TOOLS_COMMANDS_H_
#define PALAUTE_TOOLS_COMMANDS_H_

#include <CLI/CLI.hpp>
#include <functional>

#include "failure.h"

namespace palaute::tool {

// What runs when the command line has been read.
using Action = std::function<ExitCode()>;

// Each adds its subcommand to `app`; reading a command line that names it sets `action`.
void add_inspect(CLI::App& app, Action& action);
void add_tag(CLI::App& app, Action& action);
void add_report(CLI::App& app, Action& action);
void add_explain(CLI::App& app, Action& action);
void add_lemma(CLI::App& app, Action& action);
void add_evaluate(CLI::App& app, Action& action);
void add_lexicon(CLI::App& app, Action& action);

// The subcommands of `palaute lexicon`.
void add_lexicon_lint(CLI::App& lexicon, Action& action);
void add_lexicon_stats(CLI::App& lexicon, Action& action);
void add_lexicon_diff(CLI::App& lexicon, Action& action);
void add_lexicon_mine(CLI::App& lexicon, Action& action);
void add_lexicon_calibrate(CLI::App& lexicon, Action& action);
void add_lexicon_import(CLI::App& lexicon, Action& action);

}  // namespace palaute::tool

#endif  // PALAUTE_TOOLS_COMMANDS_H_
