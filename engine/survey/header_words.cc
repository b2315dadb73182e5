#include "survey/header_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "survey/cell_text.h"

namespace palaute {
namespace {

struct TopicWords {
  HeaderTopic topic;
  std::string_view words;  // separated by spaces
};

// "x" is a word, "x*" a beginning, "*x*" any part of a word, "=x_y" the whole header "x y".
constexpr auto kHeaderWords = std::to_array<TopicWords>({
    {HeaderTopic::nps, "nps suosittel* suositus* recommend*"},
    {HeaderTopic::csat, "csat *tyytyv* satisf* dissatisf*"},
    {HeaderTopic::ces, "ces helppo* helpo* vaiva* ease easy easier easily effort*"},
    {HeaderTopic::rating,
     "score scores arvosana* arvio* rating rate grade pisteet points stars tähdet"},
    {HeaderTopic::wave,
     "wave aalto kierros mittauskierros kausi kvartaali neljännes quarter kuukausi month "
     "ajanjakso period =vuosi =year"},
    {HeaderTopic::answered_at,
     "submit* complet* completion recorded end ended finished lopetus* valmis* vastattu "
     "vastausaika palautettu"},
    {HeaderTopic::started_at,
     "start started begin created alku* aloitus* luotu sent invited lähetetty"},
    {HeaderTopic::weight, "weight weights paino painot painokerroin painoarvo"},
    {HeaderTopic::id,
     "id ids identifier uuid guid tunniste vastaajatunnus vastaajanumero vastausnumero vastaaja "
     "respondent =# =no =nro"},
    {HeaderTopic::personal,
     "email mail sähköposti sähköpostiosoite phone telephone mobile puhelin puhelinnumero "
     "puhelinnro gsm ip ipaddress "
     "latitude longitude osoite katuosoite hetu henkilötunnus syntymä* birth* birthday dob =name "
     "=first_name =last_name =full_name =firstname =lastname =recipient_first_name "
     "=recipient_last_name =your_name =nimi =etunimi =sukunimi =koko_nimi =vastaajan_nimi "
     "=address"},
    {HeaderTopic::bookkeeping,
     "=status =progress =finished =duration =collector_id =response_type =network_id =tags "
     "=distribution_channel =user_language =external_reference =lastpage =seed =startlanguage "
     "=points =duration_in_seconds"},
    {HeaderTopic::answer,
     "comment comments kommentti kommentit kommentoi* feedback palaute* avoin avoimet open text "
     "teksti verbatim vastaus answer kerro tell describe kuvaile"},
    {HeaderTopic::why, "why miksi syy syyt reason* perustel*"},
    {HeaderTopic::improve,
     "improve* improvement* better parantaa paranta* paranne* kehittä* kehitys*"},
    {HeaderTopic::praise, "liked best hyvää onnistu* kiitos kiitok* well"},
    {HeaderTopic::problem, "problem* issue* trouble* ongelma* huonoa worst pieleen wrong"},
});

constexpr auto kNoAnswer = std::to_array<std::string_view>({"n/a",
                                                            "na",
                                                            "#n/a",
                                                            "nan",
                                                            "null",
                                                            "#null!",
                                                            "none",
                                                            "-",
                                                            "–",
                                                            "—",
                                                            ".",
                                                            "?",
                                                            "x",
                                                            "en osaa sanoa",
                                                            "eos",
                                                            "en tiedä",
                                                            "ei vastausta",
                                                            "ei vastannut",
                                                            "ei koske minua",
                                                            "ei kokemusta",
                                                            "don't know",
                                                            "dont know",
                                                            "don’t know",
                                                            "do not know",
                                                            "dk",
                                                            "no answer",
                                                            "not applicable",
                                                            "prefer not to say",
                                                            "no opinion"});

constexpr auto kScoreGroups = std::to_array<std::string_view>(
    {"promoter", "promoters", "passive", "passives", "neutral", "detractor", "detractors",
     "suosittelija", "suosittelijat", "neutraali", "neutraalit", "passiivinen", "passiiviset",
     "arvostelija", "arvostelijat"});

bool is_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }
bool is_lower(char byte) { return byte >= 'a' && byte <= 'z'; }

// "StartDate" -> "Start Date", "IPAddress" -> "IP Address".
std::string split_camel_case(std::string_view header) {
  std::string text;
  for (std::size_t at = 0; at < header.size(); ++at) {
    const char before = at > 0 ? header[at - 1] : ' ';
    const char after = at + 1 < header.size() ? header[at + 1] : ' ';
    const bool new_word =
        is_upper(header[at]) && (is_lower(before) || (is_upper(before) && is_lower(after)));
    if (new_word) text += ' ';
    text += header[at];
  }
  return text;
}

bool is_word_byte(char byte) {
  return is_lower(byte) || byte == '#' || static_cast<unsigned char>(byte) >= 0x80;
}

std::vector<std::string> words_of(std::string_view header) {
  std::vector<std::string> words;
  bool inside = false;
  for (const char byte : fold_cell(split_camel_case(header))) {
    const bool belongs = is_word_byte(byte);
    if (belongs && !inside) words.emplace_back();
    if (belongs) words.back() += byte;
    inside = belongs;
  }
  return words;
}

bool is_whole_header(std::string_view pattern, const std::vector<std::string>& words) {
  std::string joined;
  for (const std::string& word : words) joined += (joined.empty() ? "" : "_") + word;
  return joined == pattern;
}

bool matches(std::string_view pattern, const std::vector<std::string>& words) {
  if (pattern.starts_with('=')) return is_whole_header(pattern.substr(1), words);
  const bool anywhere = pattern.starts_with('*');
  const bool beginning = pattern.ends_with('*');
  if (anywhere) pattern.remove_prefix(1);
  if (beginning) pattern.remove_suffix(1);
  return std::ranges::any_of(words, [&](const std::string& word) {
    if (anywhere) return word.find(pattern) != word.npos;
    return beginning ? word.starts_with(pattern) : word == pattern;
  });
}

bool any_matches(std::string_view patterns, const std::vector<std::string>& words) {
  while (!patterns.empty()) {
    const std::size_t end = std::min(patterns.find(' '), patterns.size());
    if (matches(patterns.substr(0, end), words)) return true;
    patterns.remove_prefix(std::min(end + 1, patterns.size()));
  }
  return false;
}

}  // namespace

bool header_says(std::string_view header, HeaderTopic topic) {
  const auto* const entry = std::ranges::find(kHeaderWords, topic, &TopicWords::topic);
  return entry != kHeaderWords.end() && any_matches(entry->words, words_of(header));
}

bool means_no_answer(std::string_view cell) {
  return std::ranges::find(kNoAnswer, fold_cell(cell)) != kNoAnswer.end();
}

bool restates_score(std::string_view cell) {
  return std::ranges::find(kScoreGroups, fold_cell(cell)) != kScoreGroups.end();
}

}  // namespace palaute
