#include "drivers/surveys.h"

#include <random>

namespace palaute {
namespace {

const LexiconFolder& folder() {
  static const LexiconFolder kFolder;
  return kFolder;
}

AnalyzerOptions english_answers() {
  AnalyzerOptions options;
  options.language = Language::english;
  return options;
}

const Analyzer& analyzer() {
  static const Analyzer kAnalyzer = open_analyzer(folder(), english_answers());
  return kAnalyzer;
}

SurveySchema nps_schema() {
  SurveySchema schema = schema_of({"comment"});
  schema.scores.push_back({"score", Scale{ScaleKind::nps, {}, {}, Direction::unset, {}}});
  return schema;
}

}  // namespace

SurveyText survey_of(const std::vector<Row>& rows) {
  return {"score,comment\n" + csv_of(rows), nps_schema()};
}

SurveyText full_survey_of(const std::vector<Row>& rows) {
  SurveyText survey{"score,comment,wave,segment,weight\n" + csv_of(rows), nps_schema()};
  survey.schema.wave = WaveColumn{"wave", WaveUnit::as_is, DateOrder::detect};
  survey.schema.segments = {"segment"};
  survey.schema.weight = "weight";
  return survey;
}

SurveyText on_scale(SurveyText survey, const Scale& scale) {
  survey.schema.scores[0].scale = scale;
  return survey;
}

std::vector<Row> repeated(std::size_t count, const Row& row) {
  return std::vector<Row>(count, row);
}

std::vector<Row> joined(const std::vector<std::vector<Row>>& parts) {
  std::vector<Row> rows;
  for (const auto& part : parts) rows.insert(rows.end(), part.begin(), part.end());
  return rows;
}

std::vector<Row> random_rows(std::size_t count, unsigned seed) {
  const std::vector<std::string> sayings = {kGoodService, kBadService,  kFriendly, kSlowDelivery,
                                            kExpensive,   kGoodInvoice, kGood,     kNoTheme,
                                            "bad price",  kNoContent,   "",        "",
                                            kGoodService};
  std::mt19937 random(seed);
  const auto one_of = [&](const std::vector<std::string>& list) {
    return list[random() % list.size()];
  };
  std::vector<Row> rows;
  for (std::size_t i = 0; i < count; ++i) {
    std::string comment = one_of(sayings);
    if (!comment.empty() && random() % 3 == 0) comment += ". " + one_of(sayings);
    const std::string score = random() % 20 == 0 ? "" : std::to_string(random() % 11);
    rows.push_back({score, comment, one_of({"2026-01", "2026-02", "2026-02", "2026-03"}),
                    one_of({"web", "shop", ""}), one_of({"1", "0.5", "2.125", "0", "1"})});
  }
  return rows;
}

TaggedSurvey tagged(const SurveyText& survey) {
  return must(analyzer().analyze(must(Survey::parse(survey.csv, survey.schema))));
}

DriverReport report_of(const SurveyText& survey, const DriverOptions& options) {
  return must(explain_drivers(tagged(survey), options));
}

Error error_of(const SurveyText& survey, const DriverOptions& options) {
  const auto report = explain_drivers(tagged(survey), options);
  if (!report) return report.error();
  ADD_FAILURE() << "a report was made";
  return {};
}

ThemeId theme_id(const std::string& id) {
  return analyzer().lexicon().find_theme(id).value_or(ThemeId{~0U});
}

std::string theme_name(ThemeId theme) { return analyzer().lexicon().theme(theme).id; }

}  // namespace palaute
