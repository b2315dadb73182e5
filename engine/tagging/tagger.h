// From words to tags: mentions, polarity, emotions and intents of one answer.
#ifndef PALAUTE_TAGGING_TAGGER_H_
#define PALAUTE_TAGGING_TAGGER_H_

#include <span>
#include <vector>

#include "lexicon/match_table.h"
#include "palaute/lexicon.h"
#include "palaute/tags.h"
#include "tagging/answer_words.h"
#include "tagging/clauses.h"
#include "tagging/links.h"
#include "tagging/opinions.h"

namespace palaute {

// Working space that a thread keeps between answers.
struct TaggingScratch {
  std::vector<Clause> clauses;
  std::vector<Match> clause_matches;
  std::vector<Match> matches;  // of all clauses, positions in the answer
  std::vector<Opinion> clause_opinions;
  std::vector<NamedTheme> themes;
  std::vector<PlacedOpinion> opinions;
  std::vector<Link> links;
};

// Immutable: safe to share between threads, each with its own scratch.
class Tagger {
 public:
  explicit Tagger(Lexicon lexicon);

  const Lexicon& lexicon() const { return lexicon_; }
  // The patterns of a language. REQUIRES: not unknown.
  const MatchTable& table(Language language) const;

  // Sets everything of `tags` but language and the flags that the text decides. `matches`, if
  // given, receives what explain shows.
  void tag(const AnswerWords& answer, TaggingScratch& scratch, TaggedAnswer& tags,
           std::vector<ExplainedMatch>* matches = nullptr) const;

 private:
  void read_clause(const AnswerWords& answer, std::uint32_t clause, TaggingScratch& scratch,
                   std::vector<ExplainedMatch>* explained) const;
  void collect_themes(std::uint32_t clause, TaggingScratch& scratch) const;
  void collect_labels(const AnswerWords& answer, const TaggingScratch& scratch,
                      TaggedAnswer& tags) const;
  bool lacks_content(const AnswerWords& answer, const TaggingScratch& scratch) const;
  bool is_of_empty(const Match& match) const;
  bool is_content(const Match& opinion, std::span<const Match> matches) const;

  Lexicon lexicon_;
  ThemeId overall_;  // general.overall
  ThemeId empty_;    // general.empty
};

// Errors: lexicon, where the theme tree lacks general.overall or general.empty.
Result<Tagger> make_tagger(Lexicon lexicon);

}  // namespace palaute

#endif  // PALAUTE_TAGGING_TAGGER_H_
