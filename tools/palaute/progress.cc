#include "progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <iostream>

namespace palaute::tool {
namespace {

constexpr std::chrono::milliseconds kPause{100};

bool wants(ProgressMode mode) {
  return mode == ProgressMode::always ||
         (mode == ProgressMode::automatic && ::isatty(STDERR_FILENO) == 1);
}

}  // namespace

Progress::Progress(ProgressMode mode) : shown_(wants(mode)) {}

Progress::~Progress() {
  if (has_line_) std::cerr << "\r\x1b[K" << std::flush;
}

std::function<void(std::uint64_t, std::uint64_t)> Progress::callback() {
  if (!shown_) return {};
  return [this](std::uint64_t done, std::uint64_t total) { show(done, total); };
}

void Progress::show(std::uint64_t done, std::uint64_t total) {
  const auto now = std::chrono::steady_clock::now();
  if (has_line_ && now - last_ < kPause) return;
  last_ = now;
  has_line_ = true;
  const std::string of = total == 0 ? std::string() : fmt::format(" of {}", total);
  std::cerr << "\r\x1b[K" << fmt::format("tagged {}{} rows", done, of) << std::flush;
}

}  // namespace palaute::tool
