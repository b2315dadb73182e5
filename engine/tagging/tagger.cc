#include "tagging/tagger.h"

#include <algorithm>

#include "lexicon/access.h"
#include "tagging/mentions.h"
#include "tagging/verdict.h"

namespace palaute {
namespace {

constexpr std::string_view kOverall = "general.overall";
constexpr std::string_view kEmpty = "general.empty";
constexpr std::string_view kAxisNames[kAxes] = {"theme",  "opinion", "cue",
                                                "border", "emotion", "intent"};

std::string_view through_name(CandidateKind kind) {
  switch (kind) {
    case CandidateKind::surface:
      return "form";
    case CandidateKind::lemma:
      return "lemma";
    case CandidateKind::root:
      return "root";
    case CandidateKind::head:
      break;
  }
  return "part";
}

void shift(Match& match, std::uint32_t by) {
  for (std::uint8_t i = 0; i < match.word_count; ++i) match.words[i] += by;
}

// What the question said of themes that were only named.
void explain_prompt(const AnswerWords& answer, std::span<const PlacedOpinion> opinions,
                    std::vector<ExplainedMatch>& explained) {
  for (const PlacedOpinion& placed : opinions) {
    ExplainedMatch& row = explained.emplace_back();
    row.axis = "prompt";
    row.entry = placed.opinion.match.entry;
    row.words = answer.source(placed.opinion.match);
    row.valence = placed.opinion.valence;
    row.value = placed.opinion.value;
  }
}

// For which themes each opinion counts in the end.
void explain_links(const AnswerWords& answer, const TaggingScratch& scratch,
                   std::vector<ExplainedMatch>& explained) {
  for (const Link& link : scratch.links) {
    const Match& match = scratch.opinions[link.opinion].opinion.match;
    const ThemeId theme = scratch.themes[link.theme].theme;
    for (ExplainedMatch& row : explained) {
      const bool is_it = row.entry == match.entry && row.words == answer.source(match);
      const bool is_new =
          std::find(row.judges.begin(), row.judges.end(), theme) == row.judges.end();
      if (is_it && is_new) row.judges.push_back(theme);
    }
  }
}

void add_explanations(const AnswerWords& answer, std::span<const Match> matches,
                      std::span<const Opinion> opinions, const CueTrace& cues,
                      std::vector<ExplainedMatch>& explained) {
  for (const Match& match : matches) {
    ExplainedMatch& row = explained.emplace_back();
    row.axis = kAxisNames[static_cast<std::size_t>(match.axis)];
    row.entry = match.entry;
    row.words = answer.source(match);
    row.through = through_name(match.through);
    row.reversed = match.reversed;
    for (std::size_t i = 0; i < opinions.size(); ++i) {
      if (opinions[i].match.entry != match.entry || opinions[i].match.words != match.words)
        continue;
      row.valence = opinions[i].valence;
      row.value = rounded(opinions[i].value);
      row.cues = cues[i];
    }
  }
}

}  // namespace

Result<Tagger> make_tagger(Lexicon lexicon) {
  for (const std::string_view id : {kOverall, kEmpty}) {
    if (!lexicon.find_theme(id)) {
      return Error{ErrorCode::lexicon, "the theme tree lacks '" + std::string(id) + "'",
                   "themes.tsv", 0, 0};
    }
  }
  return Tagger(std::move(lexicon));
}

Tagger::Tagger(Lexicon lexicon)
    : lexicon_(std::move(lexicon)),
      overall_(lexicon_.find_theme(kOverall).value_or(ThemeId{})),
      empty_(lexicon_.find_theme(kEmpty).value_or(ThemeId{})) {}

const MatchTable& Tagger::table(Language language) const {
  return LexiconAccess::table(lexicon_, language);
}

void Tagger::tag(const AnswerWords& answer, TaggingScratch& scratch, TaggedAnswer& tags,
                 std::vector<ExplainedMatch>* matches) const {
  scratch.themes.clear();
  scratch.opinions.clear();
  scratch.matches.clear();
  find_clauses(answer, lexicon_, scratch.clause_matches, scratch.clauses);
  for (std::uint32_t i = 0; i < scratch.clauses.size(); ++i) {
    const Clause& clause = scratch.clauses[i];
    table(answer.languages[clause.sentence])
        .match(answer.records.subspan(clause.begin, clause.end - clause.begin),
               scratch.clause_matches, answer.prompt);
    for (Match& match : scratch.clause_matches) shift(match, clause.begin);
    read_clause(answer, i, scratch, matches);
  }
  collect_labels(answer, scratch, tags);
  if (lacks_content(answer, scratch)) return tags.set(AnswerFlag::no_content);
  link_opinions(scratch.clauses, scratch.themes, scratch.opinions, lexicon_, scratch.links);
  const std::size_t said = scratch.opinions.size();
  add_prompted_opinions(answer, lexicon_, scratch.themes, scratch.opinions, scratch.links);
  if (matches != nullptr) {
    explain_prompt(answer, std::span(scratch.opinions).subspan(said), *matches);
    explain_links(answer, scratch, *matches);
  }
  make_mentions(answer, lexicon_, overall_, scratch.themes, scratch.opinions, scratch.links,
                tags.mentions);
  const Verdict verdict = judge(scratch.clauses, scratch.opinions);
  tags.polarity = verdict.polarity;
  tags.score = verdict.score;
}

void Tagger::read_clause(const AnswerWords& answer, std::uint32_t clause, TaggingScratch& scratch,
                         std::vector<ExplainedMatch>* explained) const {
  CueTrace cues;
  weigh_opinions(answer, lexicon_, scratch.clause_matches, scratch.clause_opinions,
                 explained == nullptr ? nullptr : &cues);
  if (explained != nullptr) {
    add_explanations(answer, scratch.clause_matches, scratch.clause_opinions, cues, *explained);
  }
  for (const Opinion& opinion : scratch.clause_opinions)
    scratch.opinions.push_back({opinion, clause});
  collect_themes(clause, scratch);
  scratch.matches.insert(scratch.matches.end(), scratch.clause_matches.begin(),
                         scratch.clause_matches.end());
}

void Tagger::collect_themes(std::uint32_t clause, TaggingScratch& scratch) const {
  for (const Match& match : scratch.clause_matches) {
    if (match.axis != Axis::theme) continue;
    const ThemeId theme = LexiconAccess::entry(lexicon_, match.entry).theme().theme;
    if (theme == empty_) continue;
    const bool named = std::any_of(
        scratch.themes.begin(), scratch.themes.end(),
        [&](const NamedTheme& other) { return other.theme == theme && other.clause == clause; });
    if (!named) scratch.themes.push_back({theme, match, clause});
  }
}

void Tagger::collect_labels(const AnswerWords& answer, const TaggingScratch& scratch,
                            TaggedAnswer& tags) const {
  for (const Match& match : scratch.matches) {
    if (match.axis != Axis::emotion && match.axis != Axis::intent) continue;
    auto& labels = match.axis == Axis::emotion ? tags.emotions : tags.intents;
    const std::string_view name = LexiconAccess::entry(lexicon_, match.entry).label().label;
    const bool known = std::any_of(labels.begin(), labels.end(),
                                   [&](const Label& label) { return label.name == name; });
    if (!known) labels.push_back({name, answer.source(match), match.entry});
  }
}

// "-", "n/a", "en osaa sanoa": no words, or mostly words of general.empty and nothing else that was
// understood.
bool Tagger::lacks_content(const AnswerWords& answer, const TaggingScratch& scratch) const {
  if (answer.words.empty()) return true;
  if (!scratch.themes.empty()) return false;
  std::size_t covered = 0;
  for (const Match& match : scratch.matches) {
    if (is_of_empty(match)) covered += match.word_count;
  }
  if (covered == 0 || covered * 2 < answer.words.size()) return false;
  return std::none_of(scratch.opinions.begin(), scratch.opinions.end(),
                      [&](const PlacedOpinion& placed) {
                        return is_content(placed.opinion.match, scratch.matches);
                      });
}

bool Tagger::is_of_empty(const Match& match) const {
  return match.axis == Axis::theme &&
         LexiconAccess::entry(lexicon_, match.entry).theme().theme == empty_;
}

// The "en" of "en osaa sanoa" is no opinion of its own; "no issues" says more than its "no".
bool Tagger::is_content(const Match& opinion, std::span<const Match> matches) const {
  return std::none_of(matches.begin(), matches.end(), [&](const Match& match) {
    return is_of_empty(match) && match.word_count > opinion.word_count &&
           share_words(match, opinion);
  });
}

}  // namespace palaute
