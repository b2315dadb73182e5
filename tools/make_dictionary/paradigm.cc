#include "paradigm.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "stems.h"

namespace palaute::maker {
namespace {

Form make_form(const WrittenStem& stem, const Ending& ending, const Stems& stems,
               const Inflection& inflection) {
  const SignValues values{stems.harmony(), 0, 0};
  return {stem.base,        stem.tail,     fill(ending.text.text, values, inflection.alphabet),
          ending.following, ending.weight, ending.features};
}

std::vector<Form> make_forms(const Stems& stems, const Inflection& inflection) {
  std::vector<Form> forms;
  for (const Ending& ending : inflection.endings) {
    for (const StemGrades& grades : stems.find(ending.stem)) {
      forms.push_back(make_form(grades.in(ending.text.sign), ending, stems, inflection));
    }
  }
  return forms;
}

// Takes the place of the forms of the same features, with what may follow those.
void replace_forms(const IrregularForm& irregular, std::vector<Form>& forms) {
  const auto is_replaced = [&](const Form& form) { return form.features == irregular.features; };
  const auto first = std::find_if(forms.begin(), forms.end(), is_replaced);
  Form model = first == forms.end() ? Form() : *first;
  std::erase_if(forms, is_replaced);
  model.features = irregular.features;
  model.tail.clear();
  model.ending.clear();
  for (const Letters& text : irregular.forms) {
    model.base = text;
    forms.push_back(model);
  }
}

void keep_plural_forms(std::vector<Form>& forms) {
  const auto plural = Features::named("plural").value_or(Features());
  std::erase_if(forms, [&](const Form& form) { return !form.features.has_all(plural); });
}

std::vector<Letters> texts_of(const StemAndText& written, const Stems& stems,
                              const Inflection& inflection) {
  const Letters ending = fill(written.text.text, {stems.harmony(), 0, 0}, inflection.alphabet);
  std::vector<Letters> texts;
  for (const StemGrades& grades : stems.find(written.stem)) {
    texts.push_back(grades.in(written.text.sign).text() + ending);
  }
  return texts;
}

std::vector<Letters> make_first_parts(const Lemma& lemma, const Stems& stems,
                                      const Inflection& inflection) {
  std::set<Letters> parts;
  if (lemma.compounding == Compounding::forbidden) return {};
  for (const FirstPart& part : inflection.first_parts) {
    if (part.part_of_speech != lemma.part_of_speech) continue;
    for (Letters& text : texts_of(part.form, stems, inflection)) parts.insert(std::move(text));
  }
  return {parts.begin(), parts.end()};
}

Paradigm make_paradigm(const Lemma& lemma, const Stems& stems, const Inflection& inflection) {
  Paradigm paradigm;
  paradigm.lemma = lemma.text;
  paradigm.part_of_speech = lemma.part_of_speech;
  paradigm.harmony = stems.harmony();
  paradigm.ends_compounds = lemma.compounding == Compounding::allowed &&
                            inflection.last_parts.find(lemma.part_of_speech) != std::string::npos;
  paradigm.forms = make_forms(stems, inflection);
  if (lemma.lemma_number == LemmaNumber::plural) keep_plural_forms(paradigm.forms);
  for (const IrregularForm& irregular : inflection.irregular_forms) {
    if (irregular.lemma == lemma.text) replace_forms(irregular, paradigm.forms);
  }
  return paradigm;
}

Lemma made_word(Letters text, const std::string& number, const std::string& gradation,
                char part_of_speech) {
  Lemma word;
  word.text = std::move(text);
  word.number = number;
  word.gradation = gradation;
  word.part_of_speech = part_of_speech;
  word.compounding = Compounding::forbidden;
  return word;
}

Result<Paradigm> inflect_one(const Lemma& word, const Inflection& inflection) {
  const auto stems = Stems::of(word, inflection);
  if (!stems) return stems.error();
  return make_paradigm(word, *stems, inflection);
}

// Makes the words that come from one lemma.
class Derivations {
 public:
  Derivations(const Lemma& lemma, const Stems& stems, const Inflection& inflection)
      : lemma_(lemma), stems_(stems), inflection_(inflection) {}

  Result<Done> add_regular();
  Result<Done> add_irregular();
  std::vector<Paradigm> take() { return std::move(made_); }

 private:
  Result<Done> add(const Derivation& derivation);
  void name(const Derivation& derivation, Paradigm& word) const;

  const Lemma& lemma_;
  const Stems& stems_;
  const Inflection& inflection_;
  std::vector<Paradigm> made_;
  // Stem, ending and word: the first line that makes it has the say.
  std::set<std::tuple<StemId, Letters, Letters>> seen_;
};

Result<Done> Derivations::add_regular() {
  for (const Derivation& derivation : inflection_.derivations) {
    if (derivation.from != lemma_.part_of_speech) continue;
    if (const auto added = add(derivation); !added) return added.error();
  }
  return Done{};
}

Result<Done> Derivations::add(const Derivation& derivation) {
  const Letters end = fill(derivation.end, {stems_.harmony(), 0, 0}, inflection_.alphabet);
  for (const Letters& text : texts_of(derivation.word, stems_, inflection_)) {
    if (!text.ends_with(end)) continue;
    if (!seen_.emplace(derivation.word.stem, derivation.word.text.text, text).second) continue;
    Lemma made =
        made_word(text, derivation.number, derivation.gradation, derivation.part_of_speech);
    made.harmony = stems_.harmony();
    auto word = inflect_one(made, inflection_);
    if (!word) return word.error();
    word->features = derivation.features;
    name(derivation, *word);
    made_.push_back(*std::move(word));
  }
  return Done{};
}

void Derivations::name(const Derivation& derivation, Paradigm& word) const {
  if (derivation.lemma == DerivedLemma::same) {
    word.lemma = lemma_.text;
    return;
  }
  word.root = lemma_.text;
  if (derivation.lemma == DerivedLemma::itself) return;
  const auto lemmas = texts_of(derivation.another, stems_, inflection_);
  if (!lemmas.empty()) word.lemma = lemmas.front();
}

Result<Done> Derivations::add_irregular() {
  for (const IrregularWord& irregular : inflection_.irregular_words) {
    if (irregular.lemma != lemma_.text || irregular.part_of_speech != lemma_.part_of_speech) {
      continue;
    }
    auto word = inflect_one(
        made_word(irregular.text, irregular.number, irregular.gradation, irregular.part_of_speech),
        inflection_);
    if (!word) return word.error();
    word->features = irregular.features;
    word->lemma = irregular.lemma;
    made_.push_back(*std::move(word));
  }
  return Done{};
}

}  // namespace

Result<std::vector<Paradigm>> inflect(const Lemma& lemma, const Inflection& inflection) {
  const auto stems = Stems::of(lemma, inflection);
  if (!stems) return stems.error();
  std::vector<Paradigm> paradigms{make_paradigm(lemma, *stems, inflection)};
  paradigms.front().first_parts = make_first_parts(lemma, *stems, inflection);
  Derivations derivations(lemma, *stems, inflection);
  if (const auto added = derivations.add_regular(); !added) return added.error();
  if (const auto added = derivations.add_irregular(); !added) return added.error();
  for (Paradigm& made : derivations.take()) paradigms.push_back(std::move(made));
  return paradigms;
}

}  // namespace palaute::maker
