// What moves the score: metrics with intervals, themes with and without, points of impact that add
// up.
#ifndef PALAUTE_DRIVERS_H_
#define PALAUTE_DRIVERS_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "palaute/analyzer.h"
#include "palaute/base.h"

namespace palaute {

// A number that may not exist. `status` says why: "ok", "low_base", "suppressed", "insufficient_n"
// … (all of them in engine/statistics/status.h). value, low and high are absent together with their
// reason, never 0 instead.
struct Measure {
  std::optional<double> value;
  std::optional<double> low;  // of the interval at DriverOptions::confidence
  std::optional<double> high;
  std::string_view status = "ok";
};

// Which respondents a row is about. Empty strings: all.
struct Scope {
  std::string wave;
  std::string segment_column;
  std::string segment;

  bool operator==(const Scope&) const = default;
};

// One metric of one scope. Base: respondents with a score.
struct MetricRow {
  std::size_t metric = 0;  // index into DriverReport::metrics_of
  Scope scope;
  std::uint64_t n = 0;       // respondents with a score
  double effective_n = 0.0;  // Kish; n when unweighted
  Measure value;             // the metric itself: NPS points, mean score …
  Measure mean;              // mean score
  Measure top_box;           // per cent in the top boxes; NPS: promoters
  Measure bottom_box;        // per cent in the bottom boxes; NPS: detractors
  std::vector<std::pair<double, std::uint64_t>> histogram;  // score → respondents, ascending
};

// How far those who wrote something differ from those who did not: theme tables describe the
// writers only.
struct SelectionRow {
  std::size_t metric = 0;
  Scope scope;
  std::uint64_t commenters = 0;
  std::uint64_t others = 0;
  Measure metric_of_commenters;
  Measure metric_of_others;
  Measure gap;  // commenters − others
};

// The two ways of counting: top-level themes (a child counts for its parent), or the most precise
// themes of each answer.
enum class ThemeLevel : std::uint8_t { top, precise };

// One theme against all other commenters of a scope. Base: respondents with a score and a comment.
struct ThemeRow {
  std::size_t metric = 0;
  Scope scope;
  ThemeLevel level = ThemeLevel::precise;
  ThemeId theme;
  std::optional<Polarity> polarity;  // set: only mentions of that polarity (positive or negative)
  std::uint64_t n_with = 0;
  std::uint64_t n_without = 0;
  std::uint64_t negative = 0;  // respondents who blame, praise, or just mention it
  std::uint64_t positive = 0;
  std::uint64_t neutral = 0;
  Measure share;       // of commenters, 0…1, Wilson
  Measure with;        // the metric of those who mention it
  Measure without;     // of those who do not
  Measure difference;  // with − without, metric points
  std::optional<double> p_value;
  std::optional<double> q_value;  // Benjamini–Hochberg within metric, scope, level and kind of row
  std::optional<double> cliffs_delta;  // ordinal check, −1…1
  bool direction_conflict = false;     // the ordinal check points the other way
  std::string_view status = "ok";
};

// Where a respondent's points go: a theme, a comment without a theme, no comment at all, or the
// buckets of fewer than DriverOptions::min_n respondents, together.
enum class Bucket : std::uint8_t { theme, rare, untagged, uncommented };

// Points of the metric a theme accounts for; the rows of one metric, scope and level sum to metric
// − reference exactly. No rows of a scope with fewer than DriverOptions::min_n respondents. Base:
// respondents with a score.
struct DriverRow {
  std::size_t metric = 0;
  Scope scope;
  ThemeLevel level = ThemeLevel::precise;
  Bucket bucket = Bucket::theme;
  ThemeId theme;        // when bucket is theme
  std::uint64_t n = 0;  // respondents in it, those who mention other themes too included
  double fair_share =
      0.0;  // F: their part of all respondents, a respondent split evenly among her themes
  double contribution = 0.0;  // C: points; all rows sum to the metric
  Measure impact;             // C − reference · F, points
  double printed_impact =
      0.0;  // impact at one decimal, rounded so that printed rows add up to the printed sum
  std::optional<double>
      leave_one_out;  // metric − metric without those who mention it; does not sum
};

// What changed between two waves, exactly: sum of mix and level over the rows = metric after −
// metric before.
struct BridgeRow {
  std::size_t metric = 0;
  std::string before;
  std::string after;
  ThemeLevel level = ThemeLevel::top;
  Bucket bucket = Bucket::theme;
  ThemeId theme;
  double mix = 0.0;           // it was mentioned more or less
  double level_change = 0.0;  // those who mention it score higher or lower
  std::string_view presence;  // "both", "added", "gone"
};

// An answer worth reading for one theme and polarity. `text` is as written: redact it before
// showing it.
struct Quote {
  ThemeId theme;
  Polarity polarity = Polarity::neutral;
  std::uint64_t row = 0;
  std::size_t column = 0;
  std::string text;
  ByteRange theme_words;
  ByteRange opinion_words;
  std::optional<double> score;  // on the first metric
};

struct MetricInfo {
  std::string column;
  ScaleKind kind = ScaleKind::number;
  double low = 0.0;  // of the scale; equal to high when unbounded
  double high = 0.0;
  Direction direction = Direction::higher;
  std::string unit;  // "nps" (points −100…100) or "mean" (score points)
};

struct DriverOptions {
  double confidence = 0.95;
  std::uint64_t min_n = 5;      // smaller groups are not shown: their mean is close to a person
  std::uint64_t min_firm = 30;  // smaller groups are shown as low_base
  std::uint64_t seed =
      1;  // of numbers drawn at random, of which there are none yet; kept in the provenance
  std::size_t quotes_per_theme = 3;  // for each polarity
};

// Everything a report says, as numbers. Immutable by convention; plain data.
struct DriverReport {
  std::string version;  // of palaute
  SurveySource source;
  RowAccount account;
  std::vector<Error> rejections;
  LexiconInfo lexicon;
  DriverOptions options;
  Language majority_language = Language::finnish;  // of the answers
  std::uint64_t answers = 0;                       // cells with text
  std::uint64_t tagged = 0;                        // of them, with at least one theme
  std::uint64_t no_content = 0;
  std::uint64_t unknown_language = 0;
  std::vector<std::string> waves;  // in time order, as far as labels sort
  std::vector<MetricInfo> metrics_of;
  std::vector<MetricRow> metrics;
  std::vector<SelectionRow> selection;
  std::vector<ThemeRow> themes;
  std::vector<DriverRow>
      drivers;  // per metric, scope and level: strongest harm first, strongest help last
  std::vector<BridgeRow> bridge;  // first to last wave, and between neighbours, of waves of min_n
  std::vector<Quote> quotes;
  std::vector<std::string> warnings;
};

// Errors: argument (no score column), schema (no row with a score).
PALAUTE_API Result<DriverReport> explain_drivers(const TaggedSurvey& tagged,
                                                 const DriverOptions& options = {});

}  // namespace palaute

#endif  // PALAUTE_DRIVERS_H_
