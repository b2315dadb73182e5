// Which lines made each respondent's opinions, and by how much?
#ifndef PALAUTE_AUTHORING_OPINION_LOADS_H_
#define PALAUTE_AUTHORING_OPINION_LOADS_H_

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "authoring/explained_rows.h"
#include "palaute/lexicon.h"

namespace palaute {

// What a line's valence is multiplied by in the answers of one respondent: cues, times matches.
struct OpinionLoad {
  EntryId entry;
  double load = 0.0;
};

// The opinions of respondents with a score, in the order they were added.
class OpinionLoads {
 public:
  explicit OpinionLoads(const Lexicon& lexicon) : lexicon_(lexicon) {}

  // Respondents without a score, or without an answer that says something, are left out.
  void add(const ExplainedRow& row);

  std::size_t size() const { return scores_.size(); }
  double score(std::size_t i) const { return scores_[i]; }
  std::uint64_t row(std::size_t i) const { return rows_[i]; }
  // Values that no valence can change: those that lines state for a negation themselves.
  double constant(std::size_t i) const { return constants_[i]; }
  // Ascending by entry, none twice.
  std::span<const OpinionLoad> loads(std::size_t i) const;

 private:
  struct Sums {
    std::map<EntryId, double> loads;
    double constant = 0.0;
  };
  void add(const ExplainedMatch& match, Sums& sums) const;

  const Lexicon& lexicon_;
  std::vector<std::uint64_t> rows_;
  std::vector<double> scores_;
  std::vector<double> constants_;
  std::vector<std::size_t> ends_;
  std::vector<OpinionLoad> loads_;
};

}  // namespace palaute

#endif  // PALAUTE_AUTHORING_OPINION_LOADS_H_
