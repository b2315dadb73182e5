#include "survey/column_profile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "survey/cell_text.h"
#include "survey/header_words.h"
#include "text/personal_data.h"

namespace palaute {
namespace {

constexpr std::size_t kExamples = 3;
constexpr std::size_t kLongestPersonalCell = 80;

// FNV-1a: the same on every machine, so that inspections are too.
std::uint64_t fingerprint(std::string_view cell) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char byte : cell) {
    hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
  }
  return hash;
}

bool is_network_address(std::string_view cell) {
  constexpr std::string_view kAllowed = "0123456789.";
  return std::ranges::count(cell, '.') == 3 && cell.size() >= 7 && cell.size() <= 15 &&
         cell.find_first_not_of(kAllowed) == cell.npos;
}

// The cell is nothing but an e-mail address, a phone number, an identity code or an IP address.
bool is_personal(std::string_view cell) {
  if (cell.size() > kLongestPersonalCell) return false;
  if (is_network_address(cell)) return true;
  const auto found = find_personal_data(cell);
  return found.size() == 1 && found.front().range.size() == cell.size();
}

}  // namespace

double ColumnProfile::share(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

void ColumnProfile::add(std::string_view cell) {
  const std::string_view text = trim_cell(cell);
  if (text.empty()) return;
  ++filled_;
  add_distinct(text);
  add_number(text);
  add_text(text);
  dates_.add(text);
}

void ColumnProfile::add_distinct(std::string_view cell) {
  if (seen_.size() == kDistinctKept) return;
  ++sampled_;
  if (!seen_.insert(fingerprint(cell)).second || examples_.size() == kExamples) return;
  examples_.push_back(excerpt(cell, 60));
}

void ColumnProfile::add_number(std::string_view cell) {
  decimals_.add(cell);
  const auto plain = parse_number(cell);
  const auto number = plain ? plain : parse_labelled_number(cell);
  const auto value = number ? number->value() : std::nullopt;
  if (!value) {
    if (means_no_answer(cell)) ++no_answers_;
    return;
  }
  if (plain) ++numbers_;
  low_ = std::min(low_, *value);
  high_ = std::max(high_, *value);
  const bool whole = *value == std::floor(*value);
  if (whole && *value >= 0 && *value <= 10) ++histogram_[static_cast<std::size_t>(*value)];
}

void ColumnProfile::add_text(std::string_view cell) {
  if (is_personal(cell)) ++personal_;
  if (restates_score(cell)) ++restating_;
  words_ += count_words(cell);
  longest_ = std::max<std::uint64_t>(longest_, count_characters(cell));
}

std::uint64_t ColumnProfile::wholes_between(int low, int high) const {
  return std::accumulate(histogram_.begin() + low, histogram_.begin() + high + 1, std::uint64_t{0});
}

}  // namespace palaute
