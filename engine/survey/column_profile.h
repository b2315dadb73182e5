// What do the cells of a column look like? Counted in constant memory.
#ifndef PALAUTE_SURVEY_COLUMN_PROFILE_H_
#define PALAUTE_SURVEY_COLUMN_PROFILE_H_

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "survey/date.h"
#include "survey/number.h"

namespace palaute {

class ColumnProfile {
 public:
  static constexpr std::size_t kDistinctKept = 5000;

  void add(std::string_view cell);

  std::uint64_t filled() const { return filled_; }
  // Distinct cells among those seen until 5,000 of them were known.
  std::uint64_t distinct() const { return seen_.size(); }
  // True when no cell occurred twice until 5,000 were known.
  bool unique() const { return filled_ != 0 && seen_.size() == sampled_; }
  double distinct_share() const { return share(seen_.size(), sampled_); }

  // Filled cells but for those that say "no answer" in words.
  std::uint64_t answered() const { return filled_ - no_answers_; }
  // Share of the answered cells that are numbers without a label.
  double number_share() const { return share(numbers_, answered()); }
  // Whole numbers from `low` to `high`, with or without a label. REQUIRES: 0 <= low <= high <= 10.
  std::uint64_t wholes_between(int low, int high) const;
  double low() const { return low_; }    // smallest number
  double high() const { return high_; }  // largest number

  const DateEvidence& dates() const { return dates_; }
  const DecimalEvidence& decimals() const { return decimals_; }
  double personal_share() const { return share(personal_, filled_); }
  double restating_share() const { return share(restating_, filled_); }
  double mean_words() const { return share(words_, filled_); }
  std::uint64_t longest() const { return longest_; }  // characters

  // The first three distinct cells, cut to a line.
  const std::vector<std::string>& examples() const { return examples_; }

 private:
  static double share(std::uint64_t part, std::uint64_t whole);
  void add_distinct(std::string_view cell);
  void add_number(std::string_view cell);
  void add_text(std::string_view cell);

  std::uint64_t filled_ = 0;
  std::uint64_t sampled_ = 0;               // filled cells seen until kDistinctKept were known
  std::unordered_set<std::uint64_t> seen_;  // fingerprints of cells
  std::vector<std::string> examples_;

  std::uint64_t numbers_ = 0;
  std::uint64_t no_answers_ = 0;
  std::vector<std::uint64_t> histogram_ = std::vector<std::uint64_t>(11);  // wholes 0-10
  double low_ = std::numeric_limits<double>::infinity();
  double high_ = -std::numeric_limits<double>::infinity();

  DateEvidence dates_;
  DecimalEvidence decimals_;
  std::uint64_t personal_ = 0;
  std::uint64_t restating_ = 0;
  std::uint64_t words_ = 0;
  std::uint64_t longest_ = 0;
};

}  // namespace palaute

#endif  // PALAUTE_SURVEY_COLUMN_PROFILE_H_
