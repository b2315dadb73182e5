#include "palaute/base.h"

#include <iterator>

namespace palaute {

std::string_view language_code(Language language) {
  switch (language) {
    case Language::finnish:
      return "fi";
    case Language::english:
      return "en";
    case Language::swedish:
      return "sv";
    case Language::unknown:
      break;
  }
  return "unknown";
}

Language language_from_code(std::string_view code) {
  for (const Language language : kLanguages) {
    if (language_code(language) == code) return language;
  }
  return Language::unknown;
}

std::optional<Prompt> prompt_from_name(std::string_view name) {
  constexpr std::string_view kNames[] = {"open", "why", "improve", "praise", "problem"};
  for (std::size_t i = 0; i < std::size(kNames); ++i) {
    if (kNames[i] == name) return static_cast<Prompt>(i);
  }
  return std::nullopt;
}

std::string Error::to_string() const {
  std::string text = file;
  if (line != 0) text += ':' + std::to_string(line);
  if (column != 0) text += ':' + std::to_string(column);
  if (!text.empty()) text += ": ";
  return text + message;
}

}  // namespace palaute
