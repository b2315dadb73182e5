#include "drivers/themes_said.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "tagging/verdict.h"

namespace palaute {
namespace {

using Strengths = std::map<ThemeId, double>;

bool is_general(const Lexicon& lexicon, ThemeId theme) {
  const std::string_view id = lexicon.theme(theme).id;
  return id == "general" || id.starts_with("general.");
}

void drop_general_unless_alone(const Lexicon& lexicon, Strengths& strengths) {
  const auto general = [&](const auto& said) { return is_general(lexicon, said.first); };
  if (!std::all_of(strengths.begin(), strengths.end(), general)) std::erase_if(strengths, general);
}

void drop_parents(const Lexicon& lexicon, Strengths& strengths) {
  std::vector<ThemeId> parents;
  for (const auto& [theme, strength] : strengths) {
    if (const auto parent = lexicon.theme(theme).parent) parents.push_back(*parent);
  }
  for (const ThemeId parent : parents) strengths.erase(parent);
}

std::vector<ThemeSaid> as_list(const Strengths& strengths) {
  std::vector<ThemeSaid> list;
  for (const auto& [theme, strength] : strengths) list.push_back({theme, polarity_of(strength)});
  return list;
}

}  // namespace

ThemesSaid themes_said(const TaggedSurvey& tagged, std::size_t row) {
  const Lexicon& lexicon = tagged.lexicon();
  ThemesSaid said;
  Strengths precise;
  Strengths top;
  for (std::size_t column = 0; column < tagged.survey().schema().answers.size(); ++column) {
    const TaggedAnswer& tags = tagged.answer(row, column);
    if (!tags.has(AnswerFlag::empty) && !tags.has(AnswerFlag::no_content)) said.has_comment = true;
    for (const Mention& mention : tags.mentions) {
      precise[mention.theme] += mention.strength;
      top[lexicon.theme(mention.theme).parent.value_or(mention.theme)] += mention.strength;
    }
  }
  drop_parents(lexicon, precise);
  drop_general_unless_alone(lexicon, precise);
  drop_general_unless_alone(lexicon, top);
  said.precise = as_list(precise);
  said.top = as_list(top);
  return said;
}

}  // namespace palaute
