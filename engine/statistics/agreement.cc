#include "statistics/agreement.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace palaute {
namespace {

std::optional<double> share(std::uint64_t part, std::uint64_t whole) {
  if (whole == 0) return std::nullopt;
  return static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<double> beyond_chance(double observed, double expected) {
  if (expected >= 1) return std::nullopt;
  return (observed - expected) / (1 - expected);
}

double variance_of_share(double share, double n) { return share * (1 - share) / n; }

}  // namespace

void YesNoCounts::count(bool reference, bool tagger, std::uint64_t times) {
  if (reference) {
    (tagger ? both : reference_only) += times;
  } else {
    (tagger ? tagger_only : neither) += times;
  }
}

YesNoCounts& YesNoCounts::operator+=(const YesNoCounts& other) {
  both += other.both;
  tagger_only += other.tagger_only;
  reference_only += other.reference_only;
  neither += other.neither;
  return *this;
}

std::optional<double> precision(const YesNoCounts& counts) {
  return share(counts.both, counts.both + counts.tagger_only);
}

std::optional<double> recall(const YesNoCounts& counts) {
  return share(counts.both, counts.both + counts.reference_only);
}

std::optional<double> specificity(const YesNoCounts& counts) {
  return share(counts.neither, counts.neither + counts.tagger_only);
}

std::optional<double> f1(const YesNoCounts& counts) {
  return share(2 * counts.both, 2 * counts.both + counts.tagger_only + counts.reference_only);
}

std::optional<double> cohen_kappa(const YesNoCounts& counts) {
  const std::uint64_t n = counts.all();
  if (n == 0) return std::nullopt;
  const auto total = static_cast<double>(n);
  const double reference = static_cast<double>(counts.both + counts.reference_only) / total;
  const double tagger = static_cast<double>(counts.both + counts.tagger_only) / total;
  const double observed = static_cast<double>(counts.both + counts.neither) / total;
  return beyond_chance(observed, reference * tagger + (1 - reference) * (1 - tagger));
}

ConfusionTable::ConfusionTable(std::size_t reference_classes, std::size_t tagger_classes)
    : reference_classes_(reference_classes),
      tagger_classes_(tagger_classes),
      cells_(reference_classes * tagger_classes) {}

std::uint64_t ConfusionTable::all() const {
  return std::accumulate(cells_.begin(), cells_.end(), std::uint64_t{0});
}

YesNoCounts ConfusionTable::against_rest(std::size_t index) const {
  YesNoCounts counts;
  for (std::size_t cell = 0; cell < cells_.size(); ++cell)
    counts.count(cell / tagger_classes_ == index, cell % tagger_classes_ == index, cells_[cell]);
  return counts;
}

std::optional<double> accuracy(const ConfusionTable& table) {
  std::uint64_t right = 0;
  for (std::size_t i = 0; i < std::min(table.reference_classes(), table.tagger_classes()); ++i)
    right += table.at(i, i);
  return share(right, table.all());
}

std::optional<double> macro_f1(const ConfusionTable& table) {
  if (table.all() == 0) return std::nullopt;
  double sum = 0;
  for (std::size_t i = 0; i < table.reference_classes(); ++i)
    sum += f1(table.against_rest(i)).value_or(0);
  return sum / static_cast<double>(table.reference_classes());
}

std::optional<double> cohen_kappa(const ConfusionTable& table) {
  const std::uint64_t n = table.all();
  if (n == 0) return std::nullopt;
  double expected = 0;
  for (std::size_t i = 0; i < table.reference_classes(); ++i) {
    const YesNoCounts counts = table.against_rest(i);
    expected += static_cast<double>(counts.both + counts.reference_only) *
                static_cast<double>(counts.both + counts.tagger_only);
  }
  const auto total = static_cast<double>(n);
  return beyond_chance(*accuracy(table), expected / (total * total));
}

std::optional<CorrectedShare> rogan_gladen(std::uint64_t found, std::uint64_t n,
                                           const YesNoCounts& counts, double confidence) {
  const auto sensitivity = recall(counts);
  const auto specificity_of = specificity(counts);
  if (!sensitivity || !specificity_of) return std::nullopt;
  const double youden = *sensitivity + *specificity_of - 1;
  if (youden <= 0) return std::nullopt;
  CorrectedShare result;
  result.found = static_cast<double>(found) / static_cast<double>(n);
  result.corrected = std::clamp((result.found + *specificity_of - 1) / youden, 0.0, 1.0);
  const double with = result.corrected;
  const double without = 1 - with;
  const auto yes = static_cast<double>(counts.both + counts.reference_only);
  const auto no = static_cast<double>(counts.neither + counts.tagger_only);
  const double variance = (variance_of_share(result.found, static_cast<double>(n)) +
                           with * with * variance_of_share(*sensitivity, yes) +
                           without * without * variance_of_share(*specificity_of, no)) /
                          (youden * youden);
  const double half = normal_critical(confidence) * std::sqrt(variance);
  result.interval = clamped({result.corrected - half, result.corrected + half}, 0, 1);
  return result;
}

}  // namespace palaute
