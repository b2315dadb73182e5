#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "report/sample.h"

namespace palaute {
namespace {

using nlohmann::json;
using valijson::adapters::NlohmannJsonAdapter;

json json_report(const DriverReport& report) {
  return json::parse(written(report, ReportFormat::json));
}

bool is_valid(const json& report) {
  std::ifstream file(PALAUTE_SOURCE_DIR "/engine/report/report.schema.json");
  const json document = json::parse(file);
  valijson::Schema schema;
  valijson::SchemaParser().populateSchema(NlohmannJsonAdapter(document), schema);
  return valijson::Validator().validate(schema, NlohmannJsonAdapter(report), nullptr);
}

TEST(JsonReport, FollowsItsSchema) {
  EXPECT_TRUE(is_valid(json_report(sample_report())));
  EXPECT_TRUE(is_valid(json_report(report_with_text_everywhere("</script>\x1b \xFF"))));
  DriverReport empty;
  empty.source.digest = empty.lexicon.digest = "sha256:" + std::string(64, '0');
  EXPECT_TRUE(is_valid(json_report(empty)));
}

TEST(JsonReport, FailsItsSchemaWhenDamaged) {
  const json good = json_report(sample_report());
  const std::pair<const char*, json> damages[] = {
      {"/schema", "palaute.report/2"},
      {"/provenance/input/digest", "sha256:abc"},
      {"/metrics/0/value/status", "fine"},
      {"/metrics/0/value/value", nullptr},  // and yet "ok"
      {"/drivers/0/impact/value", "-9.7"},
      {"/drivers/0/bucket", "other"},
      {"/themes/0/q_value", 1.5},
      {"/quotes/0/row", -1},
      {"/extra", true},
  };
  for (const auto& [where, value] : damages) {
    json damaged = good;
    damaged[json::json_pointer(where)] = value;
    EXPECT_FALSE(is_valid(damaged)) << where;
  }
  json incomplete = good;
  incomplete["provenance"].erase("lexicon");
  EXPECT_FALSE(is_valid(incomplete));
}

TEST(JsonReport, IsTheSameBytesEveryTime) {
  EXPECT_EQ(written(sample_report(), ReportFormat::json),
            written(sample_report(), ReportFormat::json));
}

TEST(JsonReport, KeepsItsKeysInOrder) {
  const std::string text = written(sample_report(), ReportFormat::json);
  std::size_t before = 0;
  for (const char* key : {"schema", "language", "provenance", "metrics", "selection", "themes",
                          "drivers", "bridge", "ranges", "segments", "quotes", "warnings"}) {
    const std::size_t at = text.find("\n  \"" + std::string(key) + "\":");
    ASSERT_NE(at, std::string::npos) << key;
    EXPECT_GT(at, before) << key;
    before = at;
  }
}

TEST(JsonReport, PrintsNumbersThatReadBackAsTheSameDouble) {
  DriverReport report = sample_report();
  report.metrics[0].value.value = 0.1 + 0.2;
  report.metrics[0].value.low = -1.0 / 3.0;
  const json read = json_report(report);
  EXPECT_EQ(read["metrics"][0]["value"]["value"].get<double>(), 0.1 + 0.2);
  EXPECT_EQ(read["metrics"][0]["value"]["low"].get<double>(), -1.0 / 3.0);
}

TEST(JsonReport, NamesThemesAndNeverLocalisesNumbers) {
  const json finnish = json::parse(written(sample_report(), ReportFormat::json, Language::finnish));
  EXPECT_EQ(finnish["language"], "fi");
  EXPECT_EQ(finnish["drivers"][0]["theme"], "access.waiting");
  EXPECT_EQ(finnish["drivers"][0]["theme_name"], "Jonot ja odotus");
  EXPECT_EQ(finnish["drivers"][0]["printed_impact"], -9.7);
}

TEST(JsonReport, GivesNullAndAStatusForWhatIsNotShown) {
  DriverReport hidden = sample_report();
  hidden.drivers[0].impact = {std::nullopt, std::nullopt, std::nullopt, "suppressed"};
  const json report = json_report(hidden);
  EXPECT_EQ(report["drivers"][0]["impact"]["status"], "suppressed");
  for (const char* key : {"contribution", "printed_impact", "leave_one_out"})
    EXPECT_TRUE(report["drivers"][0][key].is_null()) << key;
  const json& chat = report["segments"][0];
  EXPECT_EQ(chat["segment"], "Chat");
  EXPECT_TRUE(chat["value"]["value"].is_null());
  EXPECT_TRUE(chat["histogram"].is_null());
}

TEST(JsonReport, HidesPersonalDataAndPointsIntoThePrintedText) {
  const json report = json_report(sample_report());
  const json& quote = report["quotes"][0];
  const auto text = quote["text"].get<std::string>();
  EXPECT_EQ(text, "Jonotin puhelimessa 40 minuuttia, soittakaa takaisin [phone]!");
  const auto slice = [&](const json& span) {
    const auto begin = span[0].get<std::size_t>();
    return text.substr(begin, span[1].get<std::size_t>() - begin);
  };
  EXPECT_EQ(slice(quote["theme_span"]), "Jonotin");
  EXPECT_EQ(slice(quote["opinion_span"]), "40 minuuttia");
  DriverReport rejected = sample_report();
  rejected.rejections[0].message = "nps: 'maija@esimerkki.example' is not a number";
  EXPECT_EQ(json_report(rejected)["provenance"]["rejections"][0]["reason"],
            "nps: '[e-mail]' is not a number");
}

}  // namespace
}  // namespace palaute
