#include "statistics/cross_moments.h"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <cmath>

namespace palaute {
namespace {

using Exact = boost::multiprecision::int256_t;

constexpr double kMicros = 1e6;

}  // namespace

CrossMoments::CrossMoments(std::size_t columns, CodedUnits units)
    : columns_(columns),
      units_(units),
      sums_(columns + 1),
      products_((columns + 1) * (columns + 2) / 2) {}

std::size_t CrossMoments::place(std::size_t a, std::size_t b) const {
  const std::size_t size = columns_ + 1;
  return a * size - a * (a + 1) / 2 + b;
}

double CrossMoments::unit(std::size_t column) const {
  return static_cast<double>(column == outcome() ? units_.outcome : units_.code);
}

void CrossMoments::add_weight(std::uint64_t weight_micros, std::int64_t count) {
  const Wide weight = weight_micros;
  count_ += count;
  weight_micros_ += weight * count;
  squared_weight_picos_ += weight * weight * count;
}

void CrossMoments::add(const CodedRow& row, std::int64_t count) {
  if (row.weight_micros == 0) return;
  add_weight(row.weight_micros, count);
  const Wide weight = Wide{row.weight_micros} * count;
  const auto value = [&](std::size_t column) {
    return column == columns_ ? row.outcome : row.codes[column];
  };
  for (std::size_t a = 0; a <= columns_; ++a) {
    if (value(a) == 0) continue;
    const Wide weighted = weight * value(a);
    sums_[a] += weighted;
    for (std::size_t b = a; b <= columns_; ++b) products_[place(a, b)] += weighted * value(b);
  }
}

void CrossMoments::add_mentions(std::span<const std::size_t> mentioned, std::int64_t outcome_value,
                                std::uint64_t weight_micros, std::int64_t count) {
  if (weight_micros == 0) return;
  add_weight(weight_micros, count);
  const Wide weight = Wide{weight_micros} * count;
  const Wide weighted_outcome = weight * outcome_value;
  for (std::size_t i = 0; i < mentioned.size(); ++i) {
    sums_[mentioned[i]] += weight;
    for (std::size_t k = i; k < mentioned.size(); ++k)
      products_[place(mentioned[i], mentioned[k])] += weight;
    products_[place(mentioned[i], outcome())] += weighted_outcome;
  }
  sums_[outcome()] += weighted_outcome;
  products_[place(outcome(), outcome())] += weighted_outcome * outcome_value;
}

CrossMoments& CrossMoments::operator+=(const CrossMoments& other) {
  count_ += other.count_;
  weight_micros_ += other.weight_micros_;
  squared_weight_picos_ += other.squared_weight_picos_;
  for (std::size_t i = 0; i < sums_.size(); ++i) sums_[i] += other.sums_[i];
  for (std::size_t i = 0; i < products_.size(); ++i) products_[i] += other.products_[i];
  return *this;
}

double CrossMoments::weight() const { return static_cast<double>(weight_micros_) / kMicros; }

double CrossMoments::effective_n() const {
  if (count_ == 0) return 0.0;
  const double weight = static_cast<double>(weight_micros_);
  return weight * weight / static_cast<double>(squared_weight_picos_);
}

double CrossMoments::mean(std::size_t column) const {
  return static_cast<double>(sums_[column]) / static_cast<double>(weight_micros_) / unit(column);
}

double CrossMoments::covariance(std::size_t a, std::size_t b) const {
  const Wide product = products_[place(std::min(a, b), std::max(a, b))];
  const Exact numerator =
      Exact(weight_micros_) * Exact(product) - Exact(sums_[a]) * Exact(sums_[b]);
  const double weight = static_cast<double>(weight_micros_);
  return static_cast<double>(numerator) / weight / weight / (unit(a) * unit(b));
}

Eigen::MatrixXd CrossMoments::correlations() const {
  const auto size = static_cast<Eigen::Index>(columns_ + 1);
  Eigen::VectorXd deviation(size);
  for (Eigen::Index i = 0; i < size; ++i)
    deviation(i) = std::sqrt(covariance(static_cast<std::size_t>(i), static_cast<std::size_t>(i)));
  Eigen::MatrixXd r = Eigen::MatrixXd::Zero(size, size);
  for (Eigen::Index a = 0; a < size; ++a) {
    if (deviation(a) == 0) continue;
    r(a, a) = 1;
    for (Eigen::Index b = a + 1; b < size; ++b) {
      if (deviation(b) == 0) continue;
      r(a, b) = r(b, a) = covariance(static_cast<std::size_t>(a), static_cast<std::size_t>(b)) /
                          (deviation(a) * deviation(b));
    }
  }
  return r;
}

CrossMoments cross_moments(const CodedTable& table) {
  CrossMoments moments(table.columns(), table.units());
  for (const auto& [row, count] : table.cells()) moments.add(row, count);
  return moments;
}

}  // namespace palaute
