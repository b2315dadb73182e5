// The stages one answer passes, and what a thread needs to take it through them.
#ifndef PALAUTE_PIPELINE_STAGES_H_
#define PALAUTE_PIPELINE_STAGES_H_

#include <map>
#include <memory>
#include <optional>
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
};

// Shared by all threads; only the form tables grow, and they are safe to share.
struct Analyzer::Stages {
  Stages(Tagger the_tagger, AnalyzerOptions the_options)
      : tagger(std::move(the_tagger)), options(the_options) {}

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

 private:
  std::string_view cut(std::string_view answer, TaggedAnswer& tags) const;
  Language decide_language() const;
  void look_up_words(Language language);
  const FormRecord& record_of(const Word& word, Language language);
  WordAnalysis analyze_form(std::string_view form, Language language);
  void explain_words(Language language, std::vector<ExplainedWord>& words);

  const Analyzer::Stages& stages_;
  CleanText clean_;
  std::vector<Word> words_;
  std::vector<const FormRecord*> records_;
  TaggingScratch scratch_;
  std::map<Language, LemmatizerPool::Lease> leases_;
};

}  // namespace palaute

#endif  // PALAUTE_PIPELINE_STAGES_H_
