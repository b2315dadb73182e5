// Words as letters: endings are counted and cut in code points, not bytes.
#ifndef PALAUTE_TOOLS_MAKE_DICTIONARY_LETTERS_H_
#define PALAUTE_TOOLS_MAKE_DICTIONARY_LETTERS_H_

#include <string>
#include <string_view>

namespace palaute::maker {

using Letters = std::u32string;

// REQUIRES: utf8 is valid UTF-8.
Letters letters_of(std::string_view utf8);
std::string utf8_of(std::u32string_view letters);

}  // namespace palaute::maker

#endif  // PALAUTE_TOOLS_MAKE_DICTIONARY_LETTERS_H_
