// Counting more different things than should be kept in memory.
#ifndef PALAUTE_AUTHORING_BOUNDED_TABLE_H_
#define PALAUTE_AUTHORING_BOUNDED_TABLE_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>

namespace palaute {

// A table by name whose rarest values are dropped when it grows past a limit, as in lossy counting
// (Manku and Motwani, VLDB 2002). What is dropped and met again begins anew, so a support may be
// too low, by no more than missed(). The same values in the same order leave the same table.
// Value has a member `support`, which only grows.
template <class Value>
class BoundedTable {
 public:
  // REQUIRES: most > 1.
  explicit BoundedTable(std::size_t most) : most_(most) {}

  // The value of a name, new if it is not kept. Earlier references become invalid.
  Value& at(const std::string& name) {
    const auto known = values_.find(name);
    if (known != values_.end()) return known->second;
    if (values_.size() == most_) drop_rarest();
    return values_[name];
  }

  // nullptr if it is not kept.
  const Value* find(const std::string& name) const {
    const auto known = values_.find(name);
    return known == values_.end() ? nullptr : &known->second;
  }

  const std::unordered_map<std::string, Value>& values() const { return values_; }
  // The most that a support may be too low.
  std::uint64_t missed() const { return missed_; }

 private:
  void drop_rarest() {
    std::uint64_t least = 0;
    while (values_.size() > most_ / 2) {
      ++least;
      std::erase_if(values_, [&](const auto& item) { return item.second.support <= least; });
    }
    missed_ += least;
  }

  std::size_t most_;
  std::uint64_t missed_ = 0;
  std::unordered_map<std::string, Value> values_;
};

}  // namespace palaute

#endif  // PALAUTE_AUTHORING_BOUNDED_TABLE_H_
