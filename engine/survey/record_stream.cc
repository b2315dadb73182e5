#include "survey/record_stream.h"

#include <utility>

#include "survey/encoding.h"
#include "survey/examine.h"
#include "survey/file_kind.h"
#include "survey/header.h"

namespace palaute {
namespace {

constexpr std::size_t kSampleBytes = std::size_t{1} << 20U;

Error at_file(Error error, const std::string& path) {
  error.file = path;
  return error;
}

Result<Done> check_separator(const SurveySchema& stated) {
  constexpr std::string_view kImpossible = "\"\r\n";
  if (kImpossible.find(stated.separator) == kImpossible.npos) return Done{};
  return Error{ErrorCode::argument,
               "a quotation mark or a line end cannot separate columns; try ; , tab or |", "", 0,
               0};
}

Result<Encoding> encoding_of(const Examination& seen, const SurveySchema& stated) {
  if (seen.size == 0) {
    return Error{ErrorCode::syntax, "is empty (0 bytes); export the survey again", "", 0, 0};
  }
  if (auto foreign = foreign_format(seen.head); foreign) {
    return Error{ErrorCode::encoding, *std::move(foreign), "", 0, 0};
  }
  return decide_encoding(seen, stated.encoding);
}

std::string file_name(const std::string& path) {
  const std::string name = std::filesystem::path(path).filename().string();
  return name.empty() ? path : name;
}

}  // namespace

RecordStream::RecordStream(std::unique_ptr<TextSource> text, Encoding encoding)
    : text_(std::move(text)), warnings_(std::move(encoding.warnings)) {
  source_.name = file_name(text_->name());
  source_.encoding = std::move(encoding.name);
}

Result<RecordStream> RecordStream::open(std::unique_ptr<ByteSource> bytes,
                                        const SurveySchema& stated) {
  const std::string path = bytes->name();
  if (auto checked = check_separator(stated); !checked) return at_file(checked.error(), path);
  auto seen = examine(*bytes);
  if (!seen) return seen.error();
  auto encoding = encoding_of(*seen, stated);
  if (!encoding) return at_file(encoding.error(), path);
  auto text = TextSource::open(std::move(bytes), *encoding);
  if (!text) return text.error();
  RecordStream stream(*std::move(text), *std::move(encoding));
  stream.source_.digest = std::move(seen->digest);
  if (auto dialect = stream.read_dialect(stated); !dialect) return dialect.error();
  if (auto header = stream.read_header_rows(stated); !header) return header.error();
  if (auto rewound = stream.rewind(); !rewound) return rewound.error();
  return stream;
}

Result<Done> RecordStream::read_dialect(const SurveySchema& stated) {
  std::string sample;
  SampleEnd end = SampleEnd::cut;
  while (sample.size() <= kSampleBytes && end == SampleEnd::cut) {
    const auto block = text_->next();
    if (!block) return block.error();
    sample += *block;
    if (block->empty()) end = SampleEnd::whole_file;
  }
  if (sample.size() > kSampleBytes) end = SampleEnd::cut;
  sample.resize(std::min(sample.size(), kSampleBytes));
  sniffed_ = sniff(sample, end, stated);
  source_.separator = sniffed_.dialect.separator;
  return restart();
}

Result<Done> RecordStream::read_header_rows(const SurveySchema& stated) {
  std::vector<std::vector<std::string>> first;
  while (first.size() < kMaxHeaderRows) {
    const auto record = next_raw();
    if (!record) return record.error();
    if (*record == nullptr) break;
    if (first.empty()) shape_ = RecordShape::of((*record)->cells);
    first.emplace_back((*record)->cells.begin(), (*record)->cells.end());
  }
  auto header = read_header(first, stated.header_rows);
  if (!header) return located(header.error());
  header_rows_ = header->rows;
  shape_.columns = header->names.size();
  source_.header = std::move(header->names);
  source_.questions = std::move(header->questions);
  warnings_.insert(warnings_.end(), header->warnings.begin(), header->warnings.end());
  return Done{};
}

Result<const CsvRecord*> RecordStream::next() { return next_raw(); }

Result<Done> RecordStream::rewind() {
  if (auto restarted = restart(); !restarted) return restarted;
  for (std::uint32_t row = 0; row < header_rows_; ++row) {
    if (auto record = next_raw(); !record) return record.error();
  }
  return Done{};
}

Result<const CsvRecord*> RecordStream::next_raw() {
  while (true) {
    auto record = parser_->next();
    if (!record) return located(record.error());
    if (*record != nullptr || ended_) return record;
    const auto block = text_->next();
    if (!block) return block.error();
    ended_ = block->empty();
    if (ended_) {
      parser_->finish();
    } else {
      parser_->feed(*block);
    }
  }
}

// Back to the first byte, and past the line that only names the separator.
Result<Done> RecordStream::restart() {
  if (auto rewound = text_->rewind(); !rewound) return rewound;
  parser_.emplace(sniffed_.dialect);
  ended_ = false;
  if (!sniffed_.has_directive) return Done{};
  if (auto directive = next_raw(); !directive) return directive.error();
  return Done{};
}

Error RecordStream::located(Error error) const { return at_file(std::move(error), path()); }

}  // namespace palaute
