// What does the command say and return when something goes wrong?
#ifndef PALAUTE_TOOLS_FAILURE_H_
#define PALAUTE_TOOLS_FAILURE_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "palaute/base.h"

namespace palaute::tool {

enum class ExitCode : std::uint8_t {
  fine = 0,
  findings = 1,  // lint found something
  usage = 2,
  input = 3,
  configuration = 4,  // or lexicon
  internal = 5,
  interrupted = 130,
};

// By what went wrong; an io error is the survey's.
ExitCode exit_code_of(const Error& error);

// Prints "palaute: <error>" on one line of standard error and gives the code back.
ExitCode fail(const Error& error);
ExitCode fail(const Error& error, ExitCode code);

// Text of unknown origin, fit for a terminal: control characters and marks of direction are shown
// as "?".
std::string printable(std::string_view text);

}  // namespace palaute::tool

#endif  // PALAUTE_TOOLS_FAILURE_H_
