#include "stems.h"

#include <algorithm>
#include <optional>

#include "gradation.h"

namespace palaute::maker {
namespace {

// A row of the table that fits a lemma, with what its signs stand for.
struct FittingRow {
  const ClassRow* row = nullptr;
  Grade lemma_grade = Grade::strong;
  TailMatch match;
};

Grade grade_of(GradeSign sign, Grade asked) {
  if (sign == GradeSign::either) return asked;
  return sign == GradeSign::weak ? Grade::weak : Grade::strong;
}

Harmony harmony_of(const Lemma& lemma, const Alphabet& alphabet) {
  return lemma.harmony ? *lemma.harmony : alphabet.harmony_of(lemma.text);
}

std::optional<FittingRow> fit_singular(const Lemma& lemma, const ClassRow& row,
                                       const Alphabet& alphabet) {
  if (row.syllables != 0 && alphabet.count_syllables(lemma.text) != row.syllables) {
    return std::nullopt;
  }
  const auto match = match_tail(lemma.text, row.lemma.text, harmony_of(lemma, alphabet), alphabet);
  if (!match) return std::nullopt;
  return FittingRow{&row, grade_of(row.lemma.sign, Grade::strong), *match};
}

// The lemma of a plural word is a form of its singular stem: kasvo·t.
std::optional<FittingRow> fit_plural(const Lemma& lemma, const ClassRow& row,
                                     const Inflection& inflection) {
  const auto& stems = inflection.tables[row.table].stems;
  const StemAndText& plural = *inflection.plural_lemma;
  const auto place = std::find(stems.begin(), stems.end(), plural.stem);
  if (place == stems.end()) return std::nullopt;
  const Grade asked = grade_of(plural.text.sign, Grade::strong);
  for (const StemTemplate& stem : row.stems[static_cast<std::size_t>(place - stems.begin())]) {
    const Letters& tail = asked == Grade::weak ? stem.weak_tail : stem.strong_tail;
    const auto match = match_tail(lemma.text, tail + plural.text.text,
                                  harmony_of(lemma, inflection.alphabet), inflection.alphabet);
    if (match) return FittingRow{&row, grade_of(stem.sign, asked), *match};
  }
  return std::nullopt;
}

bool has_class(const ClassRow& row, const Lemma& lemma, const Inflection& inflection) {
  const std::string& parts = inflection.tables[row.table].parts_of_speech;
  return row.number == lemma.number && parts.find(lemma.part_of_speech) != std::string::npos;
}

Error misfit(const Lemma& lemma, const Inflection& inflection) {
  const std::string text = "'" + utf8_of(lemma.text) + "'";
  const auto fits = [&](const ClassRow& row) { return has_class(row, lemma, inflection); };
  if (std::none_of(inflection.rows.begin(), inflection.rows.end(), fits)) {
    return {ErrorCode::lexicon,
            "no class '" + lemma.number + "' is for words of part of speech " +
                std::string(1, lemma.part_of_speech) + "; mend the class of " + text,
            "", 0, 0};
  }
  return {ErrorCode::lexicon,
          text + " does not end as words of class " + lemma.number + " do; mend the class", "", 0,
          0};
}

Result<FittingRow> find_row(const Lemma& lemma, const Inflection& inflection) {
  for (const ClassRow& row : inflection.rows) {
    if (!has_class(row, lemma, inflection)) continue;
    const auto fitting = lemma.lemma_number == LemmaNumber::plural && inflection.plural_lemma
                             ? fit_plural(lemma, row, inflection)
                             : fit_singular(lemma, row, inflection.alphabet);
    if (fitting) return *fitting;
  }
  return misfit(lemma, inflection);
}

// raa + an: the second of two vowels comes again.
bool needs_joint(const Letters& base, const Letters& tail, const Alphabet& alphabet) {
  return base.size() >= 2 && !tail.empty() && base.back() == tail.front() &&
         alphabet.is_vowel(base.back()) && alphabet.is_vowel(base[base.size() - 2]);
}

WrittenStem write_stem(Letters base, Letters tail) {
  if (base.empty()) return {std::move(tail), {}};
  return {std::move(base), std::move(tail)};
}

WrittenStem write_stem(const StemTemplate& stem, Grade asked, const GradedBase& graded,
                       const SignValues& values, const Alphabet& alphabet) {
  const Grade grade = grade_of(stem.sign, asked);
  Letters base = grade == Grade::strong ? graded.strong : graded.weak;
  base.resize(base.size() - std::min(stem.cut, base.size()));
  Letters tail = fill(asked == Grade::strong ? stem.strong_tail : stem.weak_tail, values, alphabet);
  if (grade == Grade::weak && needs_joint(base, tail, alphabet)) tail = graded.joint + tail;
  return write_stem(std::move(base), std::move(tail));
}

const IrregularStem* find_irregular(const Letters& lemma, StemId stem,
                                    const Inflection& inflection) {
  for (const IrregularStem& irregular : inflection.irregular_stems) {
    if (irregular.stem == stem && irregular.lemma == lemma) return &irregular;
  }
  return nullptr;
}

std::vector<StemGrades> irregular_grades(const IrregularStem& irregular) {
  std::vector<StemGrades> grades;
  grades.reserve(irregular.alternatives.size());
  for (const StemPair& pair : irregular.alternatives) {
    grades.push_back({{pair.strong, {}}, {pair.weak, {}}});
  }
  return grades;
}

std::vector<StemGrades> regular_grades(const std::vector<StemTemplate>& templates,
                                       const GradedBase& graded, const SignValues& values,
                                       const Alphabet& alphabet) {
  std::vector<StemGrades> grades;
  grades.reserve(templates.size());
  for (const StemTemplate& stem : templates) {
    grades.push_back({write_stem(stem, Grade::strong, graded, values, alphabet),
                      write_stem(stem, Grade::weak, graded, values, alphabet)});
  }
  return grades;
}

Result<GradedBase> find_base(const Lemma& lemma, const FittingRow& fitting,
                             const Inflection& inflection) {
  // A lemma that is written without a sign says itself how it gradates.
  const bool gradates = fitting.row->lemma.sign != GradeSign::none;
  const auto graded = grade_base(fitting.match.base, fitting.lemma_grade,
                                 gradates ? std::string_view(lemma.gradation) : "", inflection);
  if (graded) return *graded;
  return Error{ErrorCode::lexicon,
               "'" + utf8_of(fitting.match.base) + "', the base of '" + utf8_of(lemma.text) +
                   "', does not gradate as " + lemma.gradation + "; mend class or gradation",
               "", 0, 0};
}

}  // namespace

Result<Stems> Stems::of(const Lemma& lemma, const Inflection& inflection) {
  const auto fitting = find_row(lemma, inflection);
  if (!fitting) return fitting.error();
  const auto graded = find_base(lemma, *fitting, inflection);
  if (!graded) return graded.error();
  Stems stems;
  stems.harmony_ = fitting->match.values.harmony;
  const auto& ids = inflection.tables[fitting->row->table].stems;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const IrregularStem* irregular = find_irregular(lemma.text, ids[i], inflection);
    const auto grades = irregular != nullptr
                            ? irregular_grades(*irregular)
                            : regular_grades(fitting->row->stems[i], *graded, fitting->match.values,
                                             inflection.alphabet);
    for (const StemGrades& both : grades) stems.alternatives_.push_back({ids[i], both});
  }
  return stems;
}

std::vector<StemGrades> Stems::find(StemId stem) const {
  std::vector<StemGrades> found;
  for (const Alternative& alternative : alternatives_) {
    if (alternative.stem == stem) found.push_back(alternative.grades);
  }
  return found;
}

}  // namespace palaute::maker
