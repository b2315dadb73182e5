// How is a stem written on the base of a word? "+VA", "~te/de", "+<si".
#ifndef PALAUTE_TOOLS_MAKE_DICTIONARY_STEM_TEMPLATE_H_
#define PALAUTE_TOOLS_MAKE_DICTIONARY_STEM_TEMPLATE_H_

#include <optional>
#include <string_view>

#include "alphabet.h"

namespace palaute::maker {

enum class Grade { strong, weak };

// "~" leaves the grade to the ending, or says that it does not matter; no sign at all says that the
// base does not gradate.
enum class GradeSign { none, strong, weak, either };

// A sign and letters: how an ending is attached ("-ssA"), or how a lemma ends ("+V").
struct SignedText {
  GradeSign sign = GradeSign::none;
  Letters text;
};
SignedText parse_signed_text(std::string_view written);

struct StemTemplate {
  GradeSign sign = GradeSign::none;
  std::size_t cut = 0;  // letters that fall off the base
  Letters strong_tail;
  Letters weak_tail;
};
// nullopt unless it begins with "+", "-" or "~".
std::optional<StemTemplate> parse_stem_template(std::string_view written);

// What the signs of a tail stand for in one word.
struct SignValues {
  Harmony harmony = Harmony::front;
  char32_t vowel = 0;      // V; 0 while nothing tells
  char32_t consonant = 0;  // C; 0 while nothing tells
};

Letters fill(const Letters& tail, const SignValues& values, const Alphabet& alphabet);

struct TailMatch {
  Letters base;
  SignValues values;
};
// The base of a word that ends with `tail`; nullopt if it ends otherwise.
std::optional<TailMatch> match_tail(const Letters& word, const Letters& tail, Harmony harmony,
                                    const Alphabet& alphabet);

}  // namespace palaute::maker

#endif  // PALAUTE_TOOLS_MAKE_DICTIONARY_STEM_TEMPLATE_H_
