// palaute evaluate: how well do the tags agree with what people tagged?
#include <fmt/format.h>

#include <iostream>
#include <memory>

#include "commands.h"
#include "evaluation_text.h"
#include "gold_options.h"
#include "palaute/evaluation.h"
#include "survey_options.h"

namespace palaute::tool {
namespace {

struct EvaluateCommand {
  SurveyOptions reading;
  GoldOptions gold;
  std::string map;
  EvaluationOptions options;
  std::string prevalence;
  std::vector<std::string> floors;
  std::string format = "table";
};

Result<GoldSet> read_gold_set(const EvaluateCommand& command) {
  const auto schema = command.reading.schema();
  if (!schema) return schema.error();
  const auto inspection = inspect_survey(command.reading.survey, *schema);
  if (!inspection) return inspection.error();
  const auto columns = command.gold.columns(inspection->source.header);
  if (!columns) return columns.error();
  return read_gold(command.reading.survey, *columns, *schema);
}

Result<std::vector<CorrectedPrevalence>> prevalence_of(const EvaluateCommand& command,
                                                       const Analyzer& analyzer,
                                                       const Evaluation& evaluation) {
  if (command.prevalence.empty()) return std::vector<CorrectedPrevalence>{};
  auto schema = command.reading.schema();
  if (!schema) return schema.error();
  schema->answers = {{command.gold.text, Prompt::open}};
  auto survey = Survey::read(command.prevalence, *schema);
  if (!survey) return survey.error();
  return correct_prevalence(analyzer, evaluation, *survey, command.options);
}

// "themes=0.85" against what was measured. Errors: argument, for a figure that is not there.
Result<bool> holds(const std::string& floor, const std::map<std::string, double>& measured) {
  const std::size_t equals = floor.find('=');
  const auto figure = measured.find(floor.substr(0, equals));
  double least = 0;
  if (equals == std::string::npos || figure == measured.end() ||
      !CLI::detail::lexical_cast(floor.substr(equals + 1), least)) {
    std::string names;
    for (const auto& [name, value] : measured) names += (names.empty() ? "" : ", ") + name;
    return Error{ErrorCode::argument,
                 "cannot hold a floor '" + floor + "'; write NAME=VALUE with one of " + names, "",
                 0, 0};
  }
  if (figure->second >= least) return true;
  std::cerr << fmt::format("palaute: {} is {:.4f}, below its floor of {}\n", figure->first,
                           figure->second, least);
  return false;
}

ExitCode check_floors(const EvaluateCommand& command, const Evaluation& evaluation) {
  ExitCode code = ExitCode::fine;
  const auto measured = figures(evaluation);
  for (const std::string& floor : command.floors) {
    const auto held = holds(floor, measured);
    if (!held) return fail(held.error());
    if (!*held) code = ExitCode::findings;
  }
  return code;
}

void print_account(const GoldSet& gold) {
  std::cerr << fmt::format("{} read = {} compared + {} skipped + {} rejected\n", gold.account.read,
                           gold.answers.size(), gold.skipped, gold.account.rejected);
  for (const Error& rejection : gold.rejections)
    std::cerr << "  " << printable(rejection.to_string()) << '\n';
}

ExitCode run(EvaluateCommand command) {
  const auto gold = read_gold_set(command);
  if (!gold) return fail(gold.error());
  const auto analyzer = command.reading.analyzer.open();
  if (!analyzer) return fail(analyzer.error(), ExitCode::configuration);
  if (!command.map.empty()) {
    auto map = CodeMap::read(command.map, analyzer->lexicon());
    if (!map) return fail(map.error(), ExitCode::configuration);
    command.options.map = *std::move(map);
  }
  const Evaluation evaluation = evaluate(*analyzer, *gold, command.options);
  const auto prevalence = prevalence_of(command, *analyzer, evaluation);
  if (!prevalence) return fail(prevalence.error());
  print_account(*gold);
  if (command.format == "json") {
    print_json(evaluation, *prevalence, std::cout);
  } else {
    print_table(evaluation, std::cout);
    if (!prevalence->empty()) print_prevalence(*prevalence, std::cout);
  }
  return check_floors(command, evaluation);
}

void add_options(CLI::App& app, EvaluateCommand& command) {
  command.reading.add_reading(app);
  app.get_option("survey")->description("A table of answers that people have tagged");
  command.gold.add(app);
  command.reading.analyzer.add(app);
  app.add_option("--map", command.map, "From our themes to the codes of the table")
      ->type_name("FILE");
  app.add_option("--level", command.options.level, "1: subthemes count as their parents")
      ->check(CLI::Range(1, 2));
  app.add_option("--fewest", command.options.fewest, "Leave out codes that fewer answers have")
      ->type_name("N");
  app.add_option("--resamples", command.options.resamples, "Of the bootstrap; 0: no intervals");
  app.add_option("--seed", command.options.seed, "Of the bootstrap");
  app.add_option("--prevalence", command.prevalence,
                 "Also tag this survey and correct its shares of themes by the errors found")
      ->type_name("SURVEY");
  app.add_option("--floor", command.floors,
                 "Exit with 1 if a figure is lower, NAME=VALUE with themes, polarity, two-class, "
                 "three-class, accuracy, r or rho; repeatable")
      ->type_name("NAME=VALUE")
      ->allow_extra_args(false);
  app.add_option("--format", command.format, "table or json")
      ->check(CLI::IsMember({"table", "json"}));
}

}  // namespace

void add_evaluate(CLI::App& app, Action& action) {
  CLI::App* command = app.add_subcommand(
      "evaluate", "How well the tags agree with what people tagged, with intervals");
  auto options = std::make_shared<EvaluateCommand>();
  add_options(*command, *options);
  command->callback([&action, options] { action = [options] { return run(*options); }; });
}

}  // namespace palaute::tool
