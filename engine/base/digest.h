// Which bytes was this made from? SHA-256 fingerprints for provenance.
#ifndef PALAUTE_BASE_DIGEST_H_
#define PALAUTE_BASE_DIGEST_H_

#include <memory>
#include <string>
#include <string_view>

namespace palaute {

// Accumulates bytes in any number of pieces. Use from one thread at a time.
class Digest {
 public:
  Digest();
  ~Digest();
  Digest(Digest&&) noexcept;
  Digest& operator=(Digest&&) noexcept;

  void add(std::string_view bytes);
  // "sha256:<64 hexadecimal digits>", the same digits as sha256sum prints. Call once.
  std::string finish();

 private:
  struct Context;
  std::unique_ptr<Context> context_;
};

}  // namespace palaute

#endif  // PALAUTE_BASE_DIGEST_H_
