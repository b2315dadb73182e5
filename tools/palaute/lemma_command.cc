// palaute lemma: which word is it, and who says so?
#include <fmt/format.h>

#include <iostream>
#include <iterator>
#include <memory>

#include "analyzer_flags.h"
#include "commands.h"
#include "lemma_evaluation.h"
#include "lemma_gold.h"

namespace palaute::tool {
namespace {

struct LemmaCommand {
  std::vector<std::string> texts;
  AnalyzerFlags analyzer;
  std::string gold;
  std::size_t errors = 0;
  double floor = 0;
};

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

// A column that is empty reads better, and parses safer, as a dash.
std::string cell(const std::string& text) { return text.empty() ? "-" : printable(text); }

void print_words(const std::vector<ExplainedWord>& words) {
  for (const ExplainedWord& word : words) {
    std::cout << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", cell(word.form),
                             cell(word.lemma), word.part_of_speech, cell(word.features),
                             cell(joined(word.candidates)), cell(word.parts), cell(word.standard),
                             word.status, cell(word.dictionary), language_code(word.language));
  }
}

ExitCode print_texts(const LemmaCommand& command, const Analyzer& analyzer) {
  std::vector<std::string> texts = command.texts;
  if (texts.empty()) {
    texts.emplace_back(std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>());
  }
  std::cout << "form\tlemma\tpart of speech\tfeatures\tcandidates\tparts\tstands for\tstatus\t"
               "dictionary\tlanguage\n";
  for (const std::string& text : texts) print_words(analyzer.words(text));
  return ExitCode::fine;
}

ExitCode evaluate_gold(const LemmaCommand& command, const Analyzer& analyzer) {
  const Language language = language_from_code(command.analyzer.language);
  if (language == Language::unknown) {
    return fail({ErrorCode::argument, "--evaluate needs the language of the words: --language fi",
                 "", 0, 0});
  }
  const auto words = read_gold(command.gold);
  if (!words) return fail(words.error(), ExitCode::input);
  const LemmaEvaluation evaluation = evaluate(analyzer, language, *words);
  print(evaluation, command.errors, std::cout);
  return evaluation.strict.percent() < command.floor ? ExitCode::findings : ExitCode::fine;
}

ExitCode run(const LemmaCommand& command) {
  const auto analyzer = command.analyzer.open();
  if (!analyzer) return fail(analyzer.error(), ExitCode::configuration);
  return command.gold.empty() ? print_texts(command, *analyzer) : evaluate_gold(command, *analyzer);
}

}  // namespace

void add_lemma(CLI::App& app, Action& action) {
  CLI::App* command = app.add_subcommand(
      "lemma", "Each word of a text: lemma, features, what it is looked up by, and who knows it");
  auto options = std::make_shared<LemmaCommand>();
  command->add_option("text", options->texts, "Words or text; default: standard input")
      ->type_name("TEXT");
  options->analyzer.add(*command);
  CLI::Option* gold =
      command
          ->add_option("--evaluate", options->gold,
                       "Measure against a table of words with columns form and lemma")
          ->type_name("GOLD.tsv");
  command->add_option("--errors", options->errors, "Also list the most frequent errors")
      ->needs(gold)
      ->type_name("N");
  command
      ->add_option("--floor", options->floor,
                   "Exit with 1 if fewer percent of the lemmas are right")
      ->needs(gold)
      ->check(CLI::Range(0.0, 100.0));
  command->callback([&action, options] { action = [options] { return run(*options); }; });
}

}  // namespace palaute::tool
