// The document templates, compiled in from report.html.mustache, report.md.mustache and report.css.
#ifndef PALAUTE_REPORT_TEMPLATES_H_
#define PALAUTE_REPORT_TEMPLATES_H_

#include <string_view>

namespace palaute {

extern const std::string_view kHtmlTemplate;
extern const std::string_view kMarkdownTemplate;
extern const std::string_view kStyle;

}  // namespace palaute

#endif  // PALAUTE_REPORT_TEMPLATES_H_
