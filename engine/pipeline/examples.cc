// Do the lexicons' own examples get the tags their authors promised, and which lines did that try?
#include <algorithm>
#include <set>

#include "base/table_file.h"
#include "lexicon/access.h"
#include "lexicon/source.h"
#include "palaute/analyzer.h"

namespace palaute {
namespace {

namespace fs = std::filesystem;

// "delivery.time:-" or "!price": a theme that must or must not be found, perhaps with one polarity.
struct ExpectedTag {
  bool forbidden = false;
  std::string subject;  // a theme id or "answer"
  std::optional<Polarity> polarity;
};

std::optional<Polarity> polarity_from_sign(std::string_view sign) {
  if (sign == "+") return Polarity::positive;
  if (sign == "-") return Polarity::negative;
  if (sign == "0") return Polarity::neutral;
  if (sign == "mixed") return Polarity::mixed;
  return std::nullopt;
}

ExpectedTag parse_tag(std::string_view text) {
  ExpectedTag tag;
  tag.forbidden = text.starts_with('!');
  if (tag.forbidden) text.remove_prefix(1);
  const std::size_t colon = text.find(':');
  tag.subject = text.substr(0, colon);
  if (colon != std::string_view::npos) tag.polarity = polarity_from_sign(text.substr(colon + 1));
  return tag;
}

bool is_or_is_under(std::string_view theme, std::string_view wanted) {
  return theme == wanted ||
         (theme.starts_with(wanted) && theme.substr(wanted.size()).starts_with('.'));
}

class ExampleChecker {
 public:
  explicit ExampleChecker(const Analyzer& analyzer)
      : analyzer_(analyzer), lexicon_(analyzer.lexicon()) {}

  // The examples of each language that the folder has.
  Result<Done> check_folder(const fs::path& folder, const std::string& prefix) {
    for (const Language language : kLanguages) {
      const std::string name = std::string(language_code(language)) + "/examples.tsv";
      if (!fs::exists(folder / name)) continue;
      if (auto done = check_file(folder / name, prefix + name); !done) return done.error();
    }
    return Done{};
  }

  Result<Done> check_file(const fs::path& path, const std::string& name) {
    auto table = TableFile::read(path, name);
    if (!table) return table.error();
    for (const TableLine& line : table->lines()) {
      if (auto cells = table->check_cells(line, 2, 2); !cells) {
        findings_.push_back({FindingKind::error, cells.error()});
      } else {
        check_line(*table, line);
      }
    }
    return Done{};
  }

  // The tests that stand below entries.
  void check_entry_tests() {
    const auto& data = LexiconAccess::data(lexicon_);
    for (std::uint32_t id = 0; id < data.entries.size(); ++id) {
      for (const EntryTest& test : data.entry_tests[id]) check_test(EntryId{id}, test);
    }
  }

  ExampleReport take_report() {
    ExampleReport report;
    report.findings = std::move(findings_);
    for (std::uint32_t id = 0; id < LexiconAccess::data(lexicon_).entries.size(); ++id) {
      if (tried_.count(EntryId{id}) == 0) report.untested.push_back(EntryId{id});
    }
    return report;
  }

 private:
  Explanation explain(const std::string& answer, Prompt prompt = Prompt::open) {
    Explanation explanation = analyzer_.explain(answer, prompt);
    for (const ExplainedMatch& match : explanation.matches) tried_.insert(match.entry);
    return explanation;
  }

  void check_test(EntryId id, const EntryTest& test) {
    const Entry& entry = LexiconAccess::entry(lexicon_, id);
    const auto* opinion = std::get_if<OpinionMeaning>(&entry.meaning);
    const bool asks = opinion != nullptr && !opinion->prompts.empty();
    const auto matches = explain(test.text, asks ? opinion->prompts.front() : Prompt::open).matches;
    const bool is_matched = std::any_of(matches.begin(), matches.end(),
                                        [&](const auto& match) { return match.entry == id; });
    if (is_matched == (test.kind == EntryTest::Kind::matches)) return;
    findings_.push_back(
        {FindingKind::error,
         Error{ErrorCode::lexicon,
               "'" + entry.pattern_text + "' " +
                   (is_matched ? "must not match '" : "does not match '") + test.text + "'",
               LexiconAccess::data(lexicon_).files[entry.file], test.line, 1}});
  }

  void check_line(const TableFile& table, const TableLine& line) {
    const TaggedAnswer tags = explain(line.cells[0].text).result;
    std::string_view rest = line.cells[1].text;
    while (!rest.empty()) {
      const std::string_view text = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(text.size() + 1, rest.size()));
      if (!text.empty()) check_tag(table, line, text, tags);
    }
  }

  void check_tag(const TableFile& table, const TableLine& line, std::string_view text,
                 const TaggedAnswer& tags) {
    const ExpectedTag expected = parse_tag(text);
    const bool names_polarity = text.find(':') != std::string_view::npos;
    if (names_polarity && !expected.polarity) {
      return add(table, line, "'" + std::string(text) + "' has no polarity; use + - 0 or mixed");
    }
    if (expected.subject != "answer" && !lexicon_.find_theme(expected.subject)) {
      return add(table, line, "unknown theme '" + expected.subject + "'");
    }
    if (is_found(expected, tags) == expected.forbidden) {
      add(table, line,
          std::string(expected.forbidden ? "must not give '" : "does not give '") +
              std::string(text) + "'; it gives " + described(tags));
    }
  }

  bool is_found(const ExpectedTag& expected, const TaggedAnswer& tags) const {
    if (expected.subject == "answer") return tags.polarity == expected.polarity;
    return std::any_of(tags.mentions.begin(), tags.mentions.end(), [&](const Mention& mention) {
      return is_or_is_under(lexicon_.theme(mention.theme).id, expected.subject) &&
             (!expected.polarity || mention.polarity == *expected.polarity);
    });
  }

  std::string described(const TaggedAnswer& tags) const {
    constexpr std::string_view kSigns[] = {"-", "0", "+", "mixed"};
    std::string text = "answer:" + std::string(kSigns[static_cast<std::size_t>(tags.polarity)]);
    for (const Mention& mention : tags.mentions) {
      text += ' ' + lexicon_.theme(mention.theme).id + ':';
      text += kSigns[static_cast<std::size_t>(mention.polarity)];
    }
    return text;
  }

  void add(const TableFile& table, const TableLine& line, std::string message) {
    findings_.push_back(
        {FindingKind::error,
         table.error(line, 0, "'" + line.cells[0].text + "' " + std::move(message))});
  }

  const Analyzer& analyzer_;
  const Lexicon& lexicon_;
  std::vector<LexiconFinding> findings_;
  std::set<EntryId> tried_;
};

}  // namespace

Result<ExampleReport> check_examples(const Analyzer& analyzer) {
  ExampleChecker checker(analyzer);
  const auto folders = LexiconAccess::folders(analyzer.lexicon());
  for (std::size_t i = 0; i < folders.size(); ++i) {
    const std::string prefix = i == 0 ? std::string() : overlay_prefix(folders[i]);
    if (auto done = checker.check_folder(folders[i], prefix); !done) return done.error();
  }
  checker.check_entry_tests();
  return checker.take_report();
}

}  // namespace palaute
