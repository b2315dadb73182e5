// Which valences would have foretold the scores best, if they may move only with reason?
#ifndef PALAUTE_AUTHORING_VALENCE_FIT_H_
#define PALAUTE_AUTHORING_VALENCE_FIT_H_

#include <Eigen/SparseCore>
#include <cstddef>
#include <functional>
#include <vector>

namespace palaute {

inline constexpr std::size_t kFolds = 5;

// One row a respondent, one column a line.
struct FitProblem {
  Eigen::VectorXd scores;             // standardised
  Eigen::VectorXd sums;               // of all opinions, as the lexicon values them
  Eigen::SparseMatrix<double> loads;  // what a change of each line's valence adds to the sum
  std::vector<std::size_t> folds;     // 0 … kFolds - 1
};

// What becomes of the changes of valence that a fit proposes: rounding, limits of the scale.
using Settle = std::function<Eigen::VectorXd(const Eigen::VectorXd& changes)>;

struct ValenceFit {
  double penalty = 0.0;     // chosen by cross-validation
  Eigen::VectorXd changes;  // of valences, unsettled, from all respondents
  double r_before = 0.0;    // correlation of score and sum
  double r_after = 0.0;     // the same with settled changes from the other folds
};

// The slope of the scores on the sums, by least squares; 0 where the sums do not vary.
double slope_of(const Eigen::VectorXd& scores, const Eigen::VectorXd& sums);

// Ridge regression of what the sums leave unexplained: see palaute/authoring.h.
// REQUIRES: at least 4 respondents; scores and sums vary and slope_of(scores, sums) > 0.
ValenceFit fit_valences(const FitProblem& problem, const Settle& settle);

}  // namespace palaute

#endif  // PALAUTE_AUTHORING_VALENCE_FIT_H_
