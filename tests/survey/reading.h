// Helpers for tests that read surveys from memory.
#ifndef PALAUTE_TESTS_SURVEY_READING_H_
#define PALAUTE_TESTS_SURVEY_READING_H_

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "palaute/survey.h"

namespace palaute {

inline SurveySchema answers_in(const std::string& column) {
  SurveySchema schema;
  schema.answers.push_back({column, Prompt::open});
  return schema;
}

inline SurveySchema with_score(SurveySchema schema, const std::string& column, ScaleKind kind,
                               Direction direction = Direction::unset) {
  Scale scale;
  scale.kind = kind;
  scale.direction = direction;
  schema.scores.push_back({column, scale});
  return schema;
}

inline void expect_account_adds_up(const RowAccount& account) {
  EXPECT_EQ(account.read, account.answered + account.empty + account.rejected);
}

// "read answered empty rejected"
inline std::vector<std::uint64_t> counts(const RowAccount& account) {
  return {account.read, account.answered, account.empty, account.rejected};
}

// What a survey that must be readable holds.
inline Survey must_parse(std::string bytes, const SurveySchema& schema) {
  auto survey = Survey::parse(std::move(bytes), schema);
  if (!survey) {
    ADD_FAILURE() << survey.error().to_string();
    return *Survey::parse("a\nb\n", answers_in("a"));
  }
  expect_account_adds_up(survey->account());
  return *std::move(survey);
}

inline Error must_fail(std::string bytes, const SurveySchema& schema) {
  auto survey = Survey::parse(std::move(bytes), schema);
  if (!survey) return survey.error();
  ADD_FAILURE() << "was read";
  return {};
}

// Everything a row says, for comparisons.
inline std::string describe(const SurveyRow& row) {
  std::string text = std::to_string(row.number) + "@" + std::to_string(row.line);
  text += " id=" + std::string(row.id);
  for (const std::string_view answer : row.answers) text += " answer=" + std::string(answer);
  for (const auto& score : row.scores) text += " score=" + (score ? std::to_string(*score) : "-");
  text += " wave=" + std::string(row.wave);
  for (const std::string_view segment : row.segments) text += " segment=" + std::string(segment);
  return text + " weight=" + std::to_string(row.weight_micros);
}

}  // namespace palaute

#endif  // PALAUTE_TESTS_SURVEY_READING_H_
