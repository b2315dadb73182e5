// How well do the tags agree with the gold, and how sure is that?
#include "palaute/evaluation.h"

#include <algorithm>
#include <functional>
#include <numeric>

#include "authoring/comparison.h"
#include "statistics/agreement.h"
#include "statistics/correlation.h"
#include "statistics/resampling.h"

namespace palaute {
namespace {

constexpr std::size_t kClasses = 3;
constexpr std::size_t kAbstained = 2;  // of the two-class table: beside negative 0 and positive 1

// Everything that the figures are made of, of all answers or of a resample of them.
struct Counts {
  explicit Counts(std::size_t code_count) : codes(code_count) {}

  std::uint64_t theme_answers = 0;
  std::uint64_t polarity_answers = 0;
  std::vector<YesNoCounts> codes;
  YesNoCounts with_polarity;
  ConfusionTable three{kClasses, kClasses};
  ConfusionTable two{2, kClasses};
};

void add_codes(const ComparedAnswer& answer, std::uint64_t times, Counts& counts) {
  if (!answer.codes) return;
  counts.theme_answers += times;
  for (const ComparedCode& code : *answer.codes)
    counts.codes[code.code].count(code.gold, code.tagged, times);
  if (!answer.with_polarity) return;
  counts.polarity_answers += times;
  const SignedCodes& with_sign = *answer.with_polarity;
  counts.with_polarity.both += times * with_sign.both;
  counts.with_polarity.reference_only += times * (with_sign.gold - with_sign.both);
  counts.with_polarity.tagger_only += times * (with_sign.tagged - with_sign.both);
}

std::size_t two_class_of(double score) {
  if (score == 0) return kAbstained;
  return score > 0 ? 1 : 0;
}

void add_sentiment(const ComparedAnswer& answer, std::uint64_t times, Counts& counts) {
  if (!answer.gold_sentiment) return;
  const std::size_t gold = *answer.gold_sentiment;
  counts.three.count(gold, answer.tagged_sentiment, times);
  if (gold == kNeitherClass) return;
  counts.two.count(gold == kPositiveClass ? 1 : 0, two_class_of(answer.tagged_score), times);
}

Counts count(const GoldComparison& comparison, std::span<const std::uint32_t> times) {
  Counts counts(comparison.codes.size());
  for (std::size_t i = 0; i < comparison.answers.size(); ++i) {
    if (times[i] == 0) continue;
    add_codes(comparison.answers[i], times[i], counts);
    add_sentiment(comparison.answers[i], times[i], counts);
  }
  for (YesNoCounts& code : counts.codes) code.neither = counts.theme_answers - code.all();
  return counts;
}

YesNoCounts pooled(const Counts& counts) {
  return std::accumulate(counts.codes.begin(), counts.codes.end(), YesNoCounts{},
                         [](YesNoCounts sum, const YesNoCounts& code) { return sum += code; });
}

std::optional<double> macro_f1_of_codes(const Counts& counts) {
  double sum = 0;
  std::size_t defined = 0;
  for (const YesNoCounts& code : counts.codes) {
    const auto value = f1(code);
    if (!value) continue;
    sum += *value;
    ++defined;
  }
  if (defined == 0) return std::nullopt;
  return sum / static_cast<double>(defined);
}

// A figure of the counts, and how it varies between resamples of the answers.
class Figures {
 public:
  using Figure = std::function<std::optional<double>(const Counts&)>;

  Figures(const GoldComparison& comparison, const EvaluationOptions& options)
      : point_(count(comparison, std::vector<std::uint32_t>(comparison.answers.size(), 1))) {
    std::vector<std::uint32_t> times(comparison.answers.size());
    for (std::uint64_t i = 0; i < options.resamples && !times.empty(); ++i) {
      draw_resample(options.seed, i, times);
      resampled_.push_back(count(comparison, times));
    }
  }

  const Counts& point() const { return point_; }

  Agreement agreement(const Figure& figure) const {
    Agreement result;
    result.value = figure(point_);
    std::vector<double> values;
    for (const Counts& counts : resampled_) {
      if (const auto value = figure(counts)) values.push_back(*value);
    }
    if (!result.value || values.empty()) return result;
    const Interval interval = percentile_interval(std::move(values));
    result.low = interval.low;
    result.high = interval.high;
    return result;
  }

  CodeAgreement code_agreement(std::string code,
                               const std::function<YesNoCounts(const Counts&)>& of) const {
    const YesNoCounts counts = of(point_);
    CodeAgreement result;
    result.code = std::move(code);
    result.gold = counts.both + counts.reference_only;
    result.tagged = counts.both + counts.tagger_only;
    result.both = counts.both;
    result.precision = agreement([&](const Counts& all) { return precision(of(all)); });
    result.recall = agreement([&](const Counts& all) { return recall(of(all)); });
    result.f1 = agreement([&](const Counts& all) { return f1(of(all)); });
    return result;
  }

 private:
  Counts point_;
  std::vector<Counts> resampled_;
};

void evaluate_themes(const GoldComparison& comparison, const Figures& figures, Evaluation& result) {
  const Counts& counts = figures.point();
  result.theme_answers = counts.theme_answers;
  result.polarity_answers = counts.polarity_answers;
  for (std::size_t i = 0; i < comparison.codes.size(); ++i) {
    result.codes.push_back(figures.code_agreement(comparison.codes[i],
                                                  [i](const Counts& all) { return all.codes[i]; }));
    result.codes.back().kappa = cohen_kappa(counts.codes[i]);
  }
  std::stable_sort(result.codes.begin(), result.codes.end(),
                   [](const CodeAgreement& a, const CodeAgreement& b) { return a.gold > b.gold; });
  result.micro = figures.code_agreement("", pooled);
  result.micro.kappa = cohen_kappa(pooled(counts));
  result.macro_f1 = figures.agreement(macro_f1_of_codes);
  const YesNoCounts& with_polarity = counts.with_polarity;
  if (with_polarity.both + with_polarity.reference_only == 0) return;  // gold without signs
  result.micro_with_polarity =
      figures.code_agreement("", [](const Counts& all) { return all.with_polarity; });
}

void evaluate_sentiment(const Figures& figures, Evaluation& result) {
  const Counts& counts = figures.point();
  for (std::size_t gold = 0; gold < kClasses; ++gold) {
    for (std::size_t tagged = 0; tagged < kClasses; ++tagged)
      result.confusion[gold][tagged] = counts.three.at(gold, tagged);
  }
  result.sentiment_answers = counts.three.all();
  result.two_class_answers = counts.two.all();
  result.abstentions = counts.two.at(0, kAbstained) + counts.two.at(1, kAbstained);
  result.kappa = cohen_kappa(counts.three);
  result.accuracy = figures.agreement([](const Counts& all) { return accuracy(all.three); });
  result.three_class_f1 = figures.agreement([](const Counts& all) { return macro_f1(all.three); });
  result.two_class_f1 = figures.agreement([](const Counts& all) { return macro_f1(all.two); });
}

Agreement agreement_of(const std::optional<Correlation>& correlation) {
  if (!correlation) return {};
  return {correlation->value, correlation->interval.low, correlation->interval.high};
}

void evaluate_score(const GoldComparison& comparison, Evaluation& result) {
  std::vector<double> given;
  std::vector<double> tagged;
  for (const ComparedAnswer& answer : comparison.answers) {
    if (!answer.gold_score) continue;
    given.push_back(*answer.gold_score);
    tagged.push_back(answer.tagged_score);
  }
  result.score_answers = given.size();
  result.pearson = agreement_of(pearson(tagged, given));
  result.spearman = agreement_of(spearman(tagged, given));
}

YesNoCounts counts_of(const CodeAgreement& code, std::uint64_t answers) {
  YesNoCounts counts{code.both, code.tagged - code.both, code.gold - code.both, 0};
  counts.neither = answers - counts.all();
  return counts;
}

std::map<std::string, std::uint64_t> tag_counts(const TaggedSurvey& tagged,
                                                const EvaluationOptions& options) {
  std::map<std::string, std::uint64_t> counts;
  for (std::size_t row = 0; row < tagged.survey().size(); ++row) {
    for (const std::string& code : tagged_codes(tagged.answer(row), tagged.lexicon(), options))
      ++counts[code];
  }
  return counts;
}

std::uint64_t rows_with_text(const Survey& survey) {
  std::uint64_t rows = 0;
  for (std::size_t row = 0; row < survey.size(); ++row)
    rows += survey.row(row).answers.front().empty() ? 0 : 1;
  return rows;
}

}  // namespace

Evaluation evaluate(const Analyzer& analyzer, const GoldSet& gold,
                    const EvaluationOptions& options) {
  const GoldComparison comparison = compare(analyzer, gold, options);
  const Figures figures(comparison, options);
  Evaluation result;
  result.answers = gold.answers.size();
  evaluate_themes(comparison, figures, result);
  evaluate_sentiment(figures, result);
  evaluate_score(comparison, result);
  return result;
}

Result<std::vector<CorrectedPrevalence>> correct_prevalence(const Analyzer& analyzer,
                                                            const Evaluation& evaluation,
                                                            const Survey& survey,
                                                            const EvaluationOptions& options) {
  const auto tagged = analyzer.analyze(survey);
  if (!tagged) return tagged.error();
  const std::uint64_t rows = rows_with_text(survey);
  std::vector<CorrectedPrevalence> result;
  if (rows == 0) return result;
  auto counts = tag_counts(*tagged, options);
  for (const CodeAgreement& code : evaluation.codes) {
    const std::uint64_t found = counts[code.code];
    CorrectedPrevalence& row = result.emplace_back();
    row.code = code.code;
    row.tagged = static_cast<double>(found) / static_cast<double>(rows);
    const auto share = rogan_gladen(found, rows, counts_of(code, evaluation.theme_answers));
    if (share)
      row.corrected = Agreement{share->corrected, share->interval.low, share->interval.high};
  }
  return result;
}

}  // namespace palaute
