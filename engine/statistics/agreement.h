// Do two ways of sorting the same things into classes agree, beyond chance?
#ifndef PALAUTE_STATISTICS_AGREEMENT_H_
#define PALAUTE_STATISTICS_AGREEMENT_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "statistics/intervals.h"

namespace palaute {

// Yes or no, said by a reference and by a tagger, of each of a number of things.
struct YesNoCounts {
  std::uint64_t both = 0;            // true positives
  std::uint64_t tagger_only = 0;     // false positives
  std::uint64_t reference_only = 0;  // false negatives
  std::uint64_t neither = 0;         // true negatives

  std::uint64_t all() const { return both + tagger_only + reference_only + neither; }
  void count(bool reference, bool tagger, std::uint64_t times = 1);
  YesNoCounts& operator+=(const YesNoCounts& other);
};

// Each in 0..1, or nothing where its denominator is 0.
std::optional<double> precision(const YesNoCounts& counts);    // of what the tagger said
std::optional<double> recall(const YesNoCounts& counts);       // of what the reference said
std::optional<double> specificity(const YesNoCounts& counts);  // of what the reference denied
// The harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN).
std::optional<double> f1(const YesNoCounts& counts);
// Agreement beyond chance, (observed - expected) / (1 - expected), at most 1.
// Source: J. Cohen, Educational and Psychological Measurement 20 (1960).
std::optional<double> cohen_kappa(const YesNoCounts& counts);

// How often a thing of reference class r was put into class t. There may be more classes of the
// tagger than of the reference (it may abstain); those after the last reference class are misses.
class ConfusionTable {
 public:
  ConfusionTable(std::size_t reference_classes, std::size_t tagger_classes);

  void count(std::size_t reference, std::size_t tagger, std::uint64_t times = 1) {
    cells_[place(reference, tagger)] += times;
  }
  std::uint64_t at(std::size_t reference, std::size_t tagger) const {
    return cells_[place(reference, tagger)];
  }
  std::size_t reference_classes() const { return reference_classes_; }
  std::size_t tagger_classes() const { return tagger_classes_; }
  std::uint64_t all() const;

  // Class `index` against all others.
  YesNoCounts against_rest(std::size_t index) const;

 private:
  std::size_t place(std::size_t reference, std::size_t tagger) const {
    return reference * tagger_classes_ + tagger;
  }
  std::size_t reference_classes_;
  std::size_t tagger_classes_;
  std::vector<std::uint64_t> cells_;
};

// The share of things on which both agree; nothing for an empty table.
std::optional<double> accuracy(const ConfusionTable& table);
// The plain mean of f1 over the reference classes; a class that nobody named counts 0.
std::optional<double> macro_f1(const ConfusionTable& table);
std::optional<double> cohen_kappa(const ConfusionTable& table);

// The share that a tagger found, corrected for what it misses and for what it finds where there is
// nothing: (p + sp - 1) / (se + sp - 1), cut to 0..1, with a delta-method interval that counts the
// uncertainty of p and of both error rates. Nothing where the tagger is no better than chance
// (se + sp <= 1) or an error rate is not known.
// Source: W. J. Rogan, B. Gladen, American Journal of Epidemiology 107 (1978).
struct CorrectedShare {
  double found = 0.0;      // p, in 0..1
  double corrected = 0.0;  // in 0..1
  Interval interval;       // of `corrected`, within 0..1
};
// `found` of `n` things were tagged; `counts` says how the tagger errs. REQUIRES: n > 0.
std::optional<CorrectedShare> rogan_gladen(std::uint64_t found, std::uint64_t n,
                                           const YesNoCounts& counts,
                                           double confidence = kDefaultConfidence);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_AGREEMENT_H_
