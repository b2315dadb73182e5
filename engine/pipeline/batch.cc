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

// Tags the cells of one row into `answers`, one for each answer column.
void tag_row(const Survey& survey, std::size_t row, Worker& worker, TaggedAnswer* answers) {
  const auto& columns = survey.schema().answers;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    worker.analyze(survey.row(row).answers[i], columns[i].prompt, answers[i]);
  }
}

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
  const auto tag_block = [&](std::size_t block) {
    if (batch.stop.stop_requested()) return std::size_t{0};
    const std::size_t begin = block * kBlockRows;
    const std::size_t end = std::min(rows, begin + kBlockRows);
    Worker worker(*stages_);
    for (std::size_t i = begin; i < end; ++i) tag_row(survey, i, worker, &answers[i * columns]);
    return end - begin;
  };
  Progress progress(batch, rows);
  const std::size_t blocks = (rows + kBlockRows - 1) / kBlockRows;
  oneapi::tbb::task_arena arena(thread_count(batch.threads));
  arena.execute([&] {
    oneapi::tbb::parallel_for(std::size_t{0}, blocks,
                              [&](std::size_t block) { progress.add(tag_block(block)); });
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
