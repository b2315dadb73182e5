// Which dialect of delimited text is this?
#ifndef PALAUTE_SURVEY_SNIFF_H_
#define PALAUTE_SURVEY_SNIFF_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "palaute/survey.h"
#include "survey/csv.h"

namespace palaute {

// Whether the sample ends where the file ends.
enum class SampleEnd : std::uint8_t { whole_file, cut };

// What the records of an export must look like, as its first record says.
struct RecordShape {
  std::size_t columns = 0;
  std::size_t required = 0;  // columns up to the last with a header

  static RecordShape of(std::span<const std::string_view> header);
  // Surplus cells are fine when they are blank; missing ones only below unnamed columns.
  bool fits(std::span<const std::string_view> cells) const;
};

struct Sniffed {
  CsvDialect dialect;
  bool has_directive = false;  // the first line is "sep=;" and no record
};

// Reads the sample in every dialect that comes into question and takes the one whose records agree
// best on their number of cells; among equals marks enclose cells. What `stated` fixes is not
// guessed.
Sniffed sniff(std::string_view sample, SampleEnd end, const SurveySchema& stated);

}  // namespace palaute

#endif  // PALAUTE_SURVEY_SNIFF_H_
