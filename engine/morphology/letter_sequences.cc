#include "morphology/letter_sequences.h"

#include <unicode/uchar.h>

#include <string>

#include "base/utf8.h"

namespace palaute {
namespace {

constexpr char32_t kBorderSign = U' ';

}  // namespace

std::size_t LetterSequences::number_of(char32_t letter) const {
  if (letter == kBorderSign) return kBorder;
  const auto found = numbers_.find(letter);
  return found == numbers_.end() ? kMostLetters - 1 : found->second;
}

std::size_t LetterSequences::intern(char32_t letter) {
  if (letter == kBorderSign) return kBorder;
  const auto [at, added] = numbers_.emplace(letter, numbers_.size() + 1);
  if (at->second >= kMostLetters) at->second = kMostLetters - 1;
  if (added && at->second < kMostLetters - 1) alphabet_.push_back(letter);
  return at->second;
}

void LetterSequences::add(std::u32string_view letters) {
  if (letters.size() < 3) return;
  std::vector<std::size_t> numbers;
  for (const char32_t letter : letters) numbers.push_back(intern(letter));
  for (std::size_t i = 0; i + 2 < numbers.size(); ++i)
    seen_.set(index(numbers[i], numbers[i + 1], numbers[i + 2]));
}

void LetterSequences::add_words(std::string_view text) {
  std::u32string letters(1, kBorderSign);
  for (std::size_t position = 0; position < text.size();) {
    const char32_t c = next_code_point(text, position);
    const char32_t letter = u_isalpha(static_cast<UChar32>(c)) != 0 ? c : kBorderSign;
    if (letter != kBorderSign || letters.back() != kBorderSign) letters += letter;
  }
  if (letters.back() != kBorderSign) letters += kBorderSign;
  add(letters);
}

void LetterSequences::add_piece(std::string_view letters) {
  std::u32string piece;
  for (std::size_t position = 0; position < letters.size();)
    piece += next_code_point(letters, position);
  add(piece);
}

bool LetterSequences::may_hold(std::u32string_view word) const {
  std::size_t before = kBorder;
  std::size_t here = word.empty() ? kBorder : number_of(word[0]);
  for (std::size_t i = 1; i <= word.size(); ++i) {
    const std::size_t after = i < word.size() ? number_of(word[i]) : kBorder;
    if (!seen_.test(index(before, here, after))) return false;
    before = here;
    here = after;
  }
  return true;
}

}  // namespace palaute
