// palaute explain: why each tag?
#include <iostream>
#include <iterator>
#include <memory>

#include "commands.h"
#include "palaute/analyzer.h"
#include "palaute/report.h"
#include "survey_options.h"

namespace palaute::tool {
namespace {

struct ExplainCommand {
  std::vector<std::string> texts;
  std::vector<std::string> lexicons;
  std::string format = "table";
  std::string language = "auto";
  std::string prompt = "open";
};

ExitCode run(ExplainCommand command) {
  AnalyzerOptions options;
  options.language = language_from_code(command.language);
  const auto analyzer = open_analyzer(command.lexicons, options);
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
  command->add_option("--language", options->language, "Language of the text")
      ->check(CLI::IsMember({"auto", "fi", "en"}));
  command->add_option("--prompt", options->prompt, "What was asked")
      ->check(CLI::IsMember({"open", "why", "improve", "praise", "problem"}));
  add_lexicon_option(*command, options->lexicons);
  command->callback([&action, options] { action = [options] { return run(*options); }; });
}

}  // namespace palaute::tool
