#include "drivers/quotes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace palaute {
namespace {

// Shorter answers seldom tell why, longer ones are no quotes.
constexpr std::size_t kShortest = 25;
constexpr std::size_t kLongest = 400;

struct Candidate {
  std::size_t row = 0;
  std::size_t column = 0;
  const Mention* mention = nullptr;
  std::size_t size = 0;
};

// The clearest first.
bool is_clearer(const Candidate& a, const Candidate& b) {
  const auto key = [](const Candidate& candidate) {
    const bool awkward = candidate.size < kShortest || candidate.size > kLongest;
    return std::tuple(awkward, -std::abs(candidate.mention->strength), candidate.size,
                      candidate.row, candidate.column);
  };
  return key(a) < key(b);
}

using Candidates = std::map<std::pair<ThemeId, Polarity>, std::vector<Candidate>>;

using Speakers = std::map<ThemeId, std::set<std::size_t>>;

void collect_cell(const TaggedSurvey& tagged, std::size_t row, std::size_t column,
                  Candidates& candidates, Speakers& speakers) {
  for (const Mention& mention : tagged.answer(row, column).mentions) {
    speakers[mention.theme].insert(row);
    if (mention.polarity == Polarity::neutral) continue;
    candidates[{mention.theme, mention.polarity}].push_back(
        {row, column, &mention, tagged.survey().row(row).answers[column].size()});
  }
}

Candidates collect(const TaggedSurvey& tagged, Speakers& speakers) {
  Candidates candidates;
  const std::size_t columns = tagged.survey().schema().answers.size();
  for (std::size_t row = 0; row < tagged.survey().size(); ++row) {
    for (std::size_t column = 0; column < columns; ++column) {
      collect_cell(tagged, row, column, candidates, speakers);
    }
  }
  return candidates;
}

Quote quote_of(const TaggedSurvey& tagged, const Candidate& candidate) {
  const SurveyRow& row = tagged.survey().row(candidate.row);
  Quote quote;
  quote.theme = candidate.mention->theme;
  quote.polarity = candidate.mention->polarity;
  quote.row = row.number;
  quote.column = candidate.column;
  quote.text = row.answers[candidate.column];
  quote.theme_words = candidate.mention->theme_words;
  quote.opinion_words = candidate.mention->opinion_words;
  if (!row.scores.empty()) quote.score = row.scores.front();
  return quote;
}

}  // namespace

std::vector<Quote> choose_quotes(const TaggedSurvey& tagged, const DriverOptions& options) {
  Speakers speakers;
  Candidates candidates = collect(tagged, speakers);
  std::vector<Quote> quotes;
  for (auto& [key, list] : candidates) {
    if (speakers[key.first].size() < options.min_n) continue;
    std::sort(list.begin(), list.end(), is_clearer);
    std::set<std::string> texts;
    for (const Candidate& candidate : list) {
      if (texts.size() == options.quotes_per_theme) break;
      Quote quote = quote_of(tagged, candidate);
      if (texts.insert(quote.text).second) quotes.push_back(std::move(quote));
    }
  }
  return quotes;
}

}  // namespace palaute
