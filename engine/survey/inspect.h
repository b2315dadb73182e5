// From the profiles of all columns to a schema, with what speaks for it.
#ifndef PALAUTE_SURVEY_INSPECT_H_
#define PALAUTE_SURVEY_INSPECT_H_

#include "palaute/survey.h"
#include "survey/record_stream.h"

namespace palaute {

// Reads the whole stream and rewinds it. A role that `stated` fills is not guessed; a CES or plain
// number score is shown but left out of the schema, because its good end cannot be guessed. Errors:
// those of the stream, and schema or argument when `stated` does not fit the file.
Result<Inspection> inspect_stream(RecordStream& stream, const SurveySchema& stated);

}  // namespace palaute

#endif  // PALAUTE_SURVEY_INSPECT_H_
