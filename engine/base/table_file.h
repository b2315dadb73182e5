// One reviewed line at a time: tables of tab-separated text whose every cell knows its place.
#ifndef PALAUTE_BASE_TABLE_FILE_H_
#define PALAUTE_BASE_TABLE_FILE_H_

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "palaute/base.h"

namespace palaute {

struct TableCell {
  std::string text;
  std::uint32_t column = 0;  // 1-based byte where it begins in its line
};

// One entry. `removes` lines (beginning with "-" and a tab) take an entry of a lower layer away.
struct TableLine {
  std::uint32_t number = 0;  // 1-based line of the file
  bool removes = false;
  std::vector<TableCell> cells;
};

// A file that begins with "#palaute <kind> <language> <format-version>"; comment and blank lines
// are left out.
class TableFile {
 public:
  // `name` is what messages call the file, e.g. "fi/themes.tsv". Errors: io.
  static Result<TableFile> read(const std::filesystem::path& path, std::string name);
  // Errors: lexicon (no header line, unknown version, not UTF-8).
  static Result<TableFile> parse(std::string_view bytes, std::string name);

  const std::string& name() const { return name_; }
  const std::string& kind() const { return kind_; }
  const std::string& language() const { return language_; }
  std::span<const TableLine> lines() const { return lines_; }

  // An error at a cell; a cell that the line does not have stands at the line's end.
  Error error(const TableLine& line, std::size_t cell, std::string message,
              ErrorCode code = ErrorCode::lexicon) const;
  // Fails unless the line has at least `least` and at most `most` cells, none of the first `least`
  // empty.
  Result<Done> check_cells(const TableLine& line, std::size_t least, std::size_t most) const;
  // The whole number in a cell. Errors: lexicon, if it is none.
  Result<std::size_t> read_count(const TableLine& line, std::size_t cell) const;

 private:
  std::string name_;
  std::string kind_;
  std::string language_;
  std::vector<TableLine> lines_;
};

}  // namespace palaute

#endif  // PALAUTE_BASE_TABLE_FILE_H_
