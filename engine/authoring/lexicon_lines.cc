#include "authoring/lexicon_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "lexicon/access.h"

namespace palaute {
namespace {

constexpr double kStrongest = 3.0;

std::string_view prompt_name(Prompt prompt) {
  static constexpr std::string_view kNames[] = {"open", "why", "improve", "praise", "problem"};
  return kNames[static_cast<std::size_t>(prompt)];
}

std::string flags_text(const OpinionMeaning& opinion) {
  std::string flags;
  const auto add = [&](const std::string& flag) { flags += (flags.empty() ? "" : ",") + flag; };
  if (opinion.negated_valence) add("negated=" + valence_text(*opinion.negated_valence));
  if (opinion.fixed) add("fixed");
  if (opinion.not_through_root) add("noroot");
  if (opinion.needs_theme) add("themed");
  if (opinion.wish) add("wish");
  if (opinion.profane) add("profane");
  for (const Prompt prompt : opinion.prompts) add("prompt=" + std::string(prompt_name(prompt)));
  return flags;
}

std::string reach_text(const Reach& reach) {
  if (reach.before >= kWholeClause) return "whole";
  if (reach.after >= kWholeClause) return "clause";
  return reach.before > 0 ? fmt::format("-{}", reach.before) : fmt::format("{}", reach.after);
}

std::string cue_text(const Entry& entry) {
  const CueMeaning& cue = entry.cue();
  std::string text = fmt::format("{}\t{}", cue_kind_name(cue.kind), entry.pattern_text);
  if (cue.on_praise != 1 || cue.on_blame != 1) text += fmt::format("\t{:g}", cue.on_praise);
  if (cue.on_praise != cue.on_blame) text += fmt::format("/{:g}", cue.on_blame);
  if (!begins_clause(cue.kind)) text += '\t' + reach_text(cue.reach);
  return text;
}

std::string theme_text(const Lexicon& lexicon, const Entry& entry) {
  const ThemeMeaning& meaning = entry.theme();
  std::string text = lexicon.theme(meaning.theme).id + '\t' + entry.pattern_text;
  if (meaning.valence) text += '\t' + valence_text(*meaning.valence);
  return text;
}

std::string opinion_text(const Entry& entry) {
  const std::string flags = flags_text(entry.opinion());
  return entry.pattern_text + '\t' + valence_text(entry.opinion().valence) +
         (flags.empty() ? "" : '\t' + flags);
}

}  // namespace

std::string valence_text(double valence) { return fmt::format("{:g}", valence + 0.0); }

double nearest_valence(double value) {
  return std::clamp(std::round(value * 2) / 2, -kStrongest, kStrongest) + 0.0;
}

std::string line_text(const Lexicon& lexicon, const Entry& entry) {
  switch (entry.axis) {
    case Axis::theme:
      return theme_text(lexicon, entry);
    case Axis::opinion:
      return opinion_text(entry);
    case Axis::cue:
    case Axis::border:
      return cue_text(entry);
    case Axis::prompt:
      return entry.pattern_text + '\t' + valence_text(entry.prompt().valence);
    case Axis::emotion:
    case Axis::intent:
      break;
  }
  return entry.label().label + '\t' + entry.pattern_text;
}

LexiconLine lexicon_line(const Lexicon& lexicon, EntryId entry) {
  return {lexicon.entry_location(entry), line_text(lexicon, LexiconAccess::entry(lexicon, entry))};
}

std::set<EntryId> used_entries(const Explanation& answer) {
  std::set<EntryId> used;
  for (const ExplainedMatch& match : answer.matches) used.insert(match.entry);
  for (const Mention& mention : answer.result.mentions) {
    if (mention.opinion_entry) used.insert(*mention.opinion_entry);
  }
  return used;
}

std::string_view overlay_file_name(std::string_view file) {
  const std::size_t name = file.rfind('/');
  const std::size_t folder = name == std::string_view::npos || name == 0
                                 ? std::string_view::npos
                                 : file.rfind('/', name - 1);
  return folder == std::string_view::npos ? file : file.substr(folder + 1);
}

std::string header_line(std::string_view overlay_file) {
  const std::size_t slash = overlay_file.find('/');
  const std::string_view name = overlay_file.substr(slash + 1);
  return fmt::format("#palaute {} {} 1\n", name.substr(0, name.find('.')),
                     overlay_file.substr(0, slash));
}

bool names_subject(const Lexicon& lexicon, const Entry& entry) {
  if (entry.axis != Axis::theme) return false;
  const std::string& id = lexicon.theme(entry.theme().theme).id;
  return id != "general.overall" && id != "general.empty";
}

std::optional<double> valence_of(const Entry& entry) {
  if (entry.axis == Axis::opinion) return entry.opinion().valence;
  return entry.axis == Axis::theme ? entry.theme().valence : std::nullopt;
}

}  // namespace palaute
