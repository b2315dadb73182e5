// How do people write what they say? Rules that turn a spoken spelling into a standard one.
#ifndef PALAUTE_MORPHOLOGY_REWRITE_RULES_H_
#define PALAUTE_MORPHOLOGY_REWRITE_RULES_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace palaute {

enum class RewritePlace : std::uint8_t {
  end,         // the letters must end the form: ollu → ollut
  inside,      // each place where the letters stand gives a form of its own: kattoo → katsoo
  throughout,  // all places at once: hyvaa → hyvää
};

// Which results of a rule are believed.
enum class RewriteTrust : std::uint8_t {
  known,   // those a dictionary knows
  listed,  // those whose lemma is in the vocabulary
};

// One line of lexicons/<language>/rewrites.tsv.
struct RewriteRule {
  RewritePlace place = RewritePlace::end;
  std::string spoken;
  std::string standard;
  std::size_t fewest_letters = 0;  // of a form that the rule may change
  RewriteTrust trust = RewriteTrust::known;
};

// What the rule makes of a form; forms that stay as they are are left out.
std::vector<std::string> rewritten(std::string_view form, const RewriteRule& rule);

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_REWRITE_RULES_H_
