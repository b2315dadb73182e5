#include "authoring/explained_rows.h"

#include <oneapi/tbb/parallel_pipeline.h>
#include <oneapi/tbb/task_arena.h>

#include <memory>
#include <vector>

#include "pipeline/stages.h"
#include "survey/reader.h"

namespace palaute {
namespace {

namespace tbb = oneapi::tbb;

constexpr std::size_t kChunkRows = 128;
constexpr std::size_t kChunksUnderWayPerThread = 4;

// A run of rows on its way, and the explanations of each, row by row.
struct Chunk {
  RowBatch rows;
  std::vector<Explanation> explanations;
};

// Reading and visiting each happen on one thread at a time.
class RowStream {
 public:
  RowStream(std::span<const Analyzer* const> analyzers, SurveyReader& reader,
            const BatchOptions& batch, const std::function<void(const ExplainedRow&)>& visit)
      : analyzers_(analyzers), reader_(reader), batch_(batch), visit_(visit) {}

  Result<Done> run() {
    tbb::task_arena arena(batch_.threads == 0 ? tbb::task_arena::automatic
                                              : static_cast<int>(batch_.threads));
    arena.execute([&] {
      const std::size_t under_way =
          kChunksUnderWayPerThread * static_cast<std::size_t>(arena.max_concurrency());
      tbb::parallel_pipeline(under_way, steps());
    });
    if (error_) return *error_;
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
               [this](ChunkPointer chunk) { return explain(std::move(chunk)); }) &
           tbb::make_filter<ChunkPointer, void>(
               tbb::filter_mode::serial_in_order,
               [this](const ChunkPointer& chunk) { visit(*chunk); });
  }

  ChunkPointer read(tbb::flow_control& control) {
    auto chunk = std::make_shared<Chunk>();
    if (batch_.stop.stop_requested()) {
      error_ = Error{ErrorCode::stopped, "interrupted; nothing was written", "", 0, 0};
    } else if (const auto more = reader_.read(chunk->rows, kChunkRows); !more) {
      error_ = more.error();
    } else if (*more) {
      return chunk;
    }
    control.stop();
    return nullptr;
  }

  ChunkPointer explain(ChunkPointer chunk) const {
    const auto& columns = reader_.schema().answers;
    const std::size_t per_row = analyzers_.size() * columns.size();
    chunk->explanations.resize(chunk->rows.size() * per_row);
    for (std::size_t a = 0; a < analyzers_.size(); ++a) {
      Worker worker(AnalyzerAccess::stages(*analyzers_[a]));
      for (std::size_t row = 0; row < chunk->rows.size(); ++row) {
        Explanation* const first = &chunk->explanations[row * per_row + a * columns.size()];
        explain_row(chunk->rows.rows()[row], worker, first);
      }
    }
    return chunk;
  }

  void explain_row(const SurveyRow& row, Worker& worker, Explanation* explanations) const {
    const auto& columns = reader_.schema().answers;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      Explanation& explanation = explanations[i];
      worker.analyze(row.answers[i], columns[i].prompt, explanation.result, &explanation);
    }
  }

  void visit(const Chunk& chunk) {
    const std::size_t per_row = analyzers_.size() * reader_.schema().answers.size();
    const std::span<const Explanation> all(chunk.explanations);
    for (std::size_t i = 0; i < chunk.rows.size(); ++i) {
      visit_({chunk.rows.rows()[i], reader_.schema(), all.subspan(i * per_row, per_row)});
    }
    done_ += chunk.rows.size();
    if (batch_.on_progress) batch_.on_progress(done_, 0);
  }

  std::span<const Analyzer* const> analyzers_;
  SurveyReader& reader_;
  const BatchOptions& batch_;
  const std::function<void(const ExplainedRow&)>& visit_;
  std::uint64_t done_ = 0;
  std::optional<Error> error_;
};

}  // namespace

std::optional<double> ExplainedRow::score() const {
  if (row.scores.empty() || !row.scores.front()) return std::nullopt;
  const Direction direction = schema.scores.front().scale.direction;
  const bool low_is_good = direction == Direction::lower || direction == Direction::effort;
  return low_is_good ? -*row.scores.front() : *row.scores.front();
}

Result<TagSummary> explain_rows(std::span<const Analyzer* const> analyzers,
                                const std::filesystem::path& survey, const SurveySchema& schema,
                                const BatchOptions& batch,
                                const std::function<void(const ExplainedRow&)>& visit) {
  auto reader = SurveyReader::open(survey, schema);
  if (!reader) return reader.error();
  if (auto done = RowStream(analyzers, *reader, batch, visit).run(); !done) return done.error();
  return TagSummary{reader->source(), reader->account(), reader->rejections(), reader->warnings()};
}

}  // namespace palaute
