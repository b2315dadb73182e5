// The same report for machines, documents, browsers and terminals.
#ifndef PALAUTE_REPORT_FORMATS_H_
#define PALAUTE_REPORT_FORMATS_H_

#include <string>

#include "report/view.h"

namespace palaute {

// palaute.report/1, as in report.schema.json.
std::string write_json(const DriverReport& report, const Lexicon& lexicon, const Words& words);
// One self-contained page: no script, no request.
std::string write_html(const View& view);
// GitHub-flavoured Markdown.
std::string write_markdown(const View& view);
// About twenty lines of eighty columns, no colour.
std::string write_terminal(const View& view);

}  // namespace palaute

#endif  // PALAUTE_REPORT_FORMATS_H_
