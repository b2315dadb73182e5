// How does a dictionary that somebody has become an overlay?
#include <map>
#include <set>

#include "authoring/category_map.h"
#include "authoring/dictionary_file.h"
#include "authoring/lexicon_lines.h"
#include "authoring/word_pattern.h"
#include "base/file.h"
#include "base/utf8.h"
#include "palaute/authoring.h"

namespace palaute {
namespace {

bool has_categories(DictionaryFormat format) {
  return format == DictionaryFormat::liwc || format == DictionaryFormat::quanteda;
}

Result<Done> check_utf8(std::string_view text, const std::string& name) {
  std::uint32_t line = 1;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c == U'\uFFFD') {
      return Error{ErrorCode::encoding, "not UTF-8; save the file with the encoding UTF-8", name,
                   line, 0};
    }
    line += c == U'\n' ? 1 : 0;
  }
  return Done{};
}

// A line of ours, without the word.
std::string line_of(const CategoryMeaning& meaning, const std::string& pattern) {
  return meaning.kind == "sentiment" ? pattern + '\t' + meaning.value
                                     : meaning.value + '\t' + pattern;
}

// What makes two lines the same entry.
std::string identity_of(const CategoryMeaning& meaning, const std::string& pattern) {
  return meaning.kind == "sentiment" ? meaning.kind + '\t' + pattern
                                     : meaning.kind + '\t' + meaning.value + '\t' + pattern;
}

class Importer {
 public:
  Importer(Language language, CategoryMap map, std::string source)
      : folder_(language_code(language)), map_(std::move(map)), source_(std::move(source)) {}

  ImportedDictionary import(DictionaryFile file) {
    result_.read = file.words.size() + file.skipped.size();
    result_.skipped = std::move(file.skipped);
    for (const DictionaryWord& word : file.words) {
      word.valence ? add_value(word) : add_category(word);
    }
    for (const auto& [name, words] : unmapped_) result_.unmapped.push_back({name, words});
    for (auto& [name, content] : files_) result_.files.push_back({name, std::move(content)});
    return std::move(result_);
  }

 private:
  void add_value(const DictionaryWord& word) {
    const double valence = nearest_valence(*word.valence);
    if (valence == 0) return skip(word, "too weak: its value is 0 in halves");
    add(word, {{"sentiment", valence_text(valence)}});
  }

  void add_category(const DictionaryWord& word) {
    const std::vector<CategoryMeaning> meanings = map_.meanings(word.category);
    if (meanings.empty()) {
      ++unmapped_[word.category];
    } else {
      add(word, meanings);
    }
  }

  void add(const DictionaryWord& word, const std::vector<CategoryMeaning>& meanings) {
    const auto pattern = word_pattern(word.text);
    if (!pattern) return skip(word, pattern.error().message);
    bool is_new = false;
    for (const CategoryMeaning& meaning : meanings) {
      if (!known_.insert(identity_of(meaning, *pattern)).second) continue;
      is_new = true;
      file(meaning.kind) += line_of(meaning, *pattern) + '\n';
    }
    ++(is_new ? result_.imported : result_.duplicates);
  }

  void skip(const DictionaryWord& word, std::string reason) {
    result_.skipped.push_back({word.line, word.text, std::move(reason)});
  }

  std::string& file(const std::string& kind) {
    const std::string name = folder_ + '/' + kind + ".tsv";
    const auto known = files_.find(name);
    if (known != files_.end()) return known->second;
    return files_[name] = header_line(name) + "# imported from " + source_ + '\n';
  }

  std::string folder_;
  CategoryMap map_;
  std::string source_;
  std::set<std::string> known_;
  std::map<std::string, std::uint64_t> unmapped_;
  std::map<std::string, std::string> files_;
  ImportedDictionary result_;
};

Result<CategoryMap> read_map(const Lexicon& lexicon, const ImportOptions& options) {
  if (has_categories(options.format) == options.map.empty()) {
    return Error{ErrorCode::argument,
                 options.map.empty()
                     ? "what its categories mean must be said; name a file with --map"
                     : "a dictionary of values has no categories to map",
                 "", 0, 0};
  }
  if (options.map.empty()) return CategoryMap();
  return CategoryMap::read(options.map, lexicon);
}

std::string name_in_comment(const std::filesystem::path& file) {
  std::string name = file.filename().string();
  std::erase_if(name, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  return name;
}

}  // namespace

Result<ImportedDictionary> import_dictionary(const std::filesystem::path& file,
                                             const Lexicon& lexicon, const ImportOptions& options) {
  if (options.language == Language::unknown)
    return Error{ErrorCode::argument, "the language of the words must be said", "", 0, 0};
  auto map = read_map(lexicon, options);
  if (!map) return map.error();
  const auto bytes = read_file(file);
  if (!bytes) return bytes.error();
  std::string_view text = *bytes;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (auto utf8 = check_utf8(text, file.string()); !utf8) return utf8.error();
  auto dictionary = parse_dictionary(text, options.format, file.string());
  if (!dictionary) return dictionary.error();
  return Importer(options.language, *std::move(map), name_in_comment(file))
      .import(*std::move(dictionary));
}

}  // namespace palaute
