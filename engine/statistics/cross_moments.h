// How do the columns of a coded table vary together? Exact sums, one division at the end.
#ifndef PALAUTE_STATISTICS_CROSS_MOMENTS_H_
#define PALAUTE_STATISTICS_CROSS_MOMENTS_H_

#include <Eigen/Core>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "statistics/coded_table.h"
#include "statistics/wide.h"

namespace palaute {

// Sums of weights and of weighted products of all pairs of columns; the outcome is the last
// column. All of it is integers: parts may be added up in any order. A plain value.
class CrossMoments {
 public:
  explicit CrossMoments(std::size_t columns, CodedUnits units = {});

  // `count` respondents. REQUIRES: as CodedTable::add.
  void add(const CodedRow& row, std::int64_t count = 1);
  // The same of a row that is 1 unit in the `mentioned` columns and 0 elsewhere, in time that
  // depends on them only. REQUIRES: ascending, each < columns().
  void add_mentions(std::span<const std::size_t> mentioned, std::int64_t outcome,
                    std::uint64_t weight_micros = kUnitWeightMicros, std::int64_t count = 1);
  // REQUIRES: the same columns and units.
  CrossMoments& operator+=(const CrossMoments& other);

  std::size_t columns() const { return columns_; }
  // The index of the outcome in what follows.
  std::size_t outcome() const { return columns_; }
  std::int64_t count() const { return count_; }
  double weight() const;  // W
  // Kish's effective sample size; 0 when empty.
  double effective_n() const;

  // In the column's own unit. REQUIRES: not empty.
  double mean(std::size_t column) const;
  // sum w (a - mean a)(b - mean b) / W, from an exact numerator; exactly 0 for a constant column.
  // REQUIRES: not empty.
  double covariance(std::size_t a, std::size_t b) const;
  // Pearson's r of all columns and the outcome; 1 on the diagonal, and 0 in the row and column
  // (diagonal included) of a column that does not vary. REQUIRES: not empty.
  Eigen::MatrixXd correlations() const;

  bool operator==(const CrossMoments&) const = default;

 private:
  // Of an upper triangle with the diagonal, by rows. REQUIRES: a <= b.
  std::size_t place(std::size_t a, std::size_t b) const;
  void add_weight(std::uint64_t weight_micros, std::int64_t count);
  double unit(std::size_t column) const;

  std::size_t columns_;
  CodedUnits units_;
  std::int64_t count_ = 0;
  Wide weight_micros_ = 0;
  Wide squared_weight_picos_ = 0;
  std::vector<Wide> sums_;      // of w x, in micros and units
  std::vector<Wide> products_;  // of w x y
};

// Of all cells of a table.
CrossMoments cross_moments(const CodedTable& table);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_CROSS_MOMENTS_H_
