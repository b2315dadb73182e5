// How is quanteda's YAML read? Nested keys name categories; their lists hold the words.
#include <yaml-cpp/yaml.h>

#include "authoring/dictionary_file.h"

namespace palaute {
namespace {

// Aliases can make a small file stand for an endless one.
constexpr std::size_t kMostNodes = 1'000'000;

class YamlParser {
 public:
  // False when there are too many.
  bool read(const YAML::Node& node, const std::string& category) {
    if (++nodes_ > kMostNodes) return false;
    if (node.IsScalar()) {
      add(node, category);
    } else if (node.IsSequence()) {
      for (const auto& item : node) {
        if (!read(item, category)) return false;
      }
    } else if (node.IsMap()) {
      for (const auto& item : node) {
        if (!read_category(item.first, item.second, category)) return false;
      }
    }
    return true;
  }

  DictionaryFile take_file() { return std::move(file_); }

 private:
  bool read_category(const YAML::Node& key, const YAML::Node& value, const std::string& parent) {
    if (!key.IsScalar()) {
      file_.skipped.push_back({line_of(key), "", "a key is no text"});
      return true;
    }
    return read(value, parent.empty() ? key.Scalar() : parent + '/' + key.Scalar());
  }

  void add(const YAML::Node& node, const std::string& category) {
    if (category.empty()) {
      file_.skipped.push_back({line_of(node), node.Scalar(), "stands under no category"});
    } else {
      file_.words.push_back({line_of(node), node.Scalar(), category, std::nullopt});
    }
  }

  static std::uint32_t line_of(const YAML::Node& node) {
    return static_cast<std::uint32_t>(node.Mark().line + 1);
  }

  std::size_t nodes_ = 0;
  DictionaryFile file_;
};

}  // namespace

Result<DictionaryFile> parse_yaml_dictionary(const std::string& text, const std::string& name) {
  YamlParser parser;
  try {
    const YAML::Node document = YAML::Load(text);
    if (!document.IsMap())
      return Error{ErrorCode::syntax, "the file is no map of categories", name, 1, 0};
    if (!parser.read(document, ""))
      return Error{ErrorCode::limit, "more than a million words", name, 0, 0};
  } catch (const YAML::Exception& problem) {
    const auto line = static_cast<std::uint32_t>(problem.mark.line + 1);
    return Error{ErrorCode::syntax, problem.msg, name, line, 0};
  }
  return parser.take_file();
}

}  // namespace palaute
