// Which themes does the answer speak of in the end, and how does it judge each?
#ifndef PALAUTE_TAGGING_MENTIONS_H_
#define PALAUTE_TAGGING_MENTIONS_H_

#include <span>
#include <vector>

#include "palaute/lexicon.h"
#include "palaute/tags.h"
#include "tagging/answer_words.h"
#include "tagging/links.h"

namespace palaute {

// What the question itself says of themes that are named and not judged: appends an opinion for
// each of them, and its link, where prompts.tsv has a line for the question.
void add_prompted_opinions(const AnswerWords& answer, const Lexicon& lexicon,
                           std::span<const NamedTheme> themes, std::vector<PlacedOpinion>& opinions,
                           std::vector<Link>& links);

// Replaces `mentions`, in reading order:
//  1. Each named theme is a mention, judged by the opinions that are linked to it; where it is
//  named
//     again and not judged there, that is no mention of its own.
//  2. A top-level theme that nothing is said of only sets the scene where the answer has other
//     mentions ("the shop" in "the queue in the shop was long"), and is left out.
//  3. An opinion linked to nothing is about the whole (`overall`), unless a mention carries a
//     judgement of the same sign.
void make_mentions(const AnswerWords& answer, const Lexicon& lexicon, ThemeId overall,
                   std::span<const NamedTheme> themes, std::span<const PlacedOpinion> opinions,
                   std::span<const Link> links, std::vector<Mention>& mentions);

}  // namespace palaute

#endif  // PALAUTE_TAGGING_MENTIONS_H_
