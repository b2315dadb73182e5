// Every respondent of a survey of any size, with the steps that led to her tags.
#ifndef PALAUTE_AUTHORING_EXPLAINED_ROWS_H_
#define PALAUTE_AUTHORING_EXPLAINED_ROWS_H_

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>

#include "palaute/analyzer.h"
#include "palaute/survey.h"
#include "palaute/tags.h"

namespace palaute {

// Lives as long as the call it is given to.
struct ExplainedRow {
  const SurveyRow& row;
  const SurveySchema& schema;                 // as used
  std::span<const Explanation> explanations;  // by analyzer, then by answer column

  std::size_t columns() const { return schema.answers.size(); }
  // REQUIRES: column < columns().
  const Explanation& answer(std::size_t column, std::size_t analyzer = 0) const {
    return explanations[analyzer * columns() + column];
  }
  bool is_written(std::size_t column) const {
    return !answer(column).result.has(AnswerFlag::empty);
  }
  // Of the first score column, turned where low numbers are good, so that higher is better.
  std::optional<double> score() const;
};

// Explains every answer with every analyzer on all threads and gives the rows to `visit` one by
// one, in the order of the file. Memory does not depend on the number of rows. Errors: those of
// Survey::read; stopped.
Result<TagSummary> explain_rows(std::span<const Analyzer* const> analyzers,
                                const std::filesystem::path& survey, const SurveySchema& schema,
                                const BatchOptions& batch,
                                const std::function<void(const ExplainedRow&)>& visit);

}  // namespace palaute

#endif  // PALAUTE_AUTHORING_EXPLAINED_ROWS_H_
