// Writing JSON without a document in memory: for records that are written a million times.
#ifndef PALAUTE_BASE_JSON_TEXT_H_
#define PALAUTE_BASE_JSON_TEXT_H_

#include <string>
#include <string_view>

namespace palaute {

// Appends `text` (UTF-8) as a JSON string with its quotes. Control characters, quotes, backslashes
// and the line separators U+2028 and U+2029 are escaped.
void append_json_string(std::string& json, std::string_view text);

}  // namespace palaute

#endif  // PALAUTE_BASE_JSON_TEXT_H_
