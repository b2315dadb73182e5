// Is the regression the one that the header promises?
#include "authoring/valence_fit.h"

#include <gtest/gtest.h>

#include <Eigen/Dense>
#include <cmath>

namespace palaute {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

VectorXd as_they_are(const VectorXd& changes) { return changes; }

// Two lines of valence 1 in turns and, every fourth time, neither. The first is said by those who
// score `first`, the other by those who score `second`.
FitProblem two_lines(double first, double second, std::size_t rows) {
  FitProblem problem;
  problem.scores.resize(static_cast<Index>(rows));
  problem.sums = VectorXd::Zero(static_cast<Index>(rows));
  problem.loads.resize(static_cast<Index>(rows), 2);
  for (std::size_t i = 0; i < rows; ++i) {
    const auto row = static_cast<Index>(i);
    const std::size_t line = i % 4;
    const double noise = static_cast<double>(i * 7 % 5) / 10 - 0.2;
    problem.scores[row] = (line == 0 ? first : line == 1 ? second : -0.5) + noise;
    problem.folds.push_back(i / 4 % kFolds);
    if (line > 1) continue;
    problem.sums[row] = 1.0;
    problem.loads.insert(row, static_cast<Index>(line)) = 1.0;
  }
  return problem;
}

// The same by dense algebra: centred columns instead of a constant.
VectorXd changes_by_hand(const FitProblem& problem, double penalty) {
  const double slope = slope_of(problem.scores, problem.sums);
  const auto centred = [](const VectorXd& v) { return VectorXd(v.array() - v.mean()); };
  const VectorXd rest = centred(problem.scores - slope * problem.sums);
  MatrixXd x = slope * MatrixXd(problem.loads);
  for (Index i = 0; i < x.cols(); ++i) x.col(i) = centred(x.col(i));
  const MatrixXd left = x.transpose() * x + penalty * MatrixXd::Identity(x.cols(), x.cols());
  return left.ldlt().solve(x.transpose() * rest);
}

TEST(ValenceFit, SlopeIsThatOfLeastSquares) {
  VectorXd sums(4);
  VectorXd scores(4);
  sums << 0, 1, 2, 3;
  scores << 1, 3, 5, 7;
  EXPECT_DOUBLE_EQ(slope_of(scores, sums), 2.0);
  EXPECT_DOUBLE_EQ(slope_of(scores, VectorXd::Ones(4)), 0.0);
}

TEST(ValenceFit, IsRidgeRegressionOnWhatIsLeftUnexplained) {
  const FitProblem problem = two_lines(2.0, 0.5, 200);
  const ValenceFit fit = fit_valences(problem, as_they_are);
  const VectorXd expected = changes_by_hand(problem, fit.penalty);
  for (Index i = 0; i < expected.size(); ++i) EXPECT_NEAR(fit.changes[i], expected[i], 1e-9);
  EXPECT_GT(fit.changes[0], 0);
  EXPECT_LT(fit.changes[1], 0);
  EXPECT_GT(fit.r_after, fit.r_before);
}

TEST(ValenceFit, GainsNothingFromChangesThatAreNotMade) {
  const ValenceFit fit = fit_valences(two_lines(2.0, 0.5, 200), [](const VectorXd& changes) {
    return VectorXd(VectorXd::Zero(changes.size()));
  });
  EXPECT_DOUBLE_EQ(fit.r_after, fit.r_before);
  EXPECT_DOUBLE_EQ(fit.penalty, 64.0);
}

}  // namespace
}  // namespace palaute
