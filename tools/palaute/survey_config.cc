// A configuration file holds the same options as the command line: answer = ["Comment:prompt=why"],
// score = ["NPS:nps"] …
#include <toml++/toml.h>

#include <algorithm>
#include <filesystem>
#include <sstream>

#include "survey_options.h"

namespace palaute::tool {
namespace {

Error config_error(const std::string& file, std::string message, const toml::source_region& where) {
  return {ErrorCode::lexicon, std::move(message), file, where.begin.line, where.begin.column};
}

// The text of one value as it would be typed.
std::optional<std::string> typed(const toml::node& node) {
  if (const auto text = node.value<std::string>(); text && node.is_string()) return *text;
  if (node.is_integer()) return std::to_string(*node.value<std::int64_t>());
  if (node.is_boolean()) return *node.value<bool>() ? "true" : "false";
  return std::nullopt;
}

std::optional<std::vector<std::string>> typed_list(const toml::node& node) {
  std::vector<std::string> list;
  if (const toml::array* array = node.as_array()) {
    for (const toml::node& item : *array) {
      const auto text = typed(item);
      if (!text) return std::nullopt;
      list.push_back(*text);
    }
    return list;
  }
  if (const auto text = typed(node)) return std::vector{*text};
  return std::nullopt;
}

// "; did you mean …?" for a key that begins like a known one.
std::string suggestion(const std::vector<CLI::Option*>& options, std::string_view key) {
  for (const CLI::Option* option : options) {
    const std::string& name = option->get_lnames().front();
    const std::size_t common = std::min({name.size(), key.size(), std::size_t{3}});
    if (name.compare(0, common, key, 0, common) == 0) return "; did you mean '" + name + "'?";
  }
  return "; the keys are the long options of the command";
}

}  // namespace

Result<Done> SurveyOptions::read_config(CLI::App& command) {
  if (config.empty()) return Done{};
  std::error_code ignored;
  if (std::filesystem::is_directory(config, ignored)) {
    return Error{ErrorCode::lexicon, "is a folder; name a file in it", config, 0, 0};
  }
  toml::table table;
  try {
    table = toml::parse_file(config);
  } catch (const toml::parse_error& problem) {
    if (!std::filesystem::exists(config, ignored)) {
      return Error{ErrorCode::lexicon, "no such configuration file", config, 0, 0};
    }
    return config_error(config, std::string(problem.description()), problem.source());
  }
  std::vector<CLI::Option*> options = command.get_options([](const CLI::Option* option) {
    return !option->get_lnames().empty() && option->get_lnames().front() != "help";
  });
  for (const auto& [key, node] : table) {
    const std::string name(key.str());
    const auto found = std::find_if(options.begin(), options.end(), [&](const CLI::Option* option) {
      return option->check_lname(name) && !option->check_lname("config");
    });
    if (found == options.end()) {
      return config_error(
          config, "unknown key '" + std::string(key.str()) + "'" + suggestion(options, key.str()),
          key.source());
    }
    if ((*found)->count() > 0) continue;  // the command line wins
    const auto values = typed_list(node);
    if (!values)
      return config_error(
          config, "'" + std::string(key.str()) + "' must be text, a number or a list of texts",
          node.source());
    CLI::Option* option = *found;
    try {
      option->add_result(*values);
      option->run_callback();
    } catch (const CLI::Error& problem) {
      return config_error(config, problem.what(), node.source());
    }
  }
  return Done{};
}

}  // namespace palaute::tool
