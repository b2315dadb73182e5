#include "tagging/links.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>

namespace palaute {
namespace {

constexpr std::uint32_t kNearby = 3;

std::uint32_t distance(const Match& a, const Match& b) {
  if (a.last_word() < b.first_word()) return b.first_word() - a.last_word();
  if (b.last_word() < a.first_word()) return a.first_word() - b.last_word();
  return 0;
}

class Linker {
 public:
  Linker(std::span<const Clause> clauses, std::span<const NamedTheme> themes,
         std::span<const PlacedOpinion> opinions, const Lexicon& lexicon, std::vector<Link>& links)
      : clauses_(clauses), themes_(themes), opinions_(opinions), lexicon_(lexicon), links_(links) {}

  void run() {
    links_.clear();
    for (std::uint32_t i = 0; i < opinions_.size(); ++i) link_to_own_themes(i);
    own_links_ = links_.size();
    for (std::uint32_t i = 0; i < opinions_.size(); ++i) {
      if (!is_linked_by_own(i)) link_to_nearest(i);
    }
    for (std::uint32_t i = 0; i < themes_.size(); ++i) {
      if (!theme_has_opinion(i)) take_nearest(i);
    }
    for (std::uint32_t i = 0; i < opinions_.size(); ++i) {
      if (!opinion_is_linked(i)) link_across_clauses(i);
    }
  }

 private:
  void link_to_own_themes(std::uint32_t opinion) {
    const PlacedOpinion& placed = opinions_[opinion];
    for (std::uint32_t i = 0; i < themes_.size(); ++i) {
      if (themes_[i].clause != placed.clause ||
          !share_words(themes_[i].match, placed.opinion.match))
        continue;
      links_.push_back({i, opinion});
      link_to_parent(i, opinion);
    }
  }

  void link_to_parent(std::uint32_t child, std::uint32_t opinion) {
    const auto parent = lexicon_.theme(themes_[child].theme).parent;
    if (!parent) return;
    for (std::uint32_t i = 0; i < themes_.size(); ++i) {
      if (themes_[i].theme == *parent && themes_[i].clause == themes_[child].clause &&
          !is_link(i, opinion)) {
        links_.push_back({i, opinion});
      }
    }
  }

  bool is_link(std::uint32_t theme, std::uint32_t opinion) const {
    return std::any_of(links_.begin(), links_.end(), [&](const Link& link) {
      return link.theme == theme && link.opinion == opinion;
    });
  }
  bool is_linked_by_own(std::uint32_t opinion) const {
    return std::any_of(links_.begin(), links_.begin() + static_cast<std::ptrdiff_t>(own_links_),
                       [&](const Link& link) { return link.opinion == opinion; });
  }
  bool opinion_is_linked(std::uint32_t opinion) const {
    return std::any_of(links_.begin(), links_.end(),
                       [&](const Link& link) { return link.opinion == opinion; });
  }
  bool theme_has_opinion(std::uint32_t theme) const {
    return std::any_of(links_.begin(), links_.end(),
                       [&](const Link& link) { return link.theme == theme; });
  }

  // In "hyvä palvelu huono hinta" opinions come before what they are about; in "palvelu hyvä hinta
  // huono" after.
  bool opinions_come_first(std::uint32_t clause) const {
    const auto first = [&](const auto& items, auto match_of) {
      std::uint32_t least = std::numeric_limits<std::uint32_t>::max();
      for (const auto& item : items) {
        if (item.clause == clause) least = std::min(least, match_of(item).first_word());
      }
      return least;
    };
    return first(opinions_,
                 [](const PlacedOpinion& o) -> const Match& { return o.opinion.match; }) <
           first(
               themes_, [](const NamedTheme& t) -> const Match& { return t.match; });
  }

  void link_to_nearest(std::uint32_t opinion) {
    const PlacedOpinion& placed = opinions_[opinion];
    const bool prefer_after = opinions_come_first(placed.clause);
    std::optional<std::uint32_t> best;
    const auto key = [&](std::uint32_t theme) {
      const Match& match = themes_[theme].match;
      const bool after = match.first_word() > placed.opinion.match.first_word();
      return std::tuple(distance(match, placed.opinion.match), after != prefer_after, theme);
    };
    for (std::uint32_t i = 0; i < themes_.size(); ++i) {
      if (themes_[i].clause == placed.clause && (!best || key(i) < key(*best))) best = i;
    }
    if (best) links_.push_back({*best, opinion});
  }

  void take_nearest(std::uint32_t theme) {
    const NamedTheme& named = themes_[theme];
    std::optional<std::uint32_t> best;
    const auto away = [&](std::uint32_t opinion) {
      return distance(named.match, opinions_[opinion].opinion.match);
    };
    for (std::uint32_t i = 0; i < opinions_.size(); ++i) {
      if (opinions_[i].clause != named.clause) continue;
      if (is_linked_by_own(i) && away(i) > kNearby) continue;
      if (!best || away(i) < away(*best)) best = i;
    }
    if (best) links_.push_back({theme, *best});
  }

  void link_across_clauses(std::uint32_t opinion) {
    const std::uint32_t clause = opinions_[opinion].clause;
    if (const auto before = last_theme_before(clause)) {
      links_.push_back({*before, opinion});
    } else if (const auto after = first_silent_theme_after(clause)) {
      links_.push_back({*after, opinion});
    }
  }

  std::optional<std::uint32_t> last_theme_before(std::uint32_t clause) const {
    for (std::uint32_t at = clause; !clauses_[at].after_contrast && at-- > 0;) {
      if (clauses_[at].sentence != clauses_[clause].sentence) break;
      for (auto i = static_cast<std::uint32_t>(themes_.size()); i-- > 0;) {
        if (themes_[i].clause == at) return i;
      }
    }
    return std::nullopt;
  }

  std::optional<std::uint32_t> first_silent_theme_after(std::uint32_t clause) const {
    for (std::uint32_t i = 0; i < themes_.size(); ++i) {
      const std::uint32_t at = themes_[i].clause;
      const bool follows = at > clause && clauses_[at].sentence == clauses_[clause].sentence;
      if (follows && !clauses_[at].after_contrast && !theme_has_opinion(i)) return i;
    }
    return std::nullopt;
  }

  std::span<const Clause> clauses_;
  std::span<const NamedTheme> themes_;
  std::span<const PlacedOpinion> opinions_;
  const Lexicon& lexicon_;
  std::vector<Link>& links_;
  std::size_t own_links_ = 0;
};

}  // namespace

void link_opinions(std::span<const Clause> clauses, std::span<const NamedTheme> themes,
                   std::span<const PlacedOpinion> opinions, const Lexicon& lexicon,
                   std::vector<Link>& links) {
  Linker(clauses, themes, opinions, lexicon, links).run();
}

}  // namespace palaute
