// palaute tag: one record an answer, in constant memory.
#include <fmt/format.h>

#include <filesystem>
#include <iostream>
#include <memory>

#include "commands.h"
#include "interrupt.h"
#include "palaute/analyzer.h"
#include "progress.h"
#include "row_account.h"
#include "survey_options.h"

namespace palaute::tool {
namespace {

struct TagCommand {
  SurveyOptions survey;
  std::string output = "-";
  std::string format;
  bool per_mention = false;
};

// By --format, or by the extension of the file.
Result<TagFormat> choose_format(const TagCommand& command) {
  const std::string extension = std::filesystem::path(command.output).extension().string();
  const std::string name = !command.format.empty() ? command.format
                           : extension.empty()     ? "jsonl"
                                                   : extension.substr(1);
  if (name == "jsonl") return TagFormat::jsonl;
  if (name == "csv") return TagFormat::csv;
  return Error{ErrorCode::argument, "cannot write '" + name + "'; use --format csv or jsonl", "", 0,
               0};
}

// Ends the line of progress before anything else is said.
Result<TagSummary> write(const TagCommand& command, const Analyzer& analyzer,
                         const SurveySchema& schema, TagOptions options) {
  const Interrupt interrupt;
  Progress progress(command.survey.progress_mode());
  options.batch.stop = interrupt.token();
  options.batch.on_progress = progress.callback();
  return command.output == "-"
             ? write_tags(analyzer, command.survey.survey, schema, std::cout, options)
             : write_tags_file(analyzer, command.survey.survey, schema, command.output, options);
}

// A file that cannot be written was named wrongly; one that cannot be read is bad input.
ExitCode fail_writing(const TagCommand& command, const Error& error) {
  const bool is_output = error.code == ErrorCode::io && error.file == command.output;
  return fail(error, is_output ? ExitCode::usage : exit_code_of(error));
}

ExitCode run(const TagCommand& command) {
  const auto schema = command.survey.schema();
  if (!schema) return fail(schema.error());
  const auto format = choose_format(command);
  if (!format) return fail(format.error());
  const auto analyzer = command.survey.analyzer.open();
  if (!analyzer) return fail(analyzer.error(), ExitCode::configuration);
  TagOptions options;
  options.format = *format;
  options.rows = command.per_mention ? TagRows::mentions : TagRows::answers;
  options.batch.threads = command.survey.threads;
  const auto summary = write(command, *analyzer, *schema, options);
  if (!summary) return fail_writing(command, summary.error());
  if (!command.survey.quiet)
    print_account(summary->account, summary->rejections, summary->warnings);
  return ExitCode::fine;
}

}  // namespace

void add_tag(CLI::App& app, Action& action) {
  CLI::App* command =
      app.add_subcommand("tag", "Tag every answer: themes, polarity, emotions, intents");
  auto options = std::make_shared<TagCommand>();
  options->survey.add_all(*command);
  command->add_option("-o,--output", options->output, "File to write; - is standard output")
      ->type_name("FILE");
  command->add_option("--format", options->format, "csv or jsonl; default: by the file's extension")
      ->check(CLI::IsMember({"csv", "jsonl"}));
  command->add_flag("--long", options->per_mention,
                    "One record a mention instead of one an answer");
  command->callback([&action, options, command] {
    action = [options, command] {
      if (auto read = options->survey.read_config(*command); !read) return fail(read.error());
      return run(*options);
    };
  });
}

}  // namespace palaute::tool
