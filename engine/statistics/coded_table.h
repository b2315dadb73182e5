// What did each respondent say, as a row of numbers? Equal rows are kept once, with their count.
#ifndef PALAUTE_STATISTICS_CODED_TABLE_H_
#define PALAUTE_STATISTICS_CODED_TABLE_H_

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "statistics/score_distribution.h"

namespace palaute {

// Codes and outcomes stay within -kMaximumCode … kMaximumCode, so that sums of products are exact.
inline constexpr std::int64_t kMaximumCode = 1'000'000'000;

// One kind of respondent. A code of 0 means "not mentioned"; 0/1 columns are themes, others may
// hold counts or measurements.
struct CodedRow {
  std::vector<std::int64_t> codes;  // one per column, in 1/CodedUnits::code
  std::int64_t outcome = 0;         // in 1/CodedUnits::outcome
  std::uint64_t weight_micros = kUnitWeightMicros;

  auto operator<=>(const CodedRow&) const = default;
};

// How many units make 1.
struct CodedUnits {
  std::int64_t code = 1;
  std::int64_t outcome = 1;

  bool operator==(const CodedUnits&) const = default;
};

// The respondents that a model is fitted to. The same respondents give the same cells in the same
// order, however they came. A plain value: reading it from many threads is safe.
class CodedTable {
 public:
  explicit CodedTable(std::size_t columns, CodedUnits units = {})
      : columns_(columns), units_(units) {}

  // `count` respondents. A weight of 0 means "does not count".
  // REQUIRES: row.codes.size() == columns(), everything within kMaximumCode, count > 0.
  void add(CodedRow row, std::int64_t count = 1);

  std::size_t columns() const { return columns_; }
  const CodedUnits& units() const { return units_; }
  // Respondents of each kind, ascending.
  const std::map<CodedRow, std::int64_t>& cells() const { return cells_; }
  // Respondents.
  std::int64_t count() const { return count_; }
  // Do all respondents weigh the same? True of an empty table.
  bool equally_weighted() const;

 private:
  std::size_t columns_;
  CodedUnits units_;
  std::map<CodedRow, std::int64_t> cells_;
  std::int64_t count_ = 0;
};

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_CODED_TABLE_H_
