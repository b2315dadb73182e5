#include "palaute/tags.h"

namespace palaute {

std::string_view polarity_name(Polarity polarity) {
  switch (polarity) {
    case Polarity::negative:
      return "negative";
    case Polarity::neutral:
      return "neutral";
    case Polarity::positive:
      return "positive";
    case Polarity::mixed:
      break;
  }
  return "mixed";
}

}  // namespace palaute
