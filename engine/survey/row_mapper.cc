#include "survey/row_mapper.h"

#include <fmt/format.h>

#include <utility>

#include "survey/cell_text.h"
#include "survey/scale.h"

namespace palaute {
namespace {

Error reason(std::string message) { return {ErrorCode::syntax, std::move(message), "", 0, 0}; }

std::string_view cell_at(const CsvRecord& record, std::size_t column) {
  return column < record.cells.size() ? record.cells[column] : std::string_view();
}

}  // namespace

RowMapper::RowMapper(ResolvedSchema resolved, ColumnStyles styles)
    : resolved_(std::move(resolved)),
      styles_(std::move(styles)),
      no_answers_(resolved_.scores.size()) {}

Result<std::uint64_t> RowMapper::weight(const CsvRecord& record) const {
  if (!resolved_.weight) return std::uint64_t{1'000'000};
  const std::string_view cell = cell_at(record, *resolved_.weight);
  const auto number = parse_number(cell, styles_.weight);
  const auto micros = number ? number->micros() : std::nullopt;
  if (micros) return *micros;
  const std::string_view why = !number              ? "is not a number"
                               : number->negative() ? "is negative"
                                                    : "is larger than 1,000,000";
  return reason(fmt::format("weight '{}' in column '{}' {}; mend it or leave the weight out",
                            excerpt(cell), *schema().weight, why));
}

Result<RowKind> RowMapper::map(const CsvRecord& record, SurveyRow& row, RowBatch& batch) {
  if (auto scores = map_scores(record, row); !scores) return scores.error();
  const RowKind kind = map_answers(record, row, batch);
  const auto id = resolved_.id ? trim_cell(cell_at(record, *resolved_.id)) : std::string_view();
  row.id = batch.keep(id.empty() ? fmt::format("r{}", row.number) : id);
  row.wave = map_wave(record, batch);
  for (const std::size_t column : resolved_.segments) {
    row.segments.push_back(batch.keep(trim_cell(cell_at(record, column))));
  }
  return kind;
}

Result<Done> RowMapper::map_scores(const CsvRecord& record, SurveyRow& row) {
  for (std::size_t score = 0; score < resolved_.scores.size(); ++score) {
    ReadScore cell = read_score(cell_at(record, resolved_.scores[score]), schema().scores[score],
                                styles_.scores[score]);
    if (cell.state == ScoreState::wrong) return reason(std::move(cell.reason));
    if (cell.state == ScoreState::no_answer) ++no_answers_[score];
    const bool given = cell.state == ScoreState::given;
    row.scores.push_back(given ? std::optional(cell.value) : std::nullopt);
  }
  return Done{};
}

RowKind RowMapper::map_answers(const CsvRecord& record, SurveyRow& row, RowBatch& batch) const {
  RowKind kind = RowKind::empty;
  for (const std::size_t column : resolved_.answers) {
    const std::string_view cell = cell_at(record, column);
    const bool blank = is_blank_cell(cell);
    row.answers.push_back(blank ? std::string_view() : batch.keep(cell));
    if (!blank) kind = RowKind::answered;
  }
  return kind;
}

std::string_view RowMapper::map_wave(const CsvRecord& record, RowBatch& batch) {
  if (!resolved_.wave) return {};
  const std::string_view cell = trim_cell(cell_at(record, *resolved_.wave));
  const WaveUnit unit = schema().wave->unit;
  if (cell.empty() || unit == WaveUnit::as_is) return batch.keep(cell);
  const auto date = read_date(cell, styles_.wave);
  const std::string label = date ? wave_label(*date, unit) : std::string();
  if (label.empty() && lost_waves_++ == 0) first_lost_wave_ = record.line;
  return batch.keep(label);
}

std::vector<std::string> RowMapper::warnings() const {
  std::vector<std::string> warnings;
  for (std::size_t score = 0; score < no_answers_.size(); ++score) {
    if (no_answers_[score] == 0) continue;
    warnings.push_back(fmt::format(
        "{} cells of score '{}' say in words that there is no answer; their scores are missing",
        grouped(no_answers_[score]), schema().scores[score].column));
  }
  if (lost_waves_ != 0) {
    warnings.push_back(fmt::format(
        "{} cells of '{}' (the first on line {}) are not dates that tell the wave; their "
        "rows have none",
        grouped(lost_waves_), schema().wave->column, first_lost_wave_));
  }
  return warnings;
}

}  // namespace palaute
