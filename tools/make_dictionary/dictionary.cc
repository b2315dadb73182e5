#include "dictionary.h"

#include "base/file.h"
#include "ending_guesses.h"
#include "hunspell_files.h"
#include "inflection_reader.h"
#include "lemma_list.h"
#include "paradigm.h"

namespace palaute::maker {
namespace {

constexpr std::size_t kClassCell = 3;

// 0 for a class that new words do not join.
unsigned openness(const Lemma& lemma, const Inflection& inflection) {
  for (const OpenClass& open : inflection.open_classes) {
    if (open.number == lemma.number) return open.weight;
  }
  return 0;
}

Result<TableFile> read_table(const std::filesystem::path& folder, const std::string& kind) {
  const std::string name = kind + ".tsv";
  auto table = TableFile::read(folder / name, folder.filename().string() + "/" + name);
  if (!table || table->kind() == kind) return table;
  return Error{
      ErrorCode::lexicon,
      "the first line must begin with '#palaute " + kind + " '; this is a file of " + table->kind(),
      table->name(), 1, 0};
}

Result<Done> write_dictionary(const Dictionary& dictionary, const std::filesystem::path& stem) {
  const std::pair<const char*, const std::string*> files[] = {
      {".aff", &dictionary.aff}, {".dic", &dictionary.dic}, {".endings.tsv", &dictionary.endings}};
  for (const auto& [ending, text] : files) {
    if (const auto written = write_file(stem.string() + ending, *text); !written) {
      return written.error();
    }
  }
  return Done{};
}

}  // namespace

Result<Dictionary> make_dictionary(const TableFile& table, const Inflection& inflection) {
  const auto lemmas = read_lemmas(table);
  if (!lemmas) return lemmas.error();
  HunspellFiles files(inflection);
  EndingGuesses guesses;
  for (std::size_t i = 0; i < lemmas->size(); ++i) {
    const Lemma& lemma = (*lemmas)[i];
    const auto paradigms = inflect(lemma, inflection);
    if (!paradigms) return table.error(table.lines()[i], kClassCell, paradigms.error().message);
    for (const Paradigm& paradigm : *paradigms) files.add(paradigm);
    guesses.add(paradigms->front(), openness(lemma, inflection));
  }
  return Dictionary{files.aff(), files.dic(), guesses.text(table.language())};
}

Result<Done> make_dictionary_files(const std::filesystem::path& language_folder,
                                   const std::filesystem::path& output_folder) {
  const auto rules = read_table(language_folder, "inflection");
  if (!rules) return rules.error();
  const auto inflection = read_inflection(*rules);
  if (!inflection) return inflection.error();
  const auto lemmas = read_table(language_folder, "lemmas");
  if (!lemmas) return lemmas.error();
  const auto dictionary = make_dictionary(*lemmas, *inflection);
  if (!dictionary) return dictionary.error();
  std::error_code problem;
  std::filesystem::create_directories(output_folder, problem);
  if (problem) {
    return Error{ErrorCode::io, "cannot make this folder: " + problem.message(),
                 output_folder.string(), 0, 0};
  }
  return write_dictionary(*dictionary, output_folder / ("palaute_" + lemmas->language()));
}

}  // namespace palaute::maker
