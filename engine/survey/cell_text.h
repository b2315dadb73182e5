// White space, case and length of a cell as a person sees them, not as bytes.
#ifndef PALAUTE_SURVEY_CELL_TEXT_H_
#define PALAUTE_SURVEY_CELL_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace palaute {

// The cell without what cannot be seen at its ends: Unicode white space, no-break and zero-width
// spaces, control characters.
std::string_view trim_cell(std::string_view cell);

// True when nothing of the cell can be read: it is empty, invisible, or lost to U+FFFD.
bool is_blank_cell(std::string_view cell);

// The trimmed cell with its case folded: two cells a person would call the same compare equal.
std::string fold_cell(std::string_view cell);

// Code points, not bytes.
std::size_t count_characters(std::string_view text);

// Runs of bytes between spaces, tabs and line ends.
std::size_t count_words(std::string_view text);

// The trimmed text on one line for a message, cut to `limit` code points with an ellipsis.
std::string excerpt(std::string_view text, std::size_t limit = 40);

// 1203 -> "1,203".
std::string grouped(std::uint64_t number);

}  // namespace palaute

#endif  // PALAUTE_SURVEY_CELL_TEXT_H_
