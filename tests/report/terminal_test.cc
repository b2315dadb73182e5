#include <gtest/gtest.h>

#include <sstream>

#include "report/plain_text.h"
#include "report/sample.h"

namespace palaute {
namespace {

std::vector<std::string> lines_of(const DriverReport& report, Language language) {
  std::istringstream text(written(report, ReportFormat::terminal, language));
  std::vector<std::string> lines;
  for (std::string line; std::getline(text, line);) lines.push_back(line);
  return lines;
}

TEST(TerminalReport, FitsAScreen) {
  for (const Language language : {Language::finnish, Language::english}) {
    const auto lines = lines_of(sample_report(), language);
    EXPECT_LE(lines.size(), 24U);
    for (const std::string& line : lines) EXPECT_LE(display_width(line), 80U) << line;
  }
}

TEST(TerminalReport, LinesUpItsColumns) {
  const auto lines = lines_of(sample_report(), Language::finnish);
  std::size_t rows = 0;
  for (const std::string& line : lines) {
    if (!line.starts_with("Jonot ja odotus") && !line.starts_with("Ystävällisyys")) continue;
    ++rows;
    EXPECT_EQ(display_width(line), 80U) << line;
  }
  EXPECT_EQ(rows, 2U);
}

TEST(TerminalReport, MarksWhatIsNotDistinguishableFromZero) {
  const std::string text = written(sample_report(), ReportFormat::terminal);
  EXPECT_TRUE(contains(text, "Keeping informed *"));
  EXPECT_TRUE(contains(text, "* not distinguishable from zero"));
}

}  // namespace
}  // namespace palaute
