#include "statistics/cross_moments.h"

#include <gtest/gtest.h>

#include <vector>

namespace palaute {
namespace {

CodedTable small_table() {
  CodedTable table(2);
  table.add({{1, 0}, 10});
  table.add({{1, 1}, 4});
  table.add({{0, 1}, 7}, 2);
  return table;
}

TEST(CodedTable, KeepsEqualRowsOnce) {
  CodedTable table = small_table();
  table.add({{0, 1}, 7});
  EXPECT_EQ(table.cells().size(), 3U);
  EXPECT_EQ(table.count(), 5);
  EXPECT_TRUE(table.equally_weighted());
  table.add({{0, 1}, 7, 500'000});
  EXPECT_FALSE(table.equally_weighted());
}

TEST(CodedTable, LeavesOutWhoDoesNotCount) {
  CodedTable table(1);
  table.add({{1}, 3, 0});
  EXPECT_EQ(table.count(), 0);
  EXPECT_TRUE(table.cells().empty());
}

TEST(CrossMoments, AreMeansAndCovariances) {
  const CrossMoments moments = cross_moments(small_table());
  EXPECT_DOUBLE_EQ(moments.mean(0), 0.5);
  EXPECT_DOUBLE_EQ(moments.mean(1), 0.75);
  EXPECT_DOUBLE_EQ(moments.mean(moments.outcome()), 7.0);
  EXPECT_DOUBLE_EQ(moments.covariance(0, 1), 0.25 - 0.375);
  EXPECT_DOUBLE_EQ(moments.covariance(1, 0), moments.covariance(0, 1));
  EXPECT_DOUBLE_EQ(moments.covariance(2, 2), (9.0 + 9.0) / 4);
  EXPECT_DOUBLE_EQ(moments.covariance(0, 2), 0.0);
}

TEST(CrossMoments, AreTheSameFromMentionsAsFromRows) {
  CrossMoments rows(3);
  CrossMoments mentions(3);
  rows.add({{1, 0, 1}, -100, 1'234'500}, 3);
  mentions.add_mentions(std::vector<std::size_t>{0, 2}, -100, 1'234'500, 3);
  rows.add({{0, 0, 0}, 100});
  mentions.add_mentions({}, 100);
  EXPECT_EQ(rows, mentions);
}

TEST(CrossMoments, OfPartsAddUpInAnyOrder) {
  CrossMoments first(2);
  CrossMoments second(2);
  first.add({{1, 0}, 10});
  first.add({{1, 1}, 4});
  second.add({{0, 1}, 7}, 2);
  CrossMoments sum = second;
  sum += first;
  first += second;
  EXPECT_EQ(first, sum);
  EXPECT_EQ(first, cross_moments(small_table()));
}

TEST(CrossMoments, OfAConstantColumnAreExactlyZero) {
  CodedTable table(2, {1000, 1});
  for (const std::int64_t outcome : {1, 5, 9})
    table.add({{999'999'937, outcome}, outcome, 333'333});
  const CrossMoments moments = cross_moments(table);
  EXPECT_EQ(moments.covariance(0, 0), 0.0);
  const Eigen::MatrixXd r = moments.correlations();
  EXPECT_EQ(r(0, 0), 0.0);
  EXPECT_EQ(r(0, 2), 0.0);
  EXPECT_EQ(r(1, 1), 1.0);
}

TEST(CrossMoments, HoldTheLargestCodesAndWeights) {
  CodedTable table(1);
  const auto count =
      static_cast<std::int64_t>(kMaximumTotalWeightMicros / kMaximumWeightMicros / 2);
  table.add({{kMaximumCode}, kMaximumCode, kMaximumWeightMicros}, count);
  table.add({{-kMaximumCode}, -kMaximumCode, kMaximumWeightMicros}, count);
  const CrossMoments moments = cross_moments(table);
  EXPECT_DOUBLE_EQ(moments.covariance(0, 1), 1e18);
  EXPECT_DOUBLE_EQ(moments.correlations()(0, 1), 1.0);
}

}  // namespace
}  // namespace palaute
