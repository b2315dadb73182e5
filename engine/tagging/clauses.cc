#include "tagging/clauses.h"

#include <algorithm>

#include "lexicon/access.h"

namespace palaute {
namespace {

// Clauses as punctuation parts them.
void split_at_punctuation(const AnswerWords& answer, std::vector<Clause>& clauses) {
  clauses.clear();
  for (std::uint32_t i = 0; i < answer.words.size(); ++i) {
    const Word& word = answer.words[i];
    if (i == 0 || word.clause != answer.words[i - 1].clause)
      clauses.push_back({i, i, word.sentence, false, 1.0});
    clauses.back().end = i + 1;
  }
}

bool may_hold_conjunction(const AnswerWords& answer, const Clause& clause) {
  return std::any_of(answer.records.begin() + clause.begin, answer.records.begin() + clause.end,
                     [](const FormRecord* record) { return record->may_start_clause; });
}

// What stood before a contrast in its sentence weighs less in the whole.
void weaken_before(std::vector<Clause>& clauses, std::size_t contrast, double factor) {
  for (std::size_t i = contrast; i-- > 0 && clauses[i].sentence == clauses[contrast].sentence;) {
    clauses[i].weight *= factor;
  }
}

// Cuts clause `i` before word `at`; the new clause follows it.
void cut(std::vector<Clause>& clauses, std::size_t i, std::uint32_t at) {
  Clause rest = clauses[i];
  rest.begin = at;
  rest.after_contrast = false;
  clauses[i].end = at;
  clauses.insert(clauses.begin() + static_cast<std::ptrdiff_t>(i) + 1, rest);
}

// Splits clause `i` at the conjunctions among its matches; gives the number of its last part.
std::size_t split_at_conjunctions(const Lexicon& lexicon, const std::vector<Match>& matches,
                                  std::size_t i, std::vector<Clause>& clauses) {
  const std::uint32_t begin = clauses[i].begin;
  for (const Match& match : matches) {
    if (match.axis != Axis::border) continue;
    const std::uint32_t at = begin + match.first_word();
    if (at > clauses[i].begin) cut(clauses, i++, at);
    const CueMeaning& cue = LexiconAccess::entry(lexicon, match.entry).cue();
    if (cue.kind != CueKind::contrast) continue;
    clauses[i].after_contrast = true;
    weaken_before(clauses, i, cue.on_praise);
  }
  return i;
}

}  // namespace

void find_clauses(const AnswerWords& answer, const Lexicon& lexicon, std::vector<Match>& scratch,
                  std::vector<Clause>& clauses) {
  split_at_punctuation(answer, clauses);
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (!may_hold_conjunction(answer, clauses[i])) continue;
    const std::uint32_t begin = clauses[i].begin;
    const Language language = answer.languages[clauses[i].sentence];
    LexiconAccess::table(lexicon, language)
        .match(answer.records.subspan(begin, clauses[i].end - begin), scratch);
    i = split_at_conjunctions(lexicon, scratch, i, clauses);
  }
}

}  // namespace palaute
