#include "ending_guesses.h"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include <algorithm>

namespace palaute::maker {
namespace {

constexpr std::size_t kShortestEnding = 2;
constexpr std::size_t kLongestEnding = 7;
constexpr unsigned kLeastLemmas = 3;
constexpr std::uint64_t kLeastShare = 3;  // one third of the weight

Letters small(Letters text) {
  for (char32_t& letter : text) {
    letter = static_cast<char32_t>(u_tolower(static_cast<UChar32>(letter)));
  }
  return text;
}

char heaviest_part(const std::map<char, std::uint64_t>& parts) {
  const auto lighter = [](const auto& a, const auto& b) { return a.second < b.second; };
  return std::max_element(parts.begin(), parts.end(), lighter)->first;
}

}  // namespace

void EndingGuesses::add(const Paradigm& word, unsigned weight) {
  if (weight == 0) return;
  ++lemmas_;
  for (const Form& form : word.forms) {
    if (form.weight == 0 || !form.following.stands_alone) continue;
    const Letters text = small(form.text());
    const Operation operation = operation_of(text, word);
    const std::size_t longest = std::min(kLongestEnding, text.size());
    for (std::size_t size = kShortestEnding; size <= longest; ++size) {
      count(text.substr(text.size() - size), operation, weight * form.weight, word.part_of_speech);
    }
  }
}

EndingGuesses::Operation EndingGuesses::operation_of(const Letters& form, const Paradigm& word) {
  const Letters lemma = small(word.lemma);
  const auto differs = std::mismatch(form.begin(), form.end(), lemma.begin(), lemma.end());
  return {static_cast<std::size_t>(form.end() - differs.first),
          Letters(differs.second, lemma.end())};
}

void EndingGuesses::count(const Letters& ending, const Operation& operation, unsigned weight,
                          char part) {
  Count& count = endings_[ending][operation];
  count.weight += weight;
  count.parts_of_speech[part] += weight;
  if (count.last_lemma != lemmas_) ++count.lemmas;
  count.last_lemma = lemmas_;
}

// The operation that most weight speaks for. Null if there is none to speak of, if too
// few lemmas show it or if it cuts off more letters than the ending has.
const EndingGuesses::Guess* EndingGuesses::winner(const Letters& ending) const {
  const auto counts = endings_.find(ending);
  if (counts == endings_.end()) return nullptr;
  std::uint64_t all = 0;
  const Guess* heaviest = nullptr;
  for (const Guess& counted : counts->second) {
    all += counted.second.weight;
    if (heaviest == nullptr || counted.second.weight > heaviest->second.weight) heaviest = &counted;
  }
  const bool is_sure = kLeastShare * heaviest->second.weight >= all &&
                       heaviest->second.lemmas >= kLeastLemmas &&
                       heaviest->first.cut <= ending.size();
  return is_sure ? heaviest : nullptr;
}

// What the longest ending with a winner says; null if none has one.
const EndingGuesses::Guess* EndingGuesses::guess(Letters ending) const {
  const Guess* best = winner(ending);
  while (best == nullptr && ending.size() > kShortestEnding) {
    ending.erase(0, 1);
    best = winner(ending);
  }
  return best;
}

std::string EndingGuesses::text(const std::string& language) const {
  std::string text = fmt::format("#palaute endings {} 1\n", language);
  text += "# ending\tletters to cut off\tletters to append\tpart of speech\tlemmas\n";
  for (const auto& [ending, counts] : endings_) {
    const Guess* best = winner(ending);
    if (best == nullptr) continue;
    const char part = heaviest_part(best->second.parts_of_speech);
    const Guess* shorter = guess(ending.substr(1));
    if (shorter != nullptr && shorter->first == best->first &&
        heaviest_part(shorter->second.parts_of_speech) == part) {
      continue;
    }
    text += fmt::format("{}\t{}\t{}\t{}\t{}\n", utf8_of(ending), best->first.cut,
                        utf8_of(best->first.append), part, best->second.lemmas);
  }
  return text;
}

}  // namespace palaute::maker
