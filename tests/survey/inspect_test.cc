#include "survey/inspect.h"

#include <gtest/gtest.h>

#include "reading.h"
#include "survey/header_words.h"
#include "survey/row_writer.h"

namespace palaute {
namespace {

Inspection inspect(const std::string& bytes, const SurveySchema& stated = {}) {
  auto stream = RecordStream::open(make_byte_source(bytes, "x.csv"), stated);
  EXPECT_TRUE(stream);
  if (!stream) return {};
  auto inspection = inspect_stream(*stream, stated);
  EXPECT_TRUE(inspection);
  return inspection ? *std::move(inspection) : Inspection{};
}

// A column of `rows` cells that repeat those given.
struct SampleColumn {
  std::string header;
  std::vector<std::string> cells;
};

// '#' stands for the number of the row.
std::string cell_at(const SampleColumn& column, std::size_t row) {
  std::string cell = column.cells[row % column.cells.size()];
  const std::size_t mark = cell.find('#');
  return mark == cell.npos ? cell : cell.replace(mark, 1, std::to_string(row + 100));
}

std::string table(const std::vector<SampleColumn>& columns, std::size_t rows = 40) {
  std::string bytes;
  RowWriter writer(bytes, ';');
  for (const SampleColumn& column : columns) writer.cell(column.header);
  writer.end_row();
  for (std::size_t row = 0; row < rows; ++row) {
    for (const SampleColumn& column : columns) writer.cell(cell_at(column, row));
    writer.end_row();
  }
  return bytes;
}

const SampleColumn& text_column() {
  static const SampleColumn column{"Avoin palaute",
                                   {"hyvä ja nopea palvelu #", "liian kallis # euroa"}};
  return column;
}

TEST(Inspection, GuessesTheRoleOfAColumn) {
  struct Case {
    std::string header;
    std::vector<std::string> cells;
    std::string role;
  };
  const Case cases[] = {
      {"NPS", {"0", "9", "10", ""}, "score:nps"},
      {"Kuinka todennäköisesti suosittelisit meitä?", {"10 - Erittäin", "7", "3"}, "score:nps"},
      {"Asiakastyytyväisyys", {"1", "5", "4", "En osaa sanoa"}, "score:csat"},
      {"How satisfied are you?", {"1", "7"}, "score:csat"},
      {"Asiointi oli helppoa", {"1", "7", "4"}, "score:ces"},
      {"It was easy to get help", {"1", "2", "5"}, "score:ces"},
      {"Arvosana", {"4", "8", "10"}, "score:number"},
      {"Q17", {"1", "0"}, "other"},
      {"nps_group", {"Promoter", "Detractor", "Passive"}, "other"},
      {"Päiväys", {"1.3.2026", "13.4.2026"}, "wave:month"},
      {"EndDate", {"2026-01-05 10:00:00", "2026-02-05 10:00:00"}, "wave:month"},
      {"date", {"3/4/2026", "5/6/2026"}, "other"},  // which is the month?
      {"Aalto", {"kevät", "syksy"}, "wave:as-is"},
      {"Kvartaali", {"2026-Q1", "2026-Q2"}, "wave:as-is"},
      {"Kanava", {"myymälä", "verkkokauppa", "puhelin"}, "segment"},
      {"Vastaajanumero", {"#"}, "id"},
      {"ResponseId", {"R_x#"}, "id"},
      {"Paino", {"0,75", "1,25"}, "weight"},
      {"Sähköposti", {"a#@example.org"}, "personal"},
      {"yhteys", {"a#@example.org"}, "personal"},
      {"IP Address", {"192.0.2.#"}, "personal"},
      {"Nimi", {"Aino #", "Eino #"}, "personal"},
      {"Product name", {"Lamp", "Chair"}, "segment"},
      {"Miten puhelinpalvelu toimi?", {"hyvin toimi # kertaa", "en päässyt # läpi"}, "answer"},
      {"Status", {"IP Address", "Preview"}, "other"},
      {"tyhjä", {""}, "other"},
  };
  for (const Case& each : cases) {
    const Inspection seen = inspect(table({{each.header, each.cells}, text_column()}));
    ASSERT_EQ(seen.columns.size(), 2U);
    EXPECT_EQ(seen.columns[0].role, each.role) << each.header << ": " << seen.columns[0].evidence;
    EXPECT_EQ(seen.columns[1].role, "answer");
    EXPECT_FALSE(seen.columns[0].evidence.empty());
  }
}

TEST(Inspection, EvidenceCountsAndExamplesCanBeChecked) {
  const Inspection seen = inspect(table({{"NPS", {"9", "10", "hyvä", "9"}}, text_column()}, 40));
  EXPECT_EQ(seen.columns[0].role, "other");  // a quarter of the cells is not on the scale
  const Inspection sound = inspect(table({{"NPS", {"9", "10"}}, text_column()}, 2000));
  EXPECT_EQ(sound.columns[0].evidence,
            "2,000 of 2,000 cells are whole numbers 0-10; the header speaks of recommending");
  EXPECT_EQ(sound.columns[0].examples, (std::vector<std::string>{"9", "10"}));
  EXPECT_EQ(sound.records, 2000U);
}

TEST(Inspection, PersonalCellsAreNotShown) {
  const Inspection seen = inspect(table({{"Email", {"a#@example.org"}}, text_column()}));
  EXPECT_TRUE(seen.columns[0].examples.empty());
}

TEST(Inspection, CesAndPlainNumbersAreShownButLeftOutOfTheSchema) {
  const Inspection seen = inspect(
      table({{"ces", {"1", "7"}}, {"score", {"1", "5"}}, {"nps", {"0", "10"}}, text_column()}));
  ASSERT_EQ(seen.schema.scores.size(), 1U);
  EXPECT_EQ(seen.schema.scores[0].column, "nps");
  ASSERT_EQ(seen.warnings.size(), 2U);
  EXPECT_NE(seen.warnings[0].find("ces:ces:direction=ease"), std::string::npos);
  EXPECT_NE(seen.warnings[1].find("score:number:direction=higher"), std::string::npos);
}

TEST(Inspection, OneColumnTellsTheWaveAndOneTheId) {
  const Inspection seen = inspect(table({{"StartDate", {"2026-01-01", "2026-02-01"}},
                                         {"EndDate", {"2026-01-01", "2026-02-01"}},
                                         {"code", {"x#"}},
                                         {"id", {"#"}},
                                         text_column()}));
  EXPECT_EQ(seen.columns[0].role, "other");
  EXPECT_EQ(seen.columns[1].role, "wave:month");
  EXPECT_EQ(seen.columns[2].role, "other");
  EXPECT_EQ(seen.columns[3].role, "id");
  EXPECT_EQ(seen.schema.wave->column, "EndDate");
  EXPECT_EQ(seen.schema.id, "id");
}

TEST(Inspection, ThePromptFollowsTheQuestion) {
  const std::pair<std::string, Prompt> cases[] = {
      {"Miksi annoit tämän arvosanan?", Prompt::why},
      {"How could we improve?", Prompt::improve},
      {"Miten voisimme parantaa?", Prompt::improve},
      {"Mikä oli hyvää?", Prompt::praise},
      {"Mikä ongelma sinulla oli?", Prompt::problem},
      {"Mikä oli hyvää ja mitä pitäisi parantaa?", Prompt::open},
      {"Kommentti", Prompt::open},
  };
  for (const auto& [header, prompt] : cases) {
    const Inspection seen = inspect(table({{header, text_column().cells}}));
    ASSERT_EQ(seen.schema.answers.size(), 1U) << header;
    EXPECT_EQ(seen.schema.answers[0].prompt, prompt) << header;
  }
}

TEST(Inspection, WhatTheCallerStatesIsKept) {
  SurveySchema stated = with_score(answers_in("Kanava"), "NPS", ScaleKind::nps);
  const Inspection seen = inspect(
      table({{"Kanava", {"a", "b"}}, {"NPS", {"1", "2"}}, {"csat", {"1", "5"}}, text_column()}),
      stated);
  EXPECT_EQ(seen.columns[0].role, "answer");
  EXPECT_EQ(seen.columns[0].evidence, "as stated");
  EXPECT_EQ(seen.schema.answers.size(), 1U);
  EXPECT_EQ(seen.schema.scores.size(), 1U);
  EXPECT_EQ(seen.columns[2].role, "score:csat");
}

TEST(Inspection, TheSchemaReadsTheFile) {
  const std::string bytes = table({{"NPS", {"0", "9", "10", ""}},
                                   {"Tyytyväisyys", {"1", "7"}},
                                   {"Päiväys", {"1.3.2026", "13.4.2026"}},
                                   {"Kanava", {"myymälä", "verkko"}},
                                   {"Paino", {"0,75", "1,25"}},
                                   {"nro", {"#"}},
                                   text_column()});
  const Inspection seen = inspect(bytes);
  const Survey survey = must_parse(bytes, seen.schema);
  EXPECT_EQ(survey.account().answered, 40U);
  EXPECT_EQ(survey.schema().scores[1].scale.high, 7);
  EXPECT_EQ(survey.row(1).wave, "2026-04");
  EXPECT_EQ(survey.row(1).weight_micros, 1'250'000U);
  EXPECT_EQ(seen.decimal_sign, ',');
}

TEST(HeaderWords, SplitCamelCaseAndIgnoreCaseAndDigits) {
  const std::pair<std::string_view, HeaderTopic> says[] = {
      {"Q1_NPS_2", HeaderTopic::nps},        {"ResponseId", HeaderTopic::id},
      {"IPAddress", HeaderTopic::personal},  {"KOKONAISTYYTYVÄISYYS", HeaderTopic::csat},
      {"First name", HeaderTopic::personal}, {"year", HeaderTopic::wave},
  };
  for (const auto& [header, topic] : says) EXPECT_TRUE(header_says(header, topic)) << header;
  const std::pair<std::string_view, HeaderTopic> silent[] = {
      {"Product name", HeaderTopic::personal},
      {"idea", HeaderTopic::id},
      {"birth year", HeaderTopic::wave},
      {"Weighted", HeaderTopic::weight},
  };
  for (const auto& [header, topic] : silent) EXPECT_FALSE(header_says(header, topic)) << header;
}

}  // namespace
}  // namespace palaute
