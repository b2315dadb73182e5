// palaute lexicon lint: are the lexicon files right, and do their examples get their tags?
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>

#include "commands.h"
#include "overlay_options.h"
#include "palaute/analyzer.h"
#include "palaute/lexicon.h"

namespace palaute::tool {
namespace {

struct LintCommand {
  std::string core;
  OverlayOptions overlays;
  bool strict = false;
  bool untested = false;
};

bool is_error(const LexiconFinding& finding) { return finding.kind == FindingKind::error; }

void print(const LexiconFinding& finding) {
  Error place = finding.place;
  if (!is_error(finding)) place.message = "warning: " + place.message;
  std::cout << printable(place.to_string()) << '\n';
}

// What can only be tried when every line could be read: examples, tests and patterns.
Result<Done> try_out(const LintCommand& command, const std::vector<std::filesystem::path>& overlays,
                     std::vector<LexiconFinding>& findings) {
  auto lexicon = Lexicon::open(command.core, overlays);
  if (!lexicon) return lexicon.error();
  const auto analyzer = Analyzer::open(*std::move(lexicon));
  if (!analyzer) return analyzer.error();
  const auto examples = check_examples(*analyzer);
  if (!examples) return examples.error();
  findings.insert(findings.end(), examples->findings.begin(), examples->findings.end());
  const auto patterns = check_patterns(*analyzer);
  findings.insert(findings.end(), patterns.begin(), patterns.end());
  if (!command.untested) return Done{};
  for (const EntryId entry : examples->untested) {
    std::cout << printable(analyzer->lexicon().entry_location(entry)) << ": no example uses '"
              << printable(analyzer->lexicon().entry_pattern(entry)) << "'\n";
  }
  std::cout << examples->untested.size() << " of " << analyzer->lexicon().info().entries
            << " lines are used by no example\n";
  return Done{};
}

ExitCode run(const LintCommand& command) {
  const auto overlays = command.overlays.folders(command.core);
  if (!overlays) return fail(overlays.error(), ExitCode::configuration);
  auto findings = lint_lexicon(command.core, *overlays);
  if (!findings) return fail(findings.error(), ExitCode::configuration);
  if (std::none_of(findings->begin(), findings->end(), is_error)) {
    const auto done = try_out(command, *overlays, *findings);
    if (!done) return fail(done.error(), ExitCode::configuration);
  }
  for (const LexiconFinding& finding : *findings) print(finding);
  const auto errors = std::count_if(findings->begin(), findings->end(), is_error);
  const auto warnings = static_cast<std::ptrdiff_t>(findings->size()) - errors;
  std::cout << errors << " errors, " << warnings << " warnings\n";
  return errors > 0 || (command.strict && warnings > 0) ? ExitCode::findings : ExitCode::fine;
}

}  // namespace

void add_lexicon_lint(CLI::App& lexicon, Action& action) {
  CLI::App* lint = lexicon.add_subcommand("lint", "Check lexicon files and run their examples");
  auto options = std::make_shared<LintCommand>();
  lint->add_option("core", options->core, "Folder of core lexicons; default: the installed ones")
      ->type_name("DIR");
  options->overlays.add(*lint);
  lint->add_flag("--untested", options->untested, "Also list the lines that no example uses");
  lint->add_flag("--strict", options->strict, "Warnings count as findings");
  lint->callback([&action, options] { action = [options] { return run(*options); }; });
}

}  // namespace palaute::tool
