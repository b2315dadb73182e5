// How are the numbers and dates of the named columns written? Only the whole column can tell.
#ifndef PALAUTE_SURVEY_COLUMN_STYLES_H_
#define PALAUTE_SURVEY_COLUMN_STYLES_H_

#include <vector>

#include "survey/date.h"
#include "survey/number.h"
#include "survey/record_stream.h"
#include "survey/schema.h"

namespace palaute {

struct ColumnStyles {
  std::vector<DecimalSign> scores;  // one per score
  DecimalSign weight = DecimalSign::any;
  DateStyle wave;
};

// Reads the whole stream if some column needs it, and rewinds it. Errors: schema for a wave column
// whose dates cannot be told, and those of the stream.
Result<ColumnStyles> decide_styles(RecordStream& stream, const ResolvedSchema& resolved);

}  // namespace palaute

#endif  // PALAUTE_SURVEY_COLUMN_STYLES_H_
