// Whole exports as tools write them, read through the public interface.
#include "palaute/survey.h"

#include <gtest/gtest.h>

#include "base/file.h"
#include "reading.h"

namespace palaute {
namespace {

using Counts = std::vector<std::uint64_t>;

TEST(Survey, ReadsWhatFinnishExcelWrites) {
  const std::string bytes =
      "Vastaaja;P\xE4iv\xE4ys;NPS;Paino;Avoin\r\n"
      "1;12.3.2026;9;1,25;\"Hyv\xE4 palvelu; nopea\n"
      "toimitus\"\r\n"
      "2;1.4.2026 klo 9.05;3;0,75;liian kallis \x96 20 \x80\r\n"
      "3;;;1;\xA0\r\n";
  SurveySchema schema = with_score(answers_in("avoin"), "NPS", ScaleKind::nps);
  schema.wave = WaveColumn{"P\u00E4iv\u00E4ys", WaveUnit::quarter, DateOrder::detect};
  schema.id = "vastaaja";
  schema.weight = "Paino";
  const Survey survey = must_parse(bytes, schema);
  ASSERT_EQ(survey.size(), 3U);
  EXPECT_EQ(describe(survey.row(0)),
            "1@2 id=1 answer=Hyvä palvelu; nopea\ntoimitus score=9.000000 wave=2026-Q1 "
            "weight=1250000");
  EXPECT_EQ(describe(survey.row(1)),
            "2@4 id=2 answer=liian kallis – 20 € score=3.000000 wave=2026-Q2 weight=750000");
  EXPECT_EQ(describe(survey.row(2)), "3@5 id=3 answer= score=- wave= weight=1000000");
  EXPECT_EQ(counts(survey.account()), (Counts{3, 2, 1, 0}));
  EXPECT_EQ(survey.source().encoding, "windows-1252");
  EXPECT_EQ(survey.source().separator, ';');
  EXPECT_EQ(survey.schema().answers[0].column, "Avoin");
}

TEST(Survey, ReadsThreeHeaderRowsOfQualtrics) {
  const std::string bytes =
      "StartDate,Q1_NPS,Q2\n"
      "Start Date,How likely are you to recommend us?,Why?\n"
      "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\","
      "\"{\"\"ImportId\"\":\"\"QID2_TEXT\"\"}\"\n"
      "2017-07-18 08:28:09,10,Great\n";
  const Survey survey = must_parse(bytes, with_score(answers_in("Q2"), "Q1_NPS", ScaleKind::nps));
  ASSERT_EQ(survey.size(), 1U);
  EXPECT_EQ(describe(survey.row(0)), "1@4 id=r1 answer=Great score=10.000000 wave= weight=1000000");
  EXPECT_EQ(survey.source().questions[1], "How likely are you to recommend us?");
}

TEST(Survey, ReadsTwoHeaderRowsOfSurveyMonkey) {
  const std::string bytes =
      "Respondent ID,Start Date,How likely?,Why?\n"
      ",,Response,Open-Ended Response\n"
      "11,07/27/2026 07:06:23 PM,8,fine\n";
  SurveySchema schema = with_score(answers_in("Why?"), "How likely?", ScaleKind::nps);
  schema.wave = WaveColumn{"Start Date", WaveUnit::month, DateOrder::detect};
  const Survey survey = must_parse(bytes, schema);
  ASSERT_EQ(survey.size(), 1U);
  EXPECT_EQ(survey.row(0).wave, "2026-07");
}

TEST(Survey, ReadsTabSeparatedTextWithStrayMarks) {
  const std::string bytes =
      "id\tnps\ttext\n"
      "1\t9\t\"best shop ever\" says my wife\n"
      "2\t6\t5\" screws\n"
      "3\t2\t\"never closed\n"
      "4\t8\tplain\n"
      "5\t7\tends with a mark\"\n";
  const Survey survey = must_parse(bytes, answers_in("text"));
  EXPECT_EQ(counts(survey.account()), (Counts{5, 5, 0, 0}));
  EXPECT_EQ(survey.row(2).answers[0], "\"never closed");
}

TEST(Survey, KeepsEveryRowOfALongTabSeparatedFile) {
  std::string bytes = "id\ttext\n";
  constexpr std::uint64_t kRows = 60000;
  for (std::uint64_t row = 0; row < kRows; ++row) {
    bytes += std::to_string(row) + (row % 1000 == 999 ? "\t\"open\n" : "\ta plain answer here\n");
  }
  const Survey survey = must_parse(bytes, answers_in("text"));
  EXPECT_EQ(counts(survey.account()), (Counts{kRows, kRows, 0, 0}));
  EXPECT_EQ(survey.row(kRows - 1).answers[0], "\"open");
}

TEST(Survey, ADirectiveLineNamesTheSeparator) {
  const Survey survey = must_parse("sep=;\r\nid;text\r\n1;a, b, c\r\n", answers_in("text"));
  ASSERT_EQ(survey.size(), 1U);
  EXPECT_EQ(survey.row(0).answers[0], "a, b, c");
  EXPECT_EQ(survey.row(0).line, 3U);
}

TEST(Survey, RaggedRecordsAreRejectedWithTheirLine) {
  const Survey survey =
      must_parse("id;nps;text\n1;9;a\n2;8\n3;7;b;surplus\n4;6;c;;\n", answers_in("text"));
  EXPECT_EQ(counts(survey.account()), (Counts{4, 2, 0, 2}));
  ASSERT_EQ(survey.rejections().size(), 2U);
  EXPECT_EQ(survey.rejections()[0].to_string(),
            "survey:3: has 2 cells, but the header has 3 columns");
  EXPECT_EQ(survey.rejections()[1].line, 4U);
  EXPECT_EQ(survey.row(1).number, 4U);
  EXPECT_EQ(survey.row(1).id, "r4");
}

TEST(Survey, ScoresOffTheScaleRejectTheirRow) {
  const SurveySchema schema = with_score(answers_in("text"), "nps", ScaleKind::nps);
  const Survey survey = must_parse("nps;text\n11;a\n7,5;b\nten;c\n-1;d\nEOS;e\n;f\n10;g\n", schema);
  EXPECT_EQ(counts(survey.account()), (Counts{7, 3, 0, 4}));
  EXPECT_EQ(survey.rejections()[2].to_string(), "survey:4: 'ten' in column 'nps' is not a number");
  EXPECT_FALSE(survey.row(0).scores[0]);
  ASSERT_EQ(survey.warnings().size(), 1U);
  EXPECT_EQ(
      survey.warnings()[0],
      "1 cells of score 'nps' say in words that there is no answer; their scores are missing");
}

TEST(Survey, AWeightThatIsNoWeightStopsTheRunAtItsLine) {
  SurveySchema schema = answers_in("text");
  schema.weight = "w";
  const std::pair<std::string, std::string> cases[] = {{"-1", "is negative"},
                                                       {"x", "is not a number"},
                                                       {"", "is not a number"},
                                                       {"2000000", "is larger than 1,000,000"}};
  for (const auto& [cell, why] : cases) {
    const Error error = must_fail("w;text\n1;a\n" + cell + ";b\n", schema);
    EXPECT_EQ(error.code, ErrorCode::syntax);
    EXPECT_EQ(error.line, 3U);
    EXPECT_NE(error.message.find(why), std::string::npos) << error.message;
  }
  EXPECT_EQ(must_parse("w;text\n0;a\n", schema).row(0).weight_micros, 0U);
}

TEST(Survey, DecimalSignsAreDecidedByTheWholeColumn) {
  SurveySchema schema = with_score(answers_in("text"), "euros", ScaleKind::number);
  const Survey points = must_parse("euros;text\n\"1,234\";a\n12.50;b\n", schema);
  EXPECT_EQ(points.row(0).scores[0], 1234);
  const Survey commas = must_parse("euros;text\n\"1,234\";a\n12,50;b\n", schema);
  EXPECT_EQ(commas.row(0).scores[0], 1.234);
}

TEST(Survey, AWaveCellThatIsNoDateIsLostWithAWarning) {
  SurveySchema schema = answers_in("text");
  schema.wave = WaveColumn{"date", WaveUnit::month, DateOrder::detect};
  const Survey survey = must_parse("date;text\n2026-01-31;a\nsoon;b\n;c\n", schema);
  EXPECT_EQ(survey.row(0).wave, "2026-01");
  EXPECT_EQ(survey.row(1).wave, "");
  EXPECT_EQ(survey.row(2).wave, "");
  ASSERT_EQ(survey.warnings().size(), 1U);
  EXPECT_EQ(survey.warnings()[0],
            "1 cells of 'date' (the first on line 3) are not dates that tell the wave; their rows "
            "have none");
}

TEST(Survey, AnUnclearDateOrderIsAnErrorUnlessStated) {
  SurveySchema schema = answers_in("text");
  schema.wave = WaveColumn{"date", WaveUnit::month, DateOrder::detect};
  const std::string bytes = "date;text\n3/4/2026;a\n";
  EXPECT_EQ(must_fail(bytes, schema).code, ErrorCode::schema);
  schema.wave->order = DateOrder::day_first;
  EXPECT_EQ(must_parse(bytes, schema).row(0).wave, "2026-04");
}

TEST(Survey, BlankAnswersMakeARowEmptyAndOthersAreKeptAsTheyStand) {
  SurveySchema schema = answers_in("a");
  schema.answers.push_back({"b", Prompt::why});
  schema.segments = {"s"};
  const Survey survey = must_parse("a;b;s\n ;\u200B\u00A0; x \n x ;;y\n;\uFEFF;\n", schema);
  EXPECT_EQ(counts(survey.account()), (Counts{3, 1, 2, 0}));
  EXPECT_EQ(survey.row(0).segments[0], "x");
  EXPECT_EQ(survey.row(1).answers[0], " x ");
  EXPECT_EQ(survey.row(1).answers[1], "");
}

TEST(Survey, BlankIdsAreNumbered) {
  SurveySchema schema = answers_in("text");
  schema.id = "id";
  const Survey survey = must_parse("id;text\n a7 ;x\n ;y\n", schema);
  EXPECT_EQ(survey.row(0).id, "a7");
  EXPECT_EQ(survey.row(1).id, "r2");
}

TEST(Survey, EmptyInputsAreTold) {
  const std::pair<std::string, std::string_view> cases[] = {
      {"", "survey: is empty (0 bytes); export the survey again"},
      {"\xEF\xBB\xBF", "survey: is empty; export the survey again"},
      {" \n\r\n\t\n", "survey: is empty; export the survey again"},
      {"sep=;\n", "survey: is empty; export the survey again"},
  };
  for (const auto& [bytes, message] : cases) {
    const Error error = must_fail(bytes, answers_in("text"));
    EXPECT_EQ(error.code, ErrorCode::syntax);
    EXPECT_EQ(error.to_string(), message);
  }
}

TEST(Survey, AHeaderAloneIsASurveyWithoutRows) {
  const Survey survey = must_parse("id;text\n", answers_in("text"));
  EXPECT_EQ(survey.size(), 0U);
  EXPECT_EQ(counts(survey.account()), (Counts{0, 0, 0, 0}));
  EXPECT_EQ(must_fail("id;text\n", {}).message,
            "has a header but no rows, so that its columns cannot be guessed");
}

TEST(Survey, ForeignFilesAreRefused) {
  const Error error = must_fail("PK\x03\x04 xl/workbook.xml", answers_in("text"));
  EXPECT_EQ(error.code, ErrorCode::encoding);
  EXPECT_EQ(error.to_string(),
            "survey: is an Excel workbook; save it as CSV UTF-8 and name that file");
}

TEST(Survey, SeventeenMegabytesBehindAnOpenMarkAreAnErrorThatNamesTheLine) {
  std::string bytes = "id;text\n1;fine\n2;\"opened; and never closed\n";
  while (bytes.size() < std::size_t{17} << 20U) bytes += "just a line of text without end\n";
  const Error error = must_fail(std::move(bytes), answers_in("text"));
  EXPECT_EQ(error.code, ErrorCode::limit);
  EXPECT_EQ(error.line, 3U);
  EXPECT_NE(error.message.find("--quote none"), std::string::npos);
}

TEST(Survey, TornMarksRejectTheRecordThatHoldsThem) {
  const std::string bytes =
      "\"id\",\"text\"\n\"1\",\"a, b\"\n\"2\",\"he said, \"no\"\n\"3\",\"c\"\n\"4\",\"open\n";
  const Survey survey = must_parse(bytes, answers_in("text"));
  EXPECT_EQ(counts(survey.account()), (Counts{4, 2, 0, 2}));
  EXPECT_EQ(survey.rejections()[0].line, 3U);
  EXPECT_NE(survey.rejections()[0].message.find("double the marks"), std::string::npos);
  EXPECT_NE(survey.rejections()[1].message.find("never closed"), std::string::npos);
}

TEST(Survey, OnlyAThousandRejectionsAreListed) {
  std::string bytes = "nps;text\n";
  for (int row = 0; row < 1500; ++row) bytes += "11;x\n";
  const Survey survey = must_parse(bytes, with_score(answers_in("text"), "nps", ScaleKind::nps));
  EXPECT_EQ(survey.account().rejected, 1500U);
  EXPECT_EQ(survey.rejections().size(), 1000U);
  EXPECT_EQ(survey.account().rejections_unlisted, 500U);
}

TEST(Survey, RolesAreGuessedWhenNoAnswerIsNamed) {
  std::string bytes = "id;nps;comment\n";
  for (int row = 0; row < 20; ++row) {
    bytes += std::to_string(row) + ";9;answer number " +
             std::string(static_cast<std::size_t>(row + 1), 'x') + "\n";
  }
  const Survey survey = must_parse(bytes, {});
  EXPECT_EQ(survey.schema().answers[0].column, "comment");
  EXPECT_EQ(survey.schema().scores[0].column, "nps");
  EXPECT_EQ(survey.row(3).id, "3");
  EXPECT_EQ(survey.warnings().back(), "no answer column was named; read as answers: 'comment'");
}

TEST(Survey, AColumnNobodyNamedAndNobodyCanGuessIsAnError) {
  const Error error = must_fail("a;b\n1;2\n3;4\n", {});
  EXPECT_EQ(error.code, ErrorCode::schema);
  EXPECT_NE(error.message.find("--answer COLUMN"), std::string::npos);
}

TEST(Survey, ImpossibleSchemasAreErrors) {
  SurveySchema quote = answers_in("a");
  quote.separator = '"';
  EXPECT_EQ(must_fail("a\nb\n", quote).code, ErrorCode::argument);
  const SurveySchema ces = with_score(answers_in("a"), "b", ScaleKind::ces);
  EXPECT_EQ(must_fail("a;b\nx;1\n", ces).code, ErrorCode::argument);
  EXPECT_EQ(must_fail("a;b\nx;1\n", answers_in("c")).code, ErrorCode::schema);
}

TEST(Survey, CopiesShareTheirRows) {
  const Survey survey = must_parse("id;text\n1;a\n", answers_in("text"));
  const Survey copy = survey;  // NOLINT(performance-unnecessary-copy-initialization): the point
  EXPECT_EQ(&copy.row(0), &survey.row(0));
}

TEST(Survey, AFileAndItsBytesAreReadAlike) {
  const auto file = std::filesystem::path(testing::TempDir()) / "palaute_survey_test.csv";
  const std::string bytes = "id;text\n1;a\n";
  ASSERT_TRUE(write_file(file, bytes));
  const auto read = Survey::read(file, answers_in("text"));
  ASSERT_TRUE(read);
  const Survey parsed = must_parse(bytes, answers_in("text"));
  EXPECT_EQ(describe(read->row(0)), describe(parsed.row(0)));
  EXPECT_EQ(read->source().digest, parsed.source().digest);
  EXPECT_EQ(read->source().name, "palaute_survey_test.csv");
  std::filesystem::remove(file);
  EXPECT_EQ(Survey::read(file, answers_in("text")).error().code, ErrorCode::io);
}

}  // namespace
}  // namespace palaute
