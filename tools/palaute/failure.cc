#include "failure.h"

#include <algorithm>
#include <iostream>

namespace palaute::tool {
namespace {

// The lead bytes of C1 controls (U+0080–U+009F) and of U+2028–U+202E and U+2066–U+2069.
std::size_t unsafe_size(std::string_view text) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  if (byte(0) < 0x20 || byte(0) == 0x7F) return 1;
  if (byte(0) == 0xC2 && byte(1) < 0xA0) return 2;
  if (byte(0) != 0xE2) return 0;
  const bool separates = byte(1) == 0x80 && byte(2) >= 0xA8 && byte(2) <= 0xAE;
  const bool isolates = byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9;
  return separates || isolates ? 3 : 0;
}

}  // namespace

ExitCode exit_code_of(const Error& error) {
  switch (error.code) {
    case ErrorCode::argument:
      return ExitCode::usage;
    case ErrorCode::lexicon:
      return ExitCode::configuration;
    case ErrorCode::stopped:
      return ExitCode::interrupted;
    case ErrorCode::io:
    case ErrorCode::encoding:
    case ErrorCode::syntax:
    case ErrorCode::schema:
    case ErrorCode::limit:
      break;
  }
  return ExitCode::input;
}

ExitCode fail(const Error& error) { return fail(error, exit_code_of(error)); }

ExitCode fail(const Error& error, ExitCode code) {
  std::cerr << "palaute: " << printable(error.to_string()) << '\n';
  return code;
}

std::string printable(std::string_view text) {
  std::string safe;
  while (!text.empty()) {
    const std::size_t unsafe = unsafe_size(text);
    if (unsafe > 0) {
      safe += text.front() == '\n' || text.front() == '\t' ? ' ' : '?';
    } else {
      safe += text.front();
    }
    text.remove_prefix(std::max<std::size_t>(unsafe, 1));
  }
  return safe;
}

}  // namespace palaute::tool
