#include "statistics/distributions.h"

#include <boost/math/distributions/complement.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace palaute {
namespace {

namespace policies = boost::math::policies;

// Arguments outside the domain yield NaN: Boost's default would throw.
using Quiet = policies::policy<policies::domain_error<policies::ignore_error>,
                               policies::pole_error<policies::ignore_error>,
                               policies::overflow_error<policies::ignore_error>,
                               policies::evaluation_error<policies::ignore_error>>;
using Normal = boost::math::normal_distribution<double, Quiet>;
using StudentT = boost::math::students_t_distribution<double, Quiet>;

template <class Distribution>
double critical(const Distribution& distribution, double confidence) {
  return boost::math::quantile(distribution, 0.5 * (1.0 + confidence));
}

template <class Distribution>
double two_sided_p(const Distribution& distribution, double statistic) {
  return 2.0 * boost::math::cdf(boost::math::complement(distribution, std::fabs(statistic)));
}

}  // namespace

double normal_critical(double confidence) { return critical(Normal(), confidence); }

double student_t_critical(double confidence, double df) {
  return critical(StudentT(df), confidence);
}

double normal_two_sided_p(double z) { return two_sided_p(Normal(), z); }

double student_t_two_sided_p(double t, double df) { return two_sided_p(StudentT(df), t); }

}  // namespace palaute
