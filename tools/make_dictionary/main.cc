// palaute_make_dictionary LEXICON_LANGUAGE_FOLDER OUTPUT_FOLDER
#include <filesystem>
#include <iostream>

#include "dictionary.h"

int main(int count, char** words) {
  if (count != 3) {
    std::cerr << "usage: palaute_make_dictionary LEXICON_LANGUAGE_FOLDER OUTPUT_FOLDER\n"
                 "e.g.   palaute_make_dictionary lexicons/fi build/dictionaries\n";
    return 2;
  }
  // A folder written with a slash at its end has no name of its own.
  const auto folder = std::filesystem::path(words[1]).lexically_normal();
  const auto made = palaute::maker::make_dictionary_files(
      folder.has_filename() ? folder : folder.parent_path(), words[2]);
  if (made) return 0;
  std::cerr << made.error().to_string() << '\n';
  return 1;
}
