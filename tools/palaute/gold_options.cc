#include "gold_options.h"

#include <algorithm>
#include <charconv>

#include "column_specs.h"

namespace palaute::tool {
namespace {

std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(at, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

Error wrong(const std::string& what, const std::string& way) {
  return {ErrorCode::argument, "cannot read '" + what + "'; " + way, "", 0, 0};
}

// "9-10" is 9 and 10; all else is itself.
std::vector<std::string> labels_of(const std::string& item) {
  unsigned first = 0;
  unsigned last = 0;
  const char* end = item.data() + item.size();
  const auto low = std::from_chars(item.data(), end, first);
  const bool is_range = low.ec == std::errc() && low.ptr != end && *low.ptr == '-' &&
                        std::from_chars(low.ptr + 1, end, last).ptr == end && first <= last;
  if (!is_range) return {item};
  std::vector<std::string> labels;
  for (unsigned label = first; label <= last; ++label) labels.push_back(std::to_string(label));
  return labels;
}

std::optional<Polarity> polarity_from_name(const std::string& name) {
  for (const Polarity polarity :
       {Polarity::negative, Polarity::neutral, Polarity::positive, Polarity::mixed}) {
    if (polarity_name(polarity) == name) return polarity;
  }
  return std::nullopt;
}

// COL[:positive=1,2][:neutral=3][:negative=4-5][:mixed=…]
Result<Done> read_sentiment(const std::string& spec, GoldColumns& columns) {
  const std::vector<std::string> parts = split(spec, ':');
  columns.sentiment = parts.front();
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const std::size_t equals = parts[i].find('=');
    const auto polarity = polarity_from_name(parts[i].substr(0, equals));
    if (!polarity || equals == std::string::npos)
      return wrong(spec, "write COL:positive=1,2:neutral=3:negative=4-5");
    for (const std::string& item : split(parts[i].substr(equals + 1), ',')) {
      for (const std::string& label : labels_of(item)) columns.sentiment_values[label] = *polarity;
    }
  }
  return Done{};
}

Result<Done> read_question(const std::string& spec, GoldColumns& columns) {
  const std::size_t equals = spec.rfind('=');
  const auto prompt =
      equals == std::string::npos ? std::nullopt : prompt_from_name(spec.substr(equals + 1));
  if (!prompt) return wrong(spec, "write QUESTION=improve (or open, why, praise, problem)");
  columns.prompt_values[spec.substr(0, equals)] = *prompt;
  return Done{};
}

// What was named, else the usual name where the table has such a column.
std::string or_usual(const std::string& named, const char* usual,
                     const std::vector<std::string>& header) {
  if (!named.empty()) return named;
  return std::find(header.begin(), header.end(), usual) == header.end() ? "" : usual;
}

}  // namespace

void GoldOptions::add(CLI::App& command) {
  command.add_option("--text", text, "Column of answers; default: text")->type_name("COL");
  command
      .add_option("--themes", themes,
                  "Column of codes parted by |, each perhaps with :+ :- or :0; default: themes")
      ->type_name("COL");
  command
      .add_option("--sentiment", sentiment,
                  "Column of sentiment, COL[:positive=1,2][:neutral=3][:negative=4-5]; default: "
                  "sentiment")
      ->type_name("COL");
  command.add_option("--score", score, "Column of scores, as in tag and report")
      ->type_name("COL:KIND");
  command.add_option("--prompt", prompt, "Column of kinds of question; default: prompt")
      ->type_name("COL");
  command
      .add_option("--question", questions,
                  "What kind of question a text of the prompt column is, TEXT=improve; repeatable")
      ->type_name("TEXT=KIND")
      ->allow_extra_args(false);
  command.add_option("--skip", skipped_codes, "Leave answers with this code out; repeatable")
      ->type_name("CODE")
      ->allow_extra_args(false);
  command.add_option("--no-theme", empty_codes, "A code that says 'about nothing'; repeatable")
      ->type_name("CODE")
      ->allow_extra_args(false);
}

Result<GoldColumns> GoldOptions::columns(const std::vector<std::string>& header) const {
  GoldColumns columns;
  columns.text = text;
  columns.themes = or_usual(themes, "themes", header);
  columns.prompt = or_usual(prompt, "prompt", header);
  columns.skipped_codes = skipped_codes;
  columns.empty_codes = empty_codes;
  if (auto done = read_sentiment(or_usual(sentiment, "sentiment", header), columns); !done)
    return done.error();
  for (const std::string& question : questions) {
    if (auto done = read_question(question, columns); !done) return done.error();
  }
  if (score.empty()) return columns;
  auto parsed = parse_score(score);
  if (!parsed) return parsed.error();
  columns.score = *std::move(parsed);
  return columns;
}

}  // namespace palaute::tool
