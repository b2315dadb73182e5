// From the cells of a record to the row of a respondent.
#ifndef PALAUTE_SURVEY_ROW_MAPPER_H_
#define PALAUTE_SURVEY_ROW_MAPPER_H_

#include <cstdint>
#include <string>
#include <vector>

#include "survey/column_styles.h"
#include "survey/csv.h"
#include "survey/row_batch.h"
#include "survey/schema.h"

namespace palaute {

enum class RowKind : std::uint8_t { answered, empty };

// Counts what it read differently from what is written, for warnings. Use from one thread at a
// time.
class RowMapper {
 public:
  RowMapper(ResolvedSchema resolved, ColumnStyles styles);

  const SurveySchema& schema() const { return resolved_.schema; }

  // The weight of a record in millionths. Errors (syntax, without place): not a number, negative,
  // too large; the sums of a survey with such a weight would mean nothing.
  Result<std::uint64_t> weight(const CsvRecord& record) const;

  // Fills `row`, keeping its text in `batch`. An error (syntax, without place) is the reason to
  // reject the record. REQUIRES: the record has a cell for every named column.
  Result<RowKind> map(const CsvRecord& record, SurveyRow& row, RowBatch& batch);

  // What was met so far.
  std::vector<std::string> warnings() const;

 private:
  Result<Done> map_scores(const CsvRecord& record, SurveyRow& row);
  RowKind map_answers(const CsvRecord& record, SurveyRow& row, RowBatch& batch) const;
  std::string_view map_wave(const CsvRecord& record, RowBatch& batch);

  ResolvedSchema resolved_;
  ColumnStyles styles_;
  std::vector<std::uint64_t> no_answers_;  // cells of each score that say so in words
  std::uint64_t lost_waves_ = 0;           // cells of the wave column that are no dates
  std::uint32_t first_lost_wave_ = 0;      // line of the first
};

}  // namespace palaute

#endif  // PALAUTE_SURVEY_ROW_MAPPER_H_
