// How the commands on lexicons show lines, shares and where their numbers come from.
#ifndef PALAUTE_TOOLS_LEXICON_TEXT_H_
#define PALAUTE_TOOLS_LEXICON_TEXT_H_

#include <cstdint>
#include <nlohmann/json.hpp>
#include <span>
#include <string>

#include "palaute/authoring.h"

namespace palaute::tool {

using Json = nlohmann::ordered_json;

// "82.4 %"; "-" of nothing.
std::string percent(std::uint64_t part, std::uint64_t whole);

// "fi/themes.tsv:42  service palvelu", fit for a terminal.
std::string shown(const LexiconLine& line);

// Prints a heading and lines with how many answers they matched; nothing for no lines.
void print_uses(std::string_view heading, std::span<const LineUse> uses);

// Prints the path of each file of an overlay.
void print_written(const std::string& folder, std::span<const OverlayFile> files);

Json json_of(const LexiconLine& line);
Json json_of(std::span<const LineUse> uses);
// Digest of the survey and account of its rows.
Json json_of(const TagSummary& reading);
Json json_of(const LexiconInfo& lexicon);

// Prints a document, indented. Text that is not UTF-8 is mended.
void print(const Json& document);

}  // namespace palaute::tool

#endif  // PALAUTE_TOOLS_LEXICON_TEXT_H_
