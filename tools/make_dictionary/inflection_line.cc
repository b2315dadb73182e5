#include "inflection_line.h"

#include <algorithm>
#include <charconv>

#include "base/suggest.h"

namespace palaute::maker {
namespace {

constexpr std::string_view kPartsOfSpeech = "NAVDX";

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

std::string in_quotes(const std::string& text) { return "'" + text + "'"; }

}  // namespace

std::string InflectionLine::text(std::size_t cell) const {
  if (cell >= line_.cells.size() || line_.cells[cell].text == "_") return {};
  return line_.cells[cell].text;
}

std::vector<std::string> InflectionLine::list(std::size_t cell) const {
  return split(text(cell), ',');
}

char32_t InflectionLine::letter(std::size_t cell) {
  const Letters found = letters(cell);
  if (found.size() != 1) fail(cell, "one letter must stand here");
  return found.empty() ? U'\0' : found.front();
}

char InflectionLine::part_of_speech(std::size_t cell) {
  const std::string parts = parts_of_speech(cell);
  if (parts.size() > 1) fail(cell, "one part of speech must stand here");
  return parts.empty() ? 'N' : parts.front();
}

std::string InflectionLine::parts_of_speech(std::size_t cell) {
  std::string parts = text(cell);
  if (parts.empty() || parts.find_first_not_of(kPartsOfSpeech) != std::string::npos) {
    fail(cell, "a part of speech is one of the letters N A V D X");
  }
  return parts;
}

unsigned InflectionLine::number(std::size_t cell) {
  const std::string digits = text(cell);
  unsigned value = 0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (problem != std::errc() || end != digits.data() + digits.size()) {
    fail(cell, "a whole number must stand here");
  }
  return value;
}

StemId InflectionLine::stem(std::size_t cell) { return stem_named(cell, text(cell)); }

StemId InflectionLine::stem_named(std::size_t cell, const std::string& name) {
  const auto found = std::find(known_.stems.begin(), known_.stems.end(), name);
  if (found == known_.stems.end()) {
    fail(cell, "no table has a stem " + in_quotes(name) + did_you_mean(name, known_.stems));
  }
  return static_cast<StemId>(found - known_.stems.begin());
}

SignedText InflectionLine::signed_text(std::size_t cell) {
  SignedText parsed = parse_signed_text(text(cell));
  if (parsed.sign == GradeSign::none) {
    fail(cell, "the text begins with + (strong grade), - (weak grade) or ~ (either)");
  }
  return parsed;
}

StemAndText InflectionLine::stem_and_text(std::size_t cell) {
  const std::string written = text(cell);
  const std::size_t sign = written.find_first_of("+-~");
  if (sign == std::string::npos) {
    fail(cell, "a stem, a sign and a text must stand here, as in singular-sti");
    return {};
  }
  return {stem_named(cell, written.substr(0, sign)), parse_signed_text(written.substr(sign))};
}

std::vector<StemTemplate> InflectionLine::templates(std::size_t cell) {
  std::vector<StemTemplate> templates;
  for (const std::string& written : list(cell)) {
    auto parsed = parse_stem_template(written);
    if (!parsed) fail(cell, "the template " + in_quotes(written) + " must begin with +, - or ~");
    templates.push_back(parsed.value_or(StemTemplate()));
  }
  return templates;
}

std::vector<StemPair> InflectionLine::stem_pairs(std::size_t cell) const {
  std::vector<StemPair> pairs;
  for (const std::string& written : list(cell)) {
    const std::vector<std::string> grades = split(written, '/');
    pairs.push_back({letters_of(grades.front()), letters_of(grades.back())});
  }
  return pairs;
}

Following InflectionLine::following(std::size_t cell) {
  Following following;
  for (std::string name : list(cell)) {
    if (name.ends_with('!')) {
      following.stands_alone = false;
      name.pop_back();
    }
    const auto found = std::find(known_.groups.begin(), known_.groups.end(), name);
    if (found == known_.groups.end()) {
      fail(cell, "no `attachment` line above makes a group " + in_quotes(name) +
                     did_you_mean(name, known_.groups));
    }
    following.groups.push_back(static_cast<GroupId>(found - known_.groups.begin()));
  }
  return following;
}

Features InflectionLine::features(std::size_t cell) {
  Features features;
  for (const std::string& name : list(cell)) {
    const auto feature = Features::named(name);
    if (!feature) {
      fail(cell, "unknown feature " + in_quotes(name) + did_you_mean(name, Features::all_names()));
    }
    features = features | feature.value_or(Features());
  }
  return features;
}

std::string InflectionLine::class_number(std::size_t cell) {
  std::string number = text(cell);
  const auto fits = [&](const ClassRow& row) { return row.number == number; };
  if (std::none_of(known_.rows.begin(), known_.rows.end(), fits)) {
    fail(cell, "no row above describes class " + in_quotes(number));
  }
  return number;
}

std::string InflectionLine::gradation(std::size_t cell) {
  std::string letter = text(cell);
  const auto fits = [&](const Gradation& known) { return known.letter == letter; };
  if (!letter.empty() && std::none_of(known_.gradations.begin(), known_.gradations.end(), fits)) {
    fail(cell, "no `grade` line above describes " + in_quotes(letter));
  }
  return letter;
}

void InflectionLine::fail(std::size_t cell, const std::string& message) {
  if (!failure_) failure_ = table_.error(line_, cell, message);
}

void InflectionLine::require_cells(std::size_t least, std::size_t most) {
  const auto checked = table_.check_cells(line_, least, most);
  if (!checked && !failure_) failure_ = checked.error();
}

Result<Done> InflectionLine::finish() const {
  if (failure_) return *failure_;
  return Done{};
}

}  // namespace palaute::maker
