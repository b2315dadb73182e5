// The parser against a naive one that sees the whole text at once.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "survey/cell_text.h"
#include "survey/csv.h"

namespace palaute {
namespace {

struct PlainRecord {
  std::vector<std::string> cells;
  std::uint32_t line = 0;
  QuoteState quotes = QuoteState::sound;
  bool operator==(const PlainRecord&) const = default;
};

std::ostream& operator<<(std::ostream& out, const PlainRecord& record) {
  out << record.line << ':' << static_cast<int>(record.quotes);
  for (const std::string& cell : record.cells) out << " [" << cell << ']';
  return out;
}

class NaiveParser {
 public:
  NaiveParser(std::string text, CsvDialect dialect) : text_(std::move(text)), dialect_(dialect) {}

  std::vector<PlainRecord> parse() {
    std::vector<PlainRecord> records;
    while (at_ < text_.size()) {
      enclosed_ = false;
      PlainRecord record{{}, line_of(at_), QuoteState::sound};
      while (read_cell(record)) continue;
      const bool nothing =
          record.cells.size() == 1 && !enclosed_ && is_blank_cell(record.cells.front());
      if (!nothing) records.push_back(std::move(record));
    }
    return records;
  }

 private:
  // Bytes of the line end at `at`, 0 when there is none.
  std::size_t line_end(std::size_t at) const {
    if (text_.compare(at, 2, "\r\n") == 0) return 2;
    if (text_[at] == '\n') return 1;
    const bool ends = dialect_.lone_cr == LoneCr::line_end || at + 1 == text_.size();
    return text_[at] == '\r' && ends ? 1 : 0;
  }

  bool ends_cell(std::size_t at) const {
    return at >= text_.size() || text_[at] == dialect_.separator || line_end(at) != 0;
  }

  std::uint32_t line_of(std::size_t end) const {
    std::uint32_t line = 1;
    for (std::size_t at = 0; at < end; ++at) {
      const bool lone_cr = text_[at] == '\r' && text_.compare(at, 2, "\r\n") != 0;
      if (text_[at] == '\n' || (lone_cr && dialect_.lone_cr == LoneCr::line_end)) ++line;
    }
    return line;
  }

  std::string read_marked(PlainRecord& record) {
    std::string content;
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] == '"' && text_.compare(at_, 2, "\"\"") != 0) break;
      if (text_[at_] == '"') ++at_;
      content += text_[at_];
    }
    if (at_ == text_.size()) {
      record.quotes = QuoteState::unclosed;
      return '"' + content;
    }
    ++at_;
    if (ends_cell(at_)) return content;
    if (content.find_first_of(std::string("\r\n") + dialect_.separator) != content.npos) {
      record.quotes = QuoteState::torn;
    }
    return '"' + content + '"';
  }

  // Appends a cell; false when the record ends with it.
  bool read_cell(PlainRecord& record) {
    std::string cell;
    const bool marks = dialect_.quotes == QuoteMarks::enclose;
    if (marks && at_ < text_.size() && text_[at_] == '"') {
      enclosed_ = true;
      cell = read_marked(record);
    }
    while (!ends_cell(at_)) cell += text_[at_++];
    record.cells.push_back(with_nuls_replaced(cell));
    if (at_ >= text_.size()) return false;
    if (const std::size_t end = line_end(at_); end != 0) {
      at_ += end;
      return false;
    }
    ++at_;
    return true;
  }

  static std::string with_nuls_replaced(const std::string& cell) {
    std::string clean;
    for (const char byte : cell) {
      if (byte == '\0') {
        clean += "\uFFFD";
      } else {
        clean += byte;
      }
    }
    return clean;
  }

  std::string text_;
  CsvDialect dialect_;
  std::size_t at_ = 0;
  bool enclosed_ = false;
};

// Feeds the text in pieces of random size.
std::vector<PlainRecord> parse_in_pieces(const std::string& text, CsvDialect dialect,
                                         std::mt19937& random) {
  std::vector<PlainRecord> records;
  CsvParser parser(dialect);
  std::size_t at = 0;
  while (true) {
    const auto record = parser.next();
    if (!record) return records;
    if (*record != nullptr) {
      records.push_back(
          {{(*record)->cells.begin(), (*record)->cells.end()}, (*record)->line, (*record)->quotes});
    } else if (at > text.size()) {
      return records;
    } else if (at == text.size()) {
      parser.finish();
      ++at;
    } else {
      const std::size_t piece = std::min<std::size_t>(1 + random() % 5, text.size() - at);
      parser.feed(std::string_view(text).substr(at, piece));
      at += piece;
    }
  }
}

std::string random_text(std::mt19937& random) {
  constexpr char kAlphabet[] = {'a', ';', '"', '\n', '\r', ' ', '\0', ','};
  std::string text;
  const std::size_t size = random() % 24;
  while (text.size() < size) text += kAlphabet[random() % std::size(kAlphabet)];
  return text;
}

class CsvDifferential : public testing::TestWithParam<CsvDialect> {};

TEST_P(CsvDifferential, AgreesWithANaiveParserOnRandomTexts) {
  std::mt19937 random(20260307);
  for (int round = 0; round < 20000; ++round) {
    const std::string text = random_text(random);
    ASSERT_EQ(parse_in_pieces(text, GetParam(), random), NaiveParser(text, GetParam()).parse())
        << testing::PrintToString(text);
  }
}

INSTANTIATE_TEST_SUITE_P(EveryDialect, CsvDifferential,
                         testing::Values(CsvDialect{';', QuoteMarks::enclose, LoneCr::text},
                                         CsvDialect{';', QuoteMarks::enclose, LoneCr::line_end},
                                         CsvDialect{',', QuoteMarks::plain, LoneCr::text},
                                         CsvDialect{',', QuoteMarks::plain, LoneCr::line_end}));

}  // namespace
}  // namespace palaute
