// Several readings of one form: which is likeliest, and by which words is the form looked up?
#ifndef PALAUTE_MORPHOLOGY_CANDIDATES_H_
#define PALAUTE_MORPHOLOGY_CANDIDATES_H_

#include <span>
#include <string>
#include <vector>

#include "morphology/analysis.h"
#include "morphology/vocabulary.h"

namespace palaute {

// Whether it is the plural of a passive participle, which is written like the active one but hardly
// used: "ollut" is a form of "olla", not the plural of "oltu".
bool is_plural_of_passive(const Reading& reading);

// The lemma as a treebank gives it: the verb of a participle that is no word of its own.
std::string treebank_lemma(const Reading& reading, const Vocabulary& vocabulary);

// Sets the best reading and adds the lemma, root, head and first-part candidates of all readings
// that no other is better than. Better has fewest parts, then is a name only where the capital says
// so, then is no form that is mostly a misreading (possessive, imperative, instructive ...); among
// equals the more usual lemma comes first. A capital only adds the name: it may be a heading.
// REQUIRES: readings is not empty.
void add_candidates(std::vector<Reading> readings, WordContext context,
                    const Vocabulary& vocabulary, std::span<const std::string> reversing_parts,
                    WordAnalysis& analysis);

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_CANDIDATES_H_
