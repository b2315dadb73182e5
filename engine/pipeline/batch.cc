// How does a whole survey go through? Fixed blocks of rows on all threads, results in the order of
// rows.
#include <oneapi/tbb/blocked_range.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <mutex>

#include "palaute/analyzer.h"
#include "pipeline/stages.h"
#include "pipeline/tag_records.h"

namespace palaute {
namespace {

constexpr std::size_t kBlockRows = 256;

int thread_count(unsigned threads) {
  return threads == 0 ? oneapi::tbb::task_arena::automatic : static_cast<int>(threads);
}

// Counts rows done and tells the caller, one call at a time.
class Progress {
 public:
  Progress(const BatchOptions& batch, std::uint64_t total) : batch_(batch), total_(total) {}

  void add(std::uint64_t rows) {
    if (!batch_.on_progress) return;
    const std::lock_guard lock(mutex_);
    done_ += rows;
    batch_.on_progress(done_, total_);
  }

 private:
  const BatchOptions& batch_;
  std::uint64_t total_;
  std::uint64_t done_ = 0;
  std::mutex mutex_;
};

}  // namespace

struct TaggedSurvey::Parts {
  Survey survey;
  Lexicon lexicon;
  std::size_t columns = 0;
  std::vector<TaggedAnswer> answers;  // row by row, the columns of a row side by side
};

TaggedSurvey::TaggedSurvey(std::shared_ptr<const Parts> parts) : parts_(std::move(parts)) {}

const Survey& TaggedSurvey::survey() const { return parts_->survey; }

const Lexicon& TaggedSurvey::lexicon() const { return parts_->lexicon; }

const TaggedAnswer& TaggedSurvey::answer(std::size_t row, std::size_t column) const {
  return parts_->answers[row * parts_->columns + column];
}

Result<TaggedSurvey> Analyzer::analyze(Survey survey, const BatchOptions& batch) const {
  const std::size_t rows = survey.size();
  const std::size_t columns = survey.schema().answers.size();
  std::vector<TaggedAnswer> answers(rows * columns);
  Progress progress(batch, rows);
  const auto tag_rows = [&](std::size_t begin, std::size_t end) {
    if (batch.stop.stop_requested()) return;
    Worker worker(*stages_);
    for (std::size_t i = begin; i < end; ++i) {
      for (std::size_t column = 0; column < columns; ++column) {
        worker.analyze(survey.row(i).answers[column], survey.schema().answers[column].prompt,
                       answers[i * columns + column]);
      }
    }
    progress.add(end - begin);
  };
  const std::size_t blocks = (rows + kBlockRows - 1) / kBlockRows;
  oneapi::tbb::task_arena arena(thread_count(batch.threads));
  arena.execute([&] {
    oneapi::tbb::parallel_for(std::size_t{0}, blocks, [&](std::size_t block) {
      tag_rows(block * kBlockRows, std::min(rows, (block + 1) * kBlockRows));
    });
  });
  if (batch.stop.stop_requested())
    return Error{ErrorCode::stopped, "interrupted; nothing was written", "", 0, 0};
  return TaggedSurvey(std::make_shared<const TaggedSurvey::Parts>(
      TaggedSurvey::Parts{std::move(survey), lexicon(), columns, std::move(answers)}));
}

Result<Done> write_tags(const TaggedSurvey& tagged, std::ostream& out, const TagOptions& options) {
  const TagRecords records(tagged.lexicon(), options.format, options.rows);
  const SurveySchema& schema = tagged.survey().schema();
  std::string text;
  records.append_header(text);
  for (std::size_t i = 0; i < tagged.survey().size(); ++i) {
    const SurveyRow& row = tagged.survey().row(i);
    for (std::size_t column = 0; column < schema.answers.size(); ++column) {
      records.append(
          {row, schema.answers[column].column, row.answers[column], tagged.answer(i, column)},
          text);
    }
    out << text;
    text.clear();
  }
  if (!out) return Error{ErrorCode::io, "the tags could not be written to their end", "", 0, 0};
  return Done{};
}

}  // namespace palaute
