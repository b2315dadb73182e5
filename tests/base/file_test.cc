#include "base/file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace palaute {
namespace {

namespace fs = std::filesystem;

class Files : public testing::Test {
 protected:
  void SetUp() override { fs::create_directories(folder_); }
  void TearDown() override { fs::remove_all(folder_); }
  std::ptrdiff_t count() const {
    return std::distance(fs::directory_iterator(folder_), fs::directory_iterator());
  }
  const fs::path folder_ =
      fs::path(testing::TempDir()) / testing::UnitTest::GetInstance()->current_test_info()->name();
};

TEST_F(Files, WhatIsWrittenIsRead) {
  const std::string content("a\0b\r\n", 5);
  ASSERT_TRUE(write_file(folder_ / "x", content));
  const auto read = read_file(folder_ / "x");
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, content);
  EXPECT_EQ(count(), 1);
}

TEST_F(Files, AFailedWriteLeavesTheOldFileAndNothingElse) {
  ASSERT_TRUE(write_file(folder_ / "x", "old"));
  const auto failed = write_file(folder_ / "x", [](std::ostream& out) -> Result<Done> {
    out << "half";
    return Error{ErrorCode::stopped, "interrupted", "", 0, 0};
  });
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().code, ErrorCode::stopped);
  EXPECT_EQ(*read_file(folder_ / "x"), "old");
  EXPECT_EQ(count(), 1);
}

TEST_F(Files, AMissingFileAFolderAndAnUnwritablePlaceAreToldApart) {
  EXPECT_EQ(read_file(folder_ / "none").error().message, "no such file; check the path");
  EXPECT_EQ(read_file(folder_).error().message, "is a folder; name a file in it");
  EXPECT_EQ(write_file(folder_ / "no" / "x", "").error().code, ErrorCode::io);
}

}  // namespace
}  // namespace palaute
