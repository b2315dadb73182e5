#include "features.h"

#include <algorithm>
#include <iterator>

namespace palaute::maker {
namespace {

constexpr std::string_view kNames[] = {
    "participle", "infinitive",  "comparative", "superlative", "conditional", "potential",
    "imperative", "connegative", "past",        "passive",     "negated",     "question",
    "possessive", "plural",      "first",       "second",      "third",       "nominative",
    "genitive",   "partitive",   "essive",      "translative", "inessive",    "elative",
    "illative",   "adessive",    "ablative",    "allative",    "abessive",    "instructive",
    "comitative",
};
static_assert(std::size(kNames) <= 32, "a feature is a bit of 32");

}  // namespace

std::optional<Features> Features::named(std::string_view name) {
  const auto* found = std::find(std::begin(kNames), std::end(kNames), name);
  if (found == std::end(kNames)) return std::nullopt;
  return Features(1U << std::distance(std::begin(kNames), found));
}

std::vector<std::string> Features::all_names() { return {std::begin(kNames), std::end(kNames)}; }

std::vector<std::string_view> Features::names() const {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < std::size(kNames); ++i) {
    if ((bits_ >> i & 1U) != 0) names.push_back(kNames[i]);
  }
  return names;
}

}  // namespace palaute::maker
