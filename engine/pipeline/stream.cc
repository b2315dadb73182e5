// How do more answers go through than fit in memory? Read in order, tagged on all threads, written
// in order.
#include <oneapi/tbb/parallel_pipeline.h>
#include <oneapi/tbb/task_arena.h>

#include <memory>
#include <optional>

#include "base/file.h"
#include "palaute/analyzer.h"
#include "pipeline/stages.h"
#include "pipeline/tag_records.h"
#include "survey/reader.h"

namespace palaute {
namespace {

namespace tbb = oneapi::tbb;

constexpr std::size_t kChunkRows = 512;
constexpr std::size_t kChunksUnderWayPerThread = 4;

// A run of rows on its way, and the text made of it.
struct Chunk {
  RowBatch rows;
  std::string text;
};

// The three steps of the pipeline share this; reading and writing each happen on one thread at a
// time.
class TagStream {
 public:
  TagStream(const Analyzer& analyzer, SurveyReader& reader, std::ostream& out,
            const TagOptions& options)
      : stages_(AnalyzerAccess::stages(analyzer)),
        reader_(reader),
        out_(out),
        options_(options),
        records_(analyzer.lexicon(), options.format, options.rows) {}

  Result<Done> run() {
    std::string header;
    records_.append_header(header);
    out_ << header;
    const int threads = options_.batch.threads == 0 ? tbb::task_arena::automatic
                                                    : static_cast<int>(options_.batch.threads);
    tbb::task_arena arena(threads);
    arena.execute([&] {
      const std::size_t under_way =
          kChunksUnderWayPerThread * static_cast<std::size_t>(arena.max_concurrency());
      tbb::parallel_pipeline(under_way, steps());
    });
    if (error_) return *error_;
    if (!out_.flush())
      return Error{ErrorCode::io, "the tags could not be written to their end", "", 0, 0};
    return Done{};
  }

 private:
  using ChunkPointer = std::shared_ptr<Chunk>;

  tbb::filter<void, void> steps() {
    return tbb::make_filter<void, ChunkPointer>(
               tbb::filter_mode::serial_in_order,
               [this](tbb::flow_control& control) { return read(control); }) &
           tbb::make_filter<ChunkPointer, ChunkPointer>(
               tbb::filter_mode::parallel,
               [this](ChunkPointer chunk) { return tag(std::move(chunk)); }) &
           tbb::make_filter<ChunkPointer, void>(
               tbb::filter_mode::serial_in_order,
               [this](const ChunkPointer& chunk) { write(*chunk); });
  }

  ChunkPointer read(tbb::flow_control& control) {
    auto chunk = std::make_shared<Chunk>();
    if (options_.batch.stop.stop_requested()) {
      error_ = Error{ErrorCode::stopped, "interrupted before the last row", "", 0, 0};
    } else if (const auto more = reader_.read(chunk->rows, kChunkRows); !more) {
      error_ = more.error();
    } else if (*more) {
      return chunk;
    }
    control.stop();
    return nullptr;
  }

  ChunkPointer tag(ChunkPointer chunk) const {
    Worker worker(stages_);
    TaggedAnswer tags;
    const auto& columns = reader_.schema().answers;
    for (const SurveyRow& row : chunk->rows.rows()) {
      for (std::size_t i = 0; i < columns.size(); ++i) {
        worker.analyze(row.answers[i], columns[i].prompt, tags);
        records_.append({row, columns[i].column, row.answers[i], tags}, chunk->text);
      }
    }
    return chunk;
  }

  void write(const Chunk& chunk) {
    out_ << chunk.text;
    done_ += chunk.rows.size();
    if (options_.batch.on_progress) options_.batch.on_progress(done_, 0);
  }

  const Analyzer::Stages& stages_;
  SurveyReader& reader_;
  std::ostream& out_;
  const TagOptions& options_;
  TagRecords records_;
  std::uint64_t done_ = 0;
  std::optional<Error> error_;
};

}  // namespace

Result<TagSummary> write_tags(const Analyzer& analyzer, const std::filesystem::path& survey,
                              const SurveySchema& schema, std::ostream& out,
                              const TagOptions& options) {
  auto reader = SurveyReader::open(survey, schema);
  if (!reader) return reader.error();
  if (auto done = TagStream(analyzer, *reader, out, options).run(); !done) return done.error();
  return TagSummary{reader->source(), reader->account(), reader->rejections(), reader->warnings()};
}

Result<TagSummary> write_tags_file(const Analyzer& analyzer, const std::filesystem::path& survey,
                                   const SurveySchema& schema, const std::filesystem::path& file,
                                   const TagOptions& options) {
  std::optional<TagSummary> summary;
  const auto written = write_file(file, [&](std::ostream& out) -> Result<Done> {
    auto result = write_tags(analyzer, survey, schema, out, options);
    if (!result) return result.error();
    summary = *std::move(result);
    return Done{};
  });
  if (!written) return written.error();
  return *std::move(summary);
}

}  // namespace palaute
