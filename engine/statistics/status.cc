#include "statistics/status.h"

namespace palaute {

std::string_view status_text(Status status) {
  switch (status) {
    case Status::ok:
      return "ok";
    case Status::never_mentioned:
      return "never_mentioned";
    case Status::always_mentioned:
      return "always_mentioned";
    case Status::low_base:
      return "low_base";
    case Status::suppressed:
      return "suppressed";
    case Status::zero_variance:
      return "zero_variance";
    case Status::constant_score:
      return "constant_score";
    case Status::insufficient_n:
      return "insufficient_n";
    case Status::aliased:
      return "aliased";
    case Status::separated:
      return "separated";
    case Status::no_reference:
      return "no_reference";
    case Status::not_requested:
      return "not_requested";
  }
  return "";
}

}  // namespace palaute
