// What the commands that go through a survey row by row have in common.
#ifndef PALAUTE_TOOLS_SURVEY_RUN_H_
#define PALAUTE_TOOLS_SURVEY_RUN_H_

#include <CLI/CLI.hpp>
#include <memory>
#include <utility>

#include "commands.h"
#include "interrupt.h"
#include "palaute/analyzer.h"
#include "progress.h"
#include "row_account.h"
#include "survey_options.h"

namespace palaute::tool {

// Does the work with progress shown and Ctrl-C heard; the line of progress ends before anything
// else is said.
template <class Work>
auto with_progress(const SurveyOptions& survey, const Work& work) {
  const Interrupt interrupt;
  Progress progress(survey.progress_mode());
  BatchOptions batch;
  batch.threads = survey.threads;
  batch.stop = interrupt.token();
  batch.on_progress = progress.callback();
  return work(batch);
}

inline void print_reading(const SurveyOptions& survey, const TagSummary& reading) {
  if (!survey.quiet) print_account(reading.account, reading.rejections, reading.warnings);
}

// Makes `run(options)` the action of a command, once its configuration file has been read. Options
// has a member `survey`.
template <class Options, class Run>
void act_on_survey(CLI::App* command, Action& action, const std::shared_ptr<Options>& options,
                   Run run) {
  command->callback([&action, options, command, run] {
    action = [options, command, run] {
      if (auto read = options->survey.read_config(*command); !read) return fail(read.error());
      return run(*options);
    };
  });
}

}  // namespace palaute::tool

#endif  // PALAUTE_TOOLS_SURVEY_RUN_H_
