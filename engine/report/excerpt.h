// An answer as it may be shown: plain, without personal data, with the words that count marked.
#ifndef PALAUTE_REPORT_EXCERPT_H_
#define PALAUTE_REPORT_EXCERPT_H_

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include "palaute/drivers.h"
#include "report/words.h"

namespace palaute {

enum class Mark : std::uint8_t { none, theme, opinion };

// A run of text with one mark.
struct Piece {
  std::string text;
  Mark mark = Mark::none;
};

inline constexpr std::size_t kWholeAnswer = std::numeric_limits<std::size_t>::max();

// The answer in pieces. E-mail addresses, phone numbers and identity codes are replaced by the
// phrases "personal.…". Of an answer longer than `most_bytes`, the part around its marks is shown.
std::vector<Piece> excerpt(const Quote& quote, const Words& words,
                           std::size_t most_bytes = kWholeAnswer);

// Plain text without personal data: for messages that may repeat what a cell of the survey held.
std::string safe_text(std::string_view text, const Words& words);

}  // namespace palaute

#endif  // PALAUTE_REPORT_EXCERPT_H_
