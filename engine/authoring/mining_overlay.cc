// How does an author see what was mined? As lines to paste, each with its evidence.
#include <fmt/format.h>

#include <map>

#include "authoring/lexicon_lines.h"
#include "palaute/authoring.h"

namespace palaute {
namespace {

std::string file_of(const MinedCandidate& candidate) {
  return std::string(language_code(candidate.language)) +
         (candidate.axis == MinedAxis::theme ? "/themes.tsv" : "/sentiment.tsv");
}

std::string line_of(const MinedCandidate& candidate) {
  if (candidate.axis == MinedAxis::theme) return candidate.theme + '\t' + candidate.pattern;
  return candidate.pattern + '\t' + valence_text(candidate.valence.value_or(0));
}

std::string evidence_of(const MinedCandidate& candidate) {
  std::string text = fmt::format("# {} respondents, {} clauses, novelty {:.2f}", candidate.support,
                                 candidate.clauses, candidate.novelty);
  if (candidate.effect) {
    text += fmt::format(", score {:+.2f} (t {:+.1f})", candidate.effect->difference,
                        candidate.effect->t);
  }
  for (const std::string& example : candidate.examples) text += " | " + example;
  return text;
}

}  // namespace

std::vector<OverlayFile> overlay_of(const Mining& mining) {
  std::map<std::string, std::string> files;
  for (const MinedCandidate& candidate : mining.candidates) {
    const std::string name = file_of(candidate);
    std::string& content = files.try_emplace(name, header_line(name)).first->second;
    content += line_of(candidate) + '\n' + evidence_of(candidate) + '\n';
  }
  std::vector<OverlayFile> overlay;
  overlay.reserve(files.size());
  for (auto& [name, content] : files) overlay.push_back({name, std::move(content)});
  return overlay;
}

}  // namespace palaute
