#include "column_specs.h"

#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace palaute::tool {
namespace {

template <class Value, std::size_t kSize>
using Names = std::array<std::pair<std::string_view, Value>, kSize>;

constexpr Names<ScaleKind, 4> kKinds = {{{"nps", ScaleKind::nps},
                                         {"csat", ScaleKind::csat},
                                         {"ces", ScaleKind::ces},
                                         {"number", ScaleKind::number}}};
constexpr Names<Direction, 4> kDirections = {{{"higher", Direction::higher},
                                              {"lower", Direction::lower},
                                              {"ease", Direction::ease},
                                              {"effort", Direction::effort}}};
constexpr Names<WaveUnit, 4> kUnits = {{{"month", WaveUnit::month},
                                        {"quarter", WaveUnit::quarter},
                                        {"year", WaveUnit::year},
                                        {"as-is", WaveUnit::as_is}}};

template <class Value, std::size_t kSize>
std::optional<Value> find_name(const Names<Value, kSize>& names, std::string_view name) {
  for (const auto& [known, value] : names) {
    if (known == name) return value;
  }
  return std::nullopt;
}

Error usage(const std::string& spec, const std::string& message) {
  return {ErrorCode::argument, "'" + spec + "': " + message, "", 0, 0};
}

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == separator) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

std::optional<double> parse_number(std::string_view text) {
  double value = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  return problem == std::errc() && end == text.data() + text.size() ? std::optional(value)
                                                                    : std::nullopt;
}

// "0-10", "-5-5".
bool read_range(const std::string& text, Scale& scale) {
  const std::size_t dash = text.find('-', 1);
  if (dash == std::string::npos) return false;
  const auto low = parse_number(std::string_view(text).substr(0, dash));
  const auto high = parse_number(std::string_view(text).substr(dash + 1));
  if (!low || !high || *low >= *high) return false;
  scale.low = low;
  scale.high = high;
  return true;
}

bool read_missing(const std::string& list, Scale& scale) {
  for (const std::string& code : split(list, ',')) {
    const auto value = parse_number(code);
    if (!value) return false;
    scale.missing.push_back(*value);
  }
  return true;
}

bool read_scale_part(const std::string& part, Scale& scale) {
  constexpr std::string_view kDirection = "direction=";
  constexpr std::string_view kMissing = "missing=";
  if (part.starts_with(kMissing)) return read_missing(part.substr(kMissing.size()), scale);
  if (!part.starts_with(kDirection)) return read_range(part, scale);
  const auto direction = find_name(kDirections, std::string_view(part).substr(kDirection.size()));
  if (direction) scale.direction = *direction;
  return direction.has_value();
}

// The column is everything before the part that says the kind.
std::string join_before(const std::vector<std::string>& parts, std::size_t end) {
  std::string column = parts.front();
  for (std::size_t i = 1; i < end; ++i) column += ':' + parts[i];
  return column;
}

}  // namespace

Result<AnswerColumn> parse_answer(const std::string& spec) {
  constexpr std::string_view kPrompt = ":prompt=";
  const std::size_t at = spec.rfind(kPrompt);
  if (at == std::string::npos) return AnswerColumn{spec, Prompt::open};
  const auto prompt = prompt_from_name(std::string_view(spec).substr(at + kPrompt.size()));
  if (!prompt) return usage(spec, "prompt is one of why, improve, praise, problem, open");
  return AnswerColumn{spec.substr(0, at), *prompt};
}

Result<ScoreColumn> parse_score(const std::string& spec) {
  const std::vector<std::string> parts = split(spec, ':');
  std::size_t at = 1;
  while (at < parts.size() && !find_name(kKinds, parts[at])) ++at;
  if (at >= parts.size())
    return usage(spec, "name the kind of score: COLUMN:nps, :csat, :ces or :number");
  ScoreColumn score{join_before(parts, at), {}};
  score.scale.kind = *find_name(kKinds, parts[at]);
  for (std::size_t i = at + 1; i < parts.size(); ++i) {
    if (!read_scale_part(parts[i], score.scale)) {
      return usage(
          spec, "'" + parts[i] +
                    "' is none of MIN-MAX, direction=higher|lower|ease|effort, missing=CODE,CODE");
    }
  }
  const bool states_end = score.scale.direction != Direction::unset;
  if (score.scale.kind == ScaleKind::ces && !states_end) {
    return usage(spec, "say what a high number means: add :direction=ease or :direction=effort");
  }
  return score;
}

Result<WaveColumn> parse_wave(const std::string& spec) {
  const std::size_t colon = spec.rfind(':');
  if (colon == std::string::npos) return WaveColumn{spec, WaveUnit::as_is};
  const auto unit = find_name(kUnits, std::string_view(spec).substr(colon + 1));
  if (!unit) return usage(spec, "a wave is COLUMN or COLUMN:month, :quarter, :year or :as-is");
  return WaveColumn{spec.substr(0, colon), *unit};
}

Result<char> parse_separator(const std::string& text) {
  if (text == "tab" || text == "\\t") return '\t';
  if (text.size() == 1 && std::string_view(";,|\t").find(text[0]) != std::string_view::npos)
    return text[0];
  return usage(text, "a separator is ; , | or tab");
}

}  // namespace palaute::tool
