// Consonant gradation of the end of a base: kk and k, t and d.
#ifndef PALAUTE_TOOLS_MAKE_DICTIONARY_GRADATION_H_
#define PALAUTE_TOOLS_MAKE_DICTIONARY_GRADATION_H_

#include <optional>
#include <string_view>

#include "inflection.h"

namespace palaute::maker {

struct GradedBase {
  Letters strong;
  Letters weak;
  Letters joint;  // see Gradation
};

// Both grades of a base that is known in one. nullopt if it does not end with letters that change
// so. An empty letter: both grades are alike.
std::optional<GradedBase> grade_base(const Letters& base, Grade known, std::string_view letter,
                                     const Inflection& inflection);

}  // namespace palaute::maker

#endif  // PALAUTE_TOOLS_MAKE_DICTIONARY_GRADATION_H_
