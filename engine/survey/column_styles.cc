#include "survey/column_styles.h"

#include <algorithm>

namespace palaute {
namespace {

bool has_dates(const SurveySchema& schema) {
  return schema.wave && schema.wave->unit != WaveUnit::as_is;
}

// The scales of whole numbers need no decimal sign.
bool has_decimals(const ScoreColumn& score) { return score.scale.kind == ScaleKind::number; }

bool needs_whole_column(const SurveySchema& schema) {
  return has_dates(schema) || schema.weight || std::ranges::any_of(schema.scores, has_decimals);
}

std::string_view cell_at(const CsvRecord& record, std::size_t column) {
  return column < record.cells.size() ? record.cells[column] : std::string_view();
}

struct Evidence {
  std::vector<DecimalEvidence> scores;
  DecimalEvidence weight;
  DateEvidence wave;

  void add(const CsvRecord& record, const ResolvedSchema& resolved) {
    for (std::size_t score = 0; score < scores.size(); ++score) {
      scores[score].add(cell_at(record, resolved.scores[score]));
    }
    if (resolved.weight) weight.add(cell_at(record, *resolved.weight));
    if (has_dates(resolved.schema)) wave.add(cell_at(record, *resolved.wave));
  }
};

Result<Done> gather(RecordStream& stream, const ResolvedSchema& resolved, Evidence& evidence) {
  while (true) {
    const auto record = stream.next();
    if (!record) return record.error();
    if (*record == nullptr) return stream.rewind();
    const bool usable =
        (*record)->quotes == QuoteState::sound && stream.shape().fits((*record)->cells);
    if (usable) evidence.add(**record, resolved);
  }
}

}  // namespace

Result<ColumnStyles> decide_styles(RecordStream& stream, const ResolvedSchema& resolved) {
  Evidence evidence;
  evidence.scores.resize(resolved.scores.size());
  if (needs_whole_column(resolved.schema)) {
    if (auto gathered = gather(stream, resolved, evidence); !gathered) return gathered.error();
  }
  ColumnStyles styles;
  for (const DecimalEvidence& score : evidence.scores) styles.scores.push_back(score.decide());
  styles.weight = evidence.weight.decide();
  if (!has_dates(resolved.schema)) return styles;
  const auto wave = evidence.wave.decide(*resolved.schema.wave);
  if (!wave) return wave.error();
  styles.wave = *wave;
  return styles;
}

}  // namespace palaute
