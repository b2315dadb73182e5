#include "tagging/mentions.h"

#include <algorithm>
#include <cmath>

#include "lexicon/access.h"
#include "tagging/verdict.h"

namespace palaute {
namespace {

Mention new_mention(const AnswerWords& answer, ThemeId theme, const Match& match) {
  Mention mention;
  mention.theme = theme;
  mention.theme_words = answer.source(match);
  mention.theme_entry = match.entry;
  return mention;
}

// The words of the strongest opinion stand for all of them.
void add_opinion(const AnswerWords& answer, const Opinion& opinion, double& strongest,
                 Mention& mention) {
  mention.strength += opinion.value;
  if (mention.opinion_entry && std::abs(opinion.value) <= strongest) return;
  strongest = std::abs(opinion.value);
  mention.opinion_words = answer.source(opinion.match);
  mention.opinion_entry = opinion.match.entry;
}

void finish(Mention& mention) {
  mention.polarity = polarity_of(mention.strength);
  mention.strength = rounded(mention.strength);
}

Mention mention_of_theme(const AnswerWords& answer, const NamedTheme& named, std::uint32_t theme,
                         std::span<const PlacedOpinion> opinions, std::span<const Link> links) {
  Mention mention = new_mention(answer, named.theme, named.match);
  double strongest = 0;
  for (const Link& link : links) {
    if (link.theme == theme)
      add_opinion(answer, opinions[link.opinion].opinion, strongest, mention);
  }
  finish(mention);
  return mention;
}

bool is_scene(const Mention& mention, const Lexicon& lexicon) {
  return !mention.opinion_entry && !lexicon.theme(mention.theme).parent;
}

// If all named themes only set the scene, they are what the answer is about.
void drop_scenes(const Lexicon& lexicon, std::vector<Mention>& mentions) {
  const auto sets_scene = [&](const Mention& mention) { return is_scene(mention, lexicon); };
  if (std::all_of(mentions.begin(), mentions.end(), sets_scene)) return;
  std::erase_if(mentions, sets_scene);
}

// Naming a theme again says nothing that its judgement elsewhere does not.
void drop_namings_of_judged(std::vector<Mention>& mentions) {
  const std::vector<Mention> all = mentions;
  std::erase_if(mentions, [&](const Mention& naming) {
    return !naming.opinion_entry && std::any_of(all.begin(), all.end(), [&](const Mention& other) {
      return other.theme == naming.theme && other.opinion_entry.has_value();
    });
  });
}

bool is_linked(std::span<const Link> links, std::uint32_t opinion) {
  return std::any_of(links.begin(), links.end(),
                     [&](const Link& link) { return link.opinion == opinion; });
}

bool carries(std::span<const Mention> mentions, Polarity polarity) {
  return std::any_of(mentions.begin(), mentions.end(),
                     [&](const Mention& mention) { return mention.polarity == polarity; });
}

void add_mentions_of_the_whole(const AnswerWords& answer, ThemeId overall,
                               std::span<const PlacedOpinion> opinions, std::span<const Link> links,
                               std::vector<Mention>& mentions) {
  const std::size_t of_themes = mentions.size();
  for (std::uint32_t i = 0; i < opinions.size(); ++i) {
    const Opinion& opinion = opinions[i].opinion;
    const Polarity polarity = polarity_of(opinion.value);
    if (is_linked(links, i) || polarity == Polarity::neutral ||
        carries(std::span(mentions).first(of_themes), polarity))
      continue;
    Mention& mention = mentions.emplace_back(new_mention(answer, overall, opinion.match));
    double strongest = 0;
    add_opinion(answer, opinion, strongest, mention);
    finish(mention);
  }
}

}  // namespace

void add_prompted_opinions(const AnswerWords& answer, const Lexicon& lexicon,
                           std::span<const NamedTheme> themes, std::vector<PlacedOpinion>& opinions,
                           std::vector<Link>& links) {
  const auto entry = LexiconAccess::prompt_entry(lexicon, answer.prompt);
  if (!entry) return;
  const double valence = LexiconAccess::entry(lexicon, *entry).prompt().valence;
  for (std::uint32_t i = 0; i < themes.size(); ++i) {
    const bool is_judged =
        std::any_of(links.begin(), links.end(), [&](const Link& link) { return link.theme == i; });
    if (is_judged) continue;
    Opinion opinion{themes[i].match, valence, valence};
    opinion.match.entry = *entry;
    links.push_back({i, static_cast<std::uint32_t>(opinions.size())});
    opinions.push_back({opinion, themes[i].clause});
  }
}

void make_mentions(const AnswerWords& answer, const Lexicon& lexicon, ThemeId overall,
                   std::span<const NamedTheme> themes, std::span<const PlacedOpinion> opinions,
                   std::span<const Link> links, std::vector<Mention>& mentions) {
  mentions.clear();
  for (std::uint32_t i = 0; i < themes.size(); ++i)
    mentions.push_back(mention_of_theme(answer, themes[i], i, opinions, links));
  drop_scenes(lexicon, mentions);
  drop_namings_of_judged(mentions);
  add_mentions_of_the_whole(answer, overall, opinions, links, mentions);
  std::stable_sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) {
    return a.theme_words.begin < b.theme_words.begin;
  });
}

}  // namespace palaute
