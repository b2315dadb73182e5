// Reads an export batch by batch in constant memory, and accounts for every record of it.
#ifndef PALAUTE_SURVEY_READER_H_
#define PALAUTE_SURVEY_READER_H_

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "palaute/survey.h"
#include "survey/byte_source.h"
#include "survey/record_stream.h"
#include "survey/row_batch.h"
#include "survey/row_mapper.h"

namespace palaute {

inline constexpr std::size_t kRejectionsListed = 1000;

// Use from one thread at a time; a batch may go to another.
class SurveyReader {
 public:
  // Opens the export and resolves the schema; a schema without answers is guessed from the whole
  // file. Errors: those of Survey::read.
  static Result<SurveyReader> open(const std::filesystem::path& file, const SurveySchema& schema);
  static Result<SurveyReader> open(std::unique_ptr<ByteSource> bytes, const SurveySchema& schema);

  // Clears `batch` and fills it with the next rows, `max_rows` of them unless the file ends first.
  // False when no row was left. Errors: io, encoding, limit, syntax (a weight that is no weight).
  // REQUIRES: max_rows > 0.
  Result<bool> read(RowBatch& batch, std::size_t max_rows);

  const SurveySchema& schema() const { return mapper_.schema(); }
  const SurveySource& source() const { return stream_.source(); }
  // Of the records read so far.
  const RowAccount& account() const { return account_; }
  // The first 1,000; the others are only counted.
  const std::vector<Error>& rejections() const { return rejections_; }
  // About the file and the rows read so far.
  std::vector<std::string> warnings() const;

 private:
  SurveyReader(RecordStream stream, RowMapper mapper, std::vector<std::string> warnings);
  static Result<SurveyReader> open_stream(RecordStream stream, const SurveySchema& schema);
  Result<Done> take(const CsvRecord& record, RowBatch& batch);
  void take_fitting(const CsvRecord& record, std::uint64_t weight, RowBatch& batch);
  std::string misfit(const CsvRecord& record) const;
  void reject(const CsvRecord& record, std::string reason);

  RecordStream stream_;
  RowMapper mapper_;
  RowAccount account_;
  std::vector<Error> rejections_;
  std::vector<std::string> warnings_;
};

}  // namespace palaute

#endif  // PALAUTE_SURVEY_READER_H_
