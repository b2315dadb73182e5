#include "lemma_evaluation.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "failure.h"

namespace palaute::tool {
namespace {

// In small letters, without the signs that different conventions set.
std::string comparable(const Analyzer& analyzer, std::string_view lemma, Language language) {
  std::string text = analyzer.word(lemma, language).form;
  std::erase_if(text, [](char c) { return c == '-' || c == '#'; });
  return text;
}

bool is_content(const std::string& tag) {
  static constexpr std::array<std::string_view, 4> kTags = {"NOUN", "VERB", "ADJ", "ADV"};
  return std::find(kTags.begin(), kTags.end(), tag) != kTags.end();
}

// "asiakas#palvelu" and "asiakas+palvelu" alike.
std::string comparable_parts(std::string parts) {
  std::replace(parts.begin(), parts.end(), '#', '+');
  std::erase(parts, '-');
  return parts;
}

void print_row(std::ostream& out, std::string_view name, const Share& share) {
  out << fmt::format("{:<28}{:>8.1f} %{:>9} of {}\n", name, share.percent(), share.right,
                     share.all);
}

void print_errors(const LemmaEvaluation& evaluation, std::size_t most, std::ostream& out) {
  std::vector<std::pair<std::string, std::uint64_t>> errors(evaluation.errors.begin(),
                                                            evaluation.errors.end());
  std::stable_sort(errors.begin(), errors.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  errors.resize(std::min(most, errors.size()));
  for (const auto& [error, count] : errors)
    out << fmt::format("{:>5}  {}\n", count, printable(error));
}

}  // namespace

LemmaEvaluation evaluate(const Analyzer& analyzer, Language language,
                         std::span<const GoldWord> words) {
  LemmaEvaluation evaluation;
  for (const GoldWord& gold : words) {
    const ExplainedWord found = analyzer.word(gold.form, language, gold.place);
    const std::string gold_lemma = comparable(analyzer, gold.lemma, language);
    const bool right = comparable(analyzer, found.lemma, language) == gold_lemma;
    const bool known = found.status != "unknown";
    evaluation.strict.count(right);
    if (is_content(gold.tag)) evaluation.content.count(right);
    evaluation.known.count(known);
    if (!gold.tag.empty()) evaluation.by_tag[gold.tag].count(right);
    evaluation.by_status[std::string(found.status)].count(right);
    const bool is_analysed = found.status == "known" || found.status == "override";
    if (is_analysed && gold.lemma.find('#') != std::string::npos) {
      const std::string parts = comparable_parts(analyzer.word(gold.lemma, language).form);
      evaluation.compounds.count(comparable_parts(found.parts) == parts);
    }
    if (!right)
      ++evaluation.errors[fmt::format("{} ({}): {}, not {}", gold.form, found.status, found.lemma,
                                      gold.lemma)];
  }
  return evaluation;
}

void print(const LemmaEvaluation& evaluation, std::size_t most_errors, std::ostream& out) {
  print_row(out, "lemma right", evaluation.strict);
  if (evaluation.content.all > 0) print_row(out, "  of content words", evaluation.content);
  print_row(out, "word known", evaluation.known);
  if (evaluation.compounds.all > 0)
    print_row(out, "known compounds split right", evaluation.compounds);
  for (const auto& [tag, share] : evaluation.by_tag) print_row(out, "  " + tag, share);
  for (const auto& [status, share] : evaluation.by_status) print_row(out, "  " + status, share);
  print_errors(evaluation, most_errors, out);
}

}  // namespace palaute::tool
