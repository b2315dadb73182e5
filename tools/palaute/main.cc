// palaute: what do customers say, and what moves the score?
#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>
#include <iostream>
#include <string>

#include "commands.h"
#include "failure.h"

namespace palaute::tool {
namespace {

void describe(CLI::App& app) {
  app.name("palaute");
  app.set_version_flag("--version", "palaute " PALAUTE_VERSION);
  app.require_subcommand(1);
  app.footer(
      "Examples:\n"
      "  palaute inspect survey.csv\n"
      "  palaute report survey.csv --answer Comment --score NPS:nps --wave Date:quarter -o out\n"
      "  palaute explain \"Jonotus kesti, mutta palvelu oli ihanaa.\"\n"
      "Exit codes: 0 fine, 1 findings, 2 usage, 3 input data, 4 configuration or lexicon, 5 "
      "internal, 130 interrupted.");
}

// A mistyped command is answered with the command that begins alike.
std::string mend(const CLI::App& app, const std::string& word) {
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    if (!word.empty() && command->get_name().front() == word.front()) {
      return "; did you mean '" + command->get_name() + "'?";
    }
  }
  return "; palaute --help lists the commands";
}

ExitCode explain_usage(const CLI::App& app, const CLI::ParseError& problem, int count,
                       char** words) {
  const std::string first = count > 1 ? words[1] : "";
  const auto has_name = [&](const CLI::App* command) { return command->check_name(first); };
  const bool names_command = !app.get_subcommands(has_name).empty();
  std::string message = problem.what();
  std::replace(message.begin(), message.end(), '\n', ' ');
  if (first.empty()) {
    message = "name a command" + mend(app, first);
  } else if (!names_command && first.front() != '-') {
    message = "unknown command '" + first + "'" + mend(app, first);
  } else if (names_command) {
    message += "; palaute " + first + " --help lists the options";
  }
  return fail({ErrorCode::argument, message, "", 0, 0});
}

ExitCode run(int count, char** words) {
  CLI::App app("What do customers say, and what moves the score?");
  Action action;
  describe(app);
  add_inspect(app, action);
  add_tag(app, action);
  add_report(app, action);
  add_explain(app, action);
  add_lemma(app, action);
  add_evaluate(app, action);
  add_lexicon(app, action);
  try {
    app.parse(count, words);
  } catch (const CLI::Success& asked) {  // --help, --version
    app.exit(asked);
    return ExitCode::fine;
  } catch (const CLI::ParseError& problem) {
    return explain_usage(app, problem, count, words);
  }
  return action();
}

}  // namespace
}  // namespace palaute::tool

int main(int count, char** words) {
  using palaute::tool::ExitCode;
  try {
    return static_cast<int>(palaute::tool::run(count, words));
  } catch (const std::bad_alloc&) {
    std::cerr << "palaute: out of memory\n";
  } catch (const std::exception& problem) {
    std::cerr << "palaute: internal error: " << problem.what() << '\n';
  }
  return static_cast<int>(ExitCode::internal);
}
