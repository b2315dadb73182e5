// For those who write lexicons: what do the lines do, which are lacking, and what should their
// values be?
#ifndef PALAUTE_AUTHORING_H_
#define PALAUTE_AUTHORING_H_

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "palaute/analyzer.h"
#include "palaute/base.h"
#include "palaute/lexicon.h"
#include "palaute/survey.h"
#include "palaute/tags.h"

namespace palaute {

// All functions below read a survey of any size row by row; unless they say otherwise, the memory
// they take depends on the lexicon, not on the number of rows. Results depend on the survey, the
// lexicon and the options, never on the number of threads. Errors of all: those of Survey::read;
// stopped.

// A line of a lexicon as an author knows it.
struct LexiconLine {
  std::string place;  // "fi/themes.tsv:42"
  std::string text;   // columns parted by tabs, as a file would hold it, without its comment

  bool operator==(const LexiconLine&) const = default;
};

// A line and in how many answers it matched.
struct LineUse {
  LexiconLine line;
  std::uint64_t answers = 0;
};

// A file of an overlay: "fi/sentiment.tsv" and what to write into it.
struct OverlayFile {
  std::string name;
  std::string content;
};

// Writes the files into `folder`, which is made if need be; files of the same names are replaced.
// Errors: argument, if `folder` is a core lexicon (holds a VERSION file), which is never written
// to; io.
PALAUTE_API Result<Done> write_overlay(const std::filesystem::path& folder,
                                       std::span<const OverlayFile> files);

// --- stats: how much of a survey does the lexicon cover? ---

struct StatsOptions {
  std::size_t most = 20;  // longest list of lines and of words
  BatchOptions batch;
};

// How a theme is used. A line counts for the theme that it names.
struct ThemeUse {
  std::string theme;
  std::uint64_t answers = 0;  // with a mention of it
  std::uint64_t lines = 0;    // of the lexicon that name it
  std::uint64_t lines_used = 0;
};

struct LexiconFileUse {
  std::string file;
  std::uint64_t lines = 0;
  std::uint64_t lines_used = 0;
};

struct WordCount {
  std::string word;  // normalised
  std::uint64_t count = 0;
};

// A theme counts as named when a line names it; general.overall and general.empty say nothing of
// the subject and do not count.
struct LexiconStats {
  TagSummary reading;
  std::uint64_t answers = 0;          // cells with text
  std::uint64_t without_content = 0;  // of them: "-", "en osaa sanoa"
  std::uint64_t with_theme = 0;
  std::uint64_t with_opinion = 0;  // something in it praises or blames
  std::uint64_t words = 0;         // without numbers, links and signs
  std::uint64_t known_words = 0;   // by a dictionary or by our own tables, perhaps corrected
  std::uint64_t clauses = 0;       // of answers with content
  std::uint64_t clauses_with_theme = 0;
  std::vector<ThemeUse> themes;            // those with lines; by falling number of answers
  std::vector<LexiconFileUse> files;       // in the order they were read
  std::vector<LineUse> most_used;          // by falling number of answers
  std::vector<WordCount> unknown_words;    // that no dictionary knows and no line matches
  std::uint64_t unknown_words_missed = 0;  // most that a count of unknown_words may be too low
};

PALAUTE_API Result<LexiconStats> measure_lexicon(const Analyzer& analyzer,
                                                 const std::filesystem::path& survey,
                                                 const SurveySchema& schema,
                                                 const StatsOptions& options = {});

// --- diff: which answers change with the lexicon, and by which lines? ---

struct DiffOptions {
  std::size_t most_answers = 20;  // shown; all are counted
  std::size_t most_lines = 20;
  BatchOptions batch;
};

// One theme of one answer. Gained: it was not there before; lost: it is not there after.
struct ThemeChange {
  std::string theme;
  std::optional<Polarity> before;
  std::optional<Polarity> after;

  bool operator==(const ThemeChange&) const = default;
};

struct AnswerChange {
  std::uint64_t row = 0;   // record number, headers not counted
  std::uint32_t line = 0;  // of the survey file
  std::string column;
  std::string answer;                   // shortened, without personal data
  Polarity before = Polarity::neutral;  // of the whole answer
  Polarity after = Polarity::neutral;
  std::vector<ThemeChange> themes;  // by name
  // Lines that matched this answer in one lexicon only. A line whose value or flags changed stands
  // in both.
  std::vector<LexiconLine> disappeared;
  std::vector<LexiconLine> appeared;
};

// In how many answers a theme is said, and how. Mixed ones count for both.
struct ThemeBalance {
  std::uint64_t answers = 0;
  std::uint64_t positive = 0;
  std::uint64_t negative = 0;

  bool operator==(const ThemeBalance&) const = default;
};

struct ThemeShift {
  std::string theme;
  ThemeBalance before;
  ThemeBalance after;
};

struct LexiconDiff {
  TagSummary reading;
  LexiconInfo before;
  LexiconInfo after;
  std::uint64_t answers = 0;        // cells with text
  std::uint64_t changed = 0;        // of them: in a theme, its polarity, or as a whole
  std::uint64_t themes_gained = 0;  // over all answers
  std::uint64_t themes_lost = 0;
  std::uint64_t themes_turned = 0;     // said with another polarity
  std::uint64_t verdicts_changed = 0;  // polarity of the whole answer
  std::vector<ThemeShift> themes;      // that either lexicon found, by name
  std::vector<LineUse> disappeared;    // over changed answers; by falling number
  std::vector<LineUse> appeared;
  std::vector<AnswerChange> changes;  // the first, in order of the survey
};

PALAUTE_API Result<LexiconDiff> compare_lexicons(const Analyzer& before, const Analyzer& after,
                                                 const std::filesystem::path& survey,
                                                 const SurveySchema& schema,
                                                 const DiffOptions& options = {});

// --- mine: which words lack a line? ---

struct MineOptions {
  std::uint64_t min_support = 3;
  std::size_t most = 100;  // candidates of each axis and language
  BatchOptions batch;
};

enum class MinedAxis : std::uint8_t {
  theme,    // from clauses in which no theme is named
  opinion,  // from clauses with a theme in which nothing praises or blames
};

// How the score of the respondents who use a candidate differs from that of all others.
struct MinedEffect {
  double users = 0.0;  // mean score, higher is better
  double others = 0.0;
  double difference = 0.0;  // users - others, shrunk: times n / (n + 5)
  double t = 0.0;           // Welch's, with the variance of the users shrunk to that of all
};

// A line that could be written.
struct MinedCandidate {
  MinedAxis axis = MinedAxis::theme;
  Language language = Language::unknown;
  std::string pattern;
  std::string theme;  // suggested on the theme axis: most often named in the same answers
  std::optional<double> valence;  // suggested on the opinion axis
  std::uint64_t support = 0;      // respondents who use it in such a clause
  std::uint64_t clauses = 0;      // all that hold it
  double novelty = 0.0;           // 0..1
  std::optional<MinedEffect> effect;
  double rank = 0.0;
  std::vector<std::string> examples;  // at most two answers, shortened, without personal data
};

struct Mining {
  TagSummary reading;
  std::string score;  // the column behind the effects; empty: there is none
  std::uint64_t answers = 0;
  std::uint64_t without_content = 0;  // skipped
  std::uint64_t clauses = 0;
  std::uint64_t clauses_without_theme = 0;
  std::uint64_t clauses_without_opinion = 0;  // with a theme
  std::vector<MinedCandidate> candidates;     // themes then opinions, by language, by falling rank
  std::uint64_t support_missed = 0;  // most that a support may be too low; 0 unless words abound
};

// Candidates are lemmas, pairs of lemmas side by side, and first and last parts of compounds, of
// nouns, adjectives, verbs, adverbs and words that no dictionary knows. Where any line matches a
// word it is none: it has been understood. A pair needs two words that are met without each other,
// are candidates themselves, and stand in at most 3 % of all clauses (or ten); a part of compounds,
// two compounds.
//
//   share    clauses with the candidate that lack a theme (an opinion) / all clauses with it
//   novelty  (share - expected) / (1 - expected), expected: the same share over all clauses of the
//            language (that have a theme); candidates with none are left out
//   rank     support * |effect.difference| * novelty; without a score support * novelty
//
// On the opinion axis only candidates with a clear effect, |t| >= 2.5, that stand in at most 3 % of
// all clauses (or ten) are kept; their valence is 2 * difference / standard deviation of all
// scores, in halves from 0.5 to 3 either way. The score is the first of the schema, turned where
// low numbers are good; respondents weigh alike. Memory holds at most some hundred thousand
// candidates; past that the rarest are dropped, which `support_missed` bounds.
PALAUTE_API Result<Mining> mine_survey(const Analyzer& analyzer,
                                       const std::filesystem::path& survey,
                                       const SurveySchema& schema, const MineOptions& options = {});

// The candidates as lines to paste, each followed by a comment with its evidence: "fi/themes.tsv" …
// The lexicon reader reads them as they are.
PALAUTE_API std::vector<OverlayFile> overlay_of(const Mining& mining);

// --- calibrate: do the valences agree with the scores that the writers gave? ---

enum class SignChange : std::uint8_t { listed, allowed };

struct CalibrationOptions {
  std::uint64_t min_uses = 5;  // respondents in whose answers a line counts
  SignChange sign = SignChange::listed;
  BatchOptions batch;
};

// A valence that the scores would have otherwise.
struct ValenceProposal {
  LexiconLine before;
  LexiconLine after;
  double valence_before = 0.0;
  double valence_after = 0.0;  // in halves, -3 to 3
  double estimate = 0.0;       // before rounding
  std::uint64_t uses = 0;      // respondents
};

struct Calibration {
  TagSummary reading;
  std::string score;              // column
  std::uint64_t respondents = 0;  // with a score and an answer with content
  std::uint64_t lines = 0;        // with enough uses
  double penalty = 0.0;           // chosen
  // Correlation of score and sum of opinions over all respondents: as it is, and with the proposals
  // made without looking at the fifth of the respondents to which each belongs.
  double r_before = 0.0;
  double r_after = 0.0;
  // Empty unless r_after > r_before. In the order of the lexicon.
  std::vector<ValenceProposal> proposals;
  std::vector<ValenceProposal> disagreements;  // would turn their sign; kept as they are
};

// The score, standardised and turned where low numbers are good, is regressed on the sum S of the
// values of all opinions in a respondent's answers, y = a + bS; then valences v of lines with
// enough uses are moved to minimise sum (y - a - bS(v))² + penalty * sum (v - v_before)². The
// penalty is chosen by five-fold cross-validation, folds by a hash of the row number, on values
// already rounded. Opinions whose valence is 0, or whose value under a negation the line states
// itself, stay as they are. Survey weights are not used. Memory grows with the number of opinions
// in the survey, some fifty bytes for each. Errors also: schema, without a score; argument, where
// fewer than 30 respondents have both or where opinions do not rise with the score at all.
PALAUTE_API Result<Calibration> calibrate_lexicon(const Analyzer& analyzer,
                                                  const std::filesystem::path& survey,
                                                  const SurveySchema& schema,
                                                  const CalibrationOptions& options = {});

// The proposals as files that replace the lines: "fi/sentiment.tsv" …
PALAUTE_API std::vector<OverlayFile> overlay_of(const Calibration& calibration);

// --- import: a dictionary from elsewhere, made an overlay ---

enum class DictionaryFormat : std::uint8_t { vader, afinn, liwc, quanteda };

struct ImportOptions {
  DictionaryFormat format = DictionaryFormat::vader;
  Language language = Language::english;
  // What the categories of liwc and quanteda mean: lines `category<TAB>meaning`, where a meaning is
  // a theme, a valence, `emotion:name` or `intent:name`; `#` begins a comment. A category of
  // quanteda is named by its keys joined by `/`; a line for a key is for all under it.
  std::filesystem::path map;
};

// What could not be imported, and why.
struct ImportSkip {
  std::uint32_t line = 0;  // of the dictionary
  std::string text;
  std::string reason;
};

struct CategoryCount {
  std::string name;
  std::uint64_t words = 0;
};

// Every word of every category is imported, a duplicate, skipped, or of an unmapped category:
// `read` is the sum of the four.
struct ImportedDictionary {
  std::vector<OverlayFile> files;
  std::uint64_t read = 0;
  std::uint64_t imported = 0;
  std::uint64_t duplicates = 0;  // of an earlier one with the same pattern and, for themes, theme
  std::vector<ImportSkip> skipped;
  std::vector<CategoryCount> unmapped;  // by name
};

// VADER: mean of -4 … 4 times 3/4; AFINN: whole number of -5 … 5 times 3/5; both in halves, and
// skipped where that is 0. Words are matched as they stand, with `*` at their end by their
// beginning; emoticons are quoted. Errors: io; encoding, for a file that is not UTF-8; syntax, for
// a file that does not follow its format; lexicon, for a wrong line of the map; argument, for a map
// that is lacking or of no use.
PALAUTE_API Result<ImportedDictionary> import_dictionary(const std::filesystem::path& file,
                                                         const Lexicon& lexicon,
                                                         const ImportOptions& options);

}  // namespace palaute

#endif  // PALAUTE_AUTHORING_H_
