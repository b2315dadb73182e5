#include "morphology/spelling.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <utility>
#include <vector>

#include "base/utf8.h"

namespace palaute {
namespace {

constexpr std::size_t kFewestLetters = 4;
constexpr std::size_t kMostLetters = 40;

enum class Mistake : std::uint8_t { swapped, doubling, beside, missing, extra, wrong };

// What a kind of mistake weighs against the rarity of the word it would have been made in.
unsigned cost(Mistake mistake) {
  switch (mistake) {
    case Mistake::swapped:
    case Mistake::doubling:
      return 0;
    case Mistake::beside:
    case Mistake::missing:
    case Mistake::extra:
      return 1;
    case Mistake::wrong:
      break;
  }
  return 3;
}

bool is_of_fingers(Mistake mistake) { return mistake <= Mistake::beside; }

bool are_beside(const std::vector<std::u32string>& rows, char32_t a, char32_t b) {
  const auto place = [&](char32_t letter) -> std::optional<std::pair<int, int>> {
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (const auto column = rows[row].find(letter); column != std::u32string::npos)
        return std::pair(static_cast<int>(row), static_cast<int>(column));
    }
    return std::nullopt;
  };
  const auto place_a = place(a);
  const auto place_b = place(b);
  return place_a && place_b && std::abs(place_a->first - place_b->first) <= 1 &&
         std::abs(place_a->second - place_b->second) <= 1;
}

std::u32string code_points(std::string_view text) {
  std::u32string points;
  for (std::size_t position = 0; position < text.size();) points += next_code_point(text, position);
  return points;
}

std::string utf8(std::u32string_view points) {
  std::string text;
  for (const char32_t c : points) append_code_point(text, c);
  return text;
}

// Keeps the best of the forms it is shown.
class BestForm {
 public:
  BestForm(std::u32string_view written, const SpellingHabits& habits, const JudgeForm& judge)
      : written_(written), habits_(habits), judge_(judge) {}

  void consider_replacement(const std::u32string& form, std::size_t at, char32_t letter) {
    std::u32string other = form;
    other[at] = letter;
    const bool beside = are_beside(habits_.keyboard_rows, form[at], letter);
    consider(other, beside ? Mistake::beside : Mistake::wrong);
  }

  void consider(const std::u32string& form, Mistake mistake) {
    if (!habits_.letters.may_hold(form) || turns_the_word(form)) return;
    std::string text = utf8(form);
    const std::optional<unsigned> rarity = judge_(text);
    if (!rarity || (*rarity >= kRarestForm && !is_of_fingers(mistake))) return;
    const unsigned weight = *rarity + cost(mistake);
    if (best_ && best_weight_ <= weight) return;
    best_ = std::move(text);
    best_weight_ = weight;
  }

  std::optional<std::string> take() { return std::move(best_); }

 private:
  // Whether the two differ by a prefix that says the opposite.
  bool turns_the_word(std::u32string_view form) const {
    const auto is_between = [&](const std::u32string& prefix) {
      const bool taken_off = written_.starts_with(prefix) && written_.substr(prefix.size()) == form;
      const bool put_on = form.starts_with(prefix) && form.substr(prefix.size()) == written_;
      return taken_off || put_on;
    };
    return std::any_of(habits_.negating_prefixes.begin(), habits_.negating_prefixes.end(),
                       is_between);
  }

  std::u32string_view written_;
  const SpellingHabits& habits_;
  const JudgeForm& judge_;
  std::optional<std::string> best_;
  unsigned best_weight_ = 0;
};

void consider_swaps(const std::u32string& form, BestForm& best) {
  for (std::size_t i = 0; i + 1 < form.size(); ++i) {
    if (form[i] == form[i + 1]) continue;
    std::u32string other = form;
    std::swap(other[i], other[i + 1]);
    best.consider(other, Mistake::swapped);
  }
}

void consider_extra_letters(const std::u32string& form, BestForm& best) {
  for (std::size_t i = 0; i < form.size(); ++i) {
    if (i > 0 && form[i] == form[i - 1]) continue;
    const bool doubled = i + 1 < form.size() && form[i] == form[i + 1];
    std::u32string other = form;
    other.erase(i, 1);
    best.consider(other, doubled ? Mistake::doubling : Mistake::extra);
  }
}

void consider_wrong_letters(const std::u32string& form, char32_t letter, BestForm& best) {
  for (std::size_t i = 0; i < form.size(); ++i) {
    if (form[i] != letter) best.consider_replacement(form, i, letter);
  }
}

void consider_missing_letters(const std::u32string& form, char32_t letter, BestForm& best) {
  for (std::size_t i = 0; i <= form.size(); ++i) {
    if (i > 0 && form[i - 1] == letter) continue;
    const bool doubled = i < form.size() && form[i] == letter;
    std::u32string other = form;
    other.insert(i, 1, letter);
    best.consider(other, doubled ? Mistake::doubling : Mistake::missing);
  }
}

}  // namespace

bool may_be_misspelt(std::string_view form) {
  std::size_t letters = 0;
  for (std::size_t position = 0; position < form.size(); ++letters) {
    if (u_isalpha(static_cast<UChar32>(next_code_point(form, position))) == 0) return false;
  }
  return letters >= kFewestLetters && letters <= kMostLetters;
}

std::optional<std::string> correct(std::string_view form, const SpellingHabits& habits,
                                   const JudgeForm& judge) {
  const std::u32string points = code_points(form);
  BestForm best(points, habits, judge);
  consider_swaps(points, best);
  consider_extra_letters(points, best);
  for (const char32_t letter : habits.letters.alphabet()) {
    consider_wrong_letters(points, letter, best);
    consider_missing_letters(points, letter, best);
  }
  return best.take();
}

}  // namespace palaute
