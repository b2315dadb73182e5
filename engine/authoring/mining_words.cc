#include "authoring/mining_words.h"

#include <algorithm>
#include <optional>

#include "authoring/lexicon_lines.h"
#include "base/utf8.h"
#include "lexicon/access.h"
#include "lexicon/pattern.h"

namespace palaute {
namespace {

constexpr std::string_view kPartsOfSpeech = "NAVD-";
constexpr std::size_t kFewestLetters = 2;

bool is_cue(const Entry& entry) { return entry.axis == Axis::cue || entry.axis == Axis::border; }

// As a pattern item that matches just this word; quoted where the grammar would read it otherwise.
std::optional<std::string> item_text(const std::string& word) {
  const auto plain = parse_pattern(word);
  const auto* pattern = std::get_if<Pattern>(&plain);
  if (pattern != nullptr && pattern->steps.size() == 1 && pattern->excluded.empty() &&
      pattern->steps.front().alternatives ==
          std::vector<PatternItem>{{ItemKind::lemma, word, {}, {}}})
    return word;
  std::string quoted = '"' + word + '"';
  if (std::holds_alternative<PatternError>(parse_pattern(quoted))) return std::nullopt;
  return quoted;
}

const std::string& looked_up_by(const ExplainedWord& word) {
  return word.status == "unknown" ? word.form : word.lemma;
}

bool is_matched(const Explanation& answer, const ExplainedWord& word) {
  return std::any_of(answer.matches.begin(), answer.matches.end(),
                     [&](const ExplainedMatch& match) { return covers(match, word); });
}

void add_parts(const ExplainedWord& word, const CandidateUse& use,
               std::vector<CandidateUse>& uses) {
  const std::string& parts = word.parts;
  if (parts.empty()) return;
  const std::string first = parts.substr(0, parts.find('+'));
  const std::string last = parts.substr(parts.rfind('+') + 1);
  for (const std::string& pattern : {first + '+', '+' + last}) {
    const bool is_pattern = std::holds_alternative<Pattern>(parse_pattern(pattern));
    if (is_pattern && count_code_points(pattern) > kFewestLetters)
      uses.push_back({pattern, use.words, use.is_matched, use.pattern});
  }
}

}  // namespace

CandidateFinder::CandidateFinder(const Lexicon& lexicon) {
  const auto& data = LexiconAccess::data(lexicon);
  for (const Entry& entry : data.entries) {
    if (!is_cue(entry) || entry.pattern.steps.size() != 1) continue;
    const std::string_view file = overlay_file_name(data.files[entry.file]);
    const Language language = language_from_code(file.substr(0, file.find('/')));
    for (const PatternItem& item : entry.pattern.steps.front().alternatives)
      cues_.emplace(language, item.text);
  }
}

bool CandidateFinder::is_candidate(const ExplainedWord& word) const {
  return word.language != Language::unknown && !word.lemma.empty() &&
         kPartsOfSpeech.find(word.part_of_speech) != std::string_view::npos &&
         count_code_points(word.form) >= kFewestLetters &&
         !cues_.contains({word.language, word.form}) &&
         !cues_.contains({word.language, word.lemma});
}

std::vector<CandidateUse> CandidateFinder::find(const Explanation& answer,
                                                const AnswerClause& clause) const {
  std::vector<CandidateUse> uses;
  std::optional<CandidateUse> previous;  // the word just before, if it is a candidate
  for (std::size_t i = clause.begin; i < clause.end; ++i) {
    const ExplainedWord& word = answer.words[i];
    const auto item = is_candidate(word) ? item_text(looked_up_by(word)) : std::nullopt;
    if (!item) {
      previous.reset();
      continue;
    }
    const CandidateUse use{*item, word.words, is_matched(answer, word), ""};
    uses.push_back(use);
    add_parts(word, use, uses);
    if (previous) {
      uses.push_back({previous->pattern + ' ' + use.pattern,
                      {previous->words.begin, use.words.end},
                      previous->is_matched || use.is_matched,
                      ""});
    }
    previous = use;
  }
  return uses;
}

}  // namespace palaute
