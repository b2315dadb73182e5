// Surveys in files, for the tools that read them row by row.
#ifndef PALAUTE_TESTS_AUTHORING_SURVEY_FILE_H_
#define PALAUTE_TESTS_AUTHORING_SURVEY_FILE_H_

#include <filesystem>
#include <string>
#include <vector>

#include "lexicon_folder.h"
#include "palaute/survey.h"
#include "pipeline/small_analyzer.h"

namespace palaute {

// A file with the columns "answer" and "score", removed with the object.
class SurveyFile {
 public:
  explicit SurveyFile(std::vector<Row> rows) {
    rows.insert(rows.begin(), {"answer", "score"});
    folder_.write("survey.csv", csv_of(rows));
  }

  std::filesystem::path path() const { return folder_.path() / "survey.csv"; }

 private:
  TemporaryFolder folder_;
};

inline SurveySchema answers_only() { return schema_of({"answer"}); }

inline SurveySchema answers_and_scores(Direction direction = Direction::higher) {
  SurveySchema schema = answers_only();
  Scale scale;
  scale.direction = direction;
  schema.scores.push_back({"score", scale});
  return schema;
}

// The same row several times.
inline void add_rows(std::size_t times, const Row& row, std::vector<Row>& rows) {
  rows.insert(rows.end(), times, row);
}

// The small lexicon for English answers, with overlays of the test's own.
inline Analyzer english_analyzer(const std::vector<std::filesystem::path>& overlays = {}) {
  static const LexiconFolder folder;
  AnalyzerOptions options;
  options.language = Language::english;
  return open_analyzer(folder, options, overlays);
}

}  // namespace palaute

#endif  // PALAUTE_TESTS_AUTHORING_SURVEY_FILE_H_
