#include "report/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace palaute {
namespace {

constexpr std::string_view kMinus = "\u2212";
constexpr std::size_t kGroup = 3;

std::string fixed(double value, int decimals) {
  std::string digits = fmt::format("{:.{}f}", value, decimals);
  const bool is_zero = digits.find_first_of("123456789") == std::string::npos;
  if (is_zero && digits.starts_with('-')) digits.erase(0, 1);
  return digits;
}

void drop_trailing_zeros(std::string& digits) {
  if (digits.find('.') == std::string::npos) return;
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.ends_with('.')) digits.pop_back();
}

const Slot* find_slot(const std::vector<Slot>& slots, std::string_view name) {
  const auto found = std::find_if(slots.begin(), slots.end(),
                                  [&](const Slot& slot) { return slot.first == name; });
  return found == slots.end() ? nullptr : &*found;
}

std::string filled(std::string_view phrase, const std::vector<Slot>& slots) {
  std::string text;
  while (!phrase.empty()) {
    const std::size_t open = std::min(phrase.find('{'), phrase.size());
    text += phrase.substr(0, open);
    phrase.remove_prefix(open);
    const std::size_t close = phrase.find('}');
    if (close == std::string_view::npos) break;
    const Slot* slot = find_slot(slots, phrase.substr(1, close - 1));
    text += slot != nullptr ? slot->second : phrase.substr(0, close + 1);
    phrase.remove_prefix(close + 1);
  }
  return text.append(phrase);
}

}  // namespace

Words::Words(const Lexicon& lexicon, Language language, const DriverOptions& options)
    : lexicon_(&lexicon), language_(language) {
  confidence_ = score(100.0 * options.confidence);
  min_n_ = count(options.min_n);
  min_firm_ = count(options.min_firm);
}

std::string Words::say(std::string_view key, const std::vector<Slot>& slots) const {
  std::vector<Slot> all = slots;
  all.insert(all.end(), {{"confidence", confidence_}, {"min_n", min_n_}, {"min_firm", min_firm_}});
  return filled(lexicon_->phrase(language_, key), all);
}

std::string Words::status(std::string_view status) const {
  const std::string key = fmt::format("status.{}", status);
  const std::string_view phrase = lexicon_->phrase(language_, key);
  return std::string(phrase == key ? status : phrase);
}

// From "-1234.5" to what the language writes.
std::string Words::localized(std::string digits) const {
  const bool negative = digits.starts_with('-');
  if (negative) digits.erase(0, 1);
  const std::size_t point = std::min(digits.find('.'), digits.size());
  std::string text(negative ? kMinus : "");
  for (std::size_t i = 0; i < point; ++i) {
    if (i > 0 && (point - i) % kGroup == 0) text += lexicon_->phrase(language_, "number.group");
    text += digits[i];
  }
  if (point == digits.size()) return text;
  return text.append(lexicon_->phrase(language_, "number.decimal")).append(digits, point + 1);
}

std::string Words::points(double value, Sign sign) const {
  const std::string digits = fixed(value, 1);
  const bool plus = sign == Sign::always && value > 0.0 && digits != "0.0";
  return (plus ? "+" : "") + localized(digits);
}

std::string Words::score(double value) const {
  std::string digits = fixed(value, 2);
  drop_trailing_zeros(digits);
  return localized(std::move(digits));
}

std::string Words::count(std::uint64_t value) const { return localized(fmt::to_string(value)); }

std::string Words::percent(double share) const { return per_cent_points(100.0 * share); }

std::string Words::per_cent_points(double per_cent) const {
  return say("number.percent", {{"value", localized(fixed(per_cent, 1))}});
}

std::string Words::probability(double value) const {
  constexpr double kSmallest = 0.001;
  if (value < kSmallest) return say("number.below", {{"value", localized(fixed(kSmallest, 3))}});
  return localized(fixed(value, 3));
}

std::string Words::interval(double low, double high, Sign sign) const {
  return say("number.interval", {{"low", points(low, sign)}, {"high", points(high, sign)}});
}

std::string Words::distance_range(double low, double high) const {
  const auto [nearest, farthest] = std::minmax({std::abs(low), std::abs(high)});
  return say("number.range", {{"low", points(nearest)}, {"high", points(farthest)}});
}

}  // namespace palaute
