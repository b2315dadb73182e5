// Analyzers and surveys for tests, small enough to know every line of.
#ifndef PALAUTE_TESTS_PIPELINE_SMALL_ANALYZER_H_
#define PALAUTE_TESTS_PIPELINE_SMALL_ANALYZER_H_

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include "lexicon_folder.h"
#include "palaute/analyzer.h"
#include "survey/row_writer.h"

namespace palaute {

// The value of a result that a test takes for granted.
template <class T>
T must(Result<T> result) {
  if (result) return *std::move(result);
  std::cerr << result.error().to_string() << '\n';
  std::abort();
}

// An analyzer on a lexicon of the test's own.
inline Analyzer open_analyzer(const TemporaryFolder& core, AnalyzerOptions options = {},
                              const std::vector<std::filesystem::path>& overlays = {}) {
  return must(Analyzer::open(must(Lexicon::open(core.path(), overlays)), options));
}

// The analyzer on LexiconFolder as it is, opened once.
inline const Analyzer& small_analyzer() {
  static const LexiconFolder folder;
  static const Analyzer analyzer = open_analyzer(folder);
  return analyzer;
}

using Row = std::vector<std::string>;

// Rows as a comma-separated file.
inline std::string csv_of(const std::vector<Row>& rows) {
  std::string text;
  RowWriter writer(text);
  for (const Row& row : rows) {
    for (const std::string& cell : row) writer.cell(cell);
    writer.end_row();
  }
  return text;
}

inline SurveySchema schema_of(const std::vector<std::string>& answers) {
  SurveySchema schema;
  for (const std::string& column : answers) schema.answers.push_back({column, Prompt::open});
  schema.separator = ',';
  schema.header_rows = 1;
  return schema;
}

}  // namespace palaute

#endif  // PALAUTE_TESTS_PIPELINE_SMALL_ANALYZER_H_
