// palaute lexicon: the tools of those who write lexicons.
#include "commands.h"

namespace palaute::tool {

void add_lexicon(CLI::App& app, Action& action) {
  CLI::App* lexicon = app.add_subcommand("lexicon", "Work on lexicons");
  lexicon->require_subcommand(1);
  add_lexicon_lint(*lexicon, action);
  add_lexicon_stats(*lexicon, action);
  add_lexicon_diff(*lexicon, action);
  add_lexicon_mine(*lexicon, action);
  add_lexicon_calibrate(*lexicon, action);
  add_lexicon_import(*lexicon, action);
}

}  // namespace palaute::tool
