#include "gradation.h"

namespace palaute::maker {
namespace {

// The base with `from` at its end replaced; nullopt if it ends otherwise.
std::optional<Letters> replace_end(const Letters& base, const Letters& from, const Letters& to) {
  if (!base.ends_with(from)) return std::nullopt;
  return base.substr(0, base.size() - from.size()) + to;
}

std::optional<GradedBase> apply(const Gradation& change, const Letters& base, Grade known) {
  const bool is_strong = known == Grade::strong;
  const auto other = is_strong ? replace_end(base, change.strong, change.weak)
                               : replace_end(base, change.weak, change.strong);
  if (!other) return std::nullopt;
  return is_strong ? GradedBase{base, *other, change.joint}
                   : GradedBase{*other, base, change.joint};
}

}  // namespace

std::optional<GradedBase> grade_base(const Letters& base, Grade known, std::string_view letter,
                                     const Inflection& inflection) {
  if (letter.empty()) return GradedBase{base, base, {}};
  for (const Gradation& change : inflection.gradations) {
    if (change.letter != letter) continue;
    if (auto graded = apply(change, base, known)) return graded;
  }
  return std::nullopt;
}

}  // namespace palaute::maker
