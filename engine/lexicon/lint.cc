// Which lexicon lines can never do what their author meant?
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "lexicon/source.h"
#include "palaute/lexicon.h"

namespace palaute {
namespace {

// A canonical name of what an entry matches, so that two lines can be compared.
std::string item_key(const PatternItem& item) {
  std::string key = std::to_string(static_cast<int>(item.kind)) + item.text;
  if (item.part_of_speech) key += '/' + std::to_string(static_cast<int>(*item.part_of_speech));
  for (unsigned feature = 0; feature <= static_cast<unsigned>(Feature::abessive); ++feature) {
    if (item.features.has(static_cast<Feature>(feature))) key += '[' + std::to_string(feature);
  }
  return key;
}

std::string pattern_key(const SourceEntry& source) {
  const Pattern& pattern = source.entry.pattern;
  std::string key = std::string(language_code(source.language)) + (pattern.any_order ? "&" : "");
  for (const PatternStep& step : pattern.steps) {
    std::vector<std::string> alternatives;
    for (const PatternItem& item : step.alternatives) alternatives.push_back(item_key(item));
    std::sort(alternatives.begin(), alternatives.end());
    key += ' ' + std::to_string(step.gap_before);
    for (const std::string& alternative : alternatives) key += '|' + alternative;
  }
  for (const PatternItem& item : pattern.excluded) key += " !" + item_key(item);
  return key;
}

std::optional<double> valence_of(const Entry& entry) {
  if (const auto* opinion = std::get_if<OpinionMeaning>(&entry.meaning)) return opinion->valence;
  if (const auto* theme = std::get_if<ThemeMeaning>(&entry.meaning)) return theme->valence;
  return std::nullopt;
}

class Linter {
 public:
  explicit Linter(LexiconSource& source) : source_(source) {}

  void run() {
    for (const SourceEntry& entry : source_.entries) {
      if (entry.entry.axis == Axis::prompt) continue;
      const auto [first, is_new] = first_of_.emplace(axis_key(entry), &entry.entry);
      if (!is_new) warn_unreachable(entry.entry, *first->second);
      if (const auto valence = valence_of(entry.entry)) check_sign(entry, *valence);
    }
  }

 private:
  static std::string axis_key(const SourceEntry& entry) {
    std::string key = std::to_string(static_cast<int>(entry.entry.axis)) + pattern_key(entry);
    // Two themes may share a pattern: both then win.
    if (entry.entry.axis == Axis::theme)
      key += "theme " + std::to_string(entry.entry.theme().theme.value);
    return key;
  }

  void warn(const Entry& entry, std::string message) {
    source_.findings.push_back(
        {FindingKind::warning,
         Error{ErrorCode::lexicon, std::move(message), source_.files[entry.file], entry.line, 1}});
  }

  std::string place(const Entry& entry) const {
    return source_.files[entry.file] + ':' + std::to_string(entry.line);
  }

  void warn_unreachable(const Entry& entry, const Entry& first) {
    warn(entry,
         "'" + entry.pattern_text + "' can never win: " + place(first) + " matches the same words");
  }

  void check_sign(const SourceEntry& entry, double valence) {
    const auto [first, is_new] = valenced_.emplace(pattern_key(entry), &entry.entry);
    if (is_new || first->second == &entry.entry) return;
    if (*valence_of(*first->second) * valence < 0) {
      warn(entry.entry,
           "'" + entry.entry.pattern_text + "' disagrees in sign with " + place(*first->second));
    }
  }

  LexiconSource& source_;
  std::map<std::string, const Entry*> first_of_;
  std::map<std::string, const Entry*> valenced_;
};

}  // namespace

Result<std::vector<LexiconFinding>> lint_lexicon(const std::filesystem::path& core,
                                                 std::span<const std::filesystem::path> overlays) {
  auto source = read_lexicon_source(core, overlays);
  if (!source) return source.error();
  Linter(*source).run();
  std::stable_sort(
      source->findings.begin(), source->findings.end(), [](const auto& a, const auto& b) {
        return std::pair(a.place.file, a.place.line) < std::pair(b.place.file, b.place.line);
      });
  return std::move(source->findings);
}

}  // namespace palaute
