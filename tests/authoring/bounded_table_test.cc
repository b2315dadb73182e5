// Does a table that may not grow keep what is frequent?
#include "authoring/bounded_table.h"

#include <gtest/gtest.h>

namespace palaute {
namespace {

struct Count {
  std::uint64_t support = 0;
};

TEST(BoundedTable, KeepsEverythingWhileThereIsRoom) {
  BoundedTable<Count> table(4);
  for (const char* name : {"a", "b", "a", "c", "d"}) ++table.at(name).support;
  EXPECT_EQ(table.values().size(), 4U);
  EXPECT_EQ(table.find("a")->support, 2U);
  EXPECT_EQ(table.missed(), 0U);
}

TEST(BoundedTable, DropsTheRarestAndSaysHowMuchMayBeMissing) {
  BoundedTable<Count> table(4);
  for (const char* name : {"a", "a", "b", "b", "b", "c", "d", "e"}) ++table.at(name).support;
  EXPECT_EQ(table.find("c"), nullptr);
  EXPECT_EQ(table.find("b")->support, 3U);
  EXPECT_EQ(table.find("e")->support, 1U);
  EXPECT_EQ(table.missed(), 1U);
}

}  // namespace
}  // namespace palaute
