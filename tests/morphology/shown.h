// Analyses as one line of text, so that a table of cases can say what is expected.
#ifndef PALAUTE_TESTS_MORPHOLOGY_SHOWN_H_
#define PALAUTE_TESTS_MORPHOLOGY_SHOWN_H_

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "morphology/lemmatizer.h"

namespace palaute {

// "lemma:toimimaton root:-toimia": every candidate after the surface; "-" where it is reversed.
inline std::string shown(const WordAnalysis& analysis) {
  static constexpr const char* kKinds[] = {"surface:", "lemma:", "root:", "head:"};
  std::string text;
  for (std::size_t i = 1; i < analysis.candidates.size(); ++i) {
    const Candidate& candidate = analysis.candidates[i];
    if (!text.empty()) text += ' ';
    text += kKinds[static_cast<std::size_t>(candidate.kind)];
    text += (candidate.reversed ? "-" : "") + candidate.text;
  }
  return text;
}

inline bool has_lemma(const WordAnalysis& analysis, std::string_view lemma) {
  for (const Candidate& candidate : analysis.candidates) {
    if (candidate.kind == CandidateKind::lemma && candidate.text == lemma) return true;
  }
  return false;
}

inline LanguagePack finnish_pack() {
  LanguagePack pack;
  pack.language = Language::finnish;
  pack.settings.dictionaries = {{"voikko", "fi"}};
  pack.settings.reversing_parts = {"epä"};
  return pack;
}

inline LanguagePack english_pack() {
  LanguagePack pack;
  pack.language = Language::english;
  pack.settings.dictionaries = {{"hunspell", "en_US"}};
  for (const char flag : std::string_view("DGSMTRZ"))
    pack.settings.endings.push_back({flag, {}, ""});
  pack.settings.prefixes = {{'A', "re"},  {'I', "in"},  {'U', "un"}, {'C', "de"},
                            {'E', "dis"}, {'F', "con"}, {'K', "pro"}};
  return pack;
}

// Analyses words with a pack of its own.
class Words {
 public:
  explicit Words(LanguagePack pack, LemmatizerOptions options = {}) {
    auto pool = LemmatizerPool::open(std::move(pack), std::move(options));
    EXPECT_TRUE(pool) << pool.error().to_string();
    if (pool) pool_ = *std::move(pool);
  }
  WordAnalysis analyze(std::string_view form, WordContext context = WordContext::plain) const {
    return pool_->lease()->analyze(form, context);
  }

 private:
  std::unique_ptr<LemmatizerPool> pool_;
};

}  // namespace palaute

#endif  // PALAUTE_TESTS_MORPHOLOGY_SHOWN_H_
