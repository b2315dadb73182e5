#include "palaute/report.h"

#include "report/formats.h"

namespace palaute {

std::string write_report(const DriverReport& report, const Lexicon& lexicon, ReportFormat format,
                         const ReportOptions& options) {
  const View view = make_view(report, lexicon, options);
  switch (format) {
    case ReportFormat::json:
      return write_json(report, lexicon, view.words);
    case ReportFormat::markdown:
      return write_markdown(view);
    case ReportFormat::html:
      return write_html(view);
    case ReportFormat::terminal:
      break;
  }
  return write_terminal(view);
}

}  // namespace palaute
