#include "authoring/score_sums.h"

#include <algorithm>
#include <cmath>

namespace palaute {
namespace {

constexpr double kImaginedUsers = 5.0;

double as_double(std::uint64_t count) { return static_cast<double>(count); }

}  // namespace

void ScoreSums::add(double score) {
  ++count;
  sum += score;
  squares += score * score;
}

ScoreSums ScoreSums::without(const ScoreSums& part) const {
  return {count - part.count, sum - part.sum, squares - part.squares};
}

double ScoreSums::mean() const { return sum / as_double(count); }

double ScoreSums::squared_deviations() const {
  return count == 0 ? 0.0 : std::max(0.0, squares - sum * mean());
}

double ScoreSums::deviation() const {
  return std::sqrt(squared_deviations() / (as_double(count) - 1));
}

std::optional<ScoreContrast> contrast_means(const ScoreSums& users, const ScoreSums& all) {
  const ScoreSums others = all.without(users);
  if (users.count == 0 || others.count < 2 || all.squared_deviations() <= 0) return std::nullopt;
  const double n = as_double(users.count);
  const double usual = all.squared_deviations() / (as_double(all.count) - 1);
  const double variance =
      (users.squared_deviations() + kImaginedUsers * usual) / (n - 1 + kImaginedUsers);
  const double others_variance = others.squared_deviations() / (as_double(others.count) - 1);
  const double difference = users.mean() - others.mean();
  const double error = std::sqrt(variance / n + others_variance / as_double(others.count));
  return ScoreContrast{users.mean(), others.mean(), difference * n / (n + kImaginedUsers),
                       difference / error};
}

}  // namespace palaute
