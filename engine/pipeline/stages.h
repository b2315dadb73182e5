// The stages one answer passes, and what a thread needs to take it through them.
#ifndef PALAUTE_PIPELINE_STAGES_H_
#define PALAUTE_PIPELINE_STAGES_H_

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/match_table.h"
#include "morphology/form_table.h"
#include "morphology/lemmatizer.h"
#include "palaute/analyzer.h"
#include "tagging/tagger.h"
#include "text/language.h"
#include "text/normalize.h"
#include "text/segment.h"

namespace palaute {

// The words of one language: dictionaries to lease and the forms met so far.
struct LanguageStage {
  std::unique_ptr<LemmatizerPool> lemmatizers;
  FormTable<FormRecord> forms;
  FormTable<bool> known_forms;  // what deciding the language has asked
};

// Shared by all threads; only the form tables grow, and they are safe to share.
struct Analyzer::Stages {
  Stages(Tagger the_tagger, AnalyzerOptions the_options)
      : tagger(std::move(the_tagger)), options(std::move(the_options)) {}

  Tagger tagger;
  AnalyzerOptions options;
  LanguageModel language_model;
  mutable std::map<Language, LanguageStage> languages;
};

struct AnalyzerAccess {
  static const Analyzer::Stages& stages(const Analyzer& analyzer) { return *analyzer.stages_; }
};

// Takes answers through the stages, one after the other, on one thread. Buffers are kept between
// answers, dictionaries leased when first needed.
class Worker {
 public:
  // REQUIRES: `stages` outlives the worker.
  explicit Worker(const Analyzer::Stages& stages) : stages_(stages) {}

  // Replaces `tags`; fills `explanation`, if given, but for its result.
  void analyze(std::string_view answer, Prompt prompt, TaggedAnswer& tags,
               Explanation* explanation = nullptr);

  // What morphology makes of each word of a text.
  std::vector<ExplainedWord> explain_words(std::string_view text);
  ExplainedWord explain_word(std::string_view written, Language language, WordPlace place);

 private:
  std::string_view cut(std::string_view answer, TaggedAnswer& tags) const;
  void read_words(std::string_view answer);
  void decide_languages();
  Language decide_language(std::span<const Word> words, Language presumed, double favour);
  std::span<const Word> without_names(std::span<const Word> words);
  double known_share(std::span<const Word> words, Language language);
  void look_up_words();
  bool knows(const Word& word, Language language);
  Lemmatizer& lemmatizer(Language language);
  WordContext context_of(std::size_t word) const;
  const FormRecord& record_of(const Word& word, WordContext context, Language language);
  WordAnalysis analyze_form(std::string_view form, WordContext context, Language language);
  void explain_words(std::vector<ExplainedWord>& words);

  const Analyzer::Stages& stages_;
  std::string_view raw_;
  CleanText clean_;
  std::vector<Word> words_;
  std::vector<Word> telling_words_;
  Language language_ = Language::unknown;     // of the answer
  std::vector<Language> sentence_languages_;  // unknown where there is nothing to go on
  std::vector<Language> tables_;              // the same, with a table for signs where unknown
  std::string form_key_;
  std::vector<const FormRecord*> records_;
  TaggingScratch scratch_;
  std::map<Language, LemmatizerPool::Lease> leases_;
};

}  // namespace palaute

#endif  // PALAUTE_PIPELINE_STAGES_H_
