// What should the reader see first? Reports for machines, documents, browsers and terminals.
#ifndef PALAUTE_REPORT_H_
#define PALAUTE_REPORT_H_

#include <string>

#include "palaute/analyzer.h"
#include "palaute/drivers.h"
#include "palaute/tags.h"

namespace palaute {

enum class ReportFormat : std::uint8_t { json, markdown, html, terminal };

struct ReportOptions {
  Language language = Language::unknown;  // of headings and numbers; unknown: that of most answers
  std::string title;                      // empty: the survey's file name
};

// The report as UTF-8. Quotes are redacted (e-mail addresses, phone numbers, identity codes) and
// text from answers is escaped for the format. `lexicon` gives the names of themes and the phrases
// of the language. json follows palaute.report/1 (engine/report/report.schema.json).
PALAUTE_API std::string write_report(const DriverReport& report, const Lexicon& lexicon,
                                     ReportFormat format, const ReportOptions& options = {});

enum class ExplanationFormat : std::uint8_t { terminal, json };

// Why each tag: words, lexicon lines, cues and values.
PALAUTE_API std::string write_explanation(const Explanation& explanation, std::string_view answer,
                                          const Lexicon& lexicon, ExplanationFormat format);

}  // namespace palaute

#endif  // PALAUTE_REPORT_H_
