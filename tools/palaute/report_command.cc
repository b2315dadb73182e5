// palaute report: the driver report of a survey.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>

#include "commands.h"
#include "interrupt.h"
#include "palaute/palaute.h"
#include "progress.h"
#include "row_account.h"
#include "survey_options.h"

namespace palaute::tool {
namespace {

namespace fs = std::filesystem;

struct ReportCommand {
  SurveyOptions survey;
  std::string folder = "palaute-report";
  std::string language = "auto";
  std::string title;
};

struct OutputFile {
  std::string name;
  std::string content;
};

Error unwritable(const fs::path& path) {
  return {ErrorCode::argument, "cannot be written; -o names a folder that can", path.string(), 0,
          0};
}

fs::path partial(const fs::path& folder, const OutputFile& file) {
  return folder / (file.name + ".partial");
}

Result<Done> write_partials(const fs::path& folder, const std::vector<OutputFile>& files) {
  for (const OutputFile& file : files) {
    std::ofstream out(partial(folder, file), std::ios::binary);
    out << file.content;
    out.close();
    if (!out) return unwritable(folder / file.name);
  }
  return Done{};
}

Result<Done> put_in_place(const fs::path& folder, const std::vector<OutputFile>& files) {
  std::error_code problem;
  for (const OutputFile& file : files) {
    fs::rename(partial(folder, file), folder / file.name, problem);
    if (problem) return unwritable(folder / file.name);
  }
  return Done{};
}

// Every file is complete in memory before the first is written; each replaces its predecessor at
// once, and a failure leaves no half.
Result<Done> write_all(const fs::path& folder, const std::vector<OutputFile>& files) {
  std::error_code problem;
  fs::create_directories(folder, problem);
  if (problem) return unwritable(folder);
  auto written = write_partials(folder, files);
  if (written) written = put_in_place(folder, files);
  for (const OutputFile& file : files) fs::remove(partial(folder, file), problem);
  return written;
}

Result<TaggedSurvey> tag(const ReportCommand& command, const Analyzer& analyzer, Survey survey) {
  const Interrupt interrupt;
  Progress progress(command.survey.progress_mode());
  BatchOptions batch;
  batch.threads = command.survey.threads;
  batch.stop = interrupt.token();
  batch.on_progress = progress.callback();
  return analyzer.analyze(std::move(survey), batch);
}

Result<std::vector<OutputFile>> render(const ReportCommand& command, const TaggedSurvey& tagged,
                                       const DriverReport& report) {
  const Lexicon& lexicon = tagged.lexicon();
  const ReportOptions options{language_from_code(command.language), command.title};
  std::ostringstream tags;
  if (auto done = write_tags(tagged, tags, {TagFormat::csv, TagRows::answers, {}}); !done)
    return done.error();
  return std::vector<OutputFile>{
      {"report.html", write_report(report, lexicon, ReportFormat::html, options)},
      {"report.json", write_report(report, lexicon, ReportFormat::json, options)},
      {"report.md", write_report(report, lexicon, ReportFormat::markdown, options)},
      {"tags.csv", std::move(tags).str()},
  };
}

ExitCode run(const ReportCommand& command) {
  const auto schema = command.survey.schema();
  if (!schema) return fail(schema.error());
  auto survey = Survey::read(command.survey.survey, *schema);
  if (!survey) return fail(survey.error());
  const auto analyzer = command.survey.analyzer.open();
  if (!analyzer) return fail(analyzer.error(), ExitCode::configuration);
  const auto tagged = tag(command, *analyzer, *std::move(survey));
  if (!tagged) return fail(tagged.error());
  DriverOptions options;
  options.min_n = command.survey.min_n;
  options.min_firm = std::max(options.min_firm, options.min_n);
  options.seed = command.survey.seed;
  const auto report = explain_drivers(*tagged, options);
  if (!report) return fail(report.error());
  const auto files = render(command, *tagged, *report);
  if (!files) return fail(files.error());
  if (auto written = write_all(command.folder, *files); !written) return fail(written.error());
  if (command.survey.quiet) return ExitCode::fine;
  const ReportOptions terminal{language_from_code(command.language), command.title};
  std::cout << write_report(*report, analyzer->lexicon(), ReportFormat::terminal, terminal);
  print_account(report->account, report->rejections, report->warnings);
  for (const OutputFile& file : *files)
    std::cout << (fs::path(command.folder) / file.name).string() << '\n';
  return ExitCode::fine;
}

}  // namespace

void add_report(CLI::App& app, Action& action) {
  CLI::App* command = app.add_subcommand(
      "report", "What moves the score: report.html, report.json, report.md and tags.csv");
  auto options = std::make_shared<ReportCommand>();
  options->survey.add_all(*command);
  command->add_option("-o,--output", options->folder, "Folder to write to")->type_name("DIR");
  command
      ->add_option("--report-language", options->language,
                   "Language of the report; default: that of most answers")
      ->check(CLI::IsMember({"auto", "fi", "en"}));
  command->add_option("--title", options->title, "Title of the report; default: the file's name");
  command->callback([&action, options, command] {
    action = [options, command] {
      if (auto read = options->survey.read_config(*command); !read) return fail(read.error());
      return run(*options);
    };
  });
}

}  // namespace palaute::tool
