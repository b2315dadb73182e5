#include "statistics/suppression.h"

#include <gtest/gtest.h>

#include <string_view>

namespace palaute {
namespace {

using enum Status;

struct Partition {
  std::vector<std::int64_t> counts;
  std::vector<Status> statuses;
};

TEST(Suppression, NeverLeavesASingleCellToBeComputedFromTheTotal) {
  const std::vector<Partition> cases = {
      {{100, 50, 30}, {ok, ok, ok}},
      {{100, 29, 0}, {ok, low_base, insufficient_n}},
      {{100, 4, 50}, {ok, suppressed, suppressed}},
      {{100, 4, 12}, {ok, suppressed, suppressed}},
      {{100, 4, 2}, {ok, suppressed, suppressed}},
      {{4, 0}, {suppressed, insufficient_n}},
      {{}, {}},
  };
  for (const Partition& c : cases) EXPECT_EQ(partition_statuses(c.counts, {}), c.statuses);
}

TEST(Suppression, FollowsTheConfiguredSizes) {
  EXPECT_EQ(comparison_status(9, 500, {10, 50}), suppressed);
  EXPECT_EQ(comparison_status(49, 500, {10, 50}), low_base);
  EXPECT_EQ(comparison_status(50, 500, {10, 50}), ok);
}

TEST(Status, HasACodeForEveryValue) {
  EXPECT_EQ(status_text(ok), "ok");
  EXPECT_EQ(status_text(never_mentioned), "never_mentioned");
  for (int value = 0; value <= static_cast<int>(not_requested); ++value) {
    EXPECT_NE(status_text(static_cast<Status>(value)), "") << value;
  }
}

}  // namespace
}  // namespace palaute
