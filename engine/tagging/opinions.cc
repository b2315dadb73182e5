#include "tagging/opinions.h"

#include <algorithm>

#include "lexicon/access.h"

namespace palaute {
namespace {

// A word drawn out (hyväääää) is meant more strongly, in any language.
constexpr double kElongation = 1.25;
constexpr double kStrongest = 5.0;

bool names_theme(const Match& match) { return match.axis == Axis::theme; }

// Does a cue reach an opinion? Counted from the cue's end to the opinion's beginning, or the other
// way round.
bool reaches(const Match& cue, const Reach& reach, const Match& opinion) {
  if (share_words(cue, opinion)) return false;
  if (opinion.last_word() > cue.last_word()) {
    const std::uint32_t first = std::max(opinion.first_word(), cue.last_word() + 1);
    return first - cue.last_word() <= reach.after;
  }
  return cue.first_word() - std::min(opinion.last_word(), cue.first_word()) <= reach.before;
}

class OpinionWeigher {
 public:
  OpinionWeigher(const AnswerWords& answer, const Lexicon& lexicon, std::span<const Match> matches)
      : answer_(answer), lexicon_(lexicon), matches_(matches) {}

  void collect(std::vector<Opinion>& opinions) const {
    opinions.clear();
    for (const Match& match : matches_) {
      const Entry& entry = LexiconAccess::entry(lexicon_, match.entry);
      if (match.axis == Axis::opinion && counts(match, entry.opinion())) {
        opinions.push_back({match, entry.opinion().valence, 0.0});
      } else if (names_theme(match) && entry.theme().valence && !outdone_by_opinion(match)) {
        opinions.push_back({match, *entry.theme().valence, 0.0});
      }
    }
    drop_repeats(opinions);
    // A valence of 0 takes words out of play: "kind of" is no praise.
    std::erase_if(opinions, [](const Opinion& opinion) { return opinion.valence == 0; });
    drop_working_negators(opinions);
    for (Opinion& opinion : opinions) {
      if (opinion.match.reversed) opinion.valence = -opinion.valence;
    }
  }

  double weigh(const Opinion& opinion, std::vector<ExplainedCue>* trace) const {
    const OpinionMeaning* meaning = meaning_of(opinion.match);
    double value = opinion.valence;
    if (meaning != nullptr && meaning->fixed) return value;
    if (is_elongated(opinion.match)) value *= kElongation;
    for (const Match& cue : matches_) {
      if (cue.axis == Axis::cue && !is_negator(cue)) apply(cue, opinion, value, trace);
    }
    if (const Match* negator = nearest_negator(opinion.match); negator != nullptr) {
      const double before = value;
      if (meaning != nullptr && meaning->negated_valence && !opinion.match.reversed) {
        value = *meaning->negated_valence;
        note(*negator, before == 0 ? 0 : value / before, trace);
      } else {
        apply(*negator, opinion, value, trace);
      }
    }
    return std::clamp(value, -kStrongest, kStrongest);
  }

 private:
  const OpinionMeaning* meaning_of(const Match& match) const {
    return match.axis == Axis::opinion ? &LexiconAccess::entry(lexicon_, match.entry).opinion()
                                       : nullptr;
  }
  const CueMeaning& cue_of(const Match& match) const {
    return LexiconAccess::entry(lexicon_, match.entry).cue();
  }
  bool is_negator(const Match& match) const { return cue_of(match).kind == CueKind::negator; }

  // An opinion line counts if its conditions hold and no theme line with a valence says it with
  // more words.
  bool counts(const Match& match, const OpinionMeaning& meaning) const {
    const bool has_theme = std::any_of(matches_.begin(), matches_.end(), names_theme);
    const bool outdone = std::any_of(matches_.begin(), matches_.end(), [&](const Match& other) {
      return names_theme(other) && other.word_count > match.word_count &&
             share_words(other, match) &&
             LexiconAccess::entry(lexicon_, other.entry).theme().valence.has_value();
    });
    return (has_theme || !meaning.needs_theme) && !outdone;
  }

  bool outdone_by_opinion(const Match& theme) const {
    return std::any_of(matches_.begin(), matches_.end(), [&](const Match& other) {
      return other.axis == Axis::opinion && other.word_count >= theme.word_count &&
             share_words(other, theme) && counts(other, *meaning_of(other));
    });
  }

  // Two theme lines may win on the same words; their opinion counts once.
  static void drop_repeats(std::vector<Opinion>& opinions) {
    for (std::size_t i = 0; i < opinions.size(); ++i) {
      const auto repeats = [&](const Opinion& later) {
        return share_words(opinions[i].match, later.match);
      };
      opinions.erase(std::remove_if(opinions.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                    opinions.end(), repeats),
                     opinions.end());
    }
  }

  // A line may take a bare negator for faint blame; that counts only where the negator turns
  // nothing else.
  void drop_working_negators(std::vector<Opinion>& opinions) const {
    const std::vector<Opinion> all = opinions;
    std::erase_if(opinions, [&](const Opinion& opinion) {
      return opinion.match.word_count == 1 && is_working_negator(opinion.match, all);
    });
  }

  bool is_working_negator(const Match& match, const std::vector<Opinion>& opinions) const {
    return std::any_of(matches_.begin(), matches_.end(), [&](const Match& cue) {
      return cue.axis == Axis::cue && is_negator(cue) && share_words(cue, match) &&
             turns_any(cue, opinions);
    });
  }

  bool turns_any(const Match& cue, const std::vector<Opinion>& opinions) const {
    return std::any_of(opinions.begin(), opinions.end(), [&](const Opinion& opinion) {
      return reaches(cue, cue_of(cue).reach, opinion.match);
    });
  }

  bool is_elongated(const Match& match) const {
    return std::any_of(match.words.begin(), match.words.begin() + match.word_count,
                       [&](std::uint32_t word) { return answer_.records[word]->elongated; });
  }

  // A match that holds a negator of its own ("ei vastannut") has been turned already.
  bool holds_negator(const Match& opinion) const {
    return std::any_of(matches_.begin(), matches_.end(), [&](const Match& cue) {
      return cue.axis == Axis::cue && is_negator(cue) && share_words(cue, opinion);
    });
  }

  const Match* nearest_negator(const Match& opinion) const {
    const Match* nearest = nullptr;
    if (holds_negator(opinion)) return nearest;
    for (const Match& cue : matches_) {
      if (cue.axis != Axis::cue || !is_negator(cue) || !reaches(cue, cue_of(cue).reach, opinion))
        continue;
      if (nearest == nullptr || cue.last_word() <= opinion.first_word()) nearest = &cue;
    }
    return nearest;
  }

  void apply(const Match& cue, const Opinion& opinion, double& value,
             std::vector<ExplainedCue>* trace) const {
    const CueMeaning& meaning = cue_of(cue);
    const OpinionMeaning* own = meaning_of(opinion.match);
    const bool is_wished_twice = meaning.kind == CueKind::wish && own != nullptr && own->wish;
    if (is_wished_twice || !reaches(cue, meaning.reach, opinion.match)) return;
    const double factor = value > 0 ? meaning.on_praise : meaning.on_blame;
    value *= factor;
    note(cue, factor, trace);
  }

  void note(const Match& cue, double factor, std::vector<ExplainedCue>* trace) const {
    if (trace == nullptr) return;
    trace->push_back({cue_kind_name(cue_of(cue).kind), cue.entry, answer_.source(cue), factor});
  }

  const AnswerWords& answer_;
  const Lexicon& lexicon_;
  std::span<const Match> matches_;
};

}  // namespace

void weigh_opinions(const AnswerWords& answer, const Lexicon& lexicon,
                    std::span<const Match> matches, std::vector<Opinion>& opinions,
                    CueTrace* trace) {
  const OpinionWeigher weigher(answer, lexicon, matches);
  weigher.collect(opinions);
  for (Opinion& opinion : opinions) {
    std::vector<ExplainedCue>* cues = trace == nullptr ? nullptr : &trace->emplace_back();
    opinion.value = weigher.weigh(opinion, cues);
  }
}

}  // namespace palaute
