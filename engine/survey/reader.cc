#include "survey/reader.h"

#include <fmt/format.h>

#include <utility>

#include "survey/cell_text.h"
#include "survey/column_styles.h"
#include "survey/inspect.h"
#include "survey/schema.h"

namespace palaute {
namespace {

Error at_file(Error error, const std::string& path) {
  if (error.file.empty()) error.file = path;
  return error;
}

// Fills in what the caller did not say from the cells of the whole file.
Result<SurveySchema> guess_schema(RecordStream& stream, const SurveySchema& stated,
                                  std::vector<std::string>& warnings) {
  auto inspection = inspect_stream(stream, stated);
  if (!inspection) return inspection.error();
  if (inspection->records == 0) {
    return Error{ErrorCode::schema,
                 "has a header but no rows, so that its columns cannot be guessed", stream.path(),
                 0, 0};
  }
  if (inspection->schema.answers.empty()) {
    return Error{ErrorCode::schema,
                 "no column looks like open answers; name it with --answer COLUMN, or look at "
                 "palaute inspect",
                 stream.path(), 0, 0};
  }
  warnings = std::move(inspection->warnings);
  std::string names;
  for (const AnswerColumn& answer : inspection->schema.answers) {
    names += fmt::format("{}'{}'", names.empty() ? "" : ", ", excerpt(answer.column, 60));
  }
  warnings.push_back("no answer column was named; read as answers: " + names);
  return std::move(inspection->schema);
}

}  // namespace

Result<SurveyReader> SurveyReader::open(const std::filesystem::path& file,
                                        const SurveySchema& schema) {
  auto bytes = open_byte_source(file);
  if (!bytes) return bytes.error();
  return open(*std::move(bytes), schema);
}

Result<SurveyReader> SurveyReader::open(std::unique_ptr<ByteSource> bytes,
                                        const SurveySchema& schema) {
  auto stream = RecordStream::open(std::move(bytes), schema);
  if (!stream) return stream.error();
  return open_stream(*std::move(stream), schema);
}

Result<SurveyReader> SurveyReader::open_stream(RecordStream stream, const SurveySchema& schema) {
  SurveySchema used = schema;
  std::vector<std::string> warnings = stream.warnings();
  if (schema.answers.empty()) {
    auto guessed = guess_schema(stream, schema, warnings);
    if (!guessed) return guessed.error();
    used = *std::move(guessed);
  }
  auto resolved = resolve_schema(std::move(used), stream.source().header);
  if (!resolved) return at_file(resolved.error(), stream.path());
  auto styles = decide_styles(stream, *resolved);
  if (!styles) return at_file(styles.error(), stream.path());
  return SurveyReader(std::move(stream), RowMapper(*std::move(resolved), *std::move(styles)),
                      std::move(warnings));
}

SurveyReader::SurveyReader(RecordStream stream, RowMapper mapper, std::vector<std::string> warnings)
    : stream_(std::move(stream)), mapper_(std::move(mapper)), warnings_(std::move(warnings)) {}

Result<bool> SurveyReader::read(RowBatch& batch, std::size_t max_rows) {
  batch.clear();
  while (batch.size() < max_rows) {
    const auto record = stream_.next();
    if (!record) return record.error();
    if (*record == nullptr) break;
    if (auto taken = take(**record, batch); !taken) return taken.error();
  }
  return batch.size() != 0;
}

Result<Done> SurveyReader::take(const CsvRecord& record, RowBatch& batch) {
  ++account_.read;
  if (std::string reason = misfit(record); !reason.empty()) {
    reject(record, std::move(reason));
    return Done{};
  }
  const auto weight = mapper_.weight(record);
  if (!weight) {
    Error error = at_file(weight.error(), stream_.path());
    error.line = record.line;
    return error;
  }
  take_fitting(record, *weight, batch);
  return Done{};
}

void SurveyReader::take_fitting(const CsvRecord& record, std::uint64_t weight, RowBatch& batch) {
  SurveyRow& row = batch.add();
  row.number = account_.read;
  row.line = record.line;
  row.weight_micros = weight;
  const auto kind = mapper_.map(record, row, batch);
  if (!kind) {
    batch.drop_last();
    reject(record, kind.error().message);
  } else {
    ++(*kind == RowKind::answered ? account_.answered : account_.empty);
  }
}

// Why the record does not have the shape of the header, or nothing.
std::string SurveyReader::misfit(const CsvRecord& record) const {
  if (record.quotes == QuoteState::unclosed) {
    return "a quotation mark opened in this record is never closed, so that it holds the rest of "
           "the file; close it, or use --quote none if the marks are plain text";
  }
  if (record.quotes == QuoteState::torn) {
    return "text follows a closing quotation mark; double the marks inside a cell, or use --quote "
           "none if the marks are plain text";
  }
  if (stream_.shape().fits(record.cells)) return {};
  const std::size_t cells = record.cells.size();
  return fmt::format("has {} {}, but the header has {} columns", cells,
                     cells == 1 ? "cell" : "cells", stream_.shape().columns);
}

void SurveyReader::reject(const CsvRecord& record, std::string reason) {
  ++account_.rejected;
  if (rejections_.size() == kRejectionsListed) {
    ++account_.rejections_unlisted;
    return;
  }
  rejections_.push_back({ErrorCode::syntax, std::move(reason), stream_.path(), record.line, 0});
}

std::vector<std::string> SurveyReader::warnings() const {
  std::vector<std::string> warnings = warnings_;
  for (std::string& warning : mapper_.warnings()) warnings.push_back(std::move(warning));
  return warnings;
}

}  // namespace palaute
