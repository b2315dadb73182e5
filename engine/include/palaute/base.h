// The vocabulary every other header speaks: byte ranges, ids, languages, and failure as a value.
#ifndef PALAUTE_BASE_H_
#define PALAUTE_BASE_H_

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "palaute/export.h"

namespace palaute {

// Half-open range of bytes in the answer exactly as it was exported (after decoding to UTF-8). No
// stage may shift it: slicing the original answer with it yields the words the customer wrote.
struct ByteRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr std::string_view of(std::string_view answer) const {
    return answer.substr(begin, size());
  }
  constexpr bool operator==(const ByteRange&) const = default;
};

// An id is a position in a table; ids of different tables do not mix.
template <class Tag>
struct Id {
  std::uint32_t value = 0;
  constexpr auto operator<=>(const Id&) const = default;
};
using ThemeId = Id<struct ThemeTag>;  // a node of the theme tree, e.g. "delivery.time"
using EntryId = Id<struct EntryTag>;  // one line of one lexicon file

enum class Language : std::uint8_t { unknown, finnish, english, swedish };

// Those whose words are known, in a fixed order.
inline constexpr Language kLanguages[] = {Language::finnish, Language::english, Language::swedish};

// "fi", "en", "sv", or "unknown".
PALAUTE_API std::string_view language_code(Language language);
// The inverse; unknown for any other code.
PALAUTE_API Language language_from_code(std::string_view code);

// What becomes of words that no dictionary knows.
enum class Spelling : std::uint8_t {
  correct,     // read as the usual word one mistake away, if there is one; explanations show it
  as_written,  // left unknown
};

// What the respondent was asked, since the same words mean different things after another question:
// "nothing" after "what could we improve?" is praise.
enum class Prompt : std::uint8_t { open, why, improve, praise, problem };

// nullopt for any other name than open, why, improve, praise and problem.
PALAUTE_API std::optional<Prompt> prompt_from_name(std::string_view name);

enum class ErrorCode : std::uint8_t {
  argument,  // the caller asked for something impossible
  io,        // a file could not be read or written
  encoding,  // bytes that are not text in the declared encoding
  syntax,    // a file that does not follow its format
  schema,    // a column or scale the survey does not have
  lexicon,   // lexicon data that is missing or contradicts itself
  limit,     // an input larger than the documented limit
  stopped,   // the caller asked to stop
};

// What went wrong, where, and how to mend it. Prints like a compiler's message:
// "fi/themes.tsv:42:7: unknown theme 'hinat'; did you mean 'hinta'?".
struct Error {
  ErrorCode code = ErrorCode::argument;
  std::string message;
  std::string file;          // empty when no file is at fault
  std::uint32_t line = 0;    // 1-based; 0 when not about a line
  std::uint32_t column = 0;  // 1-based, in bytes; 0 when not about a column

  PALAUTE_API std::string to_string() const;
};

// A value or an Error. The engine throws nothing but std::bad_alloc.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  explicit operator bool() const noexcept { return state_.index() == 0; }
  // REQUIRES: *this is true.
  T& operator*() & { return *std::get_if<0>(&state_); }
  const T& operator*() const& { return *std::get_if<0>(&state_); }
  T&& operator*() && { return std::move(*std::get_if<0>(&state_)); }
  T* operator->() { return std::get_if<0>(&state_); }
  const T* operator->() const { return std::get_if<0>(&state_); }
  // REQUIRES: *this is false.
  const Error& error() const { return *std::get_if<1>(&state_); }

 private:
  std::variant<T, Error> state_;
};

// What a function returns that yields nothing but can fail.
struct Done {};

}  // namespace palaute

#endif  // PALAUTE_BASE_H_
