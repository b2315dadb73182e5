// Answers in, tags out: one at a time, a survey at a time, or a stream of any length.
#ifndef PALAUTE_ANALYZER_H_
#define PALAUTE_ANALYZER_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <ostream>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "palaute/base.h"
#include "palaute/lexicon.h"
#include "palaute/survey.h"
#include "palaute/tags.h"

namespace palaute {

struct AnalyzerOptions {
  // What most answers are written in: an answer or sentence counts as another only where it clearly
  // is. unknown: nothing is presumed.
  Language language = Language::unknown;
  Spelling spelling = Spelling::correct;
  std::string dictionary;                     // "voikko" or "hunspell": only that; empty: the best
  std::size_t max_answer_bytes = 64U * 1024;  // what a longer answer is cut to
};

enum class WordPlace : std::uint8_t { begins_sentence, inside_sentence };

struct BatchOptions {
  unsigned threads = 0;  // 0: one per core; the result does not depend on it
  std::stop_token stop;  // looked at between chunks
  // How many rows are done, of `total` (0 when not known). Called from worker threads, one call at
  // a time.
  std::function<void(std::uint64_t done, std::uint64_t total)> on_progress;
};

class TaggedSurvey;

// Turns answers into tags. Immutable once opened: safe for concurrent use by any number of threads.
// Opening costs some tens of milliseconds and every new word costs once, so keep one per process.
class PALAUTE_API Analyzer {
 public:
  // With the installed lexicons. Errors: io, lexicon (a wrong line, a dictionary that is not
  // installed).
  static Result<Analyzer> open(AnalyzerOptions options = {});
  static Result<Analyzer> open(Lexicon lexicon, AnalyzerOptions options = {});

  TaggedAnswer analyze(std::string_view answer, Prompt prompt = Prompt::open) const;
  // The same tags, with the steps.
  Explanation explain(std::string_view answer, Prompt prompt = Prompt::open) const;

  // The words of a text and what morphology makes of each, without looking at the lexicon of
  // themes.
  std::vector<ExplainedWord> words(std::string_view text) const;
  // One word by itself. Only inside a sentence does a capital make a name likely.
  // REQUIRES: `language` is not unknown. Language and dictionary stay empty where the lexicon has
  // no such language.
  ExplainedWord word(std::string_view written, Language language,
                     WordPlace place = WordPlace::begins_sentence) const;

  // Tags every answer of the survey; rows keep their order. Errors: stopped.
  Result<TaggedSurvey> analyze(Survey survey, const BatchOptions& batch = {}) const;

  const Lexicon& lexicon() const;

  struct Stages;  // what it is made of; defined inside the library

 private:
  friend struct AnalyzerAccess;
  explicit Analyzer(std::shared_ptr<const Stages> stages);
  std::shared_ptr<const Stages> stages_;
};

// A survey and its tags. Immutable: safe to share between threads. Copies share data.
class PALAUTE_API TaggedSurvey {
 public:
  const Survey& survey() const;
  const Lexicon& lexicon() const;
  // The tags of one cell. REQUIRES: row < survey().size(), column <
  // survey().schema().answers.size().
  const TaggedAnswer& answer(std::size_t row, std::size_t column = 0) const;

 private:
  friend class Analyzer;
  struct Parts;
  explicit TaggedSurvey(std::shared_ptr<const Parts> parts);
  std::shared_ptr<const Parts> parts_;
};

enum class TagFormat : std::uint8_t { csv, jsonl };
enum class TagRows : std::uint8_t { answers, mentions };  // one record an answer, or one a mention

struct TagOptions {
  TagFormat format = TagFormat::jsonl;
  TagRows rows = TagRows::answers;
  BatchOptions batch;
};

// What a stream of tags held, and how it was read.
struct TagSummary {
  SurveySource source;
  RowAccount account;
  std::vector<Error> rejections;
  std::vector<std::string> warnings;
};

// Tags a survey of any size in constant memory: rows are read, tagged on all threads and written in
// order of reading. The bytes written depend on the survey, the lexicon and the options, never on
// the number of threads. Errors: those of Survey::read; io; stopped. What was written before a
// failure stays written: write to a temporary file if that matters (write_tags_file does).
PALAUTE_API Result<TagSummary> write_tags(const Analyzer& analyzer,
                                          const std::filesystem::path& survey,
                                          const SurveySchema& schema, std::ostream& out,
                                          const TagOptions& options = {});
PALAUTE_API Result<TagSummary> write_tags_file(const Analyzer& analyzer,
                                               const std::filesystem::path& survey,
                                               const SurveySchema& schema,
                                               const std::filesystem::path& file,
                                               const TagOptions& options = {});

// The tags of a survey in memory, as write_tags writes them. Errors: io.
PALAUTE_API Result<Done> write_tags(const TaggedSurvey& tagged, std::ostream& out,
                                    const TagOptions& options = {});

// What running a lexicon's examples showed.
struct ExampleReport {
  std::vector<LexiconFinding> findings;
  std::vector<EntryId> untested;  // lines that no example and no test made a tag with
};

// Runs the examples of the lexicon's examples.tsv files and the tests that stand below entries
// ("matches:", "not:"): one finding for each tag that an answer should get and does not, or gets
// and should not. Errors: io; lexicon, where an examples file cannot be read.
PALAUTE_API Result<ExampleReport> check_examples(const Analyzer& analyzer);

// Warnings about lines that may never match: those with a word that no dictionary knows (spelling
// is not asked), and those that lose against another line even on their own words.
PALAUTE_API std::vector<LexiconFinding> check_patterns(const Analyzer& analyzer);

}  // namespace palaute

#endif  // PALAUTE_ANALYZER_H_
