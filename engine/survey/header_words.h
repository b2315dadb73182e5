// What do the words of a header tell about its column? Finnish and English, all in one table.
#ifndef PALAUTE_SURVEY_HEADER_WORDS_H_
#define PALAUTE_SURVEY_HEADER_WORDS_H_

#include <cstdint>
#include <string_view>

namespace palaute {

enum class HeaderTopic : std::uint8_t {
  nps,
  csat,
  ces,
  rating,       // some score, scale unknown
  wave,         // names a wave, a month, a quarter or a year
  answered_at,  // when the respondent finished
  started_at,   // when he began
  weight,
  id,
  personal,     // e-mail, name, phone, address, birth
  bookkeeping,  // what the survey tool keeps for itself
  answer,
  why,
  improve,
  praise,
  problem,
};

// True when a word of the header (CamelCase and snake_case are split) is in the table for the
// topic.
bool header_says(std::string_view header, HeaderTopic topic);

// True for cells such as "En osaa sanoa", "N/A" or "-", where a number is expected.
bool means_no_answer(std::string_view cell);

// True for cells that restate an NPS score: promoter, passive, detractor and their Finnish names.
bool restates_score(std::string_view cell);

}  // namespace palaute

#endif  // PALAUTE_SURVEY_HEADER_WORDS_H_
