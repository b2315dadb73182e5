// palaute lexicon stats: how much of a survey does the lexicon cover?
#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "lexicon_text.h"
#include "survey_run.h"

namespace palaute::tool {
namespace {

struct StatsCommand {
  SurveyOptions survey;
  std::size_t top = 20;
  std::string format = "table";
};

void print_share(std::string_view name, std::uint64_t part, std::uint64_t whole) {
  std::cout << fmt::format("{:<32}{:>9} of {:<9}{:>8}\n", name, part, whole, percent(part, whole));
}

void print_coverage(const LexiconStats& stats) {
  const std::uint64_t with_content = stats.answers - stats.without_content;
  print_share("Answers without content", stats.without_content, stats.answers);
  print_share("Answers with a theme", stats.with_theme, with_content);
  print_share("Answers with an opinion", stats.with_opinion, with_content);
  print_share("Clauses with a theme", stats.clauses_with_theme, stats.clauses);
  print_share("Words known", stats.known_words, stats.words);
}

void print_themes(const LexiconStats& stats) {
  std::cout << fmt::format("\n{:<32}{:>9}  lines used\n", "Theme", "answers");
  const auto silent = std::find_if(stats.themes.begin(), stats.themes.end(),
                                   [](const ThemeUse& theme) { return theme.answers == 0; });
  for (auto theme = stats.themes.begin(); theme != silent; ++theme) {
    std::cout << fmt::format("{:<32}{:>9}  {} of {}\n", theme->theme, theme->answers,
                             theme->lines_used, theme->lines);
  }
  if (silent != stats.themes.end())
    std::cout << "and " << stats.themes.end() - silent << " themes that nobody speaks of\n";
}

void print_files(const LexiconStats& stats) {
  std::cout << fmt::format("\n{:<32}{:>9}{:>9}{:>12}\n", "File", "lines", "used", "never used");
  for (const LexiconFileUse& file : stats.files) {
    std::cout << fmt::format("{:<32}{:>9}{:>9}{:>12}\n", printable(file.file), file.lines,
                             file.lines_used, file.lines - file.lines_used);
  }
}

void print_unknown_words(const LexiconStats& stats) {
  if (stats.unknown_words.empty()) return;
  std::cout << "\nWords that no dictionary knows and no line matches\n";
  for (const WordCount& word : stats.unknown_words)
    std::cout << fmt::format("{:>8}  {}\n", word.count, printable(word.word));
  if (stats.unknown_words_missed > 0)
    std::cout << fmt::format("(counts may be {} too low)\n", stats.unknown_words_missed);
}

void print_table(const LexiconStats& stats) {
  print_coverage(stats);
  print_themes(stats);
  print_files(stats);
  print_uses("Lines used most", stats.most_used);
  print_unknown_words(stats);
}

Json themes_json(const LexiconStats& stats) {
  Json list = Json::array();
  for (const ThemeUse& theme : stats.themes) {
    list.push_back({{"theme", theme.theme},
                    {"answers", theme.answers},
                    {"lines", theme.lines},
                    {"lines_used", theme.lines_used}});
  }
  return list;
}

Json files_json(const LexiconStats& stats) {
  Json list = Json::array();
  for (const LexiconFileUse& file : stats.files) {
    list.push_back({{"file", file.file}, {"lines", file.lines}, {"lines_used", file.lines_used}});
  }
  return list;
}

Json words_json(const LexiconStats& stats) {
  Json list = Json::array();
  for (const WordCount& word : stats.unknown_words)
    list.push_back({{"word", word.word}, {"count", word.count}});
  return list;
}

void print_json(const LexiconStats& stats, const Lexicon& lexicon) {
  print({{"schema", "palaute.lexicon-stats/1"},
         {"survey", json_of(stats.reading)},
         {"lexicon", json_of(lexicon.info())},
         {"answers", stats.answers},
         {"without_content", stats.without_content},
         {"with_theme", stats.with_theme},
         {"with_opinion", stats.with_opinion},
         {"clauses", stats.clauses},
         {"clauses_with_theme", stats.clauses_with_theme},
         {"words", stats.words},
         {"known_words", stats.known_words},
         {"themes", themes_json(stats)},
         {"files", files_json(stats)},
         {"most_used", json_of(stats.most_used)},
         {"unknown_words", words_json(stats)},
         {"unknown_words_missed", stats.unknown_words_missed}});
}

ExitCode run(const StatsCommand& command) {
  const auto schema = command.survey.schema();
  if (!schema) return fail(schema.error());
  const auto analyzer = command.survey.analyzer.open();
  if (!analyzer) return fail(analyzer.error(), ExitCode::configuration);
  const auto stats = with_progress(command.survey, [&](const BatchOptions& batch) {
    return measure_lexicon(*analyzer, command.survey.survey, *schema, {command.top, batch});
  });
  if (!stats) return fail(stats.error());
  if (command.format == "json") {
    print_json(*stats, analyzer->lexicon());
  } else {
    print_table(*stats);
  }
  print_reading(command.survey, stats->reading);
  return ExitCode::fine;
}

}  // namespace

void add_lexicon_stats(CLI::App& lexicon, Action& action) {
  CLI::App* command =
      lexicon.add_subcommand("stats", "How much of a survey the lexicon covers, line by line");
  auto options = std::make_shared<StatsCommand>();
  options->survey.add_all(*command);
  command->add_option("--top", options->top, "How many lines and words to list")->type_name("N");
  command->add_option("--format", options->format, "table or json")
      ->check(CLI::IsMember({"table", "json"}));
  act_on_survey(command, action, options, run);
}

}  // namespace palaute::tool
