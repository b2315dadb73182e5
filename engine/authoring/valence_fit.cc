#include "authoring/valence_fit.h"

#include <Eigen/SparseCholesky>
#include <array>
#include <span>

#include "statistics/correlation.h"

namespace palaute {
namespace {

using Eigen::Index;
using Eigen::SparseMatrix;
using Eigen::VectorXd;

// From the most careful; a smaller one must be better to be chosen.
constexpr std::array kPenalties = {64.0, 32.0, 16.0, 8.0, 4.0, 2.0, 1.0, 0.5};
constexpr std::size_t kNoFold = kFolds;  // leaves nobody out

// The respondents outside one fold, weighed 1, those in it 0.
VectorXd outside(const FitProblem& problem, std::size_t fold) {
  VectorXd weights(problem.scores.size());
  for (Index i = 0; i < weights.size(); ++i)
    weights[i] = problem.folds[static_cast<std::size_t>(i)] == fold ? 0.0 : 1.0;
  return weights;
}

struct Line {
  double intercept = 0.0;
  double slope = 0.0;
};

Line line_through(const VectorXd& scores, const VectorXd& sums, const VectorXd& weights) {
  const double total = weights.sum();
  const double mean_score = weights.dot(scores) / total;
  const double mean_sum = weights.dot(sums) / total;
  const VectorXd from_mean = sums.array() - mean_sum;
  const double spread = weights.dot(from_mean.cwiseAbs2());
  if (spread <= 0) return {mean_score, 0.0};
  const VectorXd weighed = weights.cwiseProduct(from_mean);
  const double slope = weighed.dot((scores.array() - mean_score).matrix()) / spread;
  return {mean_score - slope * mean_sum, slope};
}

// The normal equations of one training set; each penalty needs only another diagonal.
class Ridge {
 public:
  Ridge(const FitProblem& problem, std::size_t left_out) : lines_(problem.loads.cols()) {
    const VectorXd weights = outside(problem, left_out);
    const Line line = line_through(problem.scores, problem.sums, weights);
    const VectorXd rest =
        problem.scores - (line.slope * problem.sums.array() + line.intercept).matrix();
    const SparseMatrix<double> design = with_constant(line.slope * problem.loads);
    products_ = design.transpose() * weights.asDiagonal() * design;
    right_ = design.transpose() * weights.cwiseProduct(rest);
  }

  VectorXd changes(double penalty) const {
    SparseMatrix<double> equations = products_;
    for (Index i = 0; i < lines_; ++i) equations.coeffRef(i, i) += penalty;
    const Eigen::SimplicialLDLT<SparseMatrix<double>> solver(equations);
    const VectorXd solution = solver.solve(right_);
    return solution.head(lines_);
  }

 private:
  // A last column of ones, which no penalty holds.
  static SparseMatrix<double> with_constant(const SparseMatrix<double>& loads) {
    SparseMatrix<double> design(loads.rows(), loads.cols() + 1);
    design.leftCols(loads.cols()) = loads;
    for (Index i = 0; i < loads.rows(); ++i) design.insert(i, loads.cols()) = 1.0;
    design.makeCompressed();
    return design;
  }

  Index lines_;
  SparseMatrix<double> products_;
  VectorXd right_;
};

double correlation(const VectorXd& a, const VectorXd& b) {
  const auto values = [](const VectorXd& v) {
    return std::span(v.data(), static_cast<std::size_t>(v.size()));
  };
  const auto r = pearson(values(a), values(b));
  return r ? r->value : 0.0;
}

// Every respondent's sum with the changes that the others propose.
VectorXd sums_out_of_fold(const FitProblem& problem, const std::vector<Ridge>& ridges,
                          double penalty, const Settle& settle) {
  VectorXd sums = problem.sums;
  for (std::size_t fold = 0; fold < kFolds; ++fold) {
    const VectorXd added = problem.loads * settle(ridges[fold].changes(penalty));
    const VectorXd inside = (1.0 - outside(problem, fold).array()).matrix();
    sums += inside.cwiseProduct(added);
  }
  return sums;
}

}  // namespace

double slope_of(const VectorXd& scores, const VectorXd& sums) {
  return line_through(scores, sums, VectorXd::Ones(scores.size())).slope;
}

ValenceFit fit_valences(const FitProblem& problem, const Settle& settle) {
  std::vector<Ridge> ridges;
  for (std::size_t fold = 0; fold < kFolds; ++fold) ridges.emplace_back(problem, fold);
  ValenceFit fit;
  fit.r_before = correlation(problem.scores, problem.sums);
  fit.r_after = -1.0;
  for (const double penalty : kPenalties) {
    const double r =
        correlation(problem.scores, sums_out_of_fold(problem, ridges, penalty, settle));
    if (r <= fit.r_after) continue;
    fit.r_after = r;
    fit.penalty = penalty;
  }
  fit.changes = Ridge(problem, kNoFold).changes(fit.penalty);
  return fit;
}

}  // namespace palaute
