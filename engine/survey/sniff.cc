#include "survey/sniff.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "survey/cell_text.h"

namespace palaute {
namespace {

// The separator of an Excel directive "sep=;", or nothing.
std::optional<char> separator_directive(std::string_view sample) {
  std::string_view line = sample.substr(0, sample.find_first_of("\r\n"));
  if (line.size() == 7 && line.front() == '"' && line.back() == '"') line = line.substr(1, 5);
  if (line.size() != 5 || !line.starts_with("sep=")) return std::nullopt;
  return line.back();
}

std::string_view without_first_line(std::string_view sample) {
  const std::size_t end = sample.find_first_of("\r\n");
  return end == sample.npos ? std::string_view() : sample.substr(end);
}

std::vector<char> separators_to_try(std::optional<char> directive, const SurveySchema& stated) {
  if (stated.separator != '\0') return {stated.separator};
  if (directive) return {*directive};
  return {';', ',', '\t', '|'};
}

bool has_lone_cr(std::string_view sample) {
  for (std::size_t at = sample.find('\r'); at != sample.npos; at = sample.find('\r', at + 1)) {
    if (at + 1 < sample.size() && sample[at + 1] != '\n') return true;
  }
  return false;
}

bool wears_marks(std::string_view cell) {
  const auto name = trim_cell(cell);
  return name.size() > 1 && name.front() == '"' && name.back() == '"';
}

std::vector<LoneCr> line_ends_to_try(std::string_view sample) {
  if (!has_lone_cr(sample)) return {LoneCr::text};
  return {LoneCr::text, LoneCr::line_end};
}

std::vector<QuoteMarks> quotes_to_try(std::string_view sample, const SurveySchema& stated) {
  if (stated.quoting == Quoting::none) return {QuoteMarks::plain};
  if (sample.find('"') == sample.npos) return {QuoteMarks::enclose};
  return {QuoteMarks::enclose, QuoteMarks::plain};
}

// Lines of the sample that lie in records which agree with the header, and in those which do not.
struct Agreement {
  CsvDialect dialect;
  RecordShape shape;
  bool header_is_odd = false;  // a header cell wears quotation marks or holds a whole line end
  std::uint64_t good_lines = 0;
  std::uint64_t bad_lines = 0;

  void add(const CsvRecord& record, std::uint64_t lines) {
    if (shape.columns == 0) take_header(record.cells);
    if (record.quotes == QuoteState::unclosed) {
      bad_lines += 1 + count_swallowed(record.cells);
    } else if (record.quotes == QuoteState::torn || !shape.fits(record.cells)) {
      bad_lines += lines;
    } else {
      const bool telling = dialect.separator != ',' || shape.columns >= 4;
      const std::uint64_t swallowed = telling ? count_swallowed(record.cells) : 0;
      good_lines += lines - swallowed;
      bad_lines += swallowed;
    }
  }

  // The sample was cut inside the marks of this record.
  void add_cut(const CsvRecord& record) {
    if (shape.columns != 0) bad_lines += count_swallowed(record.cells);
  }

  // Wider records that agree are stronger evidence. A file of one column agrees with every
  // separator that does not occur in it, so that it wins only when the others disagree badly.
  double score() const {
    if (good_lines == 0 || header_is_odd) return 0;
    const auto good = static_cast<double>(good_lines);
    const auto columns = static_cast<double>(shape.columns);
    const double share = good / (good + static_cast<double>(bad_lines));
    return share * (shape.columns > 1 ? 1 - 1 / columns : 0.2);
  }

 private:
  // Lines inside the marks that would be whole records by themselves, as when a cell begins with a
  // " that is plain text. (Answers have commas of their own: a few columns prove nothing with
  // them.)
  std::uint64_t count_swallowed(std::span<const std::string_view> cells) const {
    if (shape.columns < 2) return 0;
    std::uint64_t lines = 0;
    for (const std::string_view cell : cells) {
      for (std::size_t at = cell.find('\n'); at != cell.npos; at = cell.find('\n', at + 1)) {
        const auto line = cell.substr(at + 1, cell.find('\n', at + 1) - at - 1);
        const auto cuts = static_cast<std::size_t>(std::ranges::count(line, dialect.separator));
        if (cuts + 1 == shape.columns) ++lines;
      }
    }
    return lines;
  }

  void take_header(std::span<const std::string_view> cells) {
    shape = RecordShape::of(cells);
    header_is_odd = std::ranges::any_of(cells, wears_marks) ||
                    (dialect.lone_cr == LoneCr::text && std::ranges::any_of(cells, has_lone_cr));
  }
};

Agreement measure(std::string_view sample, SampleEnd end, const CsvDialect& dialect) {
  Agreement agreement{dialect, {}};
  CsvParser parser(dialect);
  parser.feed(sample);
  if (end == SampleEnd::whole_file) parser.finish();
  while (true) {
    const auto record = parser.next();
    if (!record) {
      ++agreement.bad_lines;
      return agreement;
    }
    if (*record == nullptr) break;
    agreement.add(**record, std::max<std::uint32_t>(1, parser.line() - (*record)->line));
  }
  if (!parser.inside_quotes()) return agreement;
  parser.finish();
  const auto cut = parser.next();
  if (cut && *cut != nullptr) agreement.add_cut(**cut);
  return agreement;
}

std::vector<CsvDialect> dialects_to_try(std::string_view sample, std::optional<char> directive,
                                        const SurveySchema& stated) {
  const std::vector<char> separators = separators_to_try(directive, stated);
  const std::vector<LoneCr> line_ends = line_ends_to_try(sample);
  std::vector<CsvDialect> dialects;
  for (const QuoteMarks quotes : quotes_to_try(sample, stated)) {
    for (const LoneCr lone_cr : line_ends) {
      for (const char separator : separators) dialects.push_back({separator, quotes, lone_cr});
    }
  }
  return dialects;
}

// Where a long stretch of tab-separated text needs no marks, they do not enclose cells further on
// either.
bool marks_are_unused(std::string_view sample, SampleEnd end, const CsvDialect& dialect) {
  return dialect.separator == '\t' && end == SampleEnd::cut &&
         sample.find('"') == std::string_view::npos;
}

}  // namespace

RecordShape RecordShape::of(std::span<const std::string_view> header) {
  RecordShape shape{header.size(), header.size()};
  while (shape.required > 1 && is_blank_cell(header[shape.required - 1])) --shape.required;
  return shape;
}

bool RecordShape::fits(std::span<const std::string_view> cells) const {
  if (cells.size() < required) return false;
  return cells.size() <= columns || std::ranges::all_of(cells.subspan(columns), is_blank_cell);
}

Sniffed sniff(std::string_view sample, SampleEnd end, const SurveySchema& stated) {
  const auto directive = separator_directive(sample);
  const std::string_view records = directive ? without_first_line(sample) : sample;
  Sniffed best{{}, directive.has_value()};
  double best_score = -1;
  for (const CsvDialect& dialect : dialects_to_try(records, directive, stated)) {
    const double score = measure(records, end, dialect).score();
    if (score <= best_score) continue;
    best_score = score;
    best.dialect = dialect;
  }
  if (marks_are_unused(records, end, best.dialect)) best.dialect.quotes = QuoteMarks::plain;
  return best;
}

}  // namespace palaute
