// Whole answers through text, morphology, lexicon and tagging, with the small lexicon of
// lexicon_folder.h and the lines a test adds to it.
#ifndef PALAUTE_TESTS_TAGGING_ANSWERS_H_
#define PALAUTE_TESTS_TAGGING_ANSWERS_H_

#include <gtest/gtest.h>

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "lexicon_folder.h"
#include "morphology/lemmatizer.h"
#include "tagging/tagger.h"
#include "text/normalize.h"
#include "text/segment.h"

namespace palaute {

// The tags of an answer and the steps that led to them.
struct Tagged {
  std::string answer;
  TaggedAnswer tags;
  std::vector<ExplainedMatch> matches;
  std::vector<Clause> clauses;
  std::vector<std::string> clause_texts;
};

class Answers {
 public:
  // Adds lines to files of the small lexicon: {{"fi/sentiment.tsv", "kova\t-1"}}.
  explicit Answers(Language language,
                   std::initializer_list<std::pair<const char*, const char*>> additions = {})
      : language_(language) {
    for (const auto& [file, lines] : additions) folder_.add(file, lines);
    auto lexicon = Lexicon::open(folder_.path());
    EXPECT_TRUE(lexicon) << lexicon.error().to_string();
    if (!lexicon) return;
    auto tagger = make_tagger(*std::move(lexicon));
    EXPECT_TRUE(tagger) << tagger.error().to_string();
    if (tagger) tagger_.emplace(*std::move(tagger));
    open_morphology();
  }

  Tagged tag(const std::string& answer, Prompt prompt = Prompt::open) const {
    Tagged tagged;
    tagged.answer = answer;
    CleanText clean;
    std::vector<Word> words;
    normalize(answer, clean);
    segment(clean, words);
    std::deque<FormRecord> records;
    std::vector<const FormRecord*> pointers;
    const auto lemmatizer = lemmatizers_->lease();
    for (const Word& word : words) {
      records.push_back(tagger_->table(language_).resolve(lemmatizer->analyze(word.of(clean))));
      pointers.push_back(&records.back());
    }
    const std::vector<Language> languages(words.empty() ? 0 : words.back().sentence + 1U,
                                          language_);
    const AnswerWords input{words, pointers, languages, prompt};
    TaggedAnswer unexplained;
    tagger_->tag(input, scratch_, unexplained);
    TaggingScratch scratch;
    tagger_->tag(input, scratch, tagged.tags, &tagged.matches);
    EXPECT_EQ(unexplained, tagged.tags) << "with an explanation and scratch of its own: " << answer;
    for (const Clause& clause : scratch.clauses)
      tagged.clause_texts.emplace_back(input.source(clause.begin, clause.end - 1).of(answer));
    tagged.clauses = std::move(scratch.clauses);
    return tagged;
  }

  // "service + [palvelu|hyvää]; price - [hinta|]": theme, polarity, words of theme and opinion.
  std::string mentions(const std::string& answer, Prompt prompt = Prompt::open) const {
    const Tagged tagged = tag(answer, prompt);
    std::string shown;
    for (const Mention& mention : tagged.tags.mentions) {
      if (!shown.empty()) shown += "; ";
      shown += tagger_->lexicon().theme(mention.theme).id + ' ' + sign(mention.polarity) + " [";
      shown += std::string(mention.theme_words.of(answer)) + '|';
      shown += std::string(mention.opinion_words.of(answer)) + ']';
    }
    return shown;
  }

  // The values of an answer's opinions after cues, in reading order.
  std::vector<double> values(const std::string& answer, Prompt prompt = Prompt::open) const {
    std::vector<double> values;
    for (const ExplainedMatch& match : tag(answer, prompt).matches) {
      if (match.valence != 0) values.push_back(match.value);
    }
    return values;
  }

  const Lexicon& lexicon() const { return tagger_->lexicon(); }

 private:
  static const char* sign(Polarity polarity) {
    static constexpr const char* kSigns[] = {"-", "0", "+", "±"};
    return kSigns[static_cast<std::size_t>(polarity)];
  }

  void open_morphology() {
    const std::vector<std::filesystem::path> folders = {folder_.path()};
    auto pack = open_language_pack(language_, folders);
    EXPECT_TRUE(pack) << pack.error().to_string();
    if (!pack) return;
    auto pool = LemmatizerPool::open(*std::move(pack));
    EXPECT_TRUE(pool) << pool.error().to_string();
    if (pool) lemmatizers_ = *std::move(pool);
  }

  LexiconFolder folder_;
  Language language_;
  std::optional<Tagger> tagger_;
  std::unique_ptr<LemmatizerPool> lemmatizers_;
  mutable TaggingScratch scratch_;  // kept between answers, as threads do
};

}  // namespace palaute

#endif  // PALAUTE_TESTS_TAGGING_ANSWERS_H_
