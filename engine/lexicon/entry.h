// What does one line of a lexicon say?
#ifndef PALAUTE_LEXICON_ENTRY_H_
#define PALAUTE_LEXICON_ENTRY_H_

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "lexicon/pattern.h"
#include "palaute/base.h"

namespace palaute {

// Kinds of lines compete for words only among themselves.
enum class Axis : std::uint8_t {
  theme,
  opinion,
  cue,     // changes opinions
  border,  // starts a clause; a word may be both: "muttei"
  emotion,
  intent,
  prompt,  // matches no words: what a question makes of a theme that nothing is said of
};
inline constexpr std::size_t kAxes = 6;  // those that match words

// A line of <language>/themes.tsv; with a valence it is an opinion too.
struct ThemeMeaning {
  ThemeId theme;
  std::optional<double> valence;
};

// A line of sentiment.tsv.
struct OpinionMeaning {
  double valence = 0.0;                   // -3 … 3
  std::optional<double> negated_valence;  // where turning by the general rule would be wrong
  bool fixed = false;                     // cues do not change it
  bool not_through_root = false;
  bool needs_theme = false;
  bool wish = false;
  bool profane = false;
  std::vector<Prompt> prompts;  // empty: any question
};

enum class CueKind : std::uint8_t {
  negator,
  intensifier,
  diminisher,
  wish,
  question,
  comparison,  // change opinions within reach
  contrast,
  boundary,  // start a clause
};
std::optional<CueKind> cue_kind_from_name(std::string_view name);
std::string_view cue_kind_name(CueKind kind);
// Contrast and boundary cues start a clause; all others change opinions.
bool begins_clause(CueKind kind);

// Where a cue works, in words from it within its clause.
struct Reach {
  unsigned before = 0;
  unsigned after = 0;
};
inline constexpr unsigned kWholeClause = 1'000'000;

// A line of cues.tsv.
struct CueMeaning {
  CueKind kind = CueKind::negator;
  double on_praise = 1.0;  // what a positive valence within reach is multiplied by
  double on_blame = 1.0;   // the same for a negative one; for contrast, on_praise is the weight of
                           // the clauses before
  Reach reach;
};

// A line of prompts.tsv.
struct PromptMeaning {
  Prompt prompt = Prompt::open;
  double valence = 0.0;  // of a theme that is named and not judged
};

// A line of emotions.tsv or intents.tsv.
struct LabelMeaning {
  std::string label;
};

struct Entry {
  Axis axis = Axis::theme;
  std::uint32_t file = 0;  // index into the lexicon's list of files
  std::uint32_t line = 0;
  std::string pattern_text;
  Pattern pattern;
  std::variant<ThemeMeaning, OpinionMeaning, CueMeaning, LabelMeaning, PromptMeaning> meaning;

  const ThemeMeaning& theme() const { return std::get<ThemeMeaning>(meaning); }
  const OpinionMeaning& opinion() const { return std::get<OpinionMeaning>(meaning); }
  const CueMeaning& cue() const { return std::get<CueMeaning>(meaning); }
  const LabelMeaning& label() const { return std::get<LabelMeaning>(meaning); }
  const PromptMeaning& prompt() const { return std::get<PromptMeaning>(meaning); }
};

// A line "matches:<TAB>text" or "not:<TAB>text" below an entry.
struct EntryTest {
  enum class Kind : std::uint8_t { matches, fails };
  Kind kind = Kind::matches;
  std::string text;
  std::uint32_t line = 0;
};

}  // namespace palaute

#endif  // PALAUTE_LEXICON_ENTRY_H_
