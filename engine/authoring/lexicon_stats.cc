// How much of a survey does the lexicon cover, and which of its lines do the work?
#include <unicode/uchar.h>

#include <algorithm>
#include <set>

#include "authoring/answer_clauses.h"
#include "authoring/bounded_table.h"
#include "authoring/explained_rows.h"
#include "authoring/lexicon_lines.h"
#include "base/utf8.h"
#include "lexicon/access.h"
#include "palaute/authoring.h"

namespace palaute {
namespace {

constexpr std::size_t kMostUnknownWords = 200'000;

struct Tally {
  std::uint64_t support = 0;
};

// A word in letters; in a language that is not known, nothing else tells words from signs.
bool is_word(const ExplainedWord& word) {
  if (word.language != Language::unknown) return !word.lemma.empty();
  return u_isalpha(static_cast<UChar32>(code_point_at(word.form, 0))) != 0;
}

// The first `most` by falling number; equals stay in their order.
template <class Row, class Number>
void keep_most(std::vector<Row>& rows, std::size_t most, Number Row::*number) {
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const Row& a, const Row& b) { return a.*number > b.*number; });
  if (rows.size() > most) rows.resize(most);
}

class StatsCollector {
 public:
  explicit StatsCollector(const Lexicon& lexicon)
      : lexicon_(lexicon),
        entries_(LexiconAccess::data(lexicon).entries),
        uses_(entries_.size()),
        theme_answers_(lexicon.themes().size()),
        unknown_(kMostUnknownWords) {}

  void add(const ExplainedRow& row) {
    for (std::size_t i = 0; i < row.columns(); ++i) {
      if (row.is_written(i)) add(row.answer(i));
    }
  }

  LexiconStats finish(const StatsOptions& options) {
    fill_themes();
    fill_files();
    fill_most_used(options.most);
    fill_unknown_words(options.most);
    return std::move(stats_);
  }

 private:
  void add(const Explanation& answer) {
    ++stats_.answers;
    for (const ExplainedWord& word : answer.words) add_word(answer, word);
    for (const EntryId entry : used_entries(answer)) ++uses_[entry.value];
    if (answer.result.has(AnswerFlag::no_content)) {
      ++stats_.without_content;
    } else {
      add_content(answer);
    }
  }

  void add_word(const Explanation& answer, const ExplainedWord& word) {
    if (!is_word(word)) return;
    ++stats_.words;
    if (word.status != "unknown") {
      ++stats_.known_words;
      return;
    }
    const bool is_matched =
        std::any_of(answer.matches.begin(), answer.matches.end(),
                    [&](const ExplainedMatch& match) { return covers(match, word); });
    if (!is_matched) ++unknown_.at(word.form).support;
  }

  void add_content(const Explanation& answer) {
    bool has_theme = false;
    bool has_opinion = false;
    for (const AnswerClause& clause : clauses_of(answer, lexicon_)) {
      ++stats_.clauses;
      stats_.clauses_with_theme += clause.has_theme ? 1 : 0;
      has_theme |= clause.has_theme;
      has_opinion |= clause.has_opinion;
    }
    stats_.with_theme += has_theme ? 1 : 0;
    stats_.with_opinion += has_opinion ? 1 : 0;
    std::set<ThemeId> themes;
    for (const Mention& mention : answer.result.mentions) themes.insert(mention.theme);
    for (const ThemeId theme : themes) ++theme_answers_[theme.value];
  }

  void fill_themes() {
    std::vector<ThemeUse> all(lexicon_.themes().size());
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      if (entries_[i].axis != Axis::theme) continue;
      ThemeUse& theme = all[entries_[i].theme().theme.value];
      ++theme.lines;
      theme.lines_used += uses_[i] > 0 ? 1 : 0;
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
      all[i].theme = lexicon_.themes()[i].id;
      all[i].answers = theme_answers_[i];
      if (all[i].lines > 0 || all[i].answers > 0) stats_.themes.push_back(std::move(all[i]));
    }
    keep_most(stats_.themes, stats_.themes.size(), &ThemeUse::answers);
  }

  void fill_files() {
    const auto& names = LexiconAccess::data(lexicon_).files;
    std::vector<LexiconFileUse> all(names.size());
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      LexiconFileUse& file = all[entries_[i].file];
      ++file.lines;
      file.lines_used += uses_[i] > 0 ? 1 : 0;
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
      all[i].file = names[i];
      if (all[i].lines > 0) stats_.files.push_back(std::move(all[i]));
    }
  }

  void fill_most_used(std::size_t most) {
    std::vector<std::uint32_t> used;
    for (std::uint32_t i = 0; i < uses_.size(); ++i) {
      if (uses_[i] > 0) used.push_back(i);
    }
    std::stable_sort(used.begin(), used.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return uses_[a] > uses_[b]; });
    if (used.size() > most) used.resize(most);
    for (const std::uint32_t i : used)
      stats_.most_used.push_back({lexicon_line(lexicon_, EntryId{i}), uses_[i]});
  }

  void fill_unknown_words(std::size_t most) {
    for (const auto& [word, tally] : unknown_.values())
      stats_.unknown_words.push_back({word, tally.support});
    std::sort(stats_.unknown_words.begin(), stats_.unknown_words.end(),
              [](const WordCount& a, const WordCount& b) { return a.word < b.word; });
    keep_most(stats_.unknown_words, most, &WordCount::count);
    stats_.unknown_words_missed = unknown_.missed();
  }

  const Lexicon& lexicon_;
  const std::vector<Entry>& entries_;
  std::vector<std::uint64_t> uses_;           // answers, by entry
  std::vector<std::uint64_t> theme_answers_;  // by theme
  BoundedTable<Tally> unknown_;
  LexiconStats stats_;
};

}  // namespace

Result<LexiconStats> measure_lexicon(const Analyzer& analyzer, const std::filesystem::path& survey,
                                     const SurveySchema& schema, const StatsOptions& options) {
  StatsCollector collector(analyzer.lexicon());
  const Analyzer* const analyzers[] = {&analyzer};
  auto reading = explain_rows(analyzers, survey, schema, options.batch,
                              [&](const ExplainedRow& row) { collector.add(row); });
  if (!reading) return reading.error();
  LexiconStats stats = collector.finish(options);
  stats.reading = *std::move(reading);
  return stats;
}

}  // namespace palaute
