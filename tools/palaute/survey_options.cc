#include "survey_options.h"

#include <filesystem>

#include "column_specs.h"

namespace palaute::tool {

void SurveyOptions::add_reading(CLI::App& command) {
  command.add_option("survey", survey, "The survey export (CSV or TSV)")
      ->required()
      ->type_name("SURVEY");
  command.add_option("--encoding", encoding, "Encoding of the file; default: detected")
      ->type_name("NAME");
  command.add_option("--separator", separator, "; , | or tab; default: detected")
      ->type_name("SIGN");
  command.add_option("--quote", quote, "Whether cells may be quoted")
      ->check(CLI::IsMember({"auto", "none"}));
  command.add_option("--header-rows", header_rows, "Header rows, 1 to 3; default: detected")
      ->check(CLI::Range(1, 3));
}

void SurveyOptions::add_all(CLI::App& command) {
  add_reading(command);
  command
      .add_option(
          "--answer", answers,
          "Column of open answers, COL[:prompt=why|improve|praise|problem|open]; repeatable")
      ->type_name("COL")
      ->allow_extra_args(false);
  command
      .add_option(
          "--score", scores,
          "Column of scores, COL:nps|csat|ces|number[:MIN-MAX][:direction=higher|lower|ease|effort]"
          "[:missing=6,7]; repeatable")
      ->type_name("COL:KIND")
      ->allow_extra_args(false);
  command.add_option("--wave", wave, "Column of waves, COL[:month|quarter|year|as-is]")
      ->type_name("COL");
  command.add_option("--segment", segments, "Column of segments; repeatable")
      ->type_name("COL")
      ->allow_extra_args(false);
  command.add_option("--id", id, "Column that identifies respondents")->type_name("COL");
  command.add_option("--weight", weight, "Column of survey weights")->type_name("COL");
  analyzer.add(command);
  command.add_option("--config", config, "TOML file with these options; the command line wins")
      ->type_name("FILE");
  command.add_option("--threads", threads,
                     "Threads; default: one a core. The result does not depend on it");
  command.add_option("--seed", seed, "Seed of random numbers, kept in the provenance");
  command.add_option("--min-n", min_n, "Smallest group that is shown")->check(CLI::PositiveNumber);
  command.add_flag("--quiet", quiet, "Print errors only");
  command.add_option("--progress", progress, "Progress on standard error")
      ->check(CLI::IsMember({"auto", "always", "never"}));
}

Result<SurveySchema> SurveyOptions::schema() const {
  SurveySchema schema;
  for (const std::string& spec : answers) {
    auto answer = parse_answer(spec);
    if (!answer) return answer.error();
    schema.answers.push_back(*std::move(answer));
  }
  for (const std::string& spec : scores) {
    auto score = parse_score(spec);
    if (!score) return score.error();
    schema.scores.push_back(*std::move(score));
  }
  if (!wave.empty()) {
    auto column = parse_wave(wave);
    if (!column) return column.error();
    schema.wave = *std::move(column);
  }
  if (!separator.empty()) {
    const auto sign = parse_separator(separator);
    if (!sign) return sign.error();
    schema.separator = *sign;
  }
  schema.segments = segments;
  if (!id.empty()) schema.id = id;
  if (!weight.empty()) schema.weight = weight;
  schema.encoding = encoding;
  schema.quoting = quote == "none" ? Quoting::none : Quoting::automatic;
  schema.header_rows = header_rows;
  return schema;
}

ProgressMode SurveyOptions::progress_mode() const {
  if (quiet || progress == "never") return ProgressMode::never;
  return progress == "always" ? ProgressMode::always : ProgressMode::automatic;
}

}  // namespace palaute::tool
