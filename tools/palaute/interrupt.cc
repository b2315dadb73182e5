#include "interrupt.h"

#include <ctime>

namespace palaute::tool {

Interrupt::Interrupt() {
  sigemptyset(&signals_);
  sigaddset(&signals_, SIGINT);
  sigaddset(&signals_, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
  waiter_ = std::jthread([this](const std::stop_token& done) { wait(done); });
}

Interrupt::~Interrupt() {
  waiter_.request_stop();
  waiter_.join();
  pthread_sigmask(SIG_UNBLOCK, &signals_, nullptr);
}

void Interrupt::wait(const std::stop_token& done) {
  constexpr timespec kHeartbeat{0, 20'000'000};
  while (!done.stop_requested()) {
    if (sigtimedwait(&signals_, nullptr, &kHeartbeat) > 0) work_.request_stop();
  }
}

}  // namespace palaute::tool
