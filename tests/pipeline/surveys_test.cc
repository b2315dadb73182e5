// Whole surveys: the same bytes on any number of threads, nothing lost, nothing half-written.
#include <gtest/gtest.h>
#include <oneapi/tbb/global_control.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <stop_token>
#include <string>
#include <vector>

#include "base/file.h"
#include "pipeline/random_answers.h"
#include "pipeline/small_analyzer.h"

namespace palaute {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t kRows = 1200;  // several chunks of any thread

// An export with two answers a row; every 97th record lacks a cell.
class SurveyFile : public TemporaryFolder {
 public:
  SurveyFile() {
    const auto answers = random_answers(2 * kRows, 21);
    std::vector<Row> rows = {{"id", "why", "more"}};
    for (std::size_t i = 0; i < kRows; ++i) {
      rows.push_back({"a" + std::to_string(i), answers[2 * i], answers[2 * i + 1]});
      if (i % 97 == 0) rows.back().pop_back();
    }
    write("survey.csv", csv_of(rows));
  }

  fs::path survey() const { return path() / "survey.csv"; }

  static SurveySchema schema() {
    SurveySchema schema = schema_of({"why", "more"});
    schema.answers[1].prompt = Prompt::improve;
    schema.id = "id";
    return schema;
  }

  // Every file but the survey itself.
  std::vector<std::string> other_files() const {
    std::vector<std::string> names;
    for (const auto& file : fs::directory_iterator(path())) {
      if (file.path() != survey()) names.push_back(file.path().filename().string());
    }
    return names;
  }
};

TagOptions options_for(TagFormat format, TagRows rows, unsigned threads) {
  TagOptions options{format, rows, {}};
  options.batch.threads = threads;
  return options;
}

std::string streamed(const Analyzer& analyzer, const SurveyFile& file, const TagOptions& options) {
  std::ostringstream out;
  must(write_tags(analyzer, file.survey(), SurveyFile::schema(), out, options));
  return std::move(out).str();
}

std::string at_once(const Analyzer& analyzer, const SurveyFile& file, const TagOptions& options) {
  Survey survey = must(Survey::read(file.survey(), SurveyFile::schema()));
  const TaggedSurvey tagged = must(analyzer.analyze(std::move(survey), options.batch));
  std::ostringstream out;
  must(write_tags(tagged, out, options));
  return std::move(out).str();
}

// All that can be written of the survey.
std::string every_output(const Analyzer& analyzer, const SurveyFile& file, unsigned threads) {
  std::string bytes;
  for (const TagFormat format : {TagFormat::jsonl, TagFormat::csv}) {
    for (const TagRows rows : {TagRows::answers, TagRows::mentions}) {
      const TagOptions options = options_for(format, rows, threads);
      const std::string stream = streamed(analyzer, file, options);
      EXPECT_TRUE(stream == at_once(analyzer, file, options)) << "streaming changes the bytes";
      bytes += stream;
    }
  }
  return bytes;
}

TEST(Surveys, BytesDependNeitherOnThreadsNorOnStreaming) {
  // As many threads as are asked for, even on a machine with fewer cores.
  const oneapi::tbb::global_control parallelism(
      oneapi::tbb::global_control::max_allowed_parallelism, 8);
  const SurveyFile file;
  const LexiconFolder folder;
  const std::string expected = every_output(small_analyzer(), file, 1);
  EXPECT_GT(expected.size(), 400'000U);
  for (const unsigned threads : {2U, 8U}) {
    // A new analyzer has met no word yet, so that threads meet them in an order of their own.
    EXPECT_TRUE(every_output(open_analyzer(folder), file, threads) == expected) << threads;
  }
}

TEST(Surveys, TagsAreThoseOfTheAnswerAlone) {
  const SurveyFile file;
  const Survey survey = must(Survey::read(file.survey(), SurveyFile::schema()));
  const TaggedSurvey tagged = must(small_analyzer().analyze(survey));
  for (std::size_t row = 0; row < survey.size(); ++row) {
    const auto& answers = survey.row(row).answers;
    EXPECT_EQ(tagged.answer(row, 0), small_analyzer().analyze(answers[0], Prompt::open));
    EXPECT_EQ(tagged.answer(row, 1), small_analyzer().analyze(answers[1], Prompt::improve));
  }
}

TEST(Surveys, EveryRecordIsAnsweredEmptyOrRejected) {
  const SurveyFile file;
  std::ostringstream out;
  const TagSummary summary =
      must(write_tags(small_analyzer(), file.survey(), SurveyFile::schema(), out));
  const RowAccount& account = summary.account;
  EXPECT_EQ(account.read, kRows);
  EXPECT_EQ(account.read, account.answered + account.empty + account.rejected);
  EXPECT_EQ(account.rejected, (kRows + 96) / 97);
  EXPECT_EQ(summary.rejections.size(), account.rejected);

  std::multiset<std::uint64_t> rows;
  std::istringstream lines(out.str());
  std::uint64_t last = 0;
  for (std::string line; std::getline(lines, line);) {
    const json record = json::parse(line);
    const auto row = record["row"].get<std::uint64_t>();
    EXPECT_EQ(record["id"], "a" + std::to_string(row - 1));
    EXPECT_GE(row, last) << "order of reading";
    last = row;
    rows.insert(row);
  }
  for (std::uint64_t row = 1; row <= kRows; ++row) {
    EXPECT_EQ(rows.count(row), (row - 1) % 97 == 0 ? 0U : 2U) << row;
  }
}

TEST(Surveys, ProgressCountsEveryRowUpToTheLast) {
  const SurveyFile file;
  Survey survey = must(Survey::read(file.survey(), SurveyFile::schema()));
  const std::uint64_t rows = survey.size();
  std::vector<std::uint64_t> done;
  BatchOptions batch;
  batch.threads = 2;
  batch.on_progress = [&](std::uint64_t so_far, std::uint64_t total) {
    done.push_back(so_far);
    EXPECT_EQ(total, rows);
  };
  must(small_analyzer().analyze(std::move(survey), batch));
  ASSERT_GT(done.size(), 1U);
  EXPECT_TRUE(std::is_sorted(done.begin(), done.end()));
  EXPECT_EQ(done.back(), rows);
}

// When to ask for a stop: before anything is done, or after the first rows.
enum class StopAt : std::uint8_t { once, first_rows };

BatchOptions stopping(std::stop_source& source, StopAt when) {
  BatchOptions batch;
  batch.threads = 1;
  batch.stop = source.get_token();
  if (when == StopAt::once) source.request_stop();
  batch.on_progress = [&source](std::uint64_t, std::uint64_t) { source.request_stop(); };
  return batch;
}

TEST(Surveys, AStopEndsInStoppedAndLeavesNoFile) {
  const SurveyFile file;
  for (const StopAt when : {StopAt::once, StopAt::first_rows}) {
    std::stop_source for_batch;
    const auto tagged = small_analyzer().analyze(
        must(Survey::read(file.survey(), SurveyFile::schema())), stopping(for_batch, when));
    ASSERT_FALSE(tagged);
    EXPECT_EQ(tagged.error().code, ErrorCode::stopped);

    std::stop_source for_file;
    TagOptions options;
    options.batch = stopping(for_file, when);
    const auto written = write_tags_file(small_analyzer(), file.survey(), SurveyFile::schema(),
                                         file.path() / "tags.jsonl", options);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::stopped);
    EXPECT_TRUE(file.other_files().empty()) << file.other_files()[0];
  }
}

TEST(Surveys, AFailureKeepsTheFileOfTheLastRun) {
  const SurveyFile file;
  file.write("tags.csv", "of the last run\n");
  std::stop_source source;
  TagOptions options;
  options.batch = stopping(source, StopAt::first_rows);
  EXPECT_FALSE(write_tags_file(small_analyzer(), file.survey(), SurveyFile::schema(),
                               file.path() / "tags.csv", options));
  EXPECT_EQ(must(read_file(file.path() / "tags.csv")), "of the last run\n");
  EXPECT_EQ(file.other_files().size(), 1U);
}

TEST(Surveys, ASurveyThatCannotBeReadLeavesNoFile) {
  const SurveyFile file;
  const auto written = write_tags_file(small_analyzer(), file.survey(),
                                       schema_of({"no such column"}), file.path() / "tags.jsonl");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::schema);
  EXPECT_TRUE(file.other_files().empty());
}

TEST(Surveys, AFileThatCannotBeWrittenIsNamed) {
  const SurveyFile file;
  const fs::path nowhere = file.path() / "no" / "such" / "folder" / "tags.jsonl";
  const auto written =
      write_tags_file(small_analyzer(), file.survey(), SurveyFile::schema(), nowhere);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::io);
  EXPECT_EQ(written.error().file, nowhere.string());
}

TEST(Surveys, TagsOfASurveyWithoutRowsAreTheHeaderAlone) {
  const TemporaryFolder folder;
  folder.write("survey.csv", "id,comment\n");
  std::ostringstream out;
  const TagSummary summary =
      must(write_tags(small_analyzer(), folder.path() / "survey.csv", schema_of({"comment"}), out,
                      options_for(TagFormat::csv, TagRows::answers, 2)));
  EXPECT_EQ(summary.account.read, 0U);
  EXPECT_EQ(out.str(), "row,id,column,language,polarity,score,themes,emotions,intents,flags\n");
}

}  // namespace
}  // namespace palaute
