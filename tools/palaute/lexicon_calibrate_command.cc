// palaute lexicon calibrate: do the valences agree with the scores that the writers gave?
#include <fmt/format.h>

#include <iostream>

#include "lexicon_text.h"
#include "survey_run.h"

namespace palaute::tool {
namespace {

struct CalibrateCommand {
  SurveyOptions survey;
  std::uint64_t min_uses = 5;
  bool allow_sign = false;
  std::string output;
};

void print_proposals(const std::vector<ValenceProposal>& proposals) {
  for (const ValenceProposal& proposal : proposals) {
    std::cout << fmt::format("\n{}  {} uses, estimate {:+.2f}\n- {}\n+ {}\n",
                             printable(proposal.before.place), proposal.uses, proposal.estimate,
                             printable(proposal.before.text), printable(proposal.after.text));
  }
}

void print_text(const Calibration& calibration) {
  std::cout << fmt::format("{}: {} respondents, {} lines with enough uses\n",
                           printable(calibration.score), calibration.respondents,
                           calibration.lines);
  std::cout << fmt::format(
      "r of score and opinions, out of fold: {:.3f} -> {:.3f} (penalty {:g})\n",
      calibration.r_before, calibration.r_after, calibration.penalty);
  if (calibration.r_after <= calibration.r_before) {
    std::cout << "Other values would not foretell the scores better: nothing is proposed.\n";
    return;
  }
  print_proposals(calibration.proposals);
  if (calibration.disagreements.empty()) return;
  std::cout << "\nThe scores disagree in sign; left as they are (--allow-sign changes them):\n";
  print_proposals(calibration.disagreements);
}

ExitCode run(const CalibrateCommand& command) {
  const auto schema = command.survey.schema();
  if (!schema) return fail(schema.error());
  const auto analyzer = command.survey.analyzer.open();
  if (!analyzer) return fail(analyzer.error(), ExitCode::configuration);
  const SignChange sign = command.allow_sign ? SignChange::allowed : SignChange::listed;
  const auto calibration = with_progress(command.survey, [&](const BatchOptions& batch) {
    return calibrate_lexicon(*analyzer, command.survey.survey, *schema,
                             {command.min_uses, sign, batch});
  });
  if (!calibration) return fail(calibration.error());
  const auto files = overlay_of(*calibration);
  if (!command.output.empty() && !files.empty()) {
    if (auto done = write_overlay(command.output, files); !done)
      return fail(done.error(), ExitCode::usage);
  }
  print_text(*calibration);
  if (!command.output.empty()) print_written(command.output, files);
  print_reading(command.survey, calibration->reading);
  return ExitCode::fine;
}

}  // namespace

void add_lexicon_calibrate(CLI::App& lexicon, Action& action) {
  CLI::App* command = lexicon.add_subcommand(
      "calibrate", "Valences as the scores of a survey would have them, as changes to review");
  auto options = std::make_shared<CalibrateCommand>();
  options->survey.add_all(*command);
  command
      ->add_option("--min-uses", options->min_uses,
                   "Respondents in whose answers a line must count")
      ->check(CLI::PositiveNumber);
  command->add_flag("--allow-sign", options->allow_sign, "Also propose to turn praise into blame");
  command->add_option("-o,--output", options->output, "Overlay folder to write the proposals to")
      ->type_name("DIR");
  act_on_survey(command, action, options, run);
}

}  // namespace palaute::tool
