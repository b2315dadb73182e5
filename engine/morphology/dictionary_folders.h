// Where are dictionaries installed: our own, and those of the machine?
#ifndef PALAUTE_MORPHOLOGY_DICTIONARY_FOLDERS_H_
#define PALAUTE_MORPHOLOGY_DICTIONARY_FOLDERS_H_

#include <filesystem>
#include <string>

namespace palaute {

// The first file of that name in the folders of dictionaries: DICPATH, which Hunspell's own tools
// read too, then ours, then those of the machine. Empty if there is none.
std::filesystem::path find_dictionary_file(const std::string& name);

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_DICTIONARY_FOLDERS_H_
