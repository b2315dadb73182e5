// Text from outside as one harmless line, and how wide it is on a terminal.
#ifndef PALAUTE_REPORT_PLAIN_TEXT_H_
#define PALAUTE_REPORT_PLAIN_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace palaute {

enum class CharacterUse : std::uint8_t { keep, space, drop };

// What becomes of a character in a report: line breaks and tabs are spaces; control characters
// (terminal escapes), direction marks and overrides, which make text read as what it is not, and
// other invisible signs are dropped.
CharacterUse character_use(char32_t c);

// Calls `emit` for every character of `text` used so, with the byte where it (or the first sign
// that became this space) begins. No space at either end, and never two together.
void for_each_plain(std::string_view text,
                    const std::function<void(char32_t c, std::size_t position)>& emit);

// What for_each_plain emits, as text.
std::string plain_text(std::string_view text);

// Columns of a terminal that one line takes: emoji and East Asian signs two, combining signs none.
std::size_t display_width(std::string_view text);

// `text` in exactly `width` columns: filled with spaces, or cut with an ellipsis.
std::string left_aligned(std::string_view text, std::size_t width);
// `text` in at least `width` columns; numbers are never cut.
std::string right_aligned(std::string_view text, std::size_t width);

}  // namespace palaute

#endif  // PALAUTE_REPORT_PLAIN_TEXT_H_
