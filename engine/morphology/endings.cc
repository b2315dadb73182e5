#include "morphology/endings.h"

#include <algorithm>

#include "base/table_file.h"
#include "base/utf8.h"

namespace palaute {
namespace {

constexpr std::size_t kFewestLettersLeft = 2;  // of a word before its ending

bool begins_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

}  // namespace

Result<Endings> Endings::read(const std::filesystem::path& file) {
  auto table = TableFile::read(file, file.filename().string());
  if (!table) return table.error();
  Endings endings;
  for (const TableLine& line : table->lines()) {
    if (auto cells = table->check_cells(line, 2, 5); !cells) return cells.error();
    const auto cell = [&](std::size_t i) {
      return i < line.cells.size() ? line.cells[i].text : std::string();
    };
    auto cut = table->read_count(line, 1);
    if (!cut) return cut.error();
    Change change;
    change.cut = *cut;
    change.append = cell(2);
    if (!cell(3).empty()) {
      const auto part_of_speech = part_of_speech_from_letter(cell(3)[0]);
      if (!part_of_speech || cell(3).size() != 1)
        return table->error(line, 3, "unknown part of speech '" + cell(3) + "'");
      change.part_of_speech = *part_of_speech;
    }
    endings.longest_ = std::max(endings.longest_, cell(0).size());
    endings.changes_.emplace(cell(0), std::move(change));
  }
  return endings;
}

Reading Endings::guess(std::string_view form) const {
  Reading reading;
  reading.lemma = form;
  std::size_t begin = form.size() > longest_ ? form.size() - longest_ : 0;
  std::size_t least = 0;
  for (std::size_t i = 0; i < kFewestLettersLeft && least < form.size(); ++i)
    next_code_point(form, least);
  for (begin = std::max(begin, least); begin < form.size(); ++begin) {
    if (!begins_code_point(form[begin])) continue;
    const auto found = changes_.find(std::string(form.substr(begin)));
    if (found == changes_.end()) continue;
    std::size_t end = form.size();
    for (std::size_t i = 0; i < found->second.cut && end > 0; ++i) {
      do --end;
      while (end > 0 && !begins_code_point(form[end]));
    }
    reading.lemma = std::string(form.substr(0, end)) + found->second.append;
    reading.part_of_speech = found->second.part_of_speech;
    break;
  }
  return reading;
}

}  // namespace palaute
