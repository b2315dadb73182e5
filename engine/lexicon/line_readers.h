// How is one line of each kind of lexicon file read?
#ifndef PALAUTE_LEXICON_LINE_READERS_H_
#define PALAUTE_LEXICON_LINE_READERS_H_

#include <functional>
#include <optional>
#include <string_view>

#include "base/table_file.h"
#include "lexicon/entry.h"
#include "palaute/base.h"
#include "palaute/lexicon.h"

namespace palaute {

using FindTheme = std::function<std::optional<ThemeId>(std::string_view)>;

// Each gives the entry of a line (file index unset), or an Error at the cell that is wrong. A line
// that removes an entry needs only the cells that identify it.
Result<Entry> read_theme_line(const TableFile& table, const TableLine& line,
                              const FindTheme& find_theme);
Result<Entry> read_opinion_line(const TableFile& table, const TableLine& line);
Result<Entry> read_cue_line(const TableFile& table, const TableLine& line);
Result<Entry> read_prompt_line(const TableFile& table, const TableLine& line);
Result<Entry> read_label_line(const TableFile& table, const TableLine& line, Axis axis);

// A line of the theme tree; its parent is not yet looked up.
Result<Theme> read_tree_line(const TableFile& table, const TableLine& line);

}  // namespace palaute

#endif  // PALAUTE_LEXICON_LINE_READERS_H_
