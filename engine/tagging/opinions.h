// Is it praise or blame, and how strong once "ei", "todella" and "voisi" have done their work?
#ifndef PALAUTE_TAGGING_OPINIONS_H_
#define PALAUTE_TAGGING_OPINIONS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "lexicon/match_table.h"
#include "palaute/lexicon.h"
#include "palaute/tags.h"
#include "tagging/answer_words.h"

namespace palaute {

// Words that praise or blame. Positions are of the whole answer.
struct Opinion {
  Match match;           // on the opinion axis, or a theme match whose entry has a valence
  double valence = 0.0;  // as the line has it, turned if the word itself says the opposite
  double value = 0.0;    // after cues
};

// Replaces `opinions` by those of one clause, in reading order, given all its winning matches;
// appends to `trace`, if given, the cues that changed each.
using CueTrace = std::vector<std::vector<ExplainedCue>>;
void weigh_opinions(const AnswerWords& answer, const Lexicon& lexicon,
                    std::span<const Match> matches, std::vector<Opinion>& opinions,
                    CueTrace* trace);

}  // namespace palaute

#endif  // PALAUTE_TAGGING_OPINIONS_H_
