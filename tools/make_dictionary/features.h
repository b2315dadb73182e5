// What a form says beside its lemma: the names that `is:` fields of the dictionary carry.
#ifndef PALAUTE_TOOLS_MAKE_DICTIONARY_FEATURES_H_
#define PALAUTE_TOOLS_MAKE_DICTIONARY_FEATURES_H_

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace palaute::maker {

class Features {
 public:
  // nullopt if no feature is called `name`.
  static std::optional<Features> named(std::string_view name);
  // All names that named() knows.
  static std::vector<std::string> all_names();

  Features operator|(Features others) const { return Features(bits_ | others.bits_); }
  bool has_all(Features others) const { return (bits_ & others.bits_) == others.bits_; }
  auto operator<=>(const Features&) const = default;

  // In a fixed order, degrees and moods before cases.
  std::vector<std::string_view> names() const;

  Features() = default;

 private:
  explicit Features(std::uint32_t bits) : bits_(bits) {}
  std::uint32_t bits_ = 0;
};

}  // namespace palaute::maker

#endif  // PALAUTE_TOOLS_MAKE_DICTIONARY_FEATURES_H_
