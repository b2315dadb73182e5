// Which words lack a line, guided by the scores of those who use them?
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

#include "authoring/answer_clauses.h"
#include "authoring/bounded_table.h"
#include "authoring/explained_rows.h"
#include "authoring/lexicon_lines.h"
#include "authoring/mining_words.h"
#include "authoring/score_sums.h"
#include "authoring/short_quote.h"
#include "palaute/authoring.h"

namespace palaute {
namespace {

constexpr std::size_t kMostCandidates = 300'000;
constexpr std::size_t kMostExamples = 2;
constexpr double kClearT = 2.5;
constexpr double kFewClauses = 10;
constexpr double kMostUsual = 0.03;  // of all clauses; a word of more means little by itself
constexpr double kValencePerDeviation = 2.0;
constexpr double kWeakestValence = 0.5;

constexpr std::array kAxesMined = {MinedAxis::theme, MinedAxis::opinion};
template <class T>
using ByAxis = std::array<T, kAxesMined.size()>;

std::size_t index_of(MinedAxis axis) { return static_cast<std::size_t>(axis); }

// Does the clause take part on this axis, and does it lack what the axis looks for?
bool takes_part(MinedAxis axis, const AnswerClause& clause) {
  return axis == MinedAxis::theme || clause.has_theme;
}
bool lacks(MinedAxis axis, const AnswerClause& clause) {
  return axis == MinedAxis::theme ? !clause.has_theme : clause.has_theme && !clause.has_opinion;
}

struct ClauseCounts {
  std::uint64_t all = 0;
  std::uint64_t lacking = 0;

  double share() const {
    return all == 0 ? 0.0 : static_cast<double>(lacking) / static_cast<double>(all);
  }
};

// What one axis knows of a candidate.
struct AxisEvidence {
  ClauseCounts clauses;
  std::uint64_t respondents = 0;            // who use it where a line is lacking
  std::map<ThemeId, std::uint32_t> themes;  // named in the same answers
  std::vector<std::string> examples;
};

struct Evidence {
  std::uint64_t support = 0;  // respondents who use it anywhere
  ScoreSums scores;           // theirs
  std::string whole;          // of a part: a compound it was seen in
  bool has_several_wholes = false;
  ByAxis<AxisEvidence> axes;
};

// What one respondent adds to it.
struct RowEvidence {
  std::string whole;
  bool has_several_wholes = false;
  ByAxis<ClauseCounts> clauses;
  ByAxis<std::size_t> column{};  // of the answer to show
  ByAxis<ByteRange> words;
};

void note_whole(const std::string& seen, std::string& whole, bool& has_several) {
  if (whole.empty()) whole = seen;
  has_several |= whole != seen;
}

Language language_of(const Explanation& answer, const AnswerClause& clause) {
  return answer.words[clause.begin].language;
}

std::string key_of(Language language, const std::string& pattern) {
  return std::string(language_code(language)) + '\t' + pattern;
}

class Miner {
 public:
  explicit Miner(const Lexicon& lexicon)
      : lexicon_(lexicon),
        finder_(lexicon),
        overall_(lexicon.find_theme("general.overall").value_or(ThemeId{})),
        evidence_(kMostCandidates) {}

  void add(const ExplainedRow& row) {
    std::map<std::string, RowEvidence> found;
    bool has_content = false;
    for (std::size_t i = 0; i < row.columns(); ++i) {
      if (!row.is_written(i)) continue;
      ++mining_.answers;
      if (row.answer(i).result.has(AnswerFlag::no_content)) {
        ++mining_.without_content;
      } else {
        has_content = true;
        read_answer(row.answer(i), i, found);
      }
    }
    const auto score = row.score();
    if (score && has_content) scores_.add(*score);
    for (const auto& [key, use] : found) take(row, use, score, evidence_.at(key));
    if (!row.schema.scores.empty()) mining_.score = row.schema.scores.front().column;
  }

  Mining finish(const MineOptions& options) {
    for (const MinedAxis axis : kAxesMined) {
      for (const Language language : kLanguages) {
        std::vector<MinedCandidate> candidates = candidates_of(axis, language, options);
        std::move(candidates.begin(), candidates.end(), std::back_inserter(mining_.candidates));
      }
    }
    mining_.support_missed = evidence_.missed();
    return std::move(mining_);
  }

 private:
  void read_answer(const Explanation& answer, std::size_t column,
                   std::map<std::string, RowEvidence>& found) {
    for (const AnswerClause& clause : clauses_of(answer, lexicon_)) {
      count_clause(answer, clause);
      const Language language = language_of(answer, clause);
      if (language == Language::unknown) continue;
      std::map<std::string, CandidateUse> uses;  // a clause counts once for each
      for (CandidateUse& use : finder_.find(answer, clause)) {
        CandidateUse& first = uses.try_emplace(use.pattern, use).first->second;
        if (first.is_matched && !use.is_matched) first = use;
      }
      for (const auto& [pattern, use] : uses)
        read_use(use, clause, column, found[key_of(language, pattern)]);
    }
  }

  void count_clause(const Explanation& answer, const AnswerClause& clause) {
    ++mining_.clauses;
    mining_.clauses_without_theme += clause.has_theme ? 0 : 1;
    mining_.clauses_without_opinion += lacks(MinedAxis::opinion, clause) ? 1 : 0;
    for (const MinedAxis axis : kAxesMined) {
      if (!takes_part(axis, clause)) continue;
      ClauseCounts& counts = expected_[language_of(answer, clause)][index_of(axis)];
      ++counts.all;
      counts.lacking += lacks(axis, clause) ? 1 : 0;
    }
  }

  static void read_use(const CandidateUse& use, const AnswerClause& clause, std::size_t column,
                       RowEvidence& evidence) {
    if (!use.whole.empty()) note_whole(use.whole, evidence.whole, evidence.has_several_wholes);
    for (const MinedAxis axis : kAxesMined) {
      if (!takes_part(axis, clause)) continue;
      const std::size_t i = index_of(axis);
      ++evidence.clauses[i].all;
      if (!lacks(axis, clause) || use.is_matched) continue;
      if (evidence.clauses[i].lacking++ > 0) continue;
      evidence.column[i] = column;
      evidence.words[i] = use.words;
    }
  }

  void take(const ExplainedRow& row, const RowEvidence& use, std::optional<double> score,
            Evidence& evidence) const {
    ++evidence.support;
    if (score) evidence.scores.add(*score);
    if (!use.whole.empty()) note_whole(use.whole, evidence.whole, evidence.has_several_wholes);
    evidence.has_several_wholes |= use.has_several_wholes;
    for (const MinedAxis axis : kAxesMined) {
      const std::size_t i = index_of(axis);
      evidence.axes[i].clauses.all += use.clauses[i].all;
      evidence.axes[i].clauses.lacking += use.clauses[i].lacking;
      if (use.clauses[i].lacking > 0) show(row, use, i, evidence.axes[i]);
    }
  }

  void show(const ExplainedRow& row, const RowEvidence& use, std::size_t axis,
            AxisEvidence& evidence) const {
    ++evidence.respondents;
    const std::size_t column = use.column[axis];
    for (const Mention& mention : row.answer(column).result.mentions) {
      if (mention.theme != overall_) ++evidence.themes[mention.theme];
    }
    if (evidence.examples.size() < kMostExamples)
      evidence.examples.push_back(short_quote(row.row.answers[column], use.words[axis]));
  }

  std::vector<MinedCandidate> candidates_of(MinedAxis axis, Language language,
                                            const MineOptions& options) const {
    std::vector<MinedCandidate> candidates;
    const std::string prefix = key_of(language, "");
    for (const auto& [key, evidence] : evidence_.values()) {
      if (!key.starts_with(prefix)) continue;
      auto candidate = judge(axis, key.substr(prefix.size()), language, evidence);
      if (candidate && candidate->support >= options.min_support &&
          !says_no_more(axis, *candidate, evidence))
        candidates.push_back(*std::move(candidate));
    }
    std::sort(candidates.begin(), candidates.end(), comes_before);
    if (candidates.size() > options.most) candidates.resize(options.most);
    return candidates;
  }

  static bool comes_before(const MinedCandidate& a, const MinedCandidate& b) {
    if (a.rank != b.rank) return a.rank > b.rank;
    return a.support != b.support ? a.support > b.support : a.pattern < b.pattern;
  }

  std::optional<MinedCandidate> judge(MinedAxis axis, std::string pattern, Language language,
                                      const Evidence& evidence) const {
    const AxisEvidence& own = evidence.axes[index_of(axis)];
    const double expected = expected_.at(language)[index_of(axis)].share();
    const double share = own.clauses.share();
    if (share <= expected) return std::nullopt;
    MinedCandidate candidate;
    candidate.axis = axis;
    candidate.language = language;
    candidate.pattern = std::move(pattern);
    candidate.support = own.respondents;
    candidate.clauses = own.clauses.all;
    candidate.novelty = (share - expected) / (1 - expected);
    candidate.effect = effect_of(evidence.scores);
    candidate.rank = rank_of(candidate);
    candidate.examples = own.examples;
    if (axis == MinedAxis::theme) {
      candidate.theme = lexicon_.theme(usual_theme(own)).id;
    } else {
      candidate.valence = valence_of_effect(candidate.effect);
      if (!candidate.valence || is_usual(evidence, language)) return std::nullopt;
    }
    return candidate;
  }

  std::optional<MinedEffect> effect_of(const ScoreSums& users) const {
    const auto effect = contrast_means(users, scores_);
    if (!effect) return std::nullopt;
    return MinedEffect{effect->users, effect->others, effect->shrunk_difference, effect->t};
  }

  double rank_of(const MinedCandidate& candidate) const {
    const double rank = static_cast<double>(candidate.support) * candidate.novelty;
    if (mining_.score.empty()) return rank;
    return candidate.effect ? rank * std::abs(candidate.effect->difference) : 0.0;
  }

  std::optional<double> valence_of_effect(const std::optional<MinedEffect>& effect) const {
    if (!effect || std::abs(effect->t) < kClearT) return std::nullopt;
    const double strength =
        kValencePerDeviation * std::abs(effect->difference) / scores_.deviation();
    const double valence = nearest_valence(std::max(strength, kWeakestValence));
    return std::copysign(valence, effect->difference);
  }

  ThemeId usual_theme(const AxisEvidence& evidence) const {
    const auto most =
        std::max_element(evidence.themes.begin(), evidence.themes.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == evidence.themes.end() ? overall_ : most->first;
  }

  // A part met in one compound only, or a pair of which one word says it all.
  bool says_no_more(MinedAxis axis, const MinedCandidate& candidate,
                    const Evidence& evidence) const {
    if (!evidence.whole.empty()) return !evidence.has_several_wholes;
    const std::string& pattern = candidate.pattern;
    const std::size_t space = pattern.find(' ');
    if (space == std::string::npos) return false;
    return !adds_to(axis, candidate, pattern.substr(0, space)) ||
           !adds_to(axis, candidate, pattern.substr(space + 1));
  }

  // Does a pair say more than this word of it, which for its part says something?
  bool adds_to(MinedAxis axis, const MinedCandidate& pair, const std::string& word) const {
    const Evidence* alone = evidence_.find(key_of(pair.language, word));
    if (alone == nullptr || is_usual(*alone, pair.language)) return false;
    const AxisEvidence& own = alone->axes[index_of(axis)];
    return own.respondents > pair.support &&
           own.clauses.share() > expected_.at(pair.language)[index_of(axis)].share();
  }

  // A word of every other sentence, such as articles and prepositions are.
  bool is_usual(const Evidence& word, Language language) const {
    const std::size_t all = index_of(MinedAxis::theme);
    const auto clauses = static_cast<double>(expected_.at(language)[all].all);
    return static_cast<double>(word.axes[all].clauses.all) >
           std::max(kFewClauses, kMostUsual * clauses);
  }

  const Lexicon& lexicon_;
  CandidateFinder finder_;
  ThemeId overall_;
  BoundedTable<Evidence> evidence_;
  std::map<Language, ByAxis<ClauseCounts>> expected_;
  ScoreSums scores_;  // of respondents who said something
  Mining mining_;
};

}  // namespace

Result<Mining> mine_survey(const Analyzer& analyzer, const std::filesystem::path& survey,
                           const SurveySchema& schema, const MineOptions& options) {
  Miner miner(analyzer.lexicon());
  const Analyzer* const analyzers[] = {&analyzer};
  auto reading = explain_rows(analyzers, survey, schema, options.batch,
                              [&](const ExplainedRow& row) { miner.add(row); });
  if (!reading) return reading.error();
  Mining mining = miner.finish(options);
  mining.reading = *std::move(reading);
  return mining;
}

}  // namespace palaute
