#include "letters.h"

#include "base/utf8.h"

namespace palaute::maker {

Letters letters_of(std::string_view utf8) {
  Letters letters;
  for (std::size_t at = 0; at < utf8.size();) letters += next_code_point(utf8, at);
  return letters;
}

std::string utf8_of(std::u32string_view letters) {
  std::string utf8;
  for (const char32_t letter : letters) append_code_point(utf8, letter);
  return utf8;
}

}  // namespace palaute::maker
