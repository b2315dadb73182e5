// An answer as an author may see it: one short line without personal data.
#ifndef PALAUTE_AUTHORING_SHORT_QUOTE_H_
#define PALAUTE_AUTHORING_SHORT_QUOTE_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "palaute/base.h"

namespace palaute {

inline constexpr std::size_t kQuoteBytes = 160;

// E-mail addresses, phone numbers and identity codes are replaced by signs in angle brackets,
// control and invisible signs by spaces. Of a longer answer, whole words around `focus` are left,
// of about `most_bytes`.
std::string short_quote(std::string_view answer, ByteRange focus = {},
                        std::size_t most_bytes = kQuoteBytes);

}  // namespace palaute

#endif  // PALAUTE_AUTHORING_SHORT_QUOTE_H_
