#include "evaluation_text.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "failure.h"

namespace palaute::tool {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kClassNames[] = {"negative", "neither", "positive"};

std::string shown(const std::optional<double>& value) {
  return value ? fmt::format("{:.3f}", *value) : "–";
}

std::string shown(const Agreement& agreement) {
  if (!agreement.low) return shown(agreement.value);
  return fmt::format("{:.3f} [{:.3f}, {:.3f}]", *agreement.value, *agreement.low, *agreement.high);
}

void print_line(std::ostream& out, const char* name, const Agreement& agreement,
                const std::string& note = "") {
  if (agreement.value) out << fmt::format("  {:<26}{}{}\n", name, shown(agreement), note);
}

void print_code(std::ostream& out, const CodeAgreement& code) {
  out << fmt::format("  {:<44}{:>6}{:>7}{:>8}{:>8}{:>8}  {}\n", printable(code.code), code.gold,
                     code.tagged, shown(code.precision.value), shown(code.recall.value),
                     shown(code.kappa), shown(code.f1));
}

void print_pooled(std::ostream& out, const char* name, const CodeAgreement& pooled) {
  out << fmt::format("  {:<26}{}  precision {}, recall {}\n", name, shown(pooled.f1),
                     shown(pooled.precision.value), shown(pooled.recall.value));
}

void print_themes(const Evaluation& evaluation, std::ostream& out) {
  out << fmt::format("Themes, {} answers\n", evaluation.theme_answers);
  print_pooled(out, "micro F1", evaluation.micro);
  print_line(out, "macro F1", evaluation.macro_f1);
  out << fmt::format("  {:<26}{}\n", "kappa", shown(evaluation.micro.kappa));
  if (evaluation.micro_with_polarity) {
    print_pooled(out, "theme and polarity, F1", *evaluation.micro_with_polarity);
  }
  out << fmt::format("\n  {:<44}{:>6}{:>7}{:>8}{:>8}{:>8}  {}\n", "theme", "gold", "tagged", "P",
                     "R", "kappa", "F1 [95 %]");
  for (const CodeAgreement& code : evaluation.codes) print_code(out, code);
}

void print_confusion(const Evaluation& evaluation, std::ostream& out) {
  out << fmt::format("  {:<12}{:>10}{:>10}{:>10}  tagged\n", "gold", kClassNames[0], kClassNames[1],
                     kClassNames[2]);
  for (std::size_t gold = 0; gold < evaluation.confusion.size(); ++gold) {
    const auto& row = evaluation.confusion[gold];
    out << fmt::format("  {:<12}{:>10}{:>10}{:>10}\n", kClassNames[gold], row[0], row[1], row[2]);
  }
}

void print_sentiment(const Evaluation& evaluation, std::ostream& out) {
  out << fmt::format("Sentiment, {} answers\n", evaluation.sentiment_answers);
  print_line(out, "two classes, macro F1", evaluation.two_class_f1,
             fmt::format("  {} answers, {} undecided", evaluation.two_class_answers,
                         evaluation.abstentions));
  print_line(out, "three classes, macro F1", evaluation.three_class_f1);
  print_line(out, "three classes, accuracy", evaluation.accuracy);
  out << fmt::format("  {:<26}{}\n", "kappa", shown(evaluation.kappa));
  print_confusion(evaluation, out);
}

Json json_of(const Agreement& agreement) {
  Json json;
  json["value"] = agreement.value ? Json(*agreement.value) : Json();
  json["low"] = agreement.low ? Json(*agreement.low) : Json();
  json["high"] = agreement.high ? Json(*agreement.high) : Json();
  return json;
}

Json json_of(const CodeAgreement& code) {
  return {{"code", code.code},
          {"gold", code.gold},
          {"tagged", code.tagged},
          {"both", code.both},
          {"precision", json_of(code.precision)},
          {"recall", json_of(code.recall)},
          {"f1", json_of(code.f1)},
          {"kappa", code.kappa ? Json(*code.kappa) : Json()}};
}

Json themes_json(const Evaluation& evaluation) {
  Json codes = Json::array();
  for (const CodeAgreement& code : evaluation.codes) codes.push_back(json_of(code));
  const auto& with_polarity = evaluation.micro_with_polarity;
  return {{"answers", evaluation.theme_answers},
          {"micro", json_of(evaluation.micro)},
          {"macro_f1", json_of(evaluation.macro_f1)},
          {"with_polarity", with_polarity ? json_of(*with_polarity) : Json()},
          {"codes", codes}};
}

Json sentiment_json(const Evaluation& evaluation) {
  return {{"answers", evaluation.sentiment_answers},
          {"two_class_answers", evaluation.two_class_answers},
          {"abstentions", evaluation.abstentions},
          {"two_class_f1", json_of(evaluation.two_class_f1)},
          {"three_class_f1", json_of(evaluation.three_class_f1)},
          {"accuracy", json_of(evaluation.accuracy)},
          {"kappa", evaluation.kappa ? Json(*evaluation.kappa) : Json()},
          {"confusion", evaluation.confusion}};
}

Json json_of(const CorrectedPrevalence& row) {
  return {{"code", row.code},
          {"tagged", row.tagged},
          {"corrected", row.corrected ? json_of(*row.corrected) : Json()}};
}

}  // namespace

void print_table(const Evaluation& evaluation, std::ostream& out) {
  if (evaluation.theme_answers > 0) print_themes(evaluation, out);
  if (evaluation.theme_answers > 0 && evaluation.sentiment_answers > 0) out << '\n';
  if (evaluation.sentiment_answers > 0) print_sentiment(evaluation, out);
  if (evaluation.score_answers == 0) return;
  out << fmt::format("\nScore, {} answers\n", evaluation.score_answers);
  print_line(out, "Pearson r", evaluation.pearson);
  print_line(out, "Spearman rho", evaluation.spearman);
}

void print_json(const Evaluation& evaluation, const std::vector<CorrectedPrevalence>& prevalence,
                std::ostream& out) {
  Json json = {{"schema", "palaute.evaluation/1"},
               {"answers", evaluation.answers},
               {"themes", themes_json(evaluation)},
               {"sentiment", sentiment_json(evaluation)},
               {"score",
                {{"answers", evaluation.score_answers},
                 {"pearson", json_of(evaluation.pearson)},
                 {"spearman", json_of(evaluation.spearman)}}}};
  for (const CorrectedPrevalence& row : prevalence) json["prevalence"].push_back(json_of(row));
  out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void print_prevalence(const std::vector<CorrectedPrevalence>& prevalence, std::ostream& out) {
  out << fmt::format("\nShare of answers, corrected for the errors above\n  {:<44}{:>8}  {}\n",
                     "theme", "tagged", "corrected [95 %]");
  for (const CorrectedPrevalence& row : prevalence) {
    out << fmt::format("  {:<44}{:>8.3f}  {}\n", printable(row.code), row.tagged,
                       row.corrected ? shown(*row.corrected) : "no better than chance");
  }
}

std::map<std::string, double> figures(const Evaluation& evaluation) {
  std::map<std::string, double> result;
  const auto add = [&](const char* name, const Agreement& agreement) {
    if (agreement.value) result[name] = *agreement.value;
  };
  if (evaluation.theme_answers > 0) add("themes", evaluation.micro.f1);
  if (evaluation.micro_with_polarity) add("polarity", evaluation.micro_with_polarity->f1);
  add("two-class", evaluation.two_class_f1);
  add("three-class", evaluation.three_class_f1);
  add("accuracy", evaluation.accuracy);
  add("r", evaluation.pearson);
  add("rho", evaluation.spearman);
  return result;
}

}  // namespace palaute::tool
