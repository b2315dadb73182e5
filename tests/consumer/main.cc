// The library program of the README, compiled and run against the installed library.
#include <iostream>

#include "palaute/palaute.h"

int main() {
  const auto analyzer = palaute::Analyzer::open();
  if (!analyzer) return std::cerr << analyzer.error().to_string() << '\n', 1;
  const std::string_view answer = "Jonotus kesti ikuisuuden, mutta asiakaspalvelija oli ihana.";
  for (const palaute::Mention& mention : analyzer->analyze(answer).mentions) {
    std::cout << analyzer->lexicon().theme(mention.theme).id << ' '
              << polarity_name(mention.polarity) << ' ' << mention.theme_words.of(answer) << '\n';
  }
}
