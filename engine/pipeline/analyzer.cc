#include "palaute/analyzer.h"

#include "lexicon/access.h"
#include "pipeline/stages.h"

namespace palaute {

Analyzer::Analyzer(std::shared_ptr<const Stages> stages) : stages_(std::move(stages)) {}

Result<Analyzer> Analyzer::open(AnalyzerOptions options) {
  auto lexicon = Lexicon::open();
  if (!lexicon) return lexicon.error();
  return open(*std::move(lexicon), options);
}

Result<Analyzer> Analyzer::open(Lexicon lexicon, AnalyzerOptions options) {
  auto tagger = make_tagger(std::move(lexicon));
  if (!tagger) return tagger.error();
  auto stages = std::make_shared<Stages>(*std::move(tagger), options);
  std::vector<LanguageSample> samples;
  for (const Language language : kLanguages) {
    const auto folders = LexiconAccess::folders(stages->tagger.lexicon());
    if (!has_language_pack(language, folders)) continue;
    auto pack = open_language_pack(language, folders);
    if (!pack) return pack.error();
    auto pool = LemmatizerPool::open(*std::move(pack), {options.spelling, options.dictionary});
    if (!pool) return pool.error();
    samples.push_back({language, (*pool)->pack().sample});
    stages->languages[language].lemmatizers = *std::move(pool);
  }
  stages->language_model = LanguageModel::train(samples);
  return Analyzer(std::move(stages));
}

TaggedAnswer Analyzer::analyze(std::string_view answer, Prompt prompt) const {
  TaggedAnswer tags;
  Worker(*stages_).analyze(answer, prompt, tags);
  return tags;
}

std::vector<ExplainedWord> Analyzer::words(std::string_view text) const {
  return Worker(*stages_).explain_words(text);
}

ExplainedWord Analyzer::word(std::string_view written, Language language, WordPlace place) const {
  return Worker(*stages_).explain_word(written, language, place);
}

Explanation Analyzer::explain(std::string_view answer, Prompt prompt) const {
  Explanation explanation;
  Worker(*stages_).analyze(answer, prompt, explanation.result, &explanation);
  return explanation;
}

const Lexicon& Analyzer::lexicon() const { return stages_->tagger.lexicon(); }

}  // namespace palaute
