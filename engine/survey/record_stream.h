// An opened export: how it is written, what its columns are called, and its records, again and
// again.
#ifndef PALAUTE_SURVEY_RECORD_STREAM_H_
#define PALAUTE_SURVEY_RECORD_STREAM_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "palaute/survey.h"
#include "survey/byte_source.h"
#include "survey/csv.h"
#include "survey/sniff.h"
#include "survey/text_source.h"

namespace palaute {

// Use from one thread at a time.
class RecordStream {
 public:
  // Examines the bytes, decides encoding, dialect and header rows (what `stated` fixes is not
  // guessed), and stands before the first record after the header. Errors: io, encoding, syntax,
  // argument, limit.
  static Result<RecordStream> open(std::unique_ptr<ByteSource> bytes, const SurveySchema& stated);

  // The next record after the header, or null at the end; it lives until the next call. Errors: io,
  // encoding, limit.
  Result<const CsvRecord*> next();
  // Stands again before the first record after the header.
  Result<Done> rewind();

  const SurveySource& source() const { return source_; }
  const RecordShape& shape() const { return shape_; }
  std::uint32_t header_rows() const { return header_rows_; }
  const std::vector<std::string>& warnings() const { return warnings_; }
  // The path as the caller wrote it, for messages.
  const std::string& path() const { return text_->name(); }

 private:
  RecordStream(std::unique_ptr<TextSource> text, Encoding encoding);
  Result<Done> read_dialect(const SurveySchema& stated);
  Result<Done> read_header_rows(const SurveySchema& stated);
  Result<const CsvRecord*> next_raw();
  Result<Done> restart();
  Error located(Error error) const;

  std::unique_ptr<TextSource> text_;
  SurveySource source_;
  RecordShape shape_;
  std::vector<std::string> warnings_;
  Sniffed sniffed_;
  std::uint32_t header_rows_ = 0;
  std::optional<CsvParser> parser_;
  bool ended_ = false;
};

}  // namespace palaute

#endif  // PALAUTE_SURVEY_RECORD_STREAM_H_
