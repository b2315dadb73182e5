// Which column of the file does each part of a schema name?
#ifndef PALAUTE_SURVEY_SCHEMA_H_
#define PALAUTE_SURVEY_SCHEMA_H_

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "palaute/survey.h"

namespace palaute {

// A schema whose names are headers of the file and whose scales are complete, with the 0-based
// position of each column beside it.
struct ResolvedSchema {
  SurveySchema schema;
  std::vector<std::size_t> answers;
  std::vector<std::size_t> scores;
  std::vector<std::size_t> segments;
  std::optional<std::size_t> wave;
  std::optional<std::size_t> id;
  std::optional<std::size_t> weight;
};

// The position of the column a person names by its header (exactly, else in any case) or by its
// 1-based number. Errors: schema, without a file name; suggests a header and lists them all.
Result<std::size_t> find_column(std::string_view name, std::span<const std::string> header);

// Errors: schema for unknown columns and columns named twice in one role, argument for scales that
// make no sense.
Result<ResolvedSchema> resolve_schema(SurveySchema schema, std::span<const std::string> header);

}  // namespace palaute

#endif  // PALAUTE_SURVEY_SCHEMA_H_
