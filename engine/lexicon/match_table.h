// Here are the words of a clause: which lexicon entries do they match?
#ifndef PALAUTE_LEXICON_MATCH_TABLE_H_
#define PALAUTE_LEXICON_MATCH_TABLE_H_

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/entry.h"
#include "morphology/analysis.h"
#include "palaute/base.h"

namespace palaute {

// That a form satisfies one pattern item, through which of its candidates.
struct ItemHit {
  std::uint32_t item = 0;
  CandidateKind through = CandidateKind::surface;
  bool reversed = false;
};

// What the lexicon knows of one form: found once per distinct form, however often it is written.
struct FormRecord {
  std::vector<ItemHit> hits;  // ascending by item; an item stands once, through its best candidate
  bool elongated = false;
  bool is_connegative = false;    // a verb as it stands after a negation verb
  bool is_negation_verb = false;  // the verb after it may be a form that only follows a negation
  bool may_start_clause = false;  // a contrast or boundary cue may begin with it
};

// One entry matched on words of a clause.
struct Match {
  EntryId entry;
  Axis axis = Axis::theme;
  std::uint8_t word_count = 0;
  std::array<std::uint32_t, kMostSteps>
      words{};  // ascending positions in the clause, word_count of them
  CandidateKind through = CandidateKind::surface;  // the least direct of its words
  bool reversed = false;                           // an odd number of its words say the opposite

  std::uint32_t first_word() const { return words[0]; }
  std::uint32_t last_word() const { return words[word_count - 1U]; }
  bool has_word(std::uint32_t word) const;
};

// The patterns of one language, compiled. Immutable: safe to share between threads.
class MatchTable {
 public:
  // Adds an entry; its id is what matches will carry.
  void add(EntryId id, const Entry& entry);

  // The items that a form satisfies.
  FormRecord resolve(const WordAnalysis& analysis) const;

  // Every match in a clause, then the winners on each axis: the most words, then the leftmost, then
  // the most direct; a word belongs to one winner an axis, except that entries which match the very
  // same words equally well all win on the theme axis. Winners come in reading order. Reuses the
  // buffer.
  // Entries for another question than `prompt` do not take part.
  void match(std::span<const FormRecord* const> clause, std::vector<Match>& matches,
             Prompt prompt = Prompt::open) const;

 private:
  struct CompiledStep {
    std::vector<std::uint32_t> items;
    unsigned gap_before = 0;
  };
  struct CompiledPattern {
    EntryId entry;
    Axis axis = Axis::theme;
    bool any_order = false;
    bool not_through_root = false;
    std::vector<Prompt> prompts;  // empty: any
    std::vector<CompiledStep> steps;
    std::vector<std::uint32_t> excluded;
  };
  class ClauseMatcher;

  std::uint32_t intern(const PatternItem& item);
  void collect(const std::vector<std::uint32_t>* items, const Candidate& candidate,
               std::vector<ItemHit>& hits) const;

  std::vector<PatternItem> items_;
  // Text → the items of that kind with that text.
  using ItemIndex = std::unordered_map<std::string, std::vector<std::uint32_t>>;
  ItemIndex lemmas_, exacts_, prefixes_, lasts_, firsts_;
  std::vector<std::uint32_t> any_items_;
  std::vector<CompiledPattern> patterns_;
  std::vector<std::vector<std::uint32_t>> starts_;  // item → patterns that may begin with it
  std::vector<bool> starts_clause_;  // item → one of those is a contrast or boundary cue
};

}  // namespace palaute

#endif  // PALAUTE_LEXICON_MATCH_TABLE_H_
