// How a report speaks: the phrases and the numbers of one language.
#ifndef PALAUTE_REPORT_WORDS_H_
#define PALAUTE_REPORT_WORDS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "palaute/drivers.h"
#include "palaute/lexicon.h"

namespace palaute {

// A name in braces and what stands for it.
using Slot = std::pair<std::string_view, std::string_view>;

enum class Sign : std::uint8_t { minus_only, always };

// Phrases come from lexicons/<language>/phrases.tsv. Numbers are rounded half to even on their
// exact binary value; a result that rounds to zero has no sign.
class Words {
 public:
  // `lexicon` must outlive this object.
  Words(const Lexicon& lexicon, Language language, const DriverOptions& options);

  Language language() const { return language_; }

  // The phrase of `key` with its slots filled in. What is filled in is not read for slots again.
  std::string say(std::string_view key, const std::vector<Slot>& slots = {}) const;
  // Phrase "status.<status>"; the status itself when the catalogue does not know it.
  std::string status(std::string_view status) const;

  std::string points(double value, Sign sign = Sign::minus_only) const;  // one decimal
  std::string score(double value) const;  // as few decimals as it needs, up to two
  std::string count(std::uint64_t value) const;
  std::string percent(double share) const;             // 0…1
  std::string per_cent_points(double per_cent) const;  // 0…100
  std::string probability(double value) const;         // three decimals, or "< 0.001"
  std::string interval(double low, double high, Sign sign = Sign::minus_only) const;
  // Of the distance from zero, whichever side the interval is on: "3.1–20.0".
  std::string distance_range(double low, double high) const;

 private:
  std::string localized(std::string digits) const;

  const Lexicon* lexicon_;
  Language language_;
  std::string confidence_;
  std::string min_n_;
  std::string min_firm_;
};

}  // namespace palaute

#endif  // PALAUTE_REPORT_WORDS_H_
