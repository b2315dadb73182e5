// palaute lexicon import: a dictionary that one has, made an overlay.
#include <fmt/format.h>

#include <iostream>
#include <map>
#include <memory>

#include "commands.h"
#include "lexicon_text.h"
#include "overlay_options.h"

namespace palaute::tool {
namespace {

struct ImportCommand {
  std::string file;
  std::string format;
  std::string language;
  std::string map;
  std::string output;
  OverlayOptions overlays;
};

const std::map<std::string, DictionaryFormat> kFormats = {{"vader", DictionaryFormat::vader},
                                                          {"afinn", DictionaryFormat::afinn},
                                                          {"liwc", DictionaryFormat::liwc},
                                                          {"quanteda", DictionaryFormat::quanteda}};

std::uint64_t words_of(const std::vector<CategoryCount>& categories) {
  std::uint64_t words = 0;
  for (const CategoryCount& category : categories) words += category.words;
  return words;
}

void print_account(const ImportCommand& command, const ImportedDictionary& dictionary) {
  for (const ImportSkip& skip : dictionary.skipped) {
    std::cout << fmt::format("{}:{}: skipped '{}': {}\n", printable(command.file), skip.line,
                             printable(skip.text), printable(skip.reason));
  }
  for (const CategoryCount& category : dictionary.unmapped) {
    std::cout << fmt::format("category '{}' has no meaning in the map: {} words\n",
                             printable(category.name), category.words);
  }
  std::cout << fmt::format("{} read = {} imported + {} duplicates + {} skipped + {} unmapped\n",
                           dictionary.read, dictionary.imported, dictionary.duplicates,
                           dictionary.skipped.size(), words_of(dictionary.unmapped));
}

Result<Lexicon> open_lexicon(const OverlayOptions& overlays) {
  const auto folders = overlays.folders();
  if (!folders) return folders.error();
  return Lexicon::open({}, *folders);
}

ExitCode run(const ImportCommand& command) {
  const auto lexicon = open_lexicon(command.overlays);
  if (!lexicon) return fail(lexicon.error(), ExitCode::configuration);
  const ImportOptions options{kFormats.at(command.format), language_from_code(command.language),
                              command.map};
  const auto dictionary = import_dictionary(command.file, *lexicon, options);
  if (!dictionary) return fail(dictionary.error());
  if (auto done = write_overlay(command.output, dictionary->files); !done)
    return fail(done.error(), ExitCode::usage);
  print_account(command, *dictionary);
  print_written(command.output, dictionary->files);
  return dictionary->files.empty() ? ExitCode::findings : ExitCode::fine;
}

}  // namespace

void add_lexicon_import(CLI::App& lexicon, Action& action) {
  CLI::App* command = lexicon.add_subcommand(
      "import", "A dictionary that you have, made an overlay: VADER, AFINN, LIWC, quanteda");
  auto options = std::make_shared<ImportCommand>();
  command->add_option("file", options->file, "The dictionary")->required()->type_name("FILE");
  command->add_option("--from", options->format, "Its format: vader, afinn, liwc or quanteda")
      ->required()
      ->check(CLI::IsMember({"vader", "afinn", "liwc", "quanteda"}));
  command->add_option("--language", options->language, "Language of its words")
      ->required()
      ->check(CLI::IsMember({"fi", "en", "sv"}));
  command->add_option("-o,--output", options->output, "Overlay folder to write")
      ->required()
      ->type_name("DIR");
  command
      ->add_option("--map", options->map,
                   "What the categories of liwc and quanteda mean: lines category, tab, and a "
                   "theme, a valence, emotion:name or intent:name")
      ->type_name("FILE");
  options->overlays.add(*command);
  command->callback([&action, options] { action = [options] { return run(*options); }; });
}

}  // namespace palaute::tool
