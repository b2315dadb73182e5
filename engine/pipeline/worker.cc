#include <unicode/uchar.h>

#include <algorithm>

#include "base/utf8.h"
#include "pipeline/stages.h"
#include "text/personal_data.h"

namespace palaute {
namespace {

// Natural logarithms of odds.
constexpr double kClearMargin = 30;    // letters alone decide
constexpr double kKnownWords = 24;     // all words known to a dictionary, against none
constexpr double kPresumed = 15;       // the language that the caller names
constexpr double kSameAsAnswer = 6;    // the language of the other sentences
constexpr std::size_t kFewWords = 12;  // as many are asked of the dictionaries

// Signs match the same entries in the table of every language.
constexpr Language kTableOfSigns = Language::finnish;

constexpr std::size_t kReachOfNegationVerb = 3;  // words: "ei se kyllä toimi"

// A word in a language that is not known matches nothing.
const FormRecord& unreadable() {
  static const FormRecord nothing;
  return nothing;
}

std::string joined_parts(const Reading& reading) {
  std::string joined;
  if (reading.parts.size() < 2) return joined;
  for (const std::string& part : reading.parts) joined += (joined.empty() ? "" : "+") + part;
  return joined;
}

std::string_view status_name(WordStatus status) {
  static constexpr std::string_view kNames[] = {"known", "override", "spoken", "corrected",
                                                "unknown"};
  return kNames[static_cast<std::size_t>(status)];
}

void describe(WordAnalysis analysis, ExplainedWord& word) {
  word.lemma = std::move(analysis.best.lemma);
  word.part_of_speech = part_of_speech_letter(analysis.best.part_of_speech);
  word.features = feature_names(analysis.best.features);
  word.parts = joined_parts(analysis.best);
  word.standard = std::move(analysis.standard_form);
  word.status = status_name(analysis.status);
  word.dictionary = std::move(analysis.dictionary);
  for (std::size_t i = 1; i < analysis.candidates.size(); ++i)
    word.candidates.push_back(std::move(analysis.candidates[i].text));
}

bool is_blank(std::string_view answer) {
  return answer.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// "Helsinki", but not "HELSINKI" or "I".
bool begins_with_capital(std::string_view written) {
  std::size_t position = 0;
  if (written.empty() || u_isupper(static_cast<UChar32>(next_code_point(written, position))) == 0)
    return false;
  return u_islower(static_cast<UChar32>(code_point_at(written, position))) != 0;
}

// A capital at the beginning of a sentence says nothing. REQUIRES: `word` is one of `words`.
bool is_name_like(const Word* words, const Word& word, std::string_view raw) {
  const bool begins_sentence = &word == words || (&word - 1)->sentence != word.sentence;
  return !begins_sentence && begins_with_capital(word.source.of(raw));
}

}  // namespace

void Worker::analyze(std::string_view answer, Prompt prompt, TaggedAnswer& tags,
                     Explanation* explanation) {
  tags = TaggedAnswer();
  if (is_blank(answer)) return tags.set(AnswerFlag::empty);
  answer = cut(answer, tags);
  read_words(answer);
  tags.language = language_;
  if (tags.language == Language::unknown) tags.set(AnswerFlag::unknown_language);
  look_up_words();
  const AnswerWords input{words_, records_, tables_, prompt};
  stages_.tagger.tag(input, scratch_, tags,
                     explanation == nullptr ? nullptr : &explanation->matches);
  if (!find_personal_data(answer).empty()) tags.set(AnswerFlag::pii);
  if (explanation != nullptr) explain_words(explanation->words);
}

std::vector<ExplainedWord> Worker::explain_words(std::string_view text) {
  std::vector<ExplainedWord> words;
  read_words(text);
  look_up_words();
  explain_words(words);
  return words;
}

void Worker::read_words(std::string_view answer) {
  raw_ = answer;
  normalize(answer, clean_);
  segment(clean_, words_);
  decide_languages();
}

std::string_view Worker::cut(std::string_view answer, TaggedAnswer& tags) const {
  if (answer.size() <= stages_.options.max_answer_bytes) return answer;
  tags.set(AnswerFlag::truncated);
  std::size_t end = stages_.options.max_answer_bytes;
  while (end > 0 && (static_cast<unsigned char>(answer[end]) & 0xC0U) == 0x80U) --end;
  return answer.substr(0, end);
}

// The answer as a whole first; then a sentence may be in another language, if it clearly is.
void Worker::decide_languages() {
  language_ = decide_language(words_, stages_.options.language, kPresumed);
  const std::size_t sentences = words_.empty() ? 0 : words_.back().sentence + 1U;
  sentence_languages_.assign(sentences, language_);
  for (auto begin = words_.cbegin(); sentences > 1 && begin != words_.cend();) {
    const auto end = std::find_if(
        begin, words_.cend(), [&](const Word& word) { return word.sentence != begin->sentence; });
    const Language language = decide_language({begin, end}, language_, kSameAsAnswer);
    if (language != Language::unknown) sentence_languages_[begin->sentence] = language;
    begin = end;
  }
  tables_ = sentence_languages_;
  std::replace(tables_.begin(), tables_.end(), Language::unknown, kTableOfSigns);
}

// By the letters; where those do not settle it, also by how many of the words each language knows.
Language Worker::decide_language(std::span<const Word> words, Language presumed, double favour) {
  words = without_names(words);
  LanguageScores scores = stages_.language_model.score(clean_, words);
  if (!scores.has_letters || scores.is_foreign) return presumed;
  if (presumed != Language::unknown) scores[presumed] += favour;
  if (scores.margin() > kClearMargin) return scores.best();
  for (const auto& [language, stage] : stages_.languages)
    scores[language] += kKnownWords * known_share(words, language);
  return scores.best();
}

// Names tell little of the language they are mentioned in, unless there is little else: a title.
std::span<const Word> Worker::without_names(std::span<const Word> words) {
  telling_words_.clear();
  for (const Word& word : words) {
    if (is_name_like(words_.data(), word, raw_)) continue;
    telling_words_.push_back(word);
  }
  return 2 * telling_words_.size() >= words.size() ? telling_words_ : words;
}

double Worker::known_share(std::span<const Word> words, Language language) {
  std::size_t asked = 0;
  std::size_t known = 0;
  for (const Word& word : words) {
    if (word.kind != WordKind::word) continue;
    if (asked == kFewWords) break;
    ++asked;
    known += knows(word, language) ? 1 : 0;
  }
  return asked == 0 ? 0 : static_cast<double>(known) / static_cast<double>(asked);
}

bool Worker::knows(const Word& word, Language language) {
  const std::string_view form = word.of(clean_);
  FormTable<bool>& forms = stages_.languages.at(language).known_forms;
  if (const bool* known = forms.find(form)) return *known;
  return forms.insert(form, lemmatizer(language).knows(form));
}

void Worker::look_up_words() {
  records_.clear();
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const Language language = sentence_languages_[words_[i].sentence];
    records_.push_back(&record_of(words_[i], context_of(i), language));
  }
}

// A negation verb negates one verb: in "ei ole tilaa" that is "ole". REQUIRES: the words before
// have their records.
WordContext Worker::context_of(std::size_t word) const {
  const std::size_t first = word - std::min(word, kReachOfNegationVerb);
  for (std::size_t i = word; i-- > first && words_[i].clause == words_[word].clause;) {
    if (records_[i]->is_negation_verb) return WordContext::after_negation;
    if (records_[i]->is_connegative) break;
  }
  return is_name_like(words_.data(), words_[word], raw_) ? WordContext::capital
                                                         : WordContext::plain;
}

// Each context of a form has a record of its own, marked by a sign that no form holds.
const FormRecord& Worker::record_of(const Word& word, WordContext context, Language language) {
  if (language == Language::unknown) {
    if (word.kind != WordKind::symbol) return unreadable();
    language = kTableOfSigns;
  }
  const std::string_view form = word.of(clean_);
  form_key_ = form;
  if (context == WordContext::capital) form_key_ += '^';
  if (context == WordContext::after_negation) form_key_ += '~';
  FormTable<FormRecord>& forms = stages_.languages.at(language).forms;
  if (const FormRecord* known = forms.find(form_key_)) return *known;
  const MatchTable& table = stages_.tagger.table(language);
  return forms.insert(form_key_, table.resolve(analyze_form(form, context, language)));
}

Lemmatizer& Worker::lemmatizer(Language language) {
  auto lease = leases_.find(language);
  if (lease == leases_.end()) {
    lease = leases_.emplace(language, stages_.languages.at(language).lemmatizers->lease()).first;
  }
  return *lease->second;
}

WordAnalysis Worker::analyze_form(std::string_view form, WordContext context, Language language) {
  return lemmatizer(language).analyze(form, context);
}

// REQUIRES: look_up_words() has run.
void Worker::explain_words(std::vector<ExplainedWord>& words) {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const Word& word = words_[i];
    ExplainedWord& row = words.emplace_back();
    row.words = word.source;
    row.sentence = word.sentence;
    row.clause = word.clause;
    row.language = sentence_languages_[word.sentence];
    row.form = word.of(clean_);
    if (row.language == Language::unknown || word.kind != WordKind::word) continue;
    describe(analyze_form(row.form, context_of(i), row.language), row);
  }
}

ExplainedWord Worker::explain_word(std::string_view written, Language language, WordPlace place) {
  ExplainedWord word;
  word.words = {0, static_cast<std::uint32_t>(written.size())};
  word.form = normalized(written);
  if (!stages_.languages.contains(language)) return word;
  word.language = language;
  const bool may_be_name = place == WordPlace::inside_sentence && begins_with_capital(written);
  const WordContext context = may_be_name ? WordContext::capital : WordContext::plain;
  describe(analyze_form(word.form, context, language), word);
  return word;
}

}  // namespace palaute
