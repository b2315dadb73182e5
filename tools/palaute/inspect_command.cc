// palaute inspect: how will this export be read, and what is in it?
#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <memory>

#include "commands.h"
#include "palaute/survey.h"
#include "survey_options.h"

namespace palaute::tool {
namespace {

std::string separator_name(char separator) {
  return separator == '\t' ? "tab" : std::string(1, separator);
}

// Quoted for a POSIX shell where that is needed.
std::string shell_word(const std::string& word) {
  const bool plain = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 ||
           std::string_view("._-:/=+,").find(c) != std::string_view::npos;
  });
  if (plain) return word;
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

std::string_view kind_name(ScaleKind kind) {
  constexpr std::string_view kNames[] = {"nps", "csat", "ces", "number"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view unit_name(WaveUnit unit) {
  constexpr std::string_view kNames[] = {"as-is", "month", "quarter", "year"};
  return kNames[static_cast<std::size_t>(unit)];
}

// The command that the guesses amount to.
std::string report_line(const std::string& file, const SurveySchema& schema) {
  std::string line = "palaute report " + shell_word(file);
  for (const AnswerColumn& answer : schema.answers)
    line += " --answer " + shell_word(answer.column);
  for (const ScoreColumn& score : schema.scores) {
    line += " --score " + shell_word(score.column + ":" + std::string(kind_name(score.scale.kind)));
  }
  if (schema.wave)
    line += " --wave " +
            shell_word(schema.wave->column + ":" + std::string(unit_name(schema.wave->unit)));
  for (const std::string& segment : schema.segments) line += " --segment " + shell_word(segment);
  if (schema.id) line += " --id " + shell_word(*schema.id);
  if (schema.weight) line += " --weight " + shell_word(*schema.weight);
  return line + " -o report";
}

void print(const std::string& file, const Inspection& found) {
  std::cout << fmt::format("{}: {} records, {} columns\n", printable(file), found.records,
                           found.columns.size());
  std::cout << fmt::format("  encoding {} · separator {} · decimal sign {} · header rows {}\n",
                           found.source.encoding, separator_name(found.source.separator),
                           found.decimal_sign, found.header_rows);
  std::cout << "  " << found.source.digest << "\n\n";
  for (std::size_t i = 0; i < found.columns.size(); ++i) {
    const ColumnGuess& column = found.columns[i];
    std::cout << fmt::format("{:3}  {}  →  {}\n     {}\n", i + 1, printable(column.column),
                             column.role, printable(column.evidence));
    std::string examples;
    for (const std::string& example : column.examples) {
      examples += (examples.empty() ? "" : " | ") + printable(example);
    }
    if (!examples.empty()) std::cout << "     e.g. " << examples << '\n';
  }
  for (const std::string& warning : found.warnings) std::cout << "\nnote: " << printable(warning);
  if (!found.warnings.empty()) std::cout << '\n';
  std::cout << "\nTo make the report:\n  " << printable(report_line(file, found.schema)) << '\n';
}

ExitCode run(const SurveyOptions& options) {
  const auto hints = options.schema();
  if (!hints) return fail(hints.error());
  const auto found = inspect_survey(options.survey, *hints);
  if (!found) return fail(found.error());
  print(options.survey, *found);
  return ExitCode::fine;
}

}  // namespace

void add_inspect(CLI::App& app, Action& action) {
  CLI::App* command = app.add_subcommand(
      "inspect",
      "How a survey will be read, what its columns seem to be, and the report command to run");
  auto options = std::make_shared<SurveyOptions>();
  options->add_reading(*command);
  command->callback([&action, options] { action = [options] { return run(*options); }; });
}

}  // namespace palaute::tool
