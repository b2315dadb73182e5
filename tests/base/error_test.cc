#include <gtest/gtest.h>

#include "palaute/base.h"

namespace palaute {
namespace {

TEST(Error, PrintsLikeACompilerMessage) {
  const Error error{ErrorCode::lexicon, "unknown theme 'hinat'", "fi/themes.tsv", 42, 7};
  EXPECT_EQ(error.to_string(), "fi/themes.tsv:42:7: unknown theme 'hinat'");
}

TEST(Error, LeavesOutThePlaceItDoesNotHave) {
  EXPECT_EQ((Error{ErrorCode::io, "no such file", "a.csv", 0, 0}).to_string(),
            "a.csv: no such file");
  EXPECT_EQ((Error{ErrorCode::argument, "n must be positive", "", 0, 0}).to_string(),
            "n must be positive");
}

TEST(ByteRange, SlicesTheAnswer) {
  EXPECT_EQ((ByteRange{5, 9}).of("todella hyvä"), "la h");
  EXPECT_TRUE((ByteRange{3, 3}).empty());
}

TEST(Result, HoldsAValueOrAnError) {
  const Result<int> value(7);
  ASSERT_TRUE(value);
  EXPECT_EQ(*value, 7);
  const Result<int> failure(Error{ErrorCode::limit, "too large", "", 0, 0});
  ASSERT_FALSE(failure);
  EXPECT_EQ(failure.error().code, ErrorCode::limit);
}

}  // namespace
}  // namespace palaute
