// How unusual is this value under the normal or Student's t distribution?
#ifndef PALAUTE_STATISTICS_DISTRIBUTIONS_H_
#define PALAUTE_STATISTICS_DISTRIBUTIONS_H_

namespace palaute {

// The probability that every interval covers unless its caller says otherwise.
inline constexpr double kDefaultConfidence = 0.95;

// The z with P(|Z| <= z) = confidence: 1.96 at 0.95. REQUIRES: 0 < confidence < 1.
double normal_critical(double confidence);

// The t with P(|T| <= t) = confidence at df degrees of freedom, which may be fractional.
// REQUIRES: 0 < confidence < 1, df > 0.
double student_t_critical(double confidence, double df);

// P(|Z| >= |z|), accurate in the far tail too. In [0, 1].
double normal_two_sided_p(double z);

// P(|T| >= |t|) at df degrees of freedom. In [0, 1]. REQUIRES: df > 0.
double student_t_two_sided_p(double t, double df);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_DISTRIBUTIONS_H_
