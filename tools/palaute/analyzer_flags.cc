#include "analyzer_flags.h"

namespace palaute::tool {

void AnalyzerFlags::add(CLI::App& command) {
  command
      .add_option("--language", language,
                  "Language of most answers; others are still told where they clearly are")
      ->check(CLI::IsMember({"auto", "fi", "en", "sv"}));
  command
      .add_option("--spelling", spelling,
                  "Read unknown words as the usual word one mistake away, or leave them")
      ->check(CLI::IsMember({"on", "off"}));
  command
      .add_option("--dictionary", dictionary,
                  "Which dictionary to ask, where a language has several")
      ->check(CLI::IsMember({"best", "voikko", "hunspell"}));
  overlays.add(command);
}

AnalyzerOptions AnalyzerFlags::options() const {
  AnalyzerOptions options;
  options.language = language_from_code(language);
  options.spelling = spelling == "off" ? Spelling::as_written : Spelling::correct;
  if (dictionary != "best") options.dictionary = dictionary;
  return options;
}

Result<Analyzer> AnalyzerFlags::open() const {
  const auto folders = overlays.folders();
  if (!folders) return folders.error();
  auto lexicon = Lexicon::open({}, *folders);
  if (!lexicon) return lexicon.error();
  return Analyzer::open(*std::move(lexicon), options());
}

}  // namespace palaute::tool
