// The cells of one line of inflection.tsv, read as what their column means.
#ifndef PALAUTE_TOOLS_MAKE_DICTIONARY_INFLECTION_LINE_H_
#define PALAUTE_TOOLS_MAKE_DICTIONARY_INFLECTION_LINE_H_

#include <string>
#include <vector>

#include "base/table_file.h"
#include "inflection.h"
#include "palaute/base.h"

namespace palaute::maker {

// Each function reads one cell (0 is the kind of the line). The first failure is kept; what is read
// after it has no meaning, so a line is read whole and asked once whether it was right.
class InflectionLine {
 public:
  InflectionLine(const TableFile& table, const TableLine& line, const Inflection& known)
      : table_(table), line_(line), known_(known) {}

  std::size_t size() const { return line_.cells.size(); }
  // Empty for "_" and for cells that the line does not have.
  std::string text(std::size_t cell) const;
  std::vector<std::string> list(std::size_t cell) const;  // parted by commas
  Letters letters(std::size_t cell) const { return letters_of(text(cell)); }

  char32_t letter(std::size_t cell);
  char part_of_speech(std::size_t cell);
  std::string parts_of_speech(std::size_t cell);
  unsigned number(std::size_t cell);
  StemId stem(std::size_t cell);
  SignedText signed_text(std::size_t cell);
  StemAndText stem_and_text(std::size_t cell);
  std::vector<StemTemplate> templates(std::size_t cell);
  std::vector<StemPair> stem_pairs(std::size_t cell) const;
  Following following(std::size_t cell);
  Features features(std::size_t cell);
  std::string class_number(std::size_t cell);
  std::string gradation(std::size_t cell);

  void fail(std::size_t cell, const std::string& message);
  void require_cells(std::size_t least, std::size_t most);
  Result<Done> finish() const;

 private:
  StemId stem_named(std::size_t cell, const std::string& name);

  const TableFile& table_;
  const TableLine& line_;
  const Inflection& known_;
  std::optional<Error> failure_;
};

}  // namespace palaute::maker

#endif  // PALAUTE_TOOLS_MAKE_DICTIONARY_INFLECTION_LINE_H_
