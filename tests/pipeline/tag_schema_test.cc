// Every record of JSON follows tags.schema.json, and the schema refuses what does not.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "base/file.h"
#include "pipeline/random_answers.h"
#include "pipeline/small_analyzer.h"

namespace palaute {
namespace {

using nlohmann::json;

class TagSchema {
 public:
  TagSchema() {
    const json document =
        json::parse(must(read_file(PALAUTE_SOURCE_DIR "/engine/pipeline/tags.schema.json")));
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(document), schema_);
  }

  // What is wrong, or nothing.
  std::string problems(const json& record) const {
    valijson::Validator validator;
    valijson::ValidationResults results;
    validator.validate(schema_, valijson::adapters::NlohmannJsonAdapter(record), &results);
    std::string text;
    for (valijson::ValidationResults::Error error; results.popError(error);) {
      text += error.description + '\n';
    }
    return text;
  }

 private:
  valijson::Schema schema_;
};

std::string tags_of(const std::vector<std::string>& answers, TagRows rows) {
  std::vector<Row> cells = {{"comment", "other"}};
  for (const std::string& answer : answers) cells.push_back({answer, "hyvä palvelu"});
  const Survey survey = must(Survey::parse(csv_of(cells), schema_of({"comment", "other"})));
  const TaggedSurvey tagged = must(small_analyzer().analyze(survey));
  std::ostringstream out;
  must(write_tags(tagged, out, {TagFormat::jsonl, rows, {}}));
  return std::move(out).str();
}

TEST(TagSchema, EveryRecordFollowsIt) {
  const TagSchema schema;
  for (const TagRows rows : {TagRows::answers, TagRows::mentions}) {
    std::istringstream lines(tags_of(random_answers(150, 31), rows));
    std::size_t records = 0;
    for (std::string line; std::getline(lines, line); ++records) {
      ASSERT_EQ(schema.problems(json::parse(line)), "") << line;
    }
    EXPECT_GE(records, 250U);
  }
}

TEST(TagSchema, RefusesWhatIsNoRecord) {
  const TagSchema schema;
  const std::string records = tags_of({"Hyvä palvelu"}, TagRows::answers);
  const json sound = json::parse(records.substr(0, records.find('\n')));
  ASSERT_EQ(schema.problems(sound), "");
  const struct {
    const char* pointer;
    json value;
  } cases[] = {
      {"/schema", "palaute.tags/2"},
      {"/row", 0},
      {"/row", "17"},
      {"/id", nullptr},
      {"/language", "sv"},
      {"/polarity", "good"},
      {"/score", 1.5},
      {"/flags", json({"odd"})},
      {"/emotions", json({"joy", "joy"})},
      {"/mentions/0/theme", "Service"},
      {"/mentions/0/polarity", "mixed"},
      {"/mentions/0/span", json({0})},
      {"/mentions/0/span", json({-1, 4})},
      {"/mentions/0/entry", "fi/themes.tsv"},
  };
  for (const auto& [pointer, value] : cases) {
    json broken = sound;
    broken[json::json_pointer(pointer)] = value;
    EXPECT_NE(schema.problems(broken), "") << pointer << ' ' << value;
  }
  for (const auto& [key, value] : sound.items()) {
    json lacking = sound;
    lacking.erase(key);
    EXPECT_NE(schema.problems(lacking), "") << key;
  }
  json lacking = sound;
  lacking["mentions"][0].erase("opinion_entry");
  EXPECT_NE(schema.problems(lacking), "") << "an opinion without its line";
}

}  // namespace
}  // namespace palaute
