#include "lexicon/line_readers.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace palaute {
namespace {

constexpr double kStrongest = 3.0;

std::optional<double> parse_double(std::string_view text) {
  double value = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (problem != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
    return std::nullopt;
  return value;
}

std::optional<double> parse_whole(std::string_view text) {
  const auto value = parse_double(text);
  return value && std::trunc(*value) == *value ? value : std::nullopt;
}

bool is_valence(double value) {
  return std::abs(value) <= kStrongest && std::round(value * 2) == value * 2;
}

std::string_view take_until(std::string_view& rest, char separator) {
  const std::string_view taken = rest.substr(0, rest.find(separator));
  rest.remove_prefix(std::min(taken.size() + 1, rest.size()));
  return taken;
}

bool has_cell(const TableLine& line, std::size_t cell) {
  return cell < line.cells.size() && !line.cells[cell].text.empty();
}

Result<Entry> read_pattern(const TableFile& table, const TableLine& line, std::size_t cell,
                           Axis axis) {
  Entry entry;
  entry.axis = axis;
  entry.line = line.number;
  entry.pattern_text = line.cells[cell].text;
  auto parsed = parse_pattern(entry.pattern_text);
  if (const auto* problem = std::get_if<PatternError>(&parsed)) {
    Error error = table.error(line, cell, problem->message);
    error.column += static_cast<std::uint32_t>(problem->position);
    return error;
  }
  entry.pattern = std::get<Pattern>(std::move(parsed));
  return entry;
}

Result<double> read_valence(const TableFile& table, const TableLine& line, std::size_t cell) {
  const auto value = parse_double(line.cells[cell].text);
  if (!value || !is_valence(*value)) {
    return table.error(line, cell,
                       "'" + line.cells[cell].text + "' is no valence; use -3 to 3 in halves");
  }
  return *value;
}

Result<Done> read_flag(const TableFile& table, const TableLine& line, std::string_view flag,
                       OpinionMeaning& opinion) {
  const std::string_view whole = flag;
  const std::string_view name = take_until(flag, '=');
  const auto value = parse_double(flag);
  const auto prompt = prompt_from_name(flag);
  if (name == "negated" && value && is_valence(*value)) {
    opinion.negated_valence = *value;
  } else if (name == "prompt" && prompt) {
    opinion.prompts.push_back(*prompt);
  } else if (whole == "fixed") {
    opinion.fixed = true;
  } else if (whole == "noroot") {
    opinion.not_through_root = true;
  } else if (whole == "themed") {
    opinion.needs_theme = true;
  } else if (whole == "wish") {
    opinion.wish = true;
  } else if (whole == "profane") {
    opinion.profane = true;
  } else {
    return table.error(
        line, 2,
        "unknown flag '" + std::string(whole) +
            "'; known are negated=V, fixed, noroot, themed, wish, profane, prompt=NAME");
  }
  return Done{};
}

// "1.3" or "-0.8/-0.4".
Result<Done> read_factor(const TableFile& table, const TableLine& line, CueMeaning& cue) {
  if (!has_cell(line, 2)) return Done{};
  std::string_view rest = line.cells[2].text;
  const auto praise = parse_double(take_until(rest, '/'));
  const auto blame = rest.empty() ? praise : parse_double(rest);
  if (!praise || !blame) {
    return table.error(
        line, 2,
        "'" + line.cells[2].text + "' is no factor; use a number or a/b for praise and blame");
  }
  cue.on_praise = *praise;
  cue.on_blame = *blame;
  return Done{};
}

Result<Done> read_reach(const TableFile& table, const TableLine& line, CueMeaning& cue) {
  if (!has_cell(line, 3)) return Done{};
  const std::string& text = line.cells[3].text;
  const auto words = parse_whole(text);
  if (text == "clause") {
    cue.reach = {0, kWholeClause};
  } else if (text == "whole") {
    cue.reach = {kWholeClause, kWholeClause};
  } else if (words && std::abs(*words) >= 1 && std::abs(*words) <= 20) {
    const auto count = static_cast<unsigned>(std::abs(*words));
    cue.reach = *words > 0 ? Reach{0, count} : Reach{count, 0};
  } else {
    return table.error(line, 3,
                       "'" + text + "' is no reach; use clause, whole, or a number of words");
  }
  return Done{};
}

constexpr std::array<std::string_view, 8> kEmotions = {
    "joy", "trust", "anger", "frustration", "disappointment", "fear", "sadness", "surprise"};
constexpr std::array<std::string_view, 7> kIntents = {
    "praise", "complaint", "wish", "question", "leaving", "recommending", "urgent"};

template <std::size_t kSize>
std::string list_of(const std::array<std::string_view, kSize>& names) {
  std::string list;
  for (const std::string_view name : names) list.append(list.empty() ? "" : ", ").append(name);
  return list;
}

bool is_known_label(Axis axis, std::string_view label) {
  const auto is_in = [&](const auto& names) {
    return std::find(names.begin(), names.end(), label) != names.end();
  };
  return axis == Axis::emotion ? is_in(kEmotions) : is_in(kIntents);
}

}  // namespace

Result<Entry> read_theme_line(const TableFile& table, const TableLine& line,
                              const FindTheme& find_theme) {
  if (auto cells = table.check_cells(line, 2, 3); !cells) return cells.error();
  const auto theme = find_theme(line.cells[0].text);
  if (!theme) return table.error(line, 0, "unknown theme '" + line.cells[0].text + "'");
  auto entry = read_pattern(table, line, 1, Axis::theme);
  if (!entry) return entry;
  ThemeMeaning meaning{*theme, std::nullopt};
  if (has_cell(line, 2)) {
    const auto valence = read_valence(table, line, 2);
    if (!valence) return valence.error();
    meaning.valence = *valence;
  }
  entry->meaning = meaning;
  return entry;
}

Result<Entry> read_opinion_line(const TableFile& table, const TableLine& line) {
  if (auto cells = table.check_cells(line, line.removes ? 1 : 2, 3); !cells) return cells.error();
  auto entry = read_pattern(table, line, 0, Axis::opinion);
  if (!entry) return entry;
  OpinionMeaning meaning;
  if (!line.removes) {
    const auto valence = read_valence(table, line, 1);
    if (!valence) return valence.error();
    meaning.valence = *valence;
  }
  std::string_view flags =
      has_cell(line, 2) ? std::string_view(line.cells[2].text) : std::string_view();
  while (!flags.empty()) {
    std::string_view flag = take_until(flags, ',');
    while (flag.starts_with(' ')) flag.remove_prefix(1);
    if (auto read = read_flag(table, line, flag, meaning); !read) return read.error();
  }
  entry->meaning = std::move(meaning);
  return entry;
}

Result<Entry> read_cue_line(const TableFile& table, const TableLine& line) {
  if (auto cells = table.check_cells(line, 2, 4); !cells) return cells.error();
  const auto kind = cue_kind_from_name(line.cells[0].text);
  if (!kind) {
    return table.error(
        line, 0,
        "unknown cue '" + line.cells[0].text +
            "'; known are negator, intensifier, diminisher, wish, question, comparison, "
            "contrast, boundary");
  }
  auto entry = read_pattern(table, line, 1, begins_clause(*kind) ? Axis::border : Axis::cue);
  if (!entry) return entry;
  CueMeaning meaning;
  meaning.kind = *kind;
  if (auto read = read_factor(table, line, meaning); !read) return read.error();
  if (auto read = read_reach(table, line, meaning); !read) return read.error();
  const bool lacks_reach = meaning.reach.before == 0 && meaning.reach.after == 0;
  if (!line.removes && !begins_clause(*kind) && (lacks_reach || !has_cell(line, 2))) {
    return table.error(line, 3, "a " + line.cells[0].text + " needs a factor and a reach");
  }
  entry->meaning = meaning;
  return entry;
}

Result<Entry> read_prompt_line(const TableFile& table, const TableLine& line) {
  if (auto cells = table.check_cells(line, line.removes ? 1 : 2, 2); !cells) return cells.error();
  Entry entry;
  entry.axis = Axis::prompt;
  entry.line = line.number;
  entry.pattern_text = line.cells[0].text;
  const auto prompt = prompt_from_name(entry.pattern_text);
  if (!prompt) {
    return table.error(line, 0,
                       "'" + entry.pattern_text +
                           "' is no kind of question; use open, why, improve, praise or problem");
  }
  PromptMeaning meaning{*prompt, 0.0};
  if (!line.removes) {
    const auto valence = read_valence(table, line, 1);
    if (!valence) return valence.error();
    meaning.valence = *valence;
  }
  entry.meaning = meaning;
  return entry;
}

Result<Entry> read_label_line(const TableFile& table, const TableLine& line, Axis axis) {
  if (auto cells = table.check_cells(line, 2, 2); !cells) return cells.error();
  const std::string& label = line.cells[0].text;
  if (!is_known_label(axis, label)) {
    return table.error(line, 0,
                       "unknown label '" + label + "'; known are " +
                           (axis == Axis::emotion ? list_of(kEmotions) : list_of(kIntents)));
  }
  auto entry = read_pattern(table, line, 1, axis);
  if (!entry) return entry;
  entry->meaning = LabelMeaning{label};
  return entry;
}

Result<Theme> read_tree_line(const TableFile& table, const TableLine& line) {
  if (auto cells = table.check_cells(line, line.removes ? 1 : 7, 7); !cells) return cells.error();
  Theme theme;
  theme.id = line.cells[0].text;
  if (line.removes) return theme;
  theme.finnish_name = line.cells[1].text;
  theme.english_name = line.cells[2].text;
  const auto level = parse_whole(line.cells[3].text);
  if (!level || *level < 1 || *level > 4) return table.error(line, 3, "level is 1, 2, 3 or 4");
  theme.level = static_cast<int>(*level);
  theme.side = line.cells[4].text;
  if (theme.side != "benefit" && theme.side != "sacrifice")
    return table.error(line, 4, "side is benefit or sacrifice");
  theme.kind = line.cells[5].text;
  if (theme.kind != "utilitarian" && theme.kind != "hedonic")
    return table.error(line, 5, "kind is utilitarian or hedonic");
  theme.owner = line.cells[6].text;
  return theme;
}

}  // namespace palaute
