// Which known name did the writer mean?
#ifndef PALAUTE_BASE_SUGGEST_H_
#define PALAUTE_BASE_SUGGEST_H_

#include <span>
#include <string>
#include <string_view>

namespace palaute {

// "; did you mean 'x'?" for the known name nearest to `name` by edit distance, or "" if none is
// near.
std::string did_you_mean(std::string_view name, std::span<const std::string> known);

}  // namespace palaute

#endif  // PALAUTE_BASE_SUGGEST_H_
