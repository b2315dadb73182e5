// palaute lexicon mine: which words lack a line?
#include <fmt/format.h>

#include <iostream>

#include "lexicon_text.h"
#include "survey_run.h"

namespace palaute::tool {
namespace {

struct MineCommand {
  SurveyOptions survey;
  std::uint64_t min_support = 3;
  std::size_t top = 100;
  std::string output;
};

void print_summary(const Mining& mining) {
  std::cerr << fmt::format(
      "{} answers, {} without content; of {} clauses {} without a theme, {} with a theme and no "
      "opinion\n",
      mining.answers, mining.without_content, mining.clauses, mining.clauses_without_theme,
      mining.clauses_without_opinion);
  if (mining.support_missed > 0)
    std::cerr << fmt::format("note: support may be {} too low\n", mining.support_missed);
}

void print_files(const std::vector<OverlayFile>& files) {
  for (std::size_t i = 0; i < files.size(); ++i)
    std::cout << (i == 0 ? "" : "\n") << files[i].content;
}

ExitCode write_or_print(const MineCommand& command, const std::vector<OverlayFile>& files) {
  if (command.output.empty()) {
    print_files(files);
    return ExitCode::fine;
  }
  if (auto done = write_overlay(command.output, files); !done)
    return fail(done.error(), ExitCode::usage);
  print_written(command.output, files);
  return ExitCode::fine;
}

ExitCode run(const MineCommand& command) {
  const auto schema = command.survey.schema();
  if (!schema) return fail(schema.error());
  const auto analyzer = command.survey.analyzer.open();
  if (!analyzer) return fail(analyzer.error(), ExitCode::configuration);
  const auto mining = with_progress(command.survey, [&](const BatchOptions& batch) {
    return mine_survey(*analyzer, command.survey.survey, *schema,
                       {command.min_support, command.top, batch});
  });
  if (!mining) return fail(mining.error());
  const ExitCode code = write_or_print(command, overlay_of(*mining));
  if (code != ExitCode::fine) return code;
  if (!command.survey.quiet) print_summary(*mining);
  print_reading(command.survey, mining->reading);
  return code;
}

}  // namespace

void add_lexicon_mine(CLI::App& lexicon, Action& action) {
  CLI::App* command = lexicon.add_subcommand(
      "mine", "Words that lack a line, as lines to paste, guided by the score");
  auto options = std::make_shared<MineCommand>();
  options->survey.add_all(*command);
  command
      ->add_option("--min-support", options->min_support,
                   "Respondents who must use a word where a line is lacking")
      ->check(CLI::PositiveNumber);
  command->add_option("--top", options->top, "How many lines of each language and file to list")
      ->type_name("N");
  command->add_option("-o,--output", options->output, "Overlay folder to write; default: print")
      ->type_name("DIR");
  act_on_survey(command, action, options, run);
}

}  // namespace palaute::tool
