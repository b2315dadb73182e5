// palaute lexicon diff: which answers change with the lexicon, and by which lines?
#include <fmt/format.h>

#include <iostream>

#include "lexicon_text.h"
#include "survey_run.h"

namespace palaute::tool {
namespace {

struct DiffCommand {
  std::string before;
  std::string after;
  SurveyOptions survey;
  std::vector<std::string> overlays_before;
  std::size_t limit = 20;
  std::size_t top = 20;
  std::string format = "table";
};

std::string sign_of(const std::optional<Polarity>& polarity) {
  return polarity ? std::string(polarity_name(*polarity)) : std::string();
}

std::string theme_text(const ThemeChange& change) {
  if (!change.before) return fmt::format("+ {} {}", change.theme, sign_of(change.after));
  if (!change.after) return fmt::format("- {} {}", change.theme, sign_of(change.before));
  return fmt::format("~ {} {} -> {}", change.theme, sign_of(change.before), sign_of(change.after));
}

void print_change(const AnswerChange& change) {
  std::cout << fmt::format("\nrow {}, line {}, {}: {}\n", change.row, change.line,
                           printable(change.column), printable(change.answer));
  if (change.before != change.after) {
    std::cout << fmt::format("  ~ answer {} -> {}\n", polarity_name(change.before),
                             polarity_name(change.after));
  }
  for (const ThemeChange& theme : change.themes) std::cout << "  " << theme_text(theme) << '\n';
  for (const LexiconLine& line : change.disappeared)
    std::cout << "    without  " << shown(line) << '\n';
  for (const LexiconLine& line : change.appeared)
    std::cout << "    with     " << shown(line) << '\n';
}

std::string balance_text(const ThemeBalance& balance) {
  return fmt::format("{:>9}{:>8}{:>8}", balance.answers, balance.positive, balance.negative);
}

void print_themes(const LexiconDiff& diff) {
  std::cout << fmt::format("\n{:<32}{:>25}{:>25}\n", "Themes that change", "before  praise   blame",
                           "after  praise   blame");
  for (const ThemeShift& theme : diff.themes) {
    if (theme.before == theme.after) continue;
    std::cout << fmt::format("{:<32}{}{}\n", theme.theme, balance_text(theme.before),
                             balance_text(theme.after));
  }
}

void print_table(const LexiconDiff& diff) {
  std::cout << fmt::format("{} of {} answers change ({})\n", diff.changed, diff.answers,
                           percent(diff.changed, diff.answers));
  std::cout << fmt::format(
      "{} themes gained, {} lost, {} with another polarity; {} answers judged otherwise\n",
      diff.themes_gained, diff.themes_lost, diff.themes_turned, diff.verdicts_changed);
  if (diff.changed == 0) return;
  print_themes(diff);
  print_uses("Lines that no longer match in changed answers", diff.disappeared);
  print_uses("Lines that match now in changed answers", diff.appeared);
  for (const AnswerChange& change : diff.changes) print_change(change);
  if (diff.changes.size() < diff.changed)
    std::cout << "\nand " << diff.changed - diff.changes.size() << " answers more\n";
}

Json polarity_json(const std::optional<Polarity>& polarity) {
  return polarity ? Json(polarity_name(*polarity)) : Json(nullptr);
}

Json balance_json(const ThemeBalance& balance) {
  return {
      {"answers", balance.answers}, {"positive", balance.positive}, {"negative", balance.negative}};
}

Json lines_json(const std::vector<LexiconLine>& lines) {
  Json list = Json::array();
  for (const LexiconLine& line : lines) list.push_back(json_of(line));
  return list;
}

Json change_json(const AnswerChange& change) {
  Json themes = Json::array();
  for (const ThemeChange& theme : change.themes) {
    themes.push_back({{"theme", theme.theme},
                      {"before", polarity_json(theme.before)},
                      {"after", polarity_json(theme.after)}});
  }
  return {{"row", change.row},
          {"line", change.line},
          {"column", change.column},
          {"answer", change.answer},
          {"before", polarity_name(change.before)},
          {"after", polarity_name(change.after)},
          {"themes", std::move(themes)},
          {"disappeared", lines_json(change.disappeared)},
          {"appeared", lines_json(change.appeared)}};
}

void print_json(const LexiconDiff& diff) {
  Json themes = Json::array();
  for (const ThemeShift& theme : diff.themes) {
    themes.push_back({{"theme", theme.theme},
                      {"before", balance_json(theme.before)},
                      {"after", balance_json(theme.after)}});
  }
  Json changes = Json::array();
  for (const AnswerChange& change : diff.changes) changes.push_back(change_json(change));
  print({{"schema", "palaute.lexicon-diff/1"},
         {"survey", json_of(diff.reading)},
         {"before", json_of(diff.before)},
         {"after", json_of(diff.after)},
         {"answers", diff.answers},
         {"changed", diff.changed},
         {"themes_gained", diff.themes_gained},
         {"themes_lost", diff.themes_lost},
         {"themes_turned", diff.themes_turned},
         {"verdicts_changed", diff.verdicts_changed},
         {"themes", std::move(themes)},
         {"disappeared", json_of(diff.disappeared)},
         {"appeared", json_of(diff.appeared)},
         {"changes", std::move(changes)}});
}

Result<Analyzer> open(const std::string& core, const std::vector<std::filesystem::path>& overlays,
                      const AnalyzerOptions& options) {
  auto lexicon = Lexicon::open(core, overlays);
  if (!lexicon) return lexicon.error();
  return Analyzer::open(*std::move(lexicon), options);
}

ExitCode run(const DiffCommand& command) {
  const auto schema = command.survey.schema();
  if (!schema) return fail(schema.error());
  const AnalyzerOptions options = command.survey.analyzer.options();
  const auto before = open(
      command.before, {command.overlays_before.begin(), command.overlays_before.end()}, options);
  if (!before) return fail(before.error(), ExitCode::configuration);
  const auto overlays = command.survey.analyzer.overlays.folders(command.after);
  if (!overlays) return fail(overlays.error(), ExitCode::configuration);
  const auto after = open(command.after, *overlays, options);
  if (!after) return fail(after.error(), ExitCode::configuration);
  const auto diff = with_progress(command.survey, [&](const BatchOptions& batch) {
    return compare_lexicons(*before, *after, command.survey.survey, *schema,
                            {command.limit, command.top, batch});
  });
  if (!diff) return fail(diff.error());
  if (command.format == "json") {
    print_json(*diff);
  } else {
    print_table(*diff);
  }
  print_reading(command.survey, diff->reading);
  return ExitCode::fine;
}

}  // namespace

void add_lexicon_diff(CLI::App& lexicon, Action& action) {
  CLI::App* command = lexicon.add_subcommand(
      "diff", "Which answers of a survey change from one lexicon to another, and why");
  auto options = std::make_shared<DiffCommand>();
  command->add_option("old", options->before, "Folder of core lexicons as they were")
      ->required()
      ->type_name("OLD");
  command
      ->add_option("new", options->after,
                   "Folder of core lexicons as they are; --lexicon and --industry lie over these")
      ->required()
      ->type_name("NEW");
  options->survey.add_all(*command);
  command
      ->add_option("--old-lexicon", options->overlays_before,
                   "Folder of lexicon lines over the old ones; repeatable")
      ->type_name("DIR")
      ->allow_extra_args(false);
  command->add_option("--limit", options->limit, "How many changed answers to show")
      ->type_name("N");
  command->add_option("--top", options->top, "How many lines to list")->type_name("N");
  command->add_option("--format", options->format, "table or json")
      ->check(CLI::IsMember({"table", "json"}));
  act_on_survey(command, action, options, run);
}

}  // namespace palaute::tool
