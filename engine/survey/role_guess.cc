#include "survey/role_guess.h"

#include <fmt/format.h>

#include <array>

#include "survey/cell_text.h"
#include "survey/header_words.h"
#include "survey/scale.h"

namespace palaute {
namespace {

constexpr double kNearlyAll = 0.95;
constexpr std::uint64_t kMostSegments = 30;
constexpr std::uint64_t kLongestLabel = 100;  // characters

// What is known about a column.
struct Column {
  const std::string& name;
  const std::string& question;
  const ColumnProfile& cells;

  bool says(HeaderTopic topic) const {
    return header_says(name, topic) || header_says(question, topic);
  }
};

using Guess = std::optional<RoleGuess>;

RoleGuess make(Role role, std::string evidence) {
  RoleGuess guess;
  guess.role = role;
  guess.evidence = std::move(evidence);
  return guess;
}

Guess guess_personal(const Column& column) {
  if (column.cells.personal_share() >= 0.5) {
    return make(Role::personal, "its cells are e-mail, phone or IP addresses; left out of outputs");
  }
  const bool field_name = count_words(column.name) <= 4 && column.cells.mean_words() <= 4;
  if (!field_name || !header_says(column.name, HeaderTopic::personal)) return std::nullopt;
  return make(Role::personal, "the header says that it tells who answered; left out of outputs");
}

Guess guess_weight(const Column& column) {
  const ColumnProfile& cells = column.cells;
  const bool weights = cells.number_share() == 1 && cells.low() >= 0 && cells.high() <= 1000;
  if (!weights || !header_says(column.name, HeaderTopic::weight)) return std::nullopt;
  return make(Role::weight, fmt::format("all cells are numbers {}-{}; the header says weight",
                                        cells.low(), cells.high()));
}

std::string whole_numbers_text(const ColumnProfile& cells, int low, int high) {
  return fmt::format("{} of {} cells are whole numbers {}-{}",
                     grouped(cells.wholes_between(low, high)), grouped(cells.filled()), low, high);
}

struct ScaleRange {
  int low = 0;
  int high = 0;
};

// The narrowest of the usual scales that nearly all cells are on.
std::optional<ScaleRange> usual_range(const ColumnProfile& cells) {
  constexpr auto kRanges = std::to_array<ScaleRange>({{1, 5}, {1, 7}, {1, 10}, {0, 10}});
  for (const ScaleRange range : kRanges) {
    const auto inside = static_cast<double>(cells.wholes_between(range.low, range.high));
    const bool fits = inside >= kNearlyAll * static_cast<double>(cells.answered());
    if (inside > 0 && fits) return range;
  }
  return std::nullopt;
}

RoleGuess make_score(ScaleKind kind, const Column& column, ScaleRange range,
                     std::string_view word) {
  RoleGuess guess =
      make(Role::score,
           fmt::format("{}; {}", whole_numbers_text(column.cells, range.low, range.high), word));
  guess.scale.emplace().kind = kind;
  const bool usual = kind == ScaleKind::nps || kind == ScaleKind::number ||
                     (kind == ScaleKind::csat && range.high <= 5) ||
                     (kind == ScaleKind::ces && range.high <= 7);
  if (!usual) {
    guess.scale->low = range.low;
    guess.scale->high = range.high;
  }
  return guess;
}

Guess guess_score(const Column& column) {
  const auto range = usual_range(column.cells);
  if (!range) return std::nullopt;
  if (column.says(HeaderTopic::nps)) {
    return make_score(ScaleKind::nps, column, {0, 10}, "the header speaks of recommending");
  }
  if (column.says(HeaderTopic::ces)) {
    return make_score(ScaleKind::ces, column, *range, "the header speaks of effort or ease");
  }
  if (column.says(HeaderTopic::csat)) {
    return make_score(ScaleKind::csat, column, *range, "the header speaks of satisfaction");
  }
  if (!column.says(HeaderTopic::rating)) return std::nullopt;
  return make_score(ScaleKind::number, column, *range, "the header speaks of a score");
}

int date_rank(const Column& column) {
  if (header_says(column.name, HeaderTopic::answered_at)) return 0;
  return header_says(column.name, HeaderTopic::started_at) ? 2 : 1;
}

RoleGuess make_wave(const Column& column, WaveUnit unit, std::string evidence) {
  RoleGuess guess = make(Role::wave, std::move(evidence));
  guess.wave = WaveColumn{column.name, unit, DateOrder::detect};
  guess.rank = date_rank(column);
  return guess;
}

Guess guess_dates(const Column& column) {
  const DateEvidence& dates = column.cells.dates();
  const double cells = static_cast<double>(dates.cells());
  if (dates.days() == 0 || static_cast<double>(dates.days()) < kNearlyAll * cells) {
    return std::nullopt;
  }
  const std::string evidence =
      fmt::format("{} of {} cells are dates", grouped(dates.days()), grouped(dates.cells()));
  if (auto style = dates.decide({column.name, WaveUnit::month, DateOrder::detect}); !style) {
    return make(Role::other, evidence + ", but " + style.error().message);
  }
  return make_wave(column, WaveUnit::month, evidence);
}

Guess guess_wave_labels(const Column& column) {
  const ColumnProfile& cells = column.cells;
  const bool few = cells.distinct() >= 2 && cells.distinct() <= kMostSegments;
  const bool short_labels = few && cells.longest() <= 20 && cells.distinct_share() <= 0.5;
  const bool all_periods = cells.filled() != 0 && cells.dates().periods() == cells.filled();
  const bool serial_days = cells.dates().all_serials();
  if (serial_days && column.says(HeaderTopic::answered_at)) {
    return make_wave(column, WaveUnit::month, "all cells are day numbers of a spreadsheet");
  }
  if (!short_labels || !(column.says(HeaderTopic::wave) || (all_periods && cells.low() > 2199))) {
    return std::nullopt;
  }
  return make_wave(
      column, WaveUnit::as_is,
      fmt::format("{} distinct labels; the header speaks of a wave or period", cells.distinct()));
}

Guess guess_id(const Column& column) {
  const ColumnProfile& cells = column.cells;
  if (!cells.unique() || cells.filled() < 2 || cells.longest() > 64) return std::nullopt;
  const bool named = header_says(column.name, HeaderTopic::id);
  if (!named && cells.mean_words() > 1) return std::nullopt;
  RoleGuess guess =
      make(Role::id, fmt::format("no two of the first {} cells are alike{}",
                                 grouped(cells.distinct()), named ? "; the header says id" : ""));
  guess.rank = named ? 0 : 1;
  return guess;
}

Prompt guess_prompt(const Column& column) {
  struct TopicPrompt {
    HeaderTopic topic;
    Prompt prompt;
  };
  constexpr auto kPrompts = std::to_array<TopicPrompt>({{HeaderTopic::why, Prompt::why},
                                                        {HeaderTopic::improve, Prompt::improve},
                                                        {HeaderTopic::praise, Prompt::praise},
                                                        {HeaderTopic::problem, Prompt::problem}});
  Prompt found = Prompt::open;
  for (const TopicPrompt& each : kPrompts) {
    if (!column.says(each.topic)) continue;
    if (found != Prompt::open) return Prompt::open;
    found = each.prompt;
  }
  return found;
}

bool is_asked_openly(const Column& column) {
  return column.says(HeaderTopic::answer) || guess_prompt(column) != Prompt::open;
}

Guess guess_answer(const Column& column) {
  const ColumnProfile& cells = column.cells;
  if (cells.number_share() >= 0.5) return std::nullopt;
  const bool asked = is_asked_openly(column);
  const bool wordy = cells.mean_words() >= (asked ? 1.2 : 2.5);
  const bool varied = cells.distinct_share() >= (asked ? 0.3 : 0.6);
  if (!wordy || !varied) return std::nullopt;
  RoleGuess guess =
      make(Role::answer,
           fmt::format("{} cells of text, {:.0f} words on average, {:.0f} % distinct{}",
                       grouped(cells.filled()), cells.mean_words(), 100 * cells.distinct_share(),
                       asked ? "; the header asks openly" : ""));
  guess.prompt = guess_prompt(column);
  return guess;
}

Guess guess_bookkeeping(const Column& column) {
  const ColumnProfile& cells = column.cells;
  if (cells.filled() == 0) return make(Role::other, "has no filled cells");
  if (header_says(column.name, HeaderTopic::bookkeeping)) {
    return make(Role::other, "the survey tool keeps it for itself");
  }
  if (cells.restating_share() >= kNearlyAll) {
    return make(Role::other, "restates a score: promoters, passives, detractors");
  }
  return std::nullopt;
}

Guess guess_segment(const Column& column) {
  const ColumnProfile& cells = column.cells;
  const bool labels = cells.number_share() < 0.5 && cells.longest() <= kLongestLabel;
  const bool few = cells.distinct() >= 2 && cells.distinct() <= kMostSegments;
  if (!labels || !few || cells.distinct_share() > 0.5) return std::nullopt;
  return make(Role::segment, fmt::format("{} distinct short labels in {} cells", cells.distinct(),
                                         grouped(cells.filled())));
}

RoleGuess describe_other(const Column& column) {
  const ColumnProfile& cells = column.cells;
  if (cells.number_share() >= kNearlyAll) {
    return make(Role::other, fmt::format("numbers {}-{}; the header does not say what they mean",
                                         cells.low(), cells.high()));
  }
  return make(Role::other, fmt::format("{} distinct cells, {:.0f} words on average",
                                       grouped(cells.distinct()), cells.mean_words()));
}

std::string_view unit_name(WaveUnit unit) {
  switch (unit) {
    case WaveUnit::month:
      return "month";
    case WaveUnit::quarter:
      return "quarter";
    case WaveUnit::year:
      return "year";
    case WaveUnit::as_is:
      break;
  }
  return "as-is";
}

}  // namespace

RoleGuess guess_role(const std::string& name, const std::string& question,
                     const ColumnProfile& cells) {
  const Column column{name, question, cells};
  for (auto* const guess :
       {guess_bookkeeping, guess_personal, guess_weight, guess_score, guess_dates,
        guess_wave_labels, guess_id, guess_answer, guess_segment}) {
    if (auto found = guess(column); found) return *std::move(found);
  }
  return describe_other(column);
}

std::string role_name(const RoleGuess& guess) {
  switch (guess.role) {
    case Role::personal:
      return "personal";
    case Role::weight:
      return "weight";
    case Role::score:
      return fmt::format("score:{}", scale_name(guess.scale->kind));
    case Role::wave:
      return fmt::format("wave:{}", unit_name(guess.wave->unit));
    case Role::id:
      return "id";
    case Role::answer:
      return "answer";
    case Role::segment:
      return "segment";
    case Role::other:
      break;
  }
  return "other";
}

}  // namespace palaute
