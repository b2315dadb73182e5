#include "inflection_reader.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "base/suggest.h"
#include "inflection_line.h"

namespace palaute::maker {
namespace {

using ReadLine = void (*)(InflectionLine&, Inflection&);

struct LineKind {
  std::string_view name;
  std::size_t least;  // cells, with the name
  std::size_t most;
  ReadLine read;
};

constexpr std::size_t kAnyNumber = 1000;

void read_vowels(InflectionLine& line, Inflection& to) { to.alphabet.vowels = line.letters(1); }

void read_consonants(InflectionLine& line, Inflection& to) {
  to.alphabet.consonants = line.letters(1);
}

void read_harmony(InflectionLine& line, Inflection& to) {
  to.alphabet.harmony_signs.push_back({line.letter(1), line.letter(2), line.letter(3)});
}

void read_front(InflectionLine& line, Inflection& to) {
  for (std::size_t cell = 1; cell < line.size(); ++cell) {
    to.alphabet.front_endings.push_back(line.letters(cell));
  }
}

void read_gradation(InflectionLine& line, Inflection& to) {
  to.gradations.push_back({line.text(1), line.letters(2), line.letters(3), line.letters(4)});
}

void read_table(InflectionLine& line, Inflection& to) {
  Table table{line.text(1), line.parts_of_speech(2), {}};
  for (std::size_t cell = 3; cell < line.size(); ++cell) {
    table.stems.push_back(to.stems.size());
    to.stems.push_back(line.text(cell));
  }
  to.tables.push_back(std::move(table));
}

void read_plural(InflectionLine& line, Inflection& to) {
  to.plural_lemma = StemAndText{line.stem(1), line.signed_text(2)};
}

void read_attachment(InflectionLine& line, Inflection& to) {
  const std::string group = line.text(1);
  auto found = std::find(to.groups.begin(), to.groups.end(), group);
  if (found == to.groups.end()) found = to.groups.insert(found, group);
  to.attachments.push_back({static_cast<GroupId>(found - to.groups.begin()), line.letters(2),
                            line.following(3).groups, line.features(4)});
}

void read_ending(InflectionLine& line, Inflection& to) {
  to.endings.push_back(
      {line.stem(1), line.signed_text(2), line.following(3), line.number(4), line.features(5)});
}

void read_derivation(InflectionLine& line, Inflection& to) {
  Derivation derivation;
  derivation.from = line.part_of_speech(1);
  derivation.word = {line.stem(2), line.signed_text(3)};
  derivation.end = line.letters(4);
  derivation.number = line.class_number(5);
  derivation.gradation = line.gradation(6);
  derivation.part_of_speech = line.part_of_speech(7);
  const std::string lemma = line.text(8);
  if (lemma == "same") {
    derivation.lemma = DerivedLemma::same;
  } else if (lemma != "itself") {
    derivation.lemma = DerivedLemma::another;
    derivation.another = line.stem_and_text(8);
  }
  derivation.features = line.features(9);
  to.derivations.push_back(std::move(derivation));
}

void read_irregular_stem(InflectionLine& line, Inflection& to) {
  to.irregular_stems.push_back({line.letters(1), line.stem(2), line.stem_pairs(3)});
}

void read_irregular_form(InflectionLine& line, Inflection& to) {
  IrregularForm irregular{line.letters(1), line.features(2), {}};
  for (const std::string& form : line.list(3)) irregular.forms.push_back(letters_of(form));
  to.irregular_forms.push_back(std::move(irregular));
}

void read_irregular_word(InflectionLine& line, Inflection& to) {
  to.irregular_words.push_back({line.letters(1), line.class_number(2), line.gradation(3),
                                line.part_of_speech(4), line.letters(5), line.features(6)});
}

void read_first_part(InflectionLine& line, Inflection& to) {
  to.first_parts.push_back({line.part_of_speech(1), {line.stem(2), line.signed_text(3)}});
}

void read_last_parts(InflectionLine& line, Inflection& to) {
  to.last_parts = line.parts_of_speech(1);
}

void read_open(InflectionLine& line, Inflection& to) {
  for (std::size_t cell = 2; cell < line.size(); ++cell) {
    to.open_classes.push_back({line.class_number(cell), line.number(1)});
  }
}

constexpr LineKind kKinds[] = {
    {"vowels", 2, 2, read_vowels},
    {"consonants", 2, 2, read_consonants},
    {"harmony", 4, 4, read_harmony},
    {"front", 2, kAnyNumber, read_front},
    {"grade", 4, 5, read_gradation},
    {"table", 4, kAnyNumber, read_table},
    {"plural", 3, 3, read_plural},
    {"attachment", 5, 5, read_attachment},
    {"ending", 6, 6, read_ending},
    {"derived", 10, 10, read_derivation},
    {"irregular", 4, 4, read_irregular_stem},
    {"form", 4, 4, read_irregular_form},
    {"word", 7, 7, read_irregular_word},
    {"first_part", 4, 4, read_first_part},
    {"last_part", 2, 2, read_last_parts},
    {"open", 3, kAnyNumber, read_open},
};

SignedText read_lemma(std::string written, std::size_t& syllables) {
  if (!written.empty() && std::isdigit(static_cast<unsigned char>(written.front())) != 0) {
    syllables = static_cast<std::size_t>(written.front() - '0');
    written.erase(0, 1);
  }
  return parse_signed_text(written);
}

// The lemma is a stem like the others.
StemTemplate template_of(const SignedText& lemma) {
  return {lemma.sign == GradeSign::none ? GradeSign::strong : lemma.sign, 0, lemma.text,
          lemma.text};
}

void read_row(std::size_t table, InflectionLine& line, Inflection& to) {
  const std::size_t stems = to.tables[table].stems.size();
  line.require_cells(3, stems + 2);
  ClassRow row;
  row.table = table;
  row.number = line.text(1);
  row.lemma = read_lemma(line.text(2), row.syllables);
  row.stems.push_back({template_of(row.lemma)});
  for (std::size_t i = 1; i < stems; ++i) row.stems.push_back(line.templates(i + 2));
  to.rows.push_back(std::move(row));
}

std::vector<std::string> known_kinds(const Inflection& to) {
  std::vector<std::string> names;
  for (const LineKind& kind : kKinds) names.emplace_back(kind.name);
  for (const Table& table : to.tables) names.push_back(table.name);
  return names;
}

void read_line(InflectionLine& line, Inflection& to) {
  const std::string name = line.text(0);
  for (const LineKind& kind : kKinds) {
    if (kind.name != name) continue;
    line.require_cells(kind.least, kind.most);
    return kind.read(line, to);
  }
  for (std::size_t table = 0; table < to.tables.size(); ++table) {
    if (to.tables[table].name == name) return read_row(table, line, to);
  }
  line.fail(0, "no kind of line and no table is called '" + name + "'" +
                   did_you_mean(name, known_kinds(to)));
}

}  // namespace

Result<Inflection> read_inflection(const TableFile& table) {
  Inflection inflection;
  for (const TableLine& written : table.lines()) {
    InflectionLine line(table, written, inflection);
    read_line(line, inflection);
    if (const auto read = line.finish(); !read) return read.error();
  }
  return inflection;
}

}  // namespace palaute::maker
