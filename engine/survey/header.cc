#include "survey/header.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_set>

#include "survey/cell_text.h"

namespace palaute {
namespace {

using Row = std::vector<std::string>;
using Rows = std::span<const Row>;

// What SurveyMonkey writes below a question with one free field, in English and Finnish.
constexpr auto kPlainSubLabels = std::to_array<std::string_view>(
    {"response", "open-ended response", "vastaus", "avoin vastaus"});

std::string_view cell_at(const Row& row, std::size_t column) {
  return column < row.size() ? std::string_view(row[column]) : std::string_view();
}

bool is_blank_at(const Row& row, std::size_t column) { return is_blank_cell(cell_at(row, column)); }

bool is_blank_row(const Row& row) { return std::ranges::all_of(row, is_blank_cell); }

bool is_plain_sub_label(std::string_view cell) {
  const std::string label = fold_cell(cell);
  return label.empty() || std::ranges::find(kPlainSubLabels, label) != kPlainSubLabels.end();
}

bool is_import_id(std::string_view cell) { return trim_cell(cell).starts_with("{\"ImportId\""); }

bool is_qualtrics(Rows records) {
  return records.size() >= 3 && std::ranges::any_of(records[2], is_import_id);
}

bool is_old_qualtrics(Rows records) {
  return records.size() >= 2 && cell_at(records[0], 0) == "V1" && cell_at(records[0], 1) == "V2";
}

// Nothing below the respondent's own columns, sub-labels below the questions.
bool is_survey_monkey(Rows records) {
  if (records.size() < 2 || !is_blank_at(records[1], 0)) return false;
  if (cell_at(records[0], 0) == "Respondent ID") return true;
  return std::ranges::any_of(records[1], [](const std::string& cell) {
    return !is_blank_cell(cell) && is_plain_sub_label(cell);
  });
}

std::uint32_t detect_rows(Rows records) {
  if (is_qualtrics(records)) return 3;
  return is_old_qualtrics(records) || is_survey_monkey(records) ? 2 : 1;
}

// "Contact information" over "Email" -> "Contact information: Email".
void name_by_sub_labels(const Row& questions, const Row& labels, Header& header) {
  std::string question;
  const std::size_t columns = std::max(questions.size(), labels.size());
  for (std::size_t column = 0; column < columns; ++column) {
    if (!is_blank_at(questions, column)) question = clean_header(cell_at(questions, column));
    const std::string label = clean_header(cell_at(labels, column));
    const bool both = !question.empty() && !is_plain_sub_label(label);
    header.names.push_back(both ? fmt::format("{}: {}", question, label)
                                : (question.empty() ? label : question));
    header.questions.push_back(question);
  }
}

void name_by_first_row(Rows records, Header& header) {
  for (std::size_t column = 0; column < records[0].size(); ++column) {
    header.names.push_back(clean_header(cell_at(records[0], column)));
    header.questions.push_back(header.rows > 1 ? clean_header(cell_at(records[1], column)) : "");
  }
}

bool continues_questions(Rows records) {
  return !is_old_qualtrics(records) &&
         (is_survey_monkey(records) || std::ranges::any_of(records[0], is_blank_cell));
}

void name_blank_columns(Header& header) {
  std::string numbers;
  for (std::size_t column = 0; column < header.names.size(); ++column) {
    if (!header.names[column].empty()) continue;
    header.names[column] = fmt::format("column {}", column + 1);
    numbers += fmt::format("{}{}", numbers.empty() ? "" : ", ", column + 1);
  }
  if (numbers.empty()) return;
  header.warnings.push_back(
      fmt::format("columns without a header are called by their number: {}", numbers));
}

void make_names_unique(Header& header) {
  std::unordered_set<std::string> taken;
  for (std::size_t column = 0; column < header.names.size(); ++column) {
    std::string& name = header.names[column];
    const std::string original = name;
    for (int copy = 2; !taken.insert(name).second; ++copy) {
      name = fmt::format("{} ({})", original, copy);
    }
    if (name == original) continue;
    header.warnings.push_back(fmt::format("header '{}' occurs again; column {} is called '{}'",
                                          excerpt(original), column + 1, excerpt(name, 60)));
  }
}

// Where the HTML tag at `at` ends, or npos when there is none.
std::size_t end_of_tag(std::string_view text, std::size_t at) {
  if (text[at] != '<' || at + 1 == text.size()) return text.npos;
  const char next = text[at + 1];
  const bool is_tag = next == '/' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
  return is_tag ? text.find('>', at) : text.npos;
}

Result<std::uint32_t> count_rows(Rows records, std::uint32_t stated) {
  if (stated > kMaxHeaderRows) {
    return Error{ErrorCode::argument, "an export has 1, 2 or 3 header rows", "", 0, 0};
  }
  if (std::ranges::all_of(records, is_blank_row)) {
    return Error{ErrorCode::syntax, "is empty; export the survey again", "", 0, 0};
  }
  if (is_blank_row(records.front())) {
    return Error{ErrorCode::syntax, "has a blank row where its header should be; delete that row",
                 "", 0, 0};
  }
  if (stated > records.size()) {
    return Error{
        ErrorCode::syntax,
        fmt::format("has {} rows, fewer than the {} header rows stated", records.size(), stated),
        "", 0, 0};
  }
  return stated == 0 ? detect_rows(records) : stated;
}

}  // namespace

std::string clean_header(std::string_view cell) {
  std::string clean;
  const std::string_view text = trim_cell(cell);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char byte = text[at];
    const std::size_t tag_end = end_of_tag(text, at);
    if (tag_end != text.npos) {
      at = tag_end;
    } else if (static_cast<unsigned char>(byte) > 0x20) {
      clean += byte;
    } else if (!clean.empty() && clean.back() != ' ') {
      clean += ' ';
    }
  }
  return std::string(trim_cell(clean));
}

Result<Header> read_header(std::span<const std::vector<std::string>> records,
                           std::uint32_t stated_rows) {
  const auto rows = count_rows(records, stated_rows);
  if (!rows) return rows.error();
  Header header;
  header.rows = *rows;
  if (header.rows == 2 && continues_questions(records)) {
    name_by_sub_labels(records[0], records[1], header);
  } else {
    name_by_first_row(records, header);
  }
  name_blank_columns(header);
  make_names_unique(header);
  return header;
}

}  // namespace palaute
