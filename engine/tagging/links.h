// Which theme is an opinion about?
#ifndef PALAUTE_TAGGING_LINKS_H_
#define PALAUTE_TAGGING_LINKS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "palaute/lexicon.h"
#include "tagging/clauses.h"
#include "tagging/opinions.h"

namespace palaute {

// A theme named in a clause; several lines that name it there are one.
struct NamedTheme {
  ThemeId theme;
  Match match;               // the first line that named it
  std::uint32_t clause = 0;  // index into the answer's clauses
};

// An opinion and the clause it stands in.
struct PlacedOpinion {
  Opinion opinion;
  std::uint32_t clause = 0;
};

// A theme and an opinion about it, by index.
struct Link {
  std::uint32_t theme = 0;
  std::uint32_t opinion = 0;
};

// Replaces `links`. The rules, first that holds:
//  1. An opinion that names a theme itself (ystävällinen, kallis) is about that theme, about its
//  parent where that is named in the clause, and
//     about another theme within three words that nothing else is said of (sekava lasku).
//  2. An opinion in a clause with themes is about the nearest; at equal distance about the one
//  before it, or after it if the clause
//     begins with an opinion (hyvä palvelu, huono hinta).
//  3. A theme in a clause without an opinion of its own takes the nearest in the clause (palvelu ja
//  hinta hyviä).
//  4. An opinion in a clause without themes is about the last theme named before in its sentence,
//  unless a contrast stands between, or
//     else about the first named after it that nothing is said of.
// Opinions that no rule links are about the whole (general.overall).
void link_opinions(std::span<const Clause> clauses, std::span<const NamedTheme> themes,
                   std::span<const PlacedOpinion> opinions, const Lexicon& lexicon,
                   std::vector<Link>& links);

}  // namespace palaute

#endif  // PALAUTE_TAGGING_LINKS_H_
