#include "stem_template.h"

#include <algorithm>

namespace palaute::maker {
namespace {

GradeSign sign_of(char letter) {
  if (letter == '+') return GradeSign::strong;
  if (letter == '-') return GradeSign::weak;
  if (letter == '~') return GradeSign::either;
  return GradeSign::none;
}

const HarmonySign* find_harmony(char32_t sign, const Alphabet& alphabet) {
  for (const HarmonySign& harmony : alphabet.harmony_signs) {
    if (harmony.sign == sign) return &harmony;
  }
  return nullptr;
}

char32_t value_of(char32_t sign, const SignValues& values, const Alphabet& alphabet) {
  if (sign == U'V') return values.vowel;
  if (sign == U'C') return values.consonant;
  const HarmonySign* harmony = find_harmony(sign, alphabet);
  if (harmony == nullptr) return sign;
  return values.harmony == Harmony::back ? harmony->back : harmony->front;
}

// V and C take the first letter that they may stand for.
void bind(char32_t sign, char32_t letter, const Alphabet& alphabet, SignValues& values) {
  if (sign == U'V' && values.vowel == 0 && alphabet.is_vowel(letter)) values.vowel = letter;
  if (sign == U'C' && values.consonant == 0 && alphabet.is_consonant(letter)) {
    values.consonant = letter;
  }
}

}  // namespace

SignedText parse_signed_text(std::string_view written) {
  SignedText parsed;
  if (!written.empty()) parsed.sign = sign_of(written.front());
  if (parsed.sign != GradeSign::none) written.remove_prefix(1);
  parsed.text = letters_of(written);
  return parsed;
}

std::optional<StemTemplate> parse_stem_template(std::string_view written) {
  const SignedText parsed = parse_signed_text(written);
  if (parsed.sign == GradeSign::none) return std::nullopt;
  StemTemplate stem;
  stem.sign = parsed.sign;
  stem.cut = std::min(parsed.text.find_first_not_of(U'<'), parsed.text.size());
  const Letters tails = parsed.text.substr(stem.cut);
  const std::size_t slash = tails.find(U'/');
  stem.strong_tail = tails.substr(0, slash);
  stem.weak_tail = slash == Letters::npos ? tails : tails.substr(slash + 1);
  return stem;
}

Letters fill(const Letters& tail, const SignValues& values, const Alphabet& alphabet) {
  Letters filled = tail;
  std::transform(filled.begin(), filled.end(), filled.begin(),
                 [&](char32_t sign) { return value_of(sign, values, alphabet); });
  return filled;
}

std::optional<TailMatch> match_tail(const Letters& word, const Letters& tail, Harmony harmony,
                                    const Alphabet& alphabet) {
  if (tail.size() > word.size()) return std::nullopt;
  TailMatch match{word.substr(0, word.size() - tail.size()), {}};
  match.values.harmony = harmony;
  for (std::size_t i = 0; i < tail.size(); ++i) {
    const char32_t letter = word[match.base.size() + i];
    bind(tail[i], letter, alphabet, match.values);
    if (value_of(tail[i], match.values, alphabet) != letter) return std::nullopt;
  }
  return match;
}

}  // namespace palaute::maker
