#include "lexicon/entry.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace palaute {
namespace {

constexpr std::array<std::string_view, 8> kCueNames = {"negator",  "intensifier", "diminisher",
                                                       "wish",     "question",    "comparison",
                                                       "contrast", "boundary"};

}  // namespace

std::optional<CueKind> cue_kind_from_name(std::string_view name) {
  const auto found = std::find(kCueNames.begin(), kCueNames.end(), name);
  if (found == kCueNames.end()) return std::nullopt;
  return static_cast<CueKind>(found - kCueNames.begin());
}

std::string_view cue_kind_name(CueKind kind) { return kCueNames[static_cast<std::size_t>(kind)]; }

bool begins_clause(CueKind kind) { return kind == CueKind::contrast || kind == CueKind::boundary; }

}  // namespace palaute
