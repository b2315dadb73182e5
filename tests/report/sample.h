// A driver report as a survey of three waves gives it, made by hand.
#ifndef PALAUTE_TESTS_REPORT_SAMPLE_H_
#define PALAUTE_TESTS_REPORT_SAMPLE_H_

#include <string>

#include "palaute/report.h"

namespace palaute {

// The theme tree and the phrases of the project, without any words.
const Lexicon& sample_lexicon();

// The theme with this id in sample_lexicon().
ThemeId theme_of(std::string_view id);

// One NPS question, three waves, two segments, fifteen precise themes.
DriverReport sample_report();

// The same with `text` wherever a survey can bring text into a report.
DriverReport report_with_text_everywhere(const std::string& text);

std::string written(const DriverReport& report, ReportFormat format,
                    Language language = Language::english);

bool contains(std::string_view text, std::string_view part);
std::size_t count_of(std::string_view text, std::string_view part);

}  // namespace palaute

#endif  // PALAUTE_TESTS_REPORT_SAMPLE_H_
