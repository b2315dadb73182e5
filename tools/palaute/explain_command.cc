// palaute explain: why each tag?
#include <iostream>
#include <iterator>
#include <memory>

#include "analyzer_flags.h"
#include "commands.h"
#include "palaute/analyzer.h"
#include "palaute/report.h"

namespace palaute::tool {
namespace {

struct ExplainCommand {
  std::vector<std::string> texts;
  AnalyzerFlags analyzer;
  std::string format = "table";
  std::string prompt = "open";
};

ExitCode run(ExplainCommand command) {
  const auto analyzer = command.analyzer.open();
  if (!analyzer) return fail(analyzer.error(), ExitCode::configuration);
  if (command.texts.empty()) {
    command.texts.emplace_back(std::istreambuf_iterator<char>(std::cin),
                               std::istreambuf_iterator<char>());
  }
  const ExplanationFormat format =
      command.format == "json" ? ExplanationFormat::json : ExplanationFormat::terminal;
  const Prompt prompt = prompt_from_name(command.prompt).value_or(Prompt::open);
  for (const std::string& text : command.texts) {
    std::cout << write_explanation(analyzer->explain(text, prompt), text, analyzer->lexicon(),
                                   format);
  }
  return ExitCode::fine;
}

}  // namespace

void add_explain(CLI::App& app, Action& action) {
  CLI::App* command = app.add_subcommand(
      "explain", "Why each tag: word, lemma, lexicon line, what changed it, value");
  auto options = std::make_shared<ExplainCommand>();
  command->add_option("text", options->texts, "Answers to explain; default: standard input")
      ->type_name("TEXT");
  command->add_option("--format", options->format, "table or json")
      ->check(CLI::IsMember({"table", "json"}));
  command->add_option("--prompt", options->prompt, "What was asked")
      ->check(CLI::IsMember({"open", "why", "improve", "praise", "problem"}));
  options->analyzer.add(*command);
  command->callback([&action, options] { action = [options] { return run(*options); }; });
}

}  // namespace palaute::tool
