// One, two or three header rows: what is each column called, and what was asked in it?
#ifndef PALAUTE_SURVEY_HEADER_H_
#define PALAUTE_SURVEY_HEADER_H_

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "palaute/base.h"

namespace palaute {

inline constexpr std::uint32_t kMaxHeaderRows = 3;

struct Header {
  std::uint32_t rows = 1;
  std::vector<std::string> names;      // unique, on one line, without HTML tags
  std::vector<std::string> questions;  // question text beside each name; may be empty
  std::vector<std::string> warnings;
};

// A header cell as people name it: one line, no HTML tags, single spaces.
std::string clean_header(std::string_view cell);

// Reads the header from the first records (up to three) of an export. Three rows are Qualtrics
// (name, question, {"ImportId": ...}), two are old Qualtrics (V1, V2 ... over questions) or
// SurveyMonkey (question over sub-label, a blank question continues the one before). `stated_rows`
// 0 detects. Errors: argument for more than three rows, syntax for a blank header or fewer records
// than rows.
Result<Header> read_header(std::span<const std::vector<std::string>> records,
                           std::uint32_t stated_rows);

}  // namespace palaute

#endif  // PALAUTE_SURVEY_HEADER_H_
