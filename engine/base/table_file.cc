#include "base/table_file.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/file.h"
#include "base/utf8.h"

namespace palaute {
namespace {

constexpr std::string_view kFormatVersion = "1";
constexpr std::string_view kMagic = "#palaute ";

std::string_view trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \r") - begin + 1);
}

std::string_view take_until(std::string_view& rest, char separator) {
  const std::size_t end = std::min(rest.find(separator), rest.size());
  const std::string_view taken = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return taken;
}

// The reviewer's comment stands in the last cell, after " # ".
std::string_view without_comment(std::string_view line) {
  const std::size_t last_tab = line.rfind('\t');
  const std::size_t from = last_tab == std::string_view::npos ? 0 : last_tab;
  const std::size_t comment = line.find(" # ", from);
  const std::size_t after_tab = line.find("\t# ", from);
  return line.substr(0, std::min(comment, after_tab));
}

TableLine split(std::string_view text, std::uint32_t number) {
  TableLine line;
  line.number = number;
  line.removes = text.starts_with("-\t");
  std::size_t begin = line.removes ? 2 : 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find('\t', begin), text.size());
    line.cells.push_back({std::string(trim(text.substr(begin, end - begin))),
                          static_cast<std::uint32_t>(begin + 1)});
    begin = end + 1;
  }
  while (!line.cells.empty() && line.cells.back().text.empty()) line.cells.pop_back();
  return line;
}

// The byte of a text where it stops being UTF-8, if it does.
std::optional<std::size_t> find_broken_byte(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (next_code_point(text, at) == U'\uFFFD') return begin;
  }
  return std::nullopt;
}

}  // namespace

Result<TableFile> TableFile::read(const std::filesystem::path& path, std::string name) {
  auto bytes = read_file(path);
  if (!bytes) return bytes.error();
  return parse(*bytes, std::move(name));
}

Result<TableFile> TableFile::parse(std::string_view bytes, std::string name) {
  const auto fail = [&](std::string message) {
    return Error{ErrorCode::lexicon, std::move(message), name, 1, 0};
  };
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (!bytes.starts_with(kMagic)) {
    return fail("the first line must be '#palaute <kind> <language> <format-version>'");
  }
  TableFile table;
  std::string_view header = trim(take_until(bytes, '\n')).substr(kMagic.size());
  table.kind_ = take_until(header, ' ');
  table.language_ = take_until(header, ' ');
  if (header != kFormatVersion) {
    return fail("format version '" + std::string(header) +
                "' is not known; this palaute reads version 1");
  }
  table.name_ = std::move(name);
  for (std::uint32_t number = 2; !bytes.empty(); ++number) {
    const std::string_view text = take_until(bytes, '\n');
    if (const auto broken = find_broken_byte(text)) {
      return Error{ErrorCode::lexicon, "not UTF-8; save the file with the encoding UTF-8",
                   table.name_, number, static_cast<std::uint32_t>(*broken + 1)};
    }
    if (trim(text).empty() || text.starts_with('#')) continue;
    table.lines_.push_back(split(without_comment(text), number));
  }
  return table;
}

Error TableFile::error(const TableLine& line, std::size_t cell, std::string message,
                       ErrorCode code) const {
  std::uint32_t column = 1;
  if (cell < line.cells.size()) {
    column = line.cells[cell].column;
  } else if (!line.cells.empty()) {
    column = line.cells.back().column + static_cast<std::uint32_t>(line.cells.back().text.size());
  }
  return Error{code, std::move(message), name_, line.number, column};
}

Result<Done> TableFile::check_cells(const TableLine& line, std::size_t least,
                                    std::size_t most) const {
  for (std::size_t i = 0; i < least; ++i) {
    if (i >= line.cells.size() || line.cells[i].text.empty()) {
      return error(line, i,
                   "column " + std::to_string(i + 1) + " is empty; columns are parted by one tab");
    }
  }
  if (line.cells.size() > most) {
    return error(line, most,
                 "unexpected column " + std::to_string(most + 1) + "; this file has " +
                     std::to_string(most) + " columns");
  }
  return Done{};
}

Result<std::size_t> TableFile::read_count(const TableLine& line, std::size_t cell) const {
  const std::string& text = line.cells[cell].text;
  std::size_t count = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), count);
  if (parsed.ec == std::errc() && parsed.ptr == text.data() + text.size()) return count;
  return error(line, cell, "'" + text + "' is no whole number");
}

}  // namespace palaute
