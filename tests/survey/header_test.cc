#include "survey/header.h"

#include <gtest/gtest.h>

namespace palaute {
namespace {

using Row = std::vector<std::string>;
using Names = std::vector<std::string>;

Header must_read(const std::vector<Row>& records, std::uint32_t stated = 0) {
  auto header = read_header(records, stated);
  EXPECT_TRUE(header);
  return header ? *std::move(header) : Header{};
}

TEST(Header, OneRowIsTheRule) {
  const Header header =
      must_read({{"id", " NPS ", "Mikä\nmeni  <strong>hyvin</strong>?"}, {"1", "9", "x"}});
  EXPECT_EQ(header.rows, 1U);
  EXPECT_EQ(header.names, (Names{"id", "NPS", "Mikä meni hyvin?"}));
  EXPECT_EQ(header.questions, (Names{"", "", ""}));
  EXPECT_TRUE(header.warnings.empty());
}

TEST(Header, ThreeRowsOfQualtricsGiveNamesAndQuestions) {
  const Header header = must_read({{"StartDate", "Q2"},
                                   {"Anfangsdatum", "How likely are you to recommend us?"},
                                   {"{\"ImportId\":\"startDate\"}", "{\"ImportId\":\"QID2\"}"}});
  EXPECT_EQ(header.rows, 3U);
  EXPECT_EQ(header.names, (Names{"StartDate", "Q2"}));
  EXPECT_EQ(header.questions, (Names{"Anfangsdatum", "How likely are you to recommend us?"}));
}

TEST(Header, TwoRowsOfOldQualtricsGiveNamesAndQuestions) {
  const Header header = must_read({{"V1", "V2", "Q1", ""}, {"ResponseID", "Set", "Why?", ""}});
  EXPECT_EQ(header.rows, 2U);
  EXPECT_EQ(header.names, (Names{"V1", "V2", "Q1", "column 4"}));
  EXPECT_EQ(header.questions[2], "Why?");
}

TEST(Header, TwoRowsOfSurveyMonkeyContinueAQuestionToTheRight) {
  const Header header = must_read({{"Respondent ID", "Contact", "", "Why?", "Recommend?"},
                                   {"", "Name", "Email", "Open-Ended Response", "Response"}});
  EXPECT_EQ(header.rows, 2U);
  EXPECT_EQ(header.names,
            (Names{"Respondent ID", "Contact: Name", "Contact: Email", "Why?", "Recommend?"}));
  EXPECT_EQ(header.questions[2], "Contact");
}

TEST(Header, ADataRowThatBeginsBlankIsNoSecondHeader) {
  EXPECT_EQ(must_read({{"id", "Kommentti"}, {"", "hyvä vastaus"}}).rows, 1U);
}

TEST(Header, StatedRowsAreNotGuessed) {
  const Header header = must_read({{"q1", "q2"}, {"Miksi?", "Miten?"}, {"a", "b"}}, 2);
  EXPECT_EQ(header.names, (Names{"q1", "q2"}));
  EXPECT_EQ(header.questions, (Names{"Miksi?", "Miten?"}));
  EXPECT_EQ(read_header(std::vector<Row>{{"a"}}, 2).error().code, ErrorCode::syntax);
  EXPECT_EQ(read_header(std::vector<Row>{{"a"}}, 4).error().code, ErrorCode::argument);
}

TEST(Header, ABlankFirstRowIsAnError) {
  EXPECT_EQ(read_header(std::vector<Row>{{"", " "}, {"id", "nps"}}, 0).error().message,
            "has a blank row where its header should be; delete that row");
  EXPECT_EQ(read_header(std::vector<Row>{{"", " "}, {""}}, 0).error().message,
            "is empty; export the survey again");
}

TEST(Header, NamesAreMadeUniqueAndBlankOnesNumbered) {
  const Header header = must_read({{"nps", "nps", "nps (2)", "", ""}});
  EXPECT_EQ(header.names, (Names{"nps", "nps (2)", "nps (2) (2)", "column 4", "column 5"}));
  ASSERT_EQ(header.warnings.size(), 3U);
  EXPECT_EQ(header.warnings[0], "columns without a header are called by their number: 4, 5");
  EXPECT_EQ(header.warnings[1], "header 'nps' occurs again; column 2 is called 'nps (2)'");
}

TEST(Header, AnAngleBracketThatOpensNoTagStays) {
  EXPECT_EQ(clean_header("Ikä < 30 vai > 30"), "Ikä < 30 vai > 30");
  EXPECT_EQ(clean_header("Ikä <30"), "Ikä <30");
}

}  // namespace
}  // namespace palaute
