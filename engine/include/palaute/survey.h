// A survey export: which columns mean what, and what every respondent answered.
#ifndef PALAUTE_SURVEY_H_
#define PALAUTE_SURVEY_H_

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "palaute/base.h"

namespace palaute {

enum class ScaleKind : std::uint8_t { nps, csat, ces, number };

// Which end of the scale is good. `effort` is the CES wording where a high number means hard work.
enum class Direction : std::uint8_t { unset, higher, lower, ease, effort };

// What a score column may hold. Nothing is ever rescaled or clipped.
struct Scale {
  ScaleKind kind = ScaleKind::number;
  std::optional<double> low;               // default: nps 0, csat 1, ces 1, number unbounded
  std::optional<double> high;              // default: nps 10, csat 5, ces 7, number unbounded
  Direction direction = Direction::unset;  // CES must state it; the others default to higher
  std::vector<double> missing;             // codes that mean "no answer", e.g. 99
};

enum class WaveUnit : std::uint8_t { as_is, month, quarter, year };
// How 3/4/2026 is meant. `detect` decides by the whole column and fails when no cell of it tells.
enum class DateOrder : std::uint8_t { detect, day_first, month_first };
enum class Quoting : std::uint8_t { automatic, none };

struct AnswerColumn {
  std::string column;
  Prompt prompt = Prompt::open;
};
struct ScoreColumn {
  std::string column;
  Scale scale;
};
struct WaveColumn {
  std::string column;
  WaveUnit unit = WaveUnit::as_is;
  DateOrder order = DateOrder::detect;
};

// Which columns mean what. A column is named by its header or by its 1-based number.
struct SurveySchema {
  std::vector<AnswerColumn> answers;  // at least one, unless the columns are to be guessed
  std::vector<ScoreColumn> scores;
  std::optional<WaveColumn> wave;
  std::vector<std::string> segments;
  std::optional<std::string> id;
  std::optional<std::string> weight;
  std::string encoding;   // ICU converter name; empty: detect
  char separator = '\0';  // '\0': detect among ; , tab |
  Quoting quoting = Quoting::automatic;
  std::uint32_t header_rows = 0;  // 0: detect (1, 2 or 3)
};

// Every record of the export ends up in exactly one of answered, empty and rejected.
struct RowAccount {
  std::uint64_t read = 0;
  std::uint64_t answered = 0;             // has text in at least one answer column
  std::uint64_t empty = 0;                // has none; its scores still count
  std::uint64_t rejected = 0;             // each has an Error with line and reason
  std::uint64_t rejections_unlisted = 0;  // those of `rejected` past the 1,000 kept in rejections()
};

// One respondent. Views live as long as the Survey (or batch) the row was taken from.
struct SurveyRow {
  std::uint64_t number = 0;                   // 1-based record number, headers not counted
  std::uint32_t line = 0;                     // 1-based line of the file where the record begins
  std::string_view id;                        // the id column, or "r<number>"
  std::vector<std::string_view> answers;      // one per schema answer; empty when not given
  std::vector<std::optional<double>> scores;  // one per schema score
  std::string_view wave;                      // e.g. "2026-03", "2026-Q1"; empty when unknown
  std::vector<std::string_view> segments;     // one per schema segment
  std::uint64_t weight_micros = 1'000'000;    // survey weight times 10^6, exact
};

// The file a survey was read from, so that a report can be traced to its bytes.
struct SurveySource {
  std::string name;      // file name without its folder
  std::string digest;    // "sha256:<hex>" of the bytes of the file
  std::string encoding;  // as read, e.g. "UTF-8", "windows-1252"
  char separator = ',';
  std::vector<std::string> header;     // all columns
  std::vector<std::string> questions;  // beside each, its question text; empty when not given
};

// The export, decoded once and then never changed: safe to share between threads. Copies share
// data.
class PALAUTE_API Survey {
 public:
  // Reads a delimited text file (CSV or TSV as exports really are). Fails with io, encoding,
  // syntax, schema or limit; a single bad record never fails the survey but is counted in
  // rejections().
  static Result<Survey> read(const std::filesystem::path& file, const SurveySchema& schema);
  // The same from memory; `name` stands for the file in messages.
  static Result<Survey> parse(std::string bytes, const SurveySchema& schema,
                              std::string name = "survey");

  // Rows that were not rejected, in file order.
  std::size_t size() const;
  // REQUIRES: index < size().
  const SurveyRow& row(std::size_t index) const;

  const SurveySchema& schema() const;  // as used: names resolved, guesses filled in
  const SurveySource& source() const;
  const RowAccount& account() const;
  const std::vector<Error>& rejections() const;
  const std::vector<std::string>& warnings() const;  // e.g. duplicate headers made unique

 private:
  friend class SurveyCollector;
  struct Data;
  explicit Survey(std::shared_ptr<const Data> data);
  std::shared_ptr<const Data> data_;
};

// A role a column seems to play, with the evidence a person can check.
struct ColumnGuess {
  std::string column;
  std::string
      role;  // "answer", "score:nps", "wave:month", "segment", "id", "weight", "personal", "other"
  std::string evidence;  // e.g. "1,203 of 1,210 cells are integers 0-10; the header says NPS"
  std::vector<std::string> examples;  // up to three distinct cells
};

// What `palaute inspect` shows: how the file was read and what its columns seem to be.
struct Inspection {
  SurveySource source;
  char decimal_sign = '.';
  std::uint32_t header_rows = 1;
  std::uint64_t records = 0;
  std::vector<ColumnGuess> columns;
  SurveySchema schema;  // the guesses as a schema that read() accepts
  std::vector<std::string> warnings;
};

// Reads the file and guesses the role of each column. Fails like Survey::read.
PALAUTE_API Result<Inspection> inspect_survey(const std::filesystem::path& file,
                                              const SurveySchema& hints = {});

}  // namespace palaute

#endif  // PALAUTE_SURVEY_H_
