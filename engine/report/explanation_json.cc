#include "report/explanation_json.h"

#include <utility>

#include "report/json_rows.h"

namespace palaute {
namespace {

constexpr std::pair<AnswerFlag, std::string_view> kFlags[] = {
    {AnswerFlag::empty, "empty"},
    {AnswerFlag::no_content, "no_content"},
    {AnswerFlag::unknown_language, "unknown_language"},
    {AnswerFlag::truncated, "truncated"},
    {AnswerFlag::pii, "pii"},
};

Json span(ByteRange range) { return Json::array({range.begin, range.end}); }

void add_entry(Json& json, EntryId entry, const Lexicon& lexicon) {
  json["entry"] = lexicon.entry_location(entry);
  json["pattern"] = lexicon.entry_pattern(entry);
}

Json to_json(const Mention& mention, const Lexicon& lexicon) {
  const bool has_opinion = mention.opinion_entry.has_value();
  Json json;
  json["theme"] = lexicon.theme(mention.theme).id;
  json["polarity"] = polarity_name(mention.polarity);
  json["strength"] = mention.strength;
  json["span"] = span(mention.theme_words);
  json["opinion"] = mention.opinion_words.empty() ? Json(nullptr) : span(mention.opinion_words);
  json["entry"] = lexicon.entry_location(mention.theme_entry);
  json["opinion_entry"] =
      has_opinion ? Json(lexicon.entry_location(*mention.opinion_entry)) : Json(nullptr);
  return json;
}

Json to_json(const Label& label, const Lexicon& lexicon) {
  Json json;
  json["name"] = label.name;
  json["span"] = span(label.words);
  add_entry(json, label.entry, lexicon);
  return json;
}

Json to_json(const ExplainedWord& word, std::string_view answer) {
  return {{"span", span(word.words)},
          {"word", word.words.of(answer)},
          {"sentence", word.sentence},
          {"clause", word.clause},
          {"language", language_code(word.language)},
          {"standard", word.standard},
          {"lemma", word.lemma},
          {"features", word.features},
          {"parts", word.parts},
          {"status", word.status},
          {"dictionary", word.dictionary}};
}

Json to_json(const ExplainedCue& cue, const Lexicon& lexicon) {
  Json json;
  json["kind"] = cue.kind;
  json["span"] = span(cue.words);
  json["factor"] = cue.factor;
  add_entry(json, cue.entry, lexicon);
  return json;
}

Json to_json(const ExplainedMatch& match, const Lexicon& lexicon);

template <class Item, class Source>
Json list_of(const std::vector<Item>& items, const Source& source) {
  Json list = Json::array();
  for (const Item& item : items) list.push_back(to_json(item, source));
  return list;
}

Json to_json(const ExplainedMatch& match, const Lexicon& lexicon) {
  Json json;
  json["axis"] = match.axis;
  json["span"] = span(match.words);
  add_entry(json, match.entry, lexicon);
  json["through"] = match.through;
  json["reversed"] = match.reversed;
  json["valence"] = match.valence;
  json["value"] = match.value;
  json["cues"] = Json::array();
  for (const ExplainedCue& cue : match.cues) json["cues"].push_back(to_json(cue, lexicon));
  json["judges"] = Json::array();
  for (const ThemeId theme : match.judges) json["judges"].push_back(lexicon.theme(theme).id);
  return json;
}

}  // namespace

std::vector<std::string_view> flag_names(const TaggedAnswer& answer) {
  std::vector<std::string_view> names;
  for (const auto& [flag, name] : kFlags) {
    if (answer.has(flag)) names.push_back(name);
  }
  return names;
}

std::string write_explanation_json(const Explanation& explanation, std::string_view answer,
                                   const Lexicon& lexicon) {
  const TaggedAnswer& result = explanation.result;
  Json json;
  json["schema"] = "palaute.explanation/1";
  json["answer"] = answer;
  json["language"] = language_code(result.language);
  json["polarity"] = polarity_name(result.polarity);
  json["score"] = result.score;
  json["flags"] = flag_names(result);
  json["mentions"] = list_of(result.mentions, lexicon);
  json["emotions"] = list_of(result.emotions, lexicon);
  json["intents"] = list_of(result.intents, lexicon);
  json["words"] = list_of(explanation.words, answer);
  json["matches"] = list_of(explanation.matches, lexicon);
  return printed(json);
}

}  // namespace palaute
