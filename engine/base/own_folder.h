// Where on the disk is this library or program?
#ifndef PALAUTE_BASE_OWN_FOLDER_H_
#define PALAUTE_BASE_OWN_FOLDER_H_

#include <filesystem>

namespace palaute {

// The folder of the library or program that this code was linked into; data is installed relative
// to it. Empty if the system does not tell.
std::filesystem::path own_folder();

}  // namespace palaute

#endif  // PALAUTE_BASE_OWN_FOLDER_H_
