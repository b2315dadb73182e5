#include "base/utf8.h"
#include "pipeline/stages.h"
#include "text/personal_data.h"

namespace palaute {
namespace {

// A word in a language that is not known matches nothing.
const FormRecord& unreadable() {
  static const FormRecord nothing;
  return nothing;
}

std::string joined_parts(const WordAnalysis& analysis) {
  if (analysis.first_parts.empty()) return {};
  for (const Candidate& candidate : analysis.candidates) {
    if (candidate.kind == CandidateKind::head)
      return analysis.first_parts.front() + "+" + candidate.text;
  }
  return {};
}

bool is_blank(std::string_view answer) {
  return answer.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

void Worker::analyze(std::string_view answer, Prompt prompt, TaggedAnswer& tags,
                     Explanation* explanation) {
  tags = TaggedAnswer();
  if (is_blank(answer)) return tags.set(AnswerFlag::empty);
  answer = cut(answer, tags);
  normalize(answer, clean_);
  segment(clean_, words_);
  tags.language = decide_language();
  if (tags.language == Language::unknown) tags.set(AnswerFlag::unknown_language);
  look_up_words(tags.language);
  // Signs match the same entries in every table.
  const Language table = tags.language == Language::unknown ? Language::finnish : tags.language;
  const AnswerWords input{words_, records_, prompt};
  stages_.tagger.tag(input, table, scratch_, tags,
                     explanation == nullptr ? nullptr : &explanation->matches);
  if (!find_personal_data(answer).empty()) tags.set(AnswerFlag::pii);
  if (explanation != nullptr) explain_words(tags.language, explanation->words);
}

std::string_view Worker::cut(std::string_view answer, TaggedAnswer& tags) const {
  if (answer.size() <= stages_.options.max_answer_bytes) return answer;
  tags.set(AnswerFlag::truncated);
  std::size_t end = stages_.options.max_answer_bytes;
  while (end > 0 && (static_cast<unsigned char>(answer[end]) & 0xC0U) == 0x80U) --end;
  return answer.substr(0, end);
}

Language Worker::decide_language() const {
  if (stages_.options.language != Language::unknown) return stages_.options.language;
  return stages_.language_model.identify(clean_, words_);
}

void Worker::look_up_words(Language language) {
  records_.clear();
  for (const Word& word : words_) records_.push_back(&record_of(word, language));
}

const FormRecord& Worker::record_of(const Word& word, Language language) {
  if (language == Language::unknown) {
    if (word.kind != WordKind::symbol) return unreadable();
    language = Language::finnish;
  }
  const std::string_view form = word.of(clean_);
  FormTable<FormRecord>& forms = stages_.languages.at(language).forms;
  if (const FormRecord* known = forms.find(form)) return *known;
  const MatchTable& table = stages_.tagger.table(language);
  return forms.insert(form, table.resolve(analyze_form(form, language)));
}

WordAnalysis Worker::analyze_form(std::string_view form, Language language) {
  auto lease = leases_.find(language);
  if (lease == leases_.end()) {
    lease = leases_.emplace(language, stages_.languages.at(language).lemmatizers->lease()).first;
  }
  return lease->second->analyze(form);
}

void Worker::explain_words(Language language, std::vector<ExplainedWord>& words) {
  for (const Word& word : words_) {
    ExplainedWord& row = words.emplace_back();
    row.words = word.source;
    row.sentence = word.sentence;
    row.clause = word.clause;
    if (language == Language::unknown || word.kind != WordKind::word) continue;
    const WordAnalysis analysis = analyze_form(word.of(clean_), language);
    if (analysis.candidates.size() > 1) row.lemma = analysis.candidates[1].text;
    row.parts = joined_parts(analysis);
    row.standard = analysis.standard_form;
  }
}

}  // namespace palaute
