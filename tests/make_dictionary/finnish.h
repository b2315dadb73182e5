// The Finnish inflection and words of the lexicon, read once for all tests.
#ifndef PALAUTE_TESTS_MAKE_DICTIONARY_FINNISH_H_
#define PALAUTE_TESTS_MAKE_DICTIONARY_FINNISH_H_

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/table_file.h"
#include "make_dictionary/inflection_reader.h"
#include "make_dictionary/lemma_list.h"
#include "make_dictionary/paradigm.h"

namespace palaute::maker {

inline TableFile finnish_table(const std::string& kind) {
  auto table = TableFile::read(PALAUTE_FINNISH_LEXICON "/" + kind + ".tsv", "fi/" + kind + ".tsv");
  EXPECT_TRUE(table) << table.error().to_string();
  return table ? *std::move(table) : TableFile();
}

inline const Inflection& finnish() {
  static const Inflection inflection = [] {
    auto read = read_inflection(finnish_table("inflection"));
    EXPECT_TRUE(read) << read.error().to_string();
    return read ? *std::move(read) : Inflection();
  }();
  return inflection;
}

// Lines as in lemmas.tsv, with one blank where the file has a tab.
inline TableFile lemma_table(std::string_view lines) {
  std::string text = "#palaute lemmas fi 1\n";
  for (const char c : lines) text += c == ' ' ? '\t' : c;
  auto table = TableFile::parse(text, "fi/lemmas.tsv");
  EXPECT_TRUE(table) << table.error().to_string();
  return table ? *std::move(table) : TableFile();
}

// All paradigms of the words of such lines.
inline std::vector<Paradigm> inflected(std::string_view lines) {
  const auto lemmas = read_lemmas(lemma_table(lines));
  EXPECT_TRUE(lemmas) << lemmas.error().to_string();
  std::vector<Paradigm> all;
  if (!lemmas) return all;
  for (const Lemma& lemma : *lemmas) {
    auto paradigms = inflect(lemma, finnish());
    EXPECT_TRUE(paradigms) << paradigms.error().to_string();
    if (!paradigms) continue;
    for (Paradigm& paradigm : *paradigms) all.push_back(std::move(paradigm));
  }
  return all;
}

}  // namespace palaute::maker

#endif  // PALAUTE_TESTS_MAKE_DICTIONARY_FINNISH_H_
