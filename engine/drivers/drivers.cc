// From a tagged survey to every number of the report.
#include "palaute/drivers.h"

#include <algorithm>
#include <map>
#include <set>

#include "drivers/measures.h"
#include "drivers/metric_choice.h"
#include "drivers/quotes.h"
#include "drivers/scope_rows.h"
#include "drivers/tally.h"
#include "drivers/themes_said.h"
#include "statistics/suppression.h"

namespace palaute {
namespace {

struct ScopeLess {
  bool operator()(const Scope& a, const Scope& b) const {
    return std::tie(a.segment_column, a.segment, a.wave) <
           std::tie(b.segment_column, b.segment, b.wave);
  }
};
// The whole first, then waves in order, then segments.
using Tallies = std::map<Scope, ScoreTally, ScopeLess>;

class DriverReporter {
 public:
  DriverReporter(const TaggedSurvey& tagged, const DriverOptions& options)
      : tagged_(tagged), survey_(tagged.survey()), options_(options) {}

  Result<DriverReport> run() {
    if (survey_.schema().scores.empty()) {
      return Error{ErrorCode::argument,
                   "drivers need a numeric score; name it with --score COLUMN:nps|csat|ces|number "
                   "(palaute inspect suggests)",
                   "", 0, 0};
    }
    for (const ScoreColumn& score : survey_.schema().scores) {
      auto choice = choose_metric(score);
      if (!choice) return choice.error();
      choices_.push_back(*std::move(choice));
    }
    describe_input();
    tally_rows();
    for (std::size_t metric = 0; metric < choices_.size(); ++metric) {
      if (auto done = report_metric(metric); !done) return done.error();
    }
    report_.quotes = choose_quotes(tagged_, options_);
    return std::move(report_);
  }

 private:
  void describe_input() {
    report_.version = PALAUTE_VERSION;
    report_.source = survey_.source();
    report_.account = survey_.account();
    report_.rejections = survey_.rejections();
    report_.lexicon = tagged_.lexicon().info();
    report_.options = options_;
    report_.warnings = survey_.warnings();
    for (const MetricChoice& choice : choices_) report_.metrics_of.push_back(choice.info);
  }

  void tally_rows() {
    tallies_.resize(choices_.size());
    std::map<Language, std::uint64_t> languages;
    std::set<std::string> waves;
    std::uint64_t weightless = 0;
    for (std::size_t i = 0; i < survey_.size(); ++i) {
      const SurveyRow& row = survey_.row(i);
      count_answers(i, languages);
      if (!row.wave.empty()) waves.emplace(row.wave);
      if (row.weight_micros == 0) {
        ++weightless;
      } else {
        tally_row(row, themes_said(tagged_, i));
      }
    }
    report_.waves.assign(waves.begin(), waves.end());
    report_.majority_language = languages[Language::english] > languages[Language::finnish]
                                    ? Language::english
                                    : Language::finnish;
    if (weightless > 0) {
      report_.warnings.push_back(std::to_string(weightless) +
                                 " rows with weight 0 are left out of all numbers");
    }
  }

  void count_answers(std::size_t row, std::map<Language, std::uint64_t>& languages) {
    for (std::size_t column = 0; column < survey_.schema().answers.size(); ++column) {
      const TaggedAnswer& tags = tagged_.answer(row, column);
      if (tags.has(AnswerFlag::empty)) continue;
      ++report_.answers;
      ++languages[tags.language];
      if (!tags.mentions.empty()) ++report_.tagged;
      if (tags.has(AnswerFlag::no_content)) ++report_.no_content;
      if (tags.has(AnswerFlag::unknown_language)) ++report_.unknown_language;
    }
  }

  void tally_row(const SurveyRow& row, const ThemesSaid& said) {
    for (std::size_t metric = 0; metric < choices_.size(); ++metric) {
      if (!row.scores[metric]) continue;
      for (const Scope& scope : scopes_of(row)) {
        tally_of(metric, scope).add(said, milli(*row.scores[metric]), row.weight_micros);
      }
    }
  }

  ScoreTally& tally_of(std::size_t metric, const Scope& scope) {
    const std::size_t themes = tagged_.lexicon().themes().size();
    return tallies_[metric].try_emplace(scope, themes).first->second;
  }

  std::vector<Scope> scopes_of(const SurveyRow& row) const {
    std::vector<Scope> scopes = {Scope{}};
    if (!row.wave.empty()) scopes.push_back({std::string(row.wave), "", ""});
    for (std::size_t i = 0; i < row.segments.size(); ++i) {
      if (row.segments[i].empty()) continue;
      scopes.push_back({"", survey_.schema().segments[i], std::string(row.segments[i])});
    }
    return scopes;
  }

  Result<Done> report_metric(std::size_t metric) {
    if (tallies_[metric].empty()) {
      return Error{
          ErrorCode::schema,
          "column '" + choices_[metric].info.column + "' holds no score on its scale in any row",
          "", 0, 0};
    }
    const RowMaker rows(choices_[metric], options_);
    std::vector<TalliedScope> waves;
    for (const TalliedScope& tallied : tallied_scopes(metric)) {
      report_.metrics.push_back(rows.metric_row(tallied));
      // What adds up to the metric, or surrounds it, would tell the metric of a scope that is not
      // shown.
      if (!tallied.scope.segment_column.empty() || tallied.shown == Status::suppressed) continue;
      report_.selection.push_back(rows.selection_row(tallied));
      report_themes(rows, tallied);
      if (!tallied.scope.wave.empty()) waves.push_back(tallied);
    }
    report_bridges(rows, waves);
    return Done{};
  }

  // The scopes of a metric. Waves, and the segments of one column, are a partition of the whole:
  // where one of them is too small to show, the next smallest is hidden with it, so that it cannot
  // be found by subtraction.
  std::vector<TalliedScope> tallied_scopes(std::size_t metric) const {
    std::vector<TalliedScope> scopes;
    for (const auto& [scope, tally] : tallies_[metric])
      scopes.push_back({metric, scope, tally, Status::ok});
    const auto partition_of = [](const TalliedScope& tallied) {
      return std::pair(tallied.scope.segment_column, tallied.scope.wave.empty());
    };
    for (std::size_t begin = 0, end = 0; begin < scopes.size(); begin = end) {
      std::vector<std::int64_t> counts;
      while (end < scopes.size() && partition_of(scopes[end]) == partition_of(scopes[begin])) {
        counts.push_back(scopes[end++].tally.all().count());
      }
      const std::vector<Status> shown = partition_statuses(counts, rules_of(options_));
      for (std::size_t i = begin; i < end; ++i) scopes[i].shown = shown[i - begin];
    }
    return scopes;
  }

  void report_themes(const RowMaker& rows, const TalliedScope& scope) {
    for (const ThemeLevel level : {ThemeLevel::top, ThemeLevel::precise}) {
      append(report_.themes, rows.theme_rows(scope, level));
      append(report_.drivers, rows.driver_rows(scope, level));
    }
  }

  // First to last wave, and between neighbours where there are more than two.
  void report_bridges(const RowMaker& rows, const std::vector<TalliedScope>& waves) {
    if (waves.size() < 2) return;
    const auto bridge = [&](const TalliedScope& before, const TalliedScope& after) {
      for (const ThemeLevel level : {ThemeLevel::top, ThemeLevel::precise}) {
        append(report_.bridge, rows.bridge_rows(before, after, level));
      }
    };
    bridge(waves.front(), waves.back());
    for (std::size_t i = 1; i < waves.size() && waves.size() > 2; ++i)
      bridge(waves[i - 1], waves[i]);
  }

  template <class Row>
  static void append(std::vector<Row>& list, std::vector<Row> more) {
    list.insert(list.end(), std::make_move_iterator(more.begin()),
                std::make_move_iterator(more.end()));
  }

  const TaggedSurvey& tagged_;
  const Survey& survey_;
  const DriverOptions& options_;
  std::vector<MetricChoice> choices_;
  std::vector<Tallies> tallies_;  // one for each metric
  DriverReport report_;
};

}  // namespace

Result<DriverReport> explain_drivers(const TaggedSurvey& tagged, const DriverOptions& options) {
  return DriverReporter(tagged, options).run();
}

}  // namespace palaute
