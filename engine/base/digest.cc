#include "base/digest.h"

#include <openssl/evp.h>

#include <array>

namespace palaute {

struct Digest::Context {
  EVP_MD_CTX* state = EVP_MD_CTX_new();

  Context() { EVP_DigestInit_ex(state, EVP_sha256(), nullptr); }
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
  ~Context() { EVP_MD_CTX_free(state); }
};

Digest::Digest() : context_(std::make_unique<Context>()) {}
Digest::~Digest() = default;
Digest::Digest(Digest&&) noexcept = default;
Digest& Digest::operator=(Digest&&) noexcept = default;

void Digest::add(std::string_view bytes) {
  EVP_DigestUpdate(context_->state, bytes.data(), bytes.size());
}

std::string Digest::finish() {
  std::array<unsigned char, 32> hash{};
  EVP_DigestFinal_ex(context_->state, hash.data(), nullptr);
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text = "sha256:";
  for (const unsigned char byte : hash) {
    text += kDigits[byte >> 4U];
    text += kDigits[byte & 15U];
  }
  return text;
}

}  // namespace palaute
