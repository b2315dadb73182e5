#include "statistics/respondent_buckets.h"

#include <gtest/gtest.h>

#include "statistics/golden.h"

namespace palaute {
namespace {

std::vector<MentionScores> themes_of(const RespondentBuckets& buckets) {
  std::vector<MentionScores> themes;
  for (std::size_t theme = 0; theme < buckets.theme_count(); ++theme) {
    themes.push_back(buckets.theme(theme));
  }
  return themes;
}

TEST(RespondentBuckets, PutEveryRespondentWhereTheyBelong) {
  RespondentBuckets buckets(3);
  const std::vector<std::size_t> two = {0, 2};
  buckets.add_comment(two, 3'000);
  buckets.add_comment({}, 7'000);
  buckets.add_silent(10'000);
  EXPECT_EQ(buckets.all().count(), 3);
  EXPECT_EQ(buckets.commented().count(), 2);
  ASSERT_EQ(buckets.theme(0).by_size().size(), 2U);
  EXPECT_TRUE(buckets.theme(0).by_size()[0].empty());
  EXPECT_EQ(buckets.theme(0).by_size()[1].count(), 1);
  EXPECT_TRUE(buckets.theme(1).by_size().empty());
  EXPECT_EQ(buckets.untagged().count(), 1);
  EXPECT_EQ(buckets.uncommented().count(), 1);
}

TEST(RespondentBuckets, KeepTheSilentOutOfBothGroups) {
  const RespondentBuckets buckets = golden_buckets({"B"});
  for (std::size_t theme = 0; theme < buckets.theme_count(); ++theme) {
    const Groups groups = buckets.groups(theme);
    EXPECT_EQ(groups.with + groups.without, buckets.commented()) << theme;
  }
}

TEST(RespondentBuckets, AreTheSameMergedInAnyOrder) {
  const RespondentBuckets a = golden_buckets({"A", "", Weighting::weighted});
  const RespondentBuckets b = golden_buckets({"B", "", Weighting::weighted});
  const RespondentBuckets all = golden_buckets({"all", "", Weighting::weighted});
  RespondentBuckets ab = a;
  ab += b;
  RespondentBuckets ba = b;
  ba += a;
  EXPECT_EQ(ab, all);
  EXPECT_EQ(ba, all);
}

TEST(RespondentBuckets, CanBePutTogetherAgain) {
  const RespondentBuckets buckets = golden_buckets({"A", "", Weighting::weighted});
  const auto again =
      RespondentBuckets::assemble(themes_of(buckets), buckets.untagged(), buckets.uncommented());
  ASSERT_TRUE(again);
  EXPECT_EQ(*again, buckets);
}

TEST(RespondentBuckets, RefuseAThemeThatLostARespondent) {
  RespondentBuckets buckets(2);
  const std::vector<std::size_t> both = {0, 1};
  buckets.add_comment(both, 3'000);
  const auto broken = RespondentBuckets::assemble({buckets.theme(0), {}}, {}, {});
  ASSERT_FALSE(broken);
  EXPECT_EQ(broken.error().code, ErrorCode::argument);
}

TEST(RespondentBuckets, LeaveNoTraceOfARespondentOfWeightZero) {
  RespondentBuckets buckets(1);
  const std::vector<std::size_t> theme = {0};
  buckets.add_comment(theme, 3'000, 0);
  buckets.add_silent(3'000, 0);
  EXPECT_EQ(buckets, RespondentBuckets(1));
}

}  // namespace
}  // namespace palaute
