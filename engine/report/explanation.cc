// Why each tag, for a person at a terminal: in the language of the answer.
#include <fmt/format.h>

#include <algorithm>

#include "report/explanation_json.h"
#include "report/plain_text.h"
#include "report/words.h"

namespace palaute {
namespace {

constexpr std::size_t kPatternColumns = 60;

struct Trace {
  const Explanation& explanation;
  std::string_view answer;
  const Lexicon& lexicon;
  Words words;

  std::string quoted(ByteRange range) const {
    return words.say("explain.quoted", {{"text", plain_text(range.of(answer))}});
  }
  std::string heading(std::string_view key) const { return '\n' + words.say(key) + '\n'; }
  // "fi/themes.tsv:42  jonotus": enough of the pattern to know it by, the location tells the rest.
  std::string line_of(EntryId entry) const {
    const std::string pattern = plain_text(lexicon.entry_pattern(entry));
    const std::size_t width = std::min(display_width(pattern), kPatternColumns);
    return fmt::format("{}  {}", lexicon.entry_location(entry), left_aligned(pattern, width));
  }
};

using Row = std::vector<std::string>;

// Columns as wide as their widest cell, two spaces apart; the last one is not filled.
std::string table(const std::vector<Row>& rows) {
  std::vector<std::size_t> widths;
  for (const Row& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], display_width(row[i]));
  }
  std::string text;
  for (const Row& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) line += "  " + left_aligned(row[i], widths[i]);
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
  }
  return text;
}

std::string polarity_word(const Words& words, Polarity polarity) {
  return words.say(std::string("polarity.") += polarity_name(polarity));
}

std::string verdict(const Trace& trace) {
  const TaggedAnswer& result = trace.explanation.result;
  std::string text =
      trace.words.say("explain.verdict", {{"polarity", polarity_word(trace.words, result.polarity)},
                                          {"score", trace.words.score(result.score)},
                                          {"language", language_code(result.language)}});
  for (const std::string_view flag : flag_names(result)) text += fmt::format(", {}", flag);
  return text + '\n';
}

std::string mentions(const Trace& trace) {
  std::vector<Row> rows;
  for (const Mention& mention : trace.explanation.result.mentions) {
    const Theme& theme = trace.lexicon.theme(mention.theme);
    std::string said = trace.quoted(mention.theme_words);
    const bool has_opinion = !mention.opinion_words.empty();
    if (has_opinion && mention.opinion_words != mention.theme_words)
      said += ' ' + trace.quoted(mention.opinion_words);
    rows.push_back({theme.id, theme.name(trace.words.language()),
                    polarity_word(trace.words, mention.polarity),
                    trace.words.score(mention.strength), said});
  }
  if (rows.empty()) rows.push_back({trace.words.say("explain.none")});
  return trace.heading("explain.themes") + table(rows);
}

std::string labels(const Trace& trace, std::string_view key, const std::vector<Label>& items) {
  if (items.empty()) return "";
  std::vector<Row> rows;
  rows.reserve(items.size());
  for (const Label& label : items)
    rows.push_back(
        {std::string(label.name), trace.quoted(label.words), trace.line_of(label.entry)});
  return trace.heading(key) + table(rows);
}

// "1 → −1": as the line has it, and after what stands near it.
std::string valence(const Trace& trace, const ExplainedMatch& match) {
  if (match.valence == 0 && match.axis != "opinion") return "";
  std::string given = trace.words.score(match.valence);
  if (match.cues.empty() && !match.reversed) return given;
  return fmt::format("{} → {}", given, trace.words.score(match.value));
}

// "→ access.waiting, price": the themes that the value counts for.
std::string judged(const Trace& trace, const ExplainedMatch& match) {
  std::string themes;
  for (const ThemeId theme : match.judges)
    themes += (themes.empty() ? "→ " : ", ") + trace.lexicon.theme(theme).id;
  return themes;
}

// How the word led to the line, where that is not plain to see.
std::string way(const Trace& trace, const ExplainedMatch& match) {
  std::string text;
  if (match.through == "root") text += ' ' + trace.words.say("explain.root");
  if (match.through == "part") text += ' ' + trace.words.say("explain.part");
  if (match.reversed) text += ' ' + trace.words.say("explain.reversed");
  return text;
}

Row match_row(const Trace& trace, const ExplainedMatch& match) {
  return {std::string(match.axis), trace.quoted(match.words) + way(trace, match),
          valence(trace, match), judged(trace, match), trace.line_of(match.entry)};
}

Row cue_row(const Trace& trace, const ExplainedCue& cue) {
  return {fmt::format("  {}", cue.kind), trace.quoted(cue.words),
          fmt::format("× {}", trace.words.score(cue.factor)), "", trace.line_of(cue.entry)};
}

std::string matches(const Trace& trace) {
  std::vector<Row> rows;
  for (const ExplainedMatch& match : trace.explanation.matches) {
    rows.push_back(match_row(trace, match));
    for (const ExplainedCue& cue : match.cues) rows.push_back(cue_row(trace, cue));
  }
  if (rows.empty()) return "";
  return trace.heading("explain.matches") + table(rows);
}

std::string word_list(const Trace& trace) {
  std::vector<Row> rows;
  rows.reserve(trace.explanation.words.size());
  for (const ExplainedWord& word : trace.explanation.words) {
    rows.push_back({fmt::format("{}.{}", word.sentence + 1, word.clause + 1),
                    plain_text(word.words.of(trace.answer)), plain_text(word.standard),
                    plain_text(word.lemma), plain_text(word.parts)});
  }
  if (rows.empty()) return "";
  return trace.heading("explain.words") + table(rows);
}

std::string write_trace(const Trace& trace) {
  const TaggedAnswer& result = trace.explanation.result;
  return verdict(trace) + mentions(trace) + labels(trace, "explain.emotions", result.emotions) +
         labels(trace, "explain.intents", result.intents) + matches(trace) + word_list(trace);
}

}  // namespace

std::string write_explanation(const Explanation& explanation, std::string_view answer,
                              const Lexicon& lexicon, ExplanationFormat format) {
  if (format == ExplanationFormat::json)
    return write_explanation_json(explanation, answer, lexicon);
  const Language language = explanation.result.language;
  const bool is_finnish = language == Language::finnish;
  return write_trace({explanation, answer, lexicon,
                      Words(lexicon, is_finnish ? language : Language::english, {})});
}

}  // namespace palaute
