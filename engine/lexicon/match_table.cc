#include "lexicon/match_table.h"

#include <algorithm>
#include <tuple>

#include "base/utf8.h"

namespace palaute {
namespace {

const std::vector<std::uint32_t>* find_items(
    const std::unordered_map<std::string, std::vector<std::uint32_t>>& index,
    const std::string& text) {
  const auto found = index.find(text);
  return found == index.end() ? nullptr : &found->second;
}

template <class Value>
bool contains(const std::vector<Value>& values, const Value& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

bool fits(const PatternItem& item, const Candidate& candidate) {
  const bool right_class = !item.part_of_speech || *item.part_of_speech == candidate.part_of_speech;
  return right_class && candidate.features.has_all(item.features);
}

// A pattern that asks for "without" by a feature (jonottaa[abessive]) has a valence that reckons
// with it.
bool asks_for_reversal(const PatternItem& item) {
  return item.features.has(Feature::abessive) || item.features.has(Feature::negated);
}

// Keeps each item once, through its most direct candidate.
void sort_and_unite(std::vector<ItemHit>& hits) {
  std::stable_sort(hits.begin(), hits.end(), [](const ItemHit& a, const ItemHit& b) {
    return std::tie(a.item, a.through) < std::tie(b.item, b.through);
  });
  const auto same_item = [](const ItemHit& a, const ItemHit& b) { return a.item == b.item; };
  hits.erase(std::unique(hits.begin(), hits.end(), same_item), hits.end());
}

// The best match first.
bool is_better(const Match& a, const Match& b) {
  const auto key = [](const Match& match) {
    return std::tuple(-static_cast<int>(match.word_count), match.first_word(), match.through,
                      match.last_word() - match.first_word(), match.entry.value);
  };
  return key(a) < key(b);
}

bool same_words(const Match& a, const Match& b) {
  return a.word_count == b.word_count &&
         std::equal(a.words.begin(), a.words.begin() + a.word_count, b.words.begin());
}

}  // namespace

bool Match::has_word(std::uint32_t word) const {
  return std::find(words.begin(), words.begin() + word_count, word) != words.begin() + word_count;
}

std::uint32_t MatchTable::intern(const PatternItem& item) {
  if (item.kind == ItemKind::any) {
    for (const std::uint32_t known : any_items_) {
      if (items_[known] == item) return known;
    }
  }
  ItemIndex* indexes[] = {nullptr, &lemmas_, &exacts_, &prefixes_, &lasts_, &firsts_};
  ItemIndex* index = indexes[static_cast<std::size_t>(item.kind)];
  auto& same_text = index == nullptr ? any_items_ : (*index)[item.text];
  for (const std::uint32_t known : same_text) {
    if (items_[known] == item) return known;
  }
  const auto id = static_cast<std::uint32_t>(items_.size());
  items_.push_back(item);
  starts_.emplace_back();
  starts_clause_.push_back(false);
  same_text.push_back(id);
  return id;
}

void MatchTable::add(EntryId id, const Entry& entry) {
  CompiledPattern compiled;
  compiled.entry = id;
  compiled.axis = entry.axis;
  compiled.any_order = entry.pattern.any_order;
  if (const auto* opinion = std::get_if<OpinionMeaning>(&entry.meaning)) {
    compiled.not_through_root = opinion->not_through_root;
    compiled.prompts = opinion->prompts;
  }
  for (const PatternStep& step : entry.pattern.steps) {
    CompiledStep& compiled_step = compiled.steps.emplace_back();
    compiled_step.gap_before = step.gap_before;
    for (const PatternItem& item : step.alternatives) compiled_step.items.push_back(intern(item));
  }
  for (const PatternItem& item : entry.pattern.excluded) compiled.excluded.push_back(intern(item));
  const auto* cue = std::get_if<CueMeaning>(&entry.meaning);
  const bool starts_clause = cue != nullptr && begins_clause(cue->kind);
  const auto number = static_cast<std::uint32_t>(patterns_.size());
  for (const std::uint32_t item : compiled.steps.front().items) {
    if (starts_[item].empty() || starts_[item].back() != number) starts_[item].push_back(number);
    if (starts_clause) starts_clause_[item] = true;
  }
  patterns_.push_back(std::move(compiled));
}

void MatchTable::collect(const std::vector<std::uint32_t>* items, const Candidate& candidate,
                         std::vector<ItemHit>& hits) const {
  if (items == nullptr) return;
  for (const std::uint32_t item : *items) {
    if (!fits(items_[item], candidate)) continue;
    const bool reversed = candidate.reversed && !asks_for_reversal(items_[item]);
    hits.push_back({item, candidate.kind, reversed});
  }
}

FormRecord MatchTable::resolve(const WordAnalysis& analysis) const {
  FormRecord record;
  record.elongated = analysis.elongated;
  record.is_negation_verb = analysis.is_negation_verb;
  record.is_connegative = analysis.best.features.has(Feature::connegative);
  for (const Candidate& candidate : analysis.candidates) {
    collect(find_items(lemmas_, candidate.text), candidate, record.hits);
    if (candidate.kind == CandidateKind::head)
      collect(find_items(lasts_, candidate.text), candidate, record.hits);
    if (candidate.kind != CandidateKind::surface) {
      collect(&any_items_, candidate, record.hits);
    } else {
      collect(find_items(exacts_, candidate.text), candidate, record.hits);
    }
    const bool has_prefixes = candidate.kind <= CandidateKind::lemma;
    for (std::size_t end = has_prefixes ? 0 : candidate.text.size(); end < candidate.text.size();) {
      next_code_point(candidate.text, end);
      collect(find_items(prefixes_, candidate.text.substr(0, end)), candidate, record.hits);
    }
  }
  // A compound's beginning says nothing of its class, so conditions on it are met by the compound's
  // own lemma.
  const Candidate& whole = analysis.candidates[analysis.candidates.size() > 1 ? 1 : 0];
  for (const std::string& first : analysis.first_parts)
    collect(find_items(firsts_, first), whole, record.hits);
  sort_and_unite(record.hits);
  record.may_start_clause =
      std::any_of(record.hits.begin(), record.hits.end(),
                  [&](const ItemHit& hit) { return starts_clause_[hit.item]; });
  return record;
}

// Matches the patterns of a table on one clause.
class MatchTable::ClauseMatcher {
 public:
  ClauseMatcher(const MatchTable& table, std::span<const FormRecord* const> clause, Prompt prompt,
                std::vector<Match>& matches)
      : table_(table), clause_(clause), prompt_(prompt), matches_(matches) {}

  void run() {
    for (std::uint32_t word = 0; word < clause_.size(); ++word) {
      for (const ItemHit& hit : clause_[word]->hits) {
        for (const std::uint32_t pattern : table_.starts_[hit.item])
          try_pattern(table_.patterns_[pattern], word, hit);
      }
    }
  }

 private:
  void try_pattern(const CompiledPattern& pattern, std::uint32_t word, const ItemHit& hit) {
    if (!pattern.prompts.empty() && !contains(pattern.prompts, prompt_)) return;
    Match match;
    match.entry = pattern.entry;
    match.axis = pattern.axis;
    if (!take(pattern, word, hit, match)) return;
    const bool complete =
        pattern.any_order ? match_rest_in_any_order(pattern, match) : match_rest(pattern, 1, match);
    if (!complete || is_excluded(pattern)) return;
    std::sort(match.words.begin(), match.words.begin() + match.word_count);
    matches_.push_back(match);
  }

  static bool take(const CompiledPattern& pattern, std::uint32_t word, const ItemHit& hit,
                   Match& match) {
    if (pattern.not_through_root && hit.through == CandidateKind::root) return false;
    match.words[match.word_count++] = word;
    match.through = std::max(match.through, hit.through);
    match.reversed = match.reversed != hit.reversed;
    return true;
  }

  // The most direct of a word's hits on a step.
  const ItemHit* find_hit(const CompiledStep& step, std::uint32_t word) const {
    const ItemHit* best = nullptr;
    for (const ItemHit& hit : clause_[word]->hits) {
      const bool is_more_direct = best == nullptr || hit.through < best->through;
      if (is_more_direct && contains(step.items, hit.item)) best = &hit;
    }
    return best;
  }

  // Steps from `number` on, each within its gap after the word before; the nearest words that
  // complete the pattern.
  bool match_rest(const CompiledPattern& pattern, std::size_t number, Match& match) const {
    if (number == pattern.steps.size()) return true;
    const CompiledStep& step = pattern.steps[number];
    const std::uint32_t from = match.words[match.word_count - 1U] + 1;
    for (std::uint32_t word = from; word <= from + step.gap_before && word < clause_.size();
         ++word) {
      const ItemHit* hit = find_hit(step, word);
      Match longer = match;
      if (hit == nullptr || !take(pattern, word, *hit, longer)) continue;
      if (match_rest(pattern, number + 1, longer)) {
        match = longer;
        return true;
      }
    }
    return false;
  }

  bool match_rest_in_any_order(const CompiledPattern& pattern, Match& match) const {
    for (std::size_t number = 1; number < pattern.steps.size(); ++number) {
      bool found = false;
      for (std::uint32_t word = 0; word < clause_.size() && !found; ++word) {
        if (match.has_word(word)) continue;
        const ItemHit* hit = find_hit(pattern.steps[number], word);
        found = hit != nullptr && take(pattern, word, *hit, match);
      }
      if (!found) return false;
    }
    return true;
  }

  bool is_excluded(const CompiledPattern& pattern) const {
    const auto holds_excluded = [&](const FormRecord* record) {
      return std::any_of(record->hits.begin(), record->hits.end(),
                         [&](const ItemHit& hit) { return contains(pattern.excluded, hit.item); });
    };
    return !pattern.excluded.empty() && std::any_of(clause_.begin(), clause_.end(), holds_excluded);
  }

  const MatchTable& table_;
  std::span<const FormRecord* const> clause_;
  Prompt prompt_;
  std::vector<Match>& matches_;
};

namespace {

// Moves the winners to the front and drops the rest.
void keep_winners(std::vector<Match>& matches) {
  std::sort(matches.begin(), matches.end(), is_better);
  std::size_t kept = 0;
  const auto blocks = [&](const Match& winner, const Match& match) {
    if (winner.axis != match.axis) return false;
    const bool equally_good =
        match.axis == Axis::theme && same_words(winner, match) && winner.through == match.through;
    if (equally_good) return winner.entry == match.entry;
    return std::any_of(match.words.begin(), match.words.begin() + match.word_count,
                       [&](std::uint32_t word) { return winner.has_word(word); });
  };
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const bool loses =
        std::any_of(matches.begin(), matches.begin() + static_cast<std::ptrdiff_t>(kept),
                    [&](const Match& winner) { return blocks(winner, matches[i]); });
    if (!loses) matches[kept++] = matches[i];
  }
  matches.resize(kept);
  std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
    return std::tuple(a.first_word(), a.axis, a.entry.value) <
           std::tuple(b.first_word(), b.axis, b.entry.value);
  });
}

}  // namespace

void MatchTable::match(std::span<const FormRecord* const> clause, std::vector<Match>& matches,
                       Prompt prompt) const {
  matches.clear();
  ClauseMatcher(*this, clause, prompt, matches).run();
  keep_winners(matches);
}

}  // namespace palaute
