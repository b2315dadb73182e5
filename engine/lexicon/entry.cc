#include "lexicon/entry.h"

#include <array>
#include <string_view>

namespace palaute {
namespace {

constexpr std::array<std::string_view, 5> kPromptNames = {"open", "why", "improve", "praise",
                                                          "problem"};
constexpr std::array<std::string_view, 8> kCueNames = {"negator",  "intensifier", "diminisher",
                                                       "wish",     "question",    "comparison",
                                                       "contrast", "boundary"};

template <class Enum, std::size_t kSize>
std::optional<Enum> find_name(const std::array<std::string_view, kSize>& names,
                              std::string_view name) {
  for (std::size_t i = 0; i < kSize; ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Prompt> prompt_from_name(std::string_view name) {
  return find_name<Prompt>(kPromptNames, name);
}

std::optional<CueKind> cue_kind_from_name(std::string_view name) {
  return find_name<CueKind>(kCueNames, name);
}

std::string_view cue_kind_name(CueKind kind) { return kCueNames[static_cast<std::size_t>(kind)]; }

}  // namespace palaute
