// Why a number is there, or is not: the code printed beside every cell that could be empty.
#ifndef PALAUTE_STATISTICS_STATUS_H_
#define PALAUTE_STATISTICS_STATUS_H_

#include <cstdint>
#include <string_view>

namespace palaute {

// "Not computable" is never printed as 0: the number is absent and its status says why.
enum class Status : std::uint8_t {
  ok,
  never_mentioned,   // nobody in the base mentions the theme
  always_mentioned,  // everybody does, so there is nobody to compare with
  low_base,          // shown, but one of the groups is small
  suppressed,        // a group so small that its numbers could point at a person
  zero_variance,     // the groups do not vary, so a difference has no standard error
  constant_score,    // everybody has the same value
  insufficient_n,    // too few respondents for the number to exist
  aliased,           // an exact combination of other columns of a model
  separated,         // the outcome is predicted without error; ordinary estimates diverge
  no_reference,      // the group to compare with is empty
  not_requested,     // not computed for this kind of data, or not asked for
};

// The code as printed in reports, e.g. "never_mentioned".
std::string_view status_text(Status status);

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_STATUS_H_
