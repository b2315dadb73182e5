// A compiled entry as the line that an author would write.
#ifndef PALAUTE_AUTHORING_LEXICON_LINES_H_
#define PALAUTE_AUTHORING_LEXICON_LINES_H_

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "lexicon/entry.h"
#include "palaute/authoring.h"
#include "palaute/lexicon.h"
#include "palaute/tags.h"

namespace palaute {

// "-1.5"
std::string valence_text(double valence);

// To the nearest half within -3 … 3.
double nearest_valence(double value);

// The columns of its line, with all flags.
std::string line_text(const Lexicon& lexicon, const Entry& entry);
LexiconLine lexicon_line(const Lexicon& lexicon, EntryId entry);

// The lines behind the tags of an answer: those that match its words, and that of the question.
std::set<EntryId> used_entries(const Explanation& answer);

// The file of an overlay that an entry of `file` belongs to: "fi/themes.tsv" for
// "branch/fi/themes.tsv".
std::string_view overlay_file_name(std::string_view file);

// "#palaute sentiment fi 1" and a line break, for "fi/sentiment.tsv".
std::string header_line(std::string_view overlay_file);

// Does the entry name a subject? Lines of general.overall and general.empty do not.
bool names_subject(const Lexicon& lexicon, const Entry& entry);

// The valence of a line that praises or blames.
std::optional<double> valence_of(const Entry& entry);

}  // namespace palaute

#endif  // PALAUTE_AUTHORING_LEXICON_LINES_H_
