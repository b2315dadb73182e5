// Surveys so small that their numbers can be computed by hand, and larger ones by chance.
#ifndef PALAUTE_TESTS_DRIVERS_SURVEYS_H_
#define PALAUTE_TESTS_DRIVERS_SURVEYS_H_

#include <cstddef>
#include <string>
#include <vector>

#include "palaute/drivers.h"
#include "pipeline/small_analyzer.h"

namespace palaute {

// What respondents say in these tests, and what LexiconFolder makes of it.
inline const std::string kGoodService = "good service";       // service, praise
inline const std::string kBadService = "bad service";         // service, blame
inline const std::string kFriendly = "friendly";              // service.attitude, praise
inline const std::string kSlowDelivery = "slow delivery";     // delivery, blame
inline const std::string kExpensive = "expensive";            // price.level, blame
inline const std::string kGoodInvoice = "good invoice";       // billing, praise
inline const std::string kGood = "good";                      // general.overall, praise
inline const std::string kNoTheme = "they came on a Monday";  // a comment without a theme
inline const std::string kNoContent = "no comment";           // as if nothing had been written

// Columns: score, comment, and where set wave, segment, weight.
struct SurveyText {
  std::string csv;
  SurveySchema schema;
};

// "score,comment" rows with one NPS score.
SurveyText survey_of(const std::vector<Row>& rows);
// The same with a wave, a segment and a weight in each row.
SurveyText full_survey_of(const std::vector<Row>& rows);
// The schema's score read on another scale.
SurveyText on_scale(SurveyText survey, const Scale& scale);

// `count` rows of one score and one comment.
std::vector<Row> repeated(std::size_t count, const Row& row);
std::vector<Row> joined(const std::vector<std::vector<Row>>& parts);

// Rows for full_survey_of: two waves and three, segments, weights of up to three decimals, some 0.
std::vector<Row> random_rows(std::size_t count, unsigned seed);

// Comments are read as English.
TaggedSurvey tagged(const SurveyText& survey);
DriverReport report_of(const SurveyText& survey, const DriverOptions& options = {});
Error error_of(const SurveyText& survey, const DriverOptions& options = {});

// REQUIRES: the theme exists.
ThemeId theme_id(const std::string& id);
std::string theme_name(ThemeId theme);

// The rows of a list that are of one scope; all: Scope{}.
template <class List>
List in_scope(const List& rows, const Scope& scope) {
  List found;
  for (const auto& row : rows) {
    if (row.scope == scope) found.push_back(row);
  }
  return found;
}

}  // namespace palaute

#endif  // PALAUTE_TESTS_DRIVERS_SURVEYS_H_
