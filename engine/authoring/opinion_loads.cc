#include "authoring/opinion_loads.h"

#include <algorithm>

#include "authoring/lexicon_lines.h"
#include "lexicon/access.h"

namespace palaute {
namespace {

bool is_negated(const ExplainedMatch& match) {
  return match.reversed || std::any_of(match.cues.begin(), match.cues.end(),
                                       [](const auto& cue) { return cue.kind == "negator"; });
}

// Does the value follow from the valence of the line, times something?
bool is_proportional(const Entry& entry, const ExplainedMatch& match) {
  const bool states_negation = entry.axis == Axis::opinion && entry.opinion().negated_valence;
  return valence_of(entry).value_or(0) != 0 && !(states_negation && is_negated(match));
}

bool has_content(const ExplainedRow& row, std::size_t column) {
  return row.is_written(column) && !row.answer(column).result.has(AnswerFlag::no_content);
}

}  // namespace

void OpinionLoads::add(const ExplainedRow& row) {
  const auto score = row.score();
  if (!score) return;
  Sums sums;
  bool says_something = false;
  for (std::size_t i = 0; i < row.columns(); ++i) {
    if (!has_content(row, i)) continue;
    says_something = true;
    for (const ExplainedMatch& match : row.answer(i).matches) add(match, sums);
  }
  if (!says_something) return;
  rows_.push_back(row.row.number);
  scores_.push_back(*score);
  constants_.push_back(sums.constant);
  for (const auto& [entry, load] : sums.loads) loads_.push_back({entry, load});
  ends_.push_back(loads_.size());
}

void OpinionLoads::add(const ExplainedMatch& match, Sums& sums) const {
  const Entry& entry = LexiconAccess::entry(lexicon_, match.entry);
  if (!is_proportional(entry, match)) {
    sums.constant += match.value;
  } else if (match.value != 0) {
    sums.loads[match.entry] += match.value / valence_of(entry).value_or(1);
  }
}

std::span<const OpinionLoad> OpinionLoads::loads(std::size_t i) const {
  const std::size_t begin = i == 0 ? 0 : ends_[i - 1];
  return std::span(loads_).subspan(begin, ends_[i] - begin);
}

}  // namespace palaute
