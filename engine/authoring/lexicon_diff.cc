// Which answers change with the lexicon, and by which lines?
#include <algorithm>
#include <map>
#include <set>

#include "authoring/explained_rows.h"
#include "authoring/lexicon_lines.h"
#include "authoring/short_quote.h"
#include "lexicon/access.h"
#include "palaute/authoring.h"

namespace palaute {
namespace {

using ThemePolarities = std::map<std::string, Polarity>;

// Praise and blame of one theme make it mixed; what is neutral yields.
Polarity joined(Polarity a, Polarity b) {
  if (a == b || b == Polarity::neutral) return a;
  return a == Polarity::neutral ? b : Polarity::mixed;
}

ThemePolarities themes_of(const TaggedAnswer& answer, const Lexicon& lexicon) {
  ThemePolarities themes;
  for (const Mention& mention : answer.mentions) {
    const auto [known, is_new] = themes.emplace(lexicon.theme(mention.theme).id, mention.polarity);
    if (!is_new) known->second = joined(known->second, mention.polarity);
  }
  return themes;
}

std::vector<ThemeChange> changes_between(const ThemePolarities& before,
                                         const ThemePolarities& after) {
  std::map<std::string, ThemeChange> themes;
  for (const auto& [theme, polarity] : before) themes[theme].before = polarity;
  for (const auto& [theme, polarity] : after) themes[theme].after = polarity;
  std::vector<ThemeChange> changes;
  for (auto& [theme, change] : themes) {
    if (change.before == change.after) continue;
    change.theme = theme;
    changes.push_back(std::move(change));
  }
  return changes;
}

bool is_positive(Polarity polarity) {
  return polarity == Polarity::positive || polarity == Polarity::mixed;
}

bool is_negative(Polarity polarity) {
  return polarity == Polarity::negative || polarity == Polarity::mixed;
}

void count(Polarity polarity, ThemeBalance& balance) {
  ++balance.answers;
  balance.positive += is_positive(polarity) ? 1 : 0;
  balance.negative += is_negative(polarity) ? 1 : 0;
}

// By what it says: line numbers shift when a file is edited.
using UsedLines = std::map<std::string, EntryId>;

UsedLines used_lines(const Explanation& answer, const Lexicon& lexicon) {
  UsedLines lines;
  for (const EntryId entry : used_entries(answer)) {
    const auto axis = static_cast<int>(LexiconAccess::entry(lexicon, entry).axis);
    lines.emplace(std::to_string(axis) + '	' + lexicon_line(lexicon, entry).text, entry);
  }
  return lines;
}

std::vector<EntryId> only_in(const UsedLines& lines, const UsedLines& others) {
  std::set<EntryId> only;
  for (const auto& [key, entry] : lines) {
    if (!others.contains(key)) only.insert(entry);
  }
  return {only.begin(), only.end()};
}

std::vector<LexiconLine> lines_of(const Lexicon& lexicon, const std::vector<EntryId>& entries) {
  std::vector<LexiconLine> lines;
  lines.reserve(entries.size());
  for (const EntryId entry : entries) lines.push_back(lexicon_line(lexicon, entry));
  return lines;
}

std::vector<LineUse> most_used(const Lexicon& lexicon,
                               const std::map<EntryId, std::uint64_t>& answers, std::size_t most) {
  std::vector<std::pair<EntryId, std::uint64_t>> order(answers.begin(), answers.end());
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  if (order.size() > most) order.resize(most);
  std::vector<LineUse> lines;
  lines.reserve(order.size());
  for (const auto& [entry, number] : order) lines.push_back({lexicon_line(lexicon, entry), number});
  return lines;
}

class DiffCollector {
 public:
  DiffCollector(const Lexicon& before, const Lexicon& after, const DiffOptions& options)
      : before_(before), after_(after), options_(options) {
    diff_.before = before.info();
    diff_.after = after.info();
  }

  void add(const ExplainedRow& row) {
    for (std::size_t i = 0; i < row.columns(); ++i) {
      if (row.is_written(i)) compare(row, i);
    }
  }

  LexiconDiff finish() {
    for (auto& [theme, shift] : shifts_) {
      shift.theme = theme;
      diff_.themes.push_back(std::move(shift));
    }
    diff_.disappeared = most_used(before_, disappeared_, options_.most_lines);
    diff_.appeared = most_used(after_, appeared_, options_.most_lines);
    return std::move(diff_);
  }

 private:
  void compare(const ExplainedRow& row, std::size_t column) {
    ++diff_.answers;
    const Explanation& old_answer = row.answer(column, 0);
    const Explanation& new_answer = row.answer(column, 1);
    const ThemePolarities before = themes_of(old_answer.result, before_);
    const ThemePolarities after = themes_of(new_answer.result, after_);
    for (const auto& [theme, polarity] : before) count(polarity, shifts_[theme].before);
    for (const auto& [theme, polarity] : after) count(polarity, shifts_[theme].after);
    AnswerChange change;
    change.themes = changes_between(before, after);
    change.before = old_answer.result.polarity;
    change.after = new_answer.result.polarity;
    if (change.themes.empty() && change.before == change.after) return;
    count_change(change);
    find_lines(old_answer, new_answer, change);
    if (diff_.changes.size() == options_.most_answers) return;
    change.row = row.row.number;
    change.line = row.row.line;
    change.column = row.schema.answers[column].column;
    change.answer = short_quote(row.row.answers[column]);
    diff_.changes.push_back(std::move(change));
  }

  void count_change(const AnswerChange& change) {
    ++diff_.changed;
    diff_.verdicts_changed += change.before == change.after ? 0 : 1;
    for (const ThemeChange& theme : change.themes) {
      std::uint64_t& number = !theme.before  ? diff_.themes_gained
                              : !theme.after ? diff_.themes_lost
                                             : diff_.themes_turned;
      ++number;
    }
  }

  void find_lines(const Explanation& old_answer, const Explanation& new_answer,
                  AnswerChange& change) {
    const UsedLines before = used_lines(old_answer, before_);
    const UsedLines after = used_lines(new_answer, after_);
    const std::vector<EntryId> disappeared = only_in(before, after);
    const std::vector<EntryId> appeared = only_in(after, before);
    for (const EntryId entry : disappeared) ++disappeared_[entry];
    for (const EntryId entry : appeared) ++appeared_[entry];
    if (diff_.changes.size() == options_.most_answers) return;
    change.disappeared = lines_of(before_, disappeared);
    change.appeared = lines_of(after_, appeared);
  }

  const Lexicon& before_;
  const Lexicon& after_;
  const DiffOptions& options_;
  std::map<std::string, ThemeShift> shifts_;
  std::map<EntryId, std::uint64_t> disappeared_;  // answers
  std::map<EntryId, std::uint64_t> appeared_;
  LexiconDiff diff_;
};

}  // namespace

Result<LexiconDiff> compare_lexicons(const Analyzer& before, const Analyzer& after,
                                     const std::filesystem::path& survey,
                                     const SurveySchema& schema, const DiffOptions& options) {
  DiffCollector collector(before.lexicon(), after.lexicon(), options);
  const Analyzer* const analyzers[] = {&before, &after};
  auto reading = explain_rows(analyzers, survey, schema, options.batch,
                              [&](const ExplainedRow& row) { collector.add(row); });
  if (!reading) return reading.error();
  LexiconDiff diff = collector.finish();
  diff.reading = *std::move(reading);
  return diff;
}

}  // namespace palaute
