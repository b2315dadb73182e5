// Ctrl-C asks the work to stop; nothing half-written is left.
#ifndef PALAUTE_TOOLS_INTERRUPT_H_
#define PALAUTE_TOOLS_INTERRUPT_H_

#include <csignal>
#include <stop_token>
#include <thread>

namespace palaute::tool {

// While it lives, SIGINT and SIGTERM request a stop instead of ending the process. Make it before
// other threads, which inherit the signal mask.
class Interrupt {
 public:
  Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;
  ~Interrupt();

  std::stop_token token() const { return work_.get_token(); }

 private:
  void wait(const std::stop_token& done);

  sigset_t signals_{};
  std::stop_source work_;
  std::jthread waiter_;
};

}  // namespace palaute::tool

#endif  // PALAUTE_TOOLS_INTERRUPT_H_
