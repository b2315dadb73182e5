#include "statistics/metric_map.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace palaute {
namespace {

struct Case {
  std::string name;
  MetricMap map;
  std::vector<double> points;  // of the scores low, low + 1, ...
  std::int64_t low = 1;
};

TEST(MetricMap, GivesEveryScoreOfAScaleItsValue) {
  const ScoreRange ces{1'000, 7'000};
  const std::vector<Case> cases = {
      {"nps", MetricMap::nps(), {-100, -100, -100, -100, -100, -100, -100, 0, 0, 100, 100}, 0},
      {"nps on 1-10", MetricMap::nps(), {-100, -100, -100, -100, -100, -100, 0, 0, 100, 100}},
      {"nps, European cuts",
       MetricMap::nps({5'000, 8'000}),
       {-100, -100, -100, -100, -100, -100, 0, 0, 100, 100, 100},
       0},
      {"csat mean", MetricMap::mean(), {1, 2, 3, 4, 5}},
      {"csat top 2", MetricMap::top_box(4'000), {0, 0, 0, 100, 100}},
      {"csat net", MetricMap::net({2'000, 4'000}), {-100, -100, 0, 100, 100}},
      {"csat index", MetricMap::index({1'000, 5'000}), {0, 25, 50, 75, 100}},
      {"ces index",
       MetricMap::index(ces),
       {0, 100 / 6.0, 200 / 6.0, 50, 400 / 6.0, 500 / 6.0, 100}},
      {"ces mean, effort", MetricMap::mean().reversed(ces), {7, 6, 5, 4, 3, 2, 1}},
      {"ces index, effort",
       MetricMap::index(ces).reversed(ces),
       {100, 500 / 6.0, 400 / 6.0, 50, 200 / 6.0, 100 / 6.0, 0}},
      {"ces top 3, effort", MetricMap::top_box(5'000).reversed(ces), {100, 100, 100, 0, 0, 0, 0}},
      {"ces net, effort",
       MetricMap::net({3'000, 5'000}).reversed(ces),
       {100, 100, 100, 0, -100, -100, -100}},
      {"plain score of a reversed net",
       MetricMap::net({3'000, 5'000}).reversed(ces).plain_score(),
       {7, 6, 5, 4, 3, 2, 1}},
  };
  for (const Case& c : cases) {
    for (std::size_t step = 0; step < c.points.size(); ++step) {
      const std::int64_t score = 1'000 * (c.low + static_cast<std::int64_t>(step));
      EXPECT_DOUBLE_EQ(c.map.points(score), c.points[step]) << c.name << ", score " << score;
    }
  }
}

TEST(MetricMap, TreatsFractionsOfAPointLikeAnyScore) {
  EXPECT_EQ(MetricMap::mean().points(7'250), 7.25);
  EXPECT_EQ(MetricMap::nps().points(6'001), 0.0);
  EXPECT_EQ(MetricMap::nps().points(8'999), 0.0);
}

}  // namespace
}  // namespace palaute
