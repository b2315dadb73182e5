// Which of many p-values still say something when all of them are read?
#ifndef PALAUTE_STATISTICS_MULTIPLICITY_H_
#define PALAUTE_STATISTICS_MULTIPLICITY_H_

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace palaute {

// One family of tests: all themes with a p-value in one table.
struct AdjustedFamily {
  std::size_t size = 0;                  // m: tests with a p-value
  std::vector<std::optional<double>> q;  // in the order of the input; absent where p is
};

// False discovery rate under independence or positive dependence: with the p-values ascending,
// q_(i) = min over k >= i of m p_(k) / k, at most 1. Absent p-values do not count in m.
// Source: Benjamini & Hochberg, JRSS B 57 (1995). REQUIRES: every p in [0, 1].
AdjustedFamily benjamini_hochberg(std::span<const std::optional<double>> p_values);

// The same under any dependence: larger by the factor 1 + 1/2 + ... + 1/m.
// Source: Benjamini & Yekutieli, Annals of Statistics 29 (2001).
AdjustedFamily benjamini_yekutieli(std::span<const std::optional<double>> p_values);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_MULTIPLICITY_H_
