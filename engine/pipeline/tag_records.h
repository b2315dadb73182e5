// What one tagged answer looks like as a line of JSON or CSV.
#ifndef PALAUTE_PIPELINE_TAG_RECORDS_H_
#define PALAUTE_PIPELINE_TAG_RECORDS_H_

#include <string>
#include <string_view>

#include "palaute/analyzer.h"
#include "palaute/lexicon.h"
#include "palaute/survey.h"
#include "palaute/tags.h"

namespace palaute {

// One cell of a survey with its tags.
struct TaggedCell {
  const SurveyRow& row;
  std::string_view column;
  std::string_view text;
  const TaggedAnswer& tags;
};

// Appends records to text that the caller owns. The JSON follows palaute.tags/1 (tags.schema.json
// beside this file). In CSV, text that a spreadsheet could take for a formula gets a ' in front.
class TagRecords {
 public:
  TagRecords(const Lexicon& lexicon, TagFormat format, TagRows rows)
      : lexicon_(lexicon), format_(format), rows_(rows) {}

  // The header line of CSV; nothing for JSON Lines.
  void append_header(std::string& out) const;
  // One record, or with TagRows::mentions one a mention (none for an answer without).
  void append(const TaggedCell& cell, std::string& out) const;

 private:
  void append_json_answer(const TaggedCell& cell, std::string& out) const;
  void append_json_mention(const TaggedCell& cell, const Mention& mention, std::string& out) const;
  void append_json_mention_fields(const Mention& mention, std::string& out) const;
  void append_csv_answer(const TaggedCell& cell, std::string& out) const;
  void append_csv_mention(const TaggedCell& cell, const Mention& mention, std::string& out) const;

  const Lexicon& lexicon_;
  TagFormat format_;
  TagRows rows_;
};

}  // namespace palaute

#endif  // PALAUTE_PIPELINE_TAG_RECORDS_H_
