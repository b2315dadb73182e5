// How well do the tags agree with what people tagged?
#ifndef PALAUTE_EVALUATION_H_
#define PALAUTE_EVALUATION_H_

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "palaute/analyzer.h"
#include "palaute/base.h"
#include "palaute/lexicon.h"
#include "palaute/survey.h"
#include "palaute/tags.h"

namespace palaute {

// A theme as a person coded it, perhaps with praise or blame.
struct GoldTag {
  std::string code;
  std::optional<Polarity> polarity;  // never mixed
};

// One answer that a person has read. What nobody coded is absent and not counted.
struct GoldAnswer {
  std::string text;
  Prompt prompt = Prompt::open;
  std::optional<Polarity> sentiment;         // of the whole answer
  std::optional<std::vector<GoldTag>> tags;  // empty: about nothing
  std::optional<double> score;               // what the respondent gave
};

// Which columns of a table hold what. Empty names: that axis is not coded.
struct GoldColumns {
  std::string text = "text";
  std::string themes;     // codes parted by "|", each perhaps followed by :+ :- or :0
  std::string sentiment;  // see sentiment_values
  std::optional<ScoreColumn> score;
  std::string prompt;  // open, why, improve, praise or problem, or a text of prompt_values
  // What a cell of the sentiment column says, beyond the names of polarities. A number stands for
  // all its spellings. Cells with other values leave the answer's sentiment uncoded.
  std::map<std::string, Polarity> sentiment_values;
  std::map<std::string, Prompt> prompt_values;
  std::vector<std::string> skipped_codes;  // answers with one of these are left out
  std::vector<std::string> empty_codes;    // codes that say "about nothing"
};

struct GoldSet {
  std::vector<GoldAnswer> answers;
  RowAccount account;
  std::uint64_t skipped = 0;  // answers left out for a code of skipped_codes
  std::vector<Error> rejections;
};

// `reading` says how the file is read (encoding, separator, quoting); its columns are not used.
// Errors: those of Survey::read; schema, for a sign or a prompt that is none, with the row.
PALAUTE_API Result<GoldSet> read_gold(const std::filesystem::path& file, const GoldColumns& columns,
                                      const SurveySchema& reading = {});

// From our themes to the codes of somebody else's frame. A file "#palaute map <language> 1" with
// lines `key<TAB>code`; a key is a theme, perhaps with :+ :- or :0, and several lines of one key
// give several codes. The most specific key that has lines is used: theme with sign, theme, parent
// with sign, parent. A code "-" says that the key has none. Immutable: safe to share between
// threads.
class PALAUTE_API CodeMap {
 public:
  // Every theme is its own code.
  CodeMap() = default;
  // Errors: io; lexicon, for an unknown theme.
  static Result<CodeMap> read(const std::filesystem::path& file, const Lexicon& lexicon);

  bool is_identity() const { return codes_.empty(); }
  // The codes of a theme said with a polarity; none, if the map has no line for it.
  std::vector<std::string> codes(std::string_view theme, Polarity polarity) const;

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> codes_;
};

struct EvaluationOptions {
  CodeMap map;
  int level = 2;                   // 1: subthemes count as their parents
  std::uint64_t fewest = 0;        // codes that fewer gold answers have are left out
  std::uint64_t resamples = 1000;  // of the bootstrap; 0: no intervals
  std::uint64_t seed = 1;
};

// A figure in 0..1 (correlations: -1..1) with its 95 % interval; absent where it is not defined.
struct Agreement {
  std::optional<double> value;
  std::optional<double> low;
  std::optional<double> high;
};

// One code, or all codes of all answers together.
struct CodeAgreement {
  std::string code;
  std::uint64_t gold = 0;    // answers that people gave it
  std::uint64_t tagged = 0;  // answers that the engine gave it
  std::uint64_t both = 0;
  Agreement precision;
  Agreement recall;
  Agreement f1;
  std::optional<double> kappa;  // Cohen's
};

// The share of answers about a code, corrected for the errors that the gold shows (Rogan–Gladen).
struct CorrectedPrevalence {
  std::string code;
  double tagged = 0.0;                 // share as tagged
  std::optional<Agreement> corrected;  // absent where the engine errs too much to correct
};

struct Evaluation {
  std::uint64_t answers = 0;

  // Themes: over answers with coded themes.
  std::uint64_t theme_answers = 0;
  std::vector<CodeAgreement> codes;                  // by falling number in the gold, then by name
  CodeAgreement micro;                               // all codes pooled
  Agreement macro_f1;                                // the mean over codes
  std::uint64_t polarity_answers = 0;                // those with signs
  std::optional<CodeAgreement> micro_with_polarity;  // a code and its sign must both be right

  // Sentiment of whole answers.
  std::uint64_t sentiment_answers = 0;
  // Gold class (negative, neither, positive) by tagged class (negative, neither, positive), where
  // neither is neutral or mixed.
  std::array<std::array<std::uint64_t, 3>, 3> confusion{};
  Agreement accuracy;        // of three classes
  Agreement three_class_f1;  // macro
  std::optional<double> kappa;
  // Answers that people called positive or negative, by the sign of the score; a score of 0 is an
  // abstention and counts as a miss.
  std::uint64_t two_class_answers = 0;
  std::uint64_t abstentions = 0;
  Agreement two_class_f1;  // macro

  // Score of the answer against the number its writer gave.
  std::uint64_t score_answers = 0;
  Agreement pearson;
  Agreement spearman;
};

// Tags every answer and compares. With the identity map, a parent theme beside its own subtheme
// with the same sign says nothing more and is not counted, in the gold and in the tags alike.
// Intervals are bootstrap percentiles over answers, the correlations' Fisher's.
PALAUTE_API Evaluation evaluate(const Analyzer& analyzer, const GoldSet& gold,
                                const EvaluationOptions& options = {});

// Tags `survey` and corrects the share of its answers about each code of the evaluation by the
// error rates that the gold shows. Shares are of rows with text in the first answer column.
PALAUTE_API Result<std::vector<CorrectedPrevalence>> correct_prevalence(
    const Analyzer& analyzer, const Evaluation& evaluation, const Survey& survey,
    const EvaluationOptions& options = {});

}  // namespace palaute

#endif  // PALAUTE_EVALUATION_H_
