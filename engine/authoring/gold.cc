// Which answers have people read, and what did they say of each?
#include <algorithm>
#include <charconv>

#include "palaute/evaluation.h"

namespace palaute {
namespace {

std::optional<double> number(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// "4" and "4.0" are the same label.
bool same_label(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const auto left = number(a);
  return left && left == number(b);
}

std::optional<Polarity> polarity_from_name(std::string_view name) {
  for (const Polarity polarity :
       {Polarity::negative, Polarity::neutral, Polarity::positive, Polarity::mixed}) {
    if (polarity_name(polarity) == name) return polarity;
  }
  return std::nullopt;
}

std::optional<Polarity> polarity_from_sign(char sign) {
  if (sign == '+') return Polarity::positive;
  if (sign == '-') return Polarity::negative;
  if (sign == '0') return Polarity::neutral;
  return std::nullopt;
}

GoldTag read_tag(std::string_view text) {
  const std::size_t colon = text.rfind(':');
  const bool has_sign = colon != std::string_view::npos && colon + 2 == text.size();
  const auto polarity = has_sign ? polarity_from_sign(text.back()) : std::nullopt;
  return {std::string(polarity ? text.substr(0, colon) : text), polarity};
}

class GoldReader {
 public:
  GoldReader(const GoldColumns& columns, const SurveySchema& reading)
      : columns_(columns), schema_(reading) {
    schema_.answers = {{columns.text, Prompt::open}};
    schema_.scores.clear();
    schema_.segments.clear();
    themes_ = add(columns.themes);
    sentiment_ = add(columns.sentiment);
    prompt_ = add(columns.prompt);
    if (columns.score) schema_.scores = {*columns.score};
  }

  Result<GoldSet> read(const std::filesystem::path& file) const {
    const auto survey = Survey::read(file, schema_);
    if (!survey) return survey.error();
    GoldSet set;
    set.account = survey->account();
    set.rejections = survey->rejections();
    for (std::size_t i = 0; i < survey->size(); ++i) {
      auto answer = read_row(survey->row(i), file.string());
      if (!answer) return answer.error();
      if (is_skipped(*answer)) {
        ++set.skipped;
      } else {
        set.answers.push_back(*std::move(answer));
      }
    }
    return set;
  }

 private:
  using Place = std::optional<std::size_t>;

  Place add(const std::string& column) {
    if (column.empty()) return std::nullopt;
    schema_.segments.push_back(column);
    return schema_.segments.size() - 1;
  }

  Result<GoldAnswer> read_row(const SurveyRow& row, const std::string& file) const {
    GoldAnswer answer;
    answer.text = row.answers.front();
    if (themes_) answer.tags = read_tags(row.segments[*themes_]);
    if (sentiment_) answer.sentiment = read_sentiment(row.segments[*sentiment_]);
    if (!row.scores.empty()) answer.score = read_score(row.scores.front());
    if (!prompt_) return answer;
    const auto prompt = read_prompt(row.segments[*prompt_]);
    if (!prompt) return unknown_prompt(row, file);
    answer.prompt = *prompt;
    return answer;
  }

  std::vector<GoldTag> read_tags(std::string_view cell) const {
    std::vector<GoldTag> tags;
    while (!cell.empty()) {
      const std::string_view text = cell.substr(0, cell.find('|'));
      cell.remove_prefix(std::min(text.size() + 1, cell.size()));
      const auto is_empty_code = [&](const std::string& code) { return code == text; };
      if (!text.empty() &&
          std::none_of(columns_.empty_codes.begin(), columns_.empty_codes.end(), is_empty_code))
        tags.push_back(read_tag(text));
    }
    return tags;
  }

  std::optional<Polarity> read_sentiment(std::string_view cell) const {
    for (const auto& [label, polarity] : columns_.sentiment_values) {
      if (same_label(label, cell)) return polarity;
    }
    return polarity_from_name(cell);
  }

  // Higher is better in what is compared.
  std::optional<double> read_score(std::optional<double> score) const {
    const Direction direction = columns_.score->scale.direction;
    const bool is_inverted = direction == Direction::lower || direction == Direction::effort;
    if (score && is_inverted) return -*score;
    return score;
  }

  std::optional<Prompt> read_prompt(std::string_view cell) const {
    const auto found = columns_.prompt_values.find(std::string(cell));
    if (found != columns_.prompt_values.end()) return found->second;
    return cell.empty() ? Prompt::open : prompt_from_name(cell);
  }

  Error unknown_prompt(const SurveyRow& row, const std::string& file) const {
    return {ErrorCode::schema,
            "'" + std::string(row.segments[*prompt_]) +
                "' is no kind of question; say which it is: open, why, improve, praise or problem",
            file, row.line, 0};
  }

  bool is_skipped(const GoldAnswer& answer) const {
    return answer.tags &&
           std::any_of(answer.tags->begin(), answer.tags->end(), [&](const GoldTag& tag) {
             return std::find(columns_.skipped_codes.begin(), columns_.skipped_codes.end(),
                              tag.code) != columns_.skipped_codes.end();
           });
  }

  const GoldColumns& columns_;
  SurveySchema schema_;
  Place themes_;
  Place sentiment_;
  Place prompt_;
};

}  // namespace

Result<GoldSet> read_gold(const std::filesystem::path& file, const GoldColumns& columns,
                          const SurveySchema& reading) {
  return GoldReader(columns, reading).read(file);
}

}  // namespace palaute
