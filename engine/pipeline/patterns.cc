// Can every line of the lexicon match what its author wrote it for?
#include <algorithm>
#include <deque>

#include "lexicon/access.h"
#include "pipeline/stages.h"

namespace palaute {
namespace {

bool is_word(const PatternItem& item) {
  const auto is_letter = [](unsigned char c) { return c >= 'a'; };  // normalised: small, or UTF-8
  return item.kind == ItemKind::lemma && std::any_of(item.text.begin(), item.text.end(), is_letter);
}

// A word that stands for the item in a text: not for items that ask for a form or a compound.
bool stands_for_itself(const PatternItem& item) {
  const bool has_text = item.kind == ItemKind::lemma || item.kind == ItemKind::exact;
  return has_text && item.features == FeatureSet{} && !item.part_of_speech;
}

// One language's lines, tried on the words that they are made of.
class PatternChecker {
 public:
  PatternChecker(const Analyzer& analyzer, Language language, std::vector<LexiconFinding>& findings)
      : lexicon_(analyzer.lexicon()),
        table_(LexiconAccess::table(lexicon_, language)),
        lemmatizer_(AnalyzerAccess::stages(analyzer).languages.at(language).lemmatizers->lease()),
        findings_(findings) {}

  void check(EntryId id) {
    const Entry& entry = LexiconAccess::entry(lexicon_, id);
    check_words(entry);
    if (const auto words = own_words(entry)) check_winner(id, entry, *words);
  }

 private:
  void check_words(const Entry& entry) {
    for (const PatternStep& step : entry.pattern.steps) {
      for (const PatternItem& item : step.alternatives) {
        if (is_word(item) && !is_known(item.text))
          warn(entry, "no dictionary knows '" + item.text +
                          "', so its other forms are not found; add it to lemmas.tsv or "
                          "overrides.tsv, or write it in quotes");
      }
    }
  }

  bool is_known(const std::string& text) {
    const WordStatus status = lemmatizer_->analyze(text).status;
    return status != WordStatus::unknown && status != WordStatus::corrected;
  }

  // The first alternative of each step; nothing where a step has none that stands for itself.
  static std::optional<std::vector<std::string>> own_words(const Entry& entry) {
    std::vector<std::string> words;
    for (const PatternStep& step : entry.pattern.steps) {
      const auto item =
          std::find_if(step.alternatives.begin(), step.alternatives.end(), stands_for_itself);
      if (item == step.alternatives.end()) return std::nullopt;
      words.push_back(item->text);
    }
    return words;
  }

  void check_winner(EntryId id, const Entry& entry, const std::vector<std::string>& words) {
    std::deque<FormRecord> records;
    std::vector<const FormRecord*> clause;
    clause.reserve(words.size());
    for (const std::string& word : words)
      clause.push_back(&records.emplace_back(table_.resolve(lemmatizer_->analyze(word))));
    table_.match(clause, matches_, prompt_of(entry));
    const auto wins = [&](const Match& match) { return match.entry == id; };
    if (std::any_of(matches_.begin(), matches_.end(), wins)) return;
    const auto winner = std::find_if(matches_.begin(), matches_.end(),
                                     [&](const Match& match) { return match.axis == entry.axis; });
    warn(entry, winner == matches_.end()
                    ? "'" + entry.pattern_text + "' does not match its own words"
                    : "'" + entry.pattern_text + "' loses its own words to " +
                          lexicon_.entry_location(winner->entry));
  }

  static Prompt prompt_of(const Entry& entry) {
    const auto* opinion = std::get_if<OpinionMeaning>(&entry.meaning);
    return opinion == nullptr || opinion->prompts.empty() ? Prompt::open : opinion->prompts.front();
  }

  void warn(const Entry& entry, std::string message) {
    findings_.push_back({FindingKind::warning,
                         Error{ErrorCode::lexicon, std::move(message),
                               LexiconAccess::data(lexicon_).files[entry.file], entry.line, 1}});
  }

  const Lexicon& lexicon_;
  const MatchTable& table_;
  LemmatizerPool::Lease lemmatizer_;
  std::vector<LexiconFinding>& findings_;
  std::vector<Match> matches_;
};

}  // namespace

std::vector<LexiconFinding> check_patterns(const Analyzer& analyzer) {
  std::vector<LexiconFinding> findings;
  const auto& data = LexiconAccess::data(analyzer.lexicon());
  for (const auto& [language, stage] : AnalyzerAccess::stages(analyzer).languages) {
    PatternChecker checker(analyzer, language, findings);
    for (std::uint32_t id = 0; id < data.entries.size(); ++id) {
      if (data.entry_languages[id] == language) checker.check(EntryId{id});
    }
  }
  return findings;
}

}  // namespace palaute
