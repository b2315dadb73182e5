// How far is it? A line on a terminal, at most ten times a second.
#ifndef PALAUTE_TOOLS_PROGRESS_H_
#define PALAUTE_TOOLS_PROGRESS_H_

#include <chrono>
#include <cstdint>
#include <functional>

namespace palaute::tool {

enum class ProgressMode : std::uint8_t { automatic, always, never };

// Writes to standard error; automatic: only if that is a terminal. Call show() from one thread at a
// time.
class Progress {
 public:
  explicit Progress(ProgressMode mode);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();  // clears the line

  // What BatchOptions::on_progress wants; empty when nothing is to be shown.
  std::function<void(std::uint64_t, std::uint64_t)> callback();

 private:
  void show(std::uint64_t done, std::uint64_t total);

  bool shown_;
  bool has_line_ = false;
  std::chrono::steady_clock::time_point last_;
};

}  // namespace palaute::tool

#endif  // PALAUTE_TOOLS_PROGRESS_H_
