#include "base/digest.h"

#include <gtest/gtest.h>

namespace palaute {
namespace {

// Expected value: FIPS 180-2, appendix B.1.
TEST(Digest, IsTheSha256OfTheBytesHoweverTheyArrive) {
  Digest digest;
  digest.add("a");
  digest.add("bc");
  EXPECT_EQ(digest.finish(),
            "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace palaute
