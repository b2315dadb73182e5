// Every survey file that comes with the project is read or refused as its README says.
#include <gtest/gtest.h>

#include <filesystem>

#include "palaute/survey.h"
#include "reading.h"

namespace palaute {
namespace {

namespace fs = std::filesystem;

fs::path corpus(const std::string& name) { return fs::path(PALAUTE_SOURCE_DIR) / "corpora" / name; }

class EveryFile : public testing::TestWithParam<const char*> {};

TEST_P(EveryFile, IsReadWithAFullAccountOrRefusedWithAReason) {
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(corpus(GetParam()))) {
    ++files;
    const auto survey = Survey::read(entry.path(), {});
    if (!survey) {
      EXPECT_FALSE(survey.error().message.empty()) << entry.path();
      EXPECT_EQ(survey.error().file, entry.path().string());
      continue;
    }
    expect_account_adds_up(survey->account());
    EXPECT_EQ(survey->size(), survey->account().answered + survey->account().empty);
    EXPECT_EQ(survey->rejections().size(), survey->account().rejected) << entry.path();
  }
  EXPECT_NE(files, 0U);
}

INSTANTIATE_TEST_SUITE_P(Corpora, EveryFile, testing::Values("demo", "hostile"));

TEST(HostileFiles, AreCountedRowByRow) {
  struct Case {
    std::string file;
    std::string answer;
    std::vector<std::uint64_t> counts;  // read, answered, empty, rejected
  };
  const Case cases[] = {
      {"utf16.csv", "Avoin", {5, 4, 1, 0}},
      {"mojibake.csv", "avoin", {6, 6, 0, 0}},
      {"formula_cells.csv", "comment", {11, 11, 0, 0}},
      {"markup.csv", "comment", {12, 12, 0, 0}},
      {"ragged.csv", "comment", {8, 4, 1, 3}},
      {"duplicate_headers.csv", "comment", {3, 2, 1, 0}},
      {"sep_line.csv", "comment", {3, 3, 0, 0}},
      {"only_header.csv", "comment", {0, 0, 0, 0}},
      {"nul.csv", "comment", {5, 4, 1, 0}},
      {"long_cell.csv", "comment", {3, 3, 0, 0}},
      {"tab.tsv", "comment", {6, 6, 0, 0}},
  };
  for (const Case& each : cases) {
    const auto survey = Survey::read(corpus("hostile") / each.file, answers_in(each.answer));
    ASSERT_TRUE(survey) << each.file;
    EXPECT_EQ(counts(survey->account()), each.counts) << each.file;
  }
  EXPECT_EQ(Survey::read(corpus("hostile") / "empty.csv", {}).error().code, ErrorCode::syntax);
  EXPECT_EQ(Survey::read(corpus("hostile") / "binary.bin", {}).error().code, ErrorCode::encoding);
}

TEST(DemoSurveys, AreCountedRowByRow) {
  const auto shop = Survey::read(corpus("demo") / "verkkokauppa.csv", {});
  ASSERT_TRUE(shop);
  EXPECT_EQ(counts(shop->account()), (std::vector<std::uint64_t>{657, 579, 75, 3}));
  EXPECT_EQ(shop->source().encoding, "windows-1252");
  SurveySchema schema = with_score(answers_in("comment"), "csat", ScaleKind::csat);
  schema = with_score(schema, "ces", ScaleKind::ces, Direction::ease);
  const auto telecom = Survey::read(corpus("demo") / "telecom.csv", schema);
  ASSERT_TRUE(telecom);
  EXPECT_EQ(counts(telecom->account()), (std::vector<std::uint64_t>{406, 374, 30, 2}));
  EXPECT_EQ(telecom->rejections()[0].line, 146U);
  EXPECT_EQ(telecom->rejections()[1].line, 281U);
}

}  // namespace
}  // namespace palaute
