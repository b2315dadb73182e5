// The whole export in memory: a collection of batches.
#include "palaute/survey.h"

#include <utility>

#include "survey/inspect.h"
#include "survey/reader.h"

namespace palaute {

namespace {
constexpr std::size_t kBatchRows = 1024;
}  // namespace

struct Survey::Data {
  SurveySchema schema;
  SurveySource source;
  RowAccount account;
  std::vector<Error> rejections;
  std::vector<std::string> warnings;
  std::vector<RowBatch> batches;  // all but the last are full
  std::size_t rows = 0;
};

class SurveyCollector {
 public:
  static Result<Survey> collect(Result<SurveyReader> reader) {
    if (!reader) return reader.error();
    auto data = std::make_shared<Survey::Data>();
    while (true) {
      RowBatch batch;
      const auto more = reader->read(batch, kBatchRows);
      if (!more) return more.error();
      if (!*more) break;
      data->rows += batch.size();
      data->batches.push_back(std::move(batch));
    }
    data->schema = reader->schema();
    data->source = reader->source();
    data->account = reader->account();
    data->rejections = reader->rejections();
    data->warnings = reader->warnings();
    return Survey(std::move(data));
  }
};

Survey::Survey(std::shared_ptr<const Data> data) : data_(std::move(data)) {}

Result<Survey> Survey::read(const std::filesystem::path& file, const SurveySchema& schema) {
  return SurveyCollector::collect(SurveyReader::open(file, schema));
}

Result<Survey> Survey::parse(std::string bytes, const SurveySchema& schema, std::string name) {
  return SurveyCollector::collect(
      SurveyReader::open(make_byte_source(std::move(bytes), std::move(name)), schema));
}

std::size_t Survey::size() const { return data_->rows; }

const SurveyRow& Survey::row(std::size_t index) const {
  return data_->batches[index / kBatchRows].rows()[index % kBatchRows];
}

const SurveySchema& Survey::schema() const { return data_->schema; }
const SurveySource& Survey::source() const { return data_->source; }
const RowAccount& Survey::account() const { return data_->account; }
const std::vector<Error>& Survey::rejections() const { return data_->rejections; }
const std::vector<std::string>& Survey::warnings() const { return data_->warnings; }

Result<Inspection> inspect_survey(const std::filesystem::path& file, const SurveySchema& hints) {
  auto bytes = open_byte_source(file);
  if (!bytes) return bytes.error();
  auto stream = RecordStream::open(*std::move(bytes), hints);
  if (!stream) return stream.error();
  return inspect_stream(*stream, hints);
}

}  // namespace palaute
