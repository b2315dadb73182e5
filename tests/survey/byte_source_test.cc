#include "survey/byte_source.h"

#include <gtest/gtest.h>

#include <fstream>

#include "base/file.h"
#include "survey/examine.h"

namespace palaute {
namespace {

namespace fs = std::filesystem;

class ByteSources : public testing::Test {
 protected:
  void SetUp() override { fs::create_directories(folder_); }
  void TearDown() override { fs::remove_all(folder_); }
  const fs::path folder_ = fs::path(testing::TempDir()) / "palaute_byte_sources";
};

std::string read_to_end(ByteSource& source) {
  std::string bytes;
  while (true) {
    const auto block = source.next();
    EXPECT_TRUE(block);
    if (!block || block->empty()) return bytes;
    bytes += *block;
  }
}

TEST_F(ByteSources, AFileIsReadInBlocksAndAgainFromTheStart) {
  const std::string content(kBlockBytes * 2 + 17, 'x');
  ASSERT_TRUE(write_file(folder_ / "big.csv", content));
  auto source = open_byte_source(folder_ / "big.csv");
  ASSERT_TRUE(source);
  const auto first = (*source)->next();
  ASSERT_TRUE(first);
  EXPECT_EQ(first->size(), kBlockBytes);
  ASSERT_TRUE((*source)->rewind());
  EXPECT_EQ(read_to_end(**source), content);
}

TEST_F(ByteSources, AFileThatGrowsBetweenTwoPassesIsAnError) {
  ASSERT_TRUE(write_file(folder_ / "log.csv", "a;b\n"));
  auto source = open_byte_source(folder_ / "log.csv");
  ASSERT_TRUE(source);
  EXPECT_EQ(read_to_end(**source), "a;b\n");
  std::ofstream(folder_ / "log.csv", std::ios::app) << "1;2\n";
  ASSERT_TRUE((*source)->rewind());
  ASSERT_TRUE((*source)->next());
  const auto end = (*source)->next();
  ASSERT_FALSE(end);
  EXPECT_EQ(end.error().code, ErrorCode::io);
  EXPECT_NE(end.error().message.find("changed while"), std::string::npos);
}

TEST_F(ByteSources, AMissingFileAFolderAndADeviceAreToldApart) {
  EXPECT_EQ(open_byte_source(folder_ / "none.csv").error().message, "no such file; check the path");
  EXPECT_EQ(open_byte_source(folder_).error().message, "is a folder; name a file in it");
  EXPECT_EQ(open_byte_source("/dev/zero").error().message,
            "is a device, not a file; name the survey export");
}

Utf8Checker check_in_pieces(std::string_view bytes, std::size_t piece) {
  Utf8Checker checker;
  for (std::size_t at = 0; at < bytes.size(); at += piece) checker.add(bytes.substr(at, piece));
  checker.finish();
  return checker;
}

TEST(Utf8Checker, FindsBreaksAndTheirFirstLineInPiecesOfAnySize) {
  struct Case {
    std::string_view bytes;
    std::uint64_t characters;
    std::uint64_t breaks;
    std::uint32_t line;
  };
  const Case cases[] = {
      {"plain ascii, longer than eight bytes\n", 0, 0, 0},
      {"h\xC3\xA4\xC3\xA4y\xC3\xB6\n", 3, 0, 0},
      {"\xE2\x82\xAC \xF0\x9F\x91\x8D", 2, 0, 0},
      {"one\ntwo\nh\xE4\xE4", 0, 2, 3},  // Windows-1252
      {"\xC0\x80", 0, 2, 1},             // overlong
      {"\xED\xA0\x80", 0, 3, 1},         // surrogate
      {"\xF4\x90\x80\x80", 0, 4, 1},     // past U+10FFFF
      {"a\nb\xE2\x82", 0, 1, 2},         // ends inside a character
      {"\xE2\x82\xC3\xA4", 1, 1, 1},     // breaks off, then a sound one
  };
  for (const Case& each : cases) {
    for (const std::size_t piece : {std::size_t{1}, std::size_t{3}, std::size_t{100}}) {
      const Utf8Checker checker = check_in_pieces(each.bytes, piece);
      EXPECT_EQ(checker.characters(), each.characters) << each.bytes;
      EXPECT_EQ(checker.breaks(), each.breaks) << each.bytes;
      EXPECT_EQ(checker.first_break_line(), each.line) << each.bytes;
    }
  }
}

TEST(Examination, DigestsAllBytesAndRewinds) {
  const auto source = make_byte_source("abc", "x.csv", 2);
  const auto seen = examine(*source);
  ASSERT_TRUE(seen);
  EXPECT_EQ(seen->digest,
            "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(seen->size, 3U);
  EXPECT_EQ(seen->head, "abc");
  EXPECT_EQ(read_to_end(*source), "abc");
}

}  // namespace
}  // namespace palaute
