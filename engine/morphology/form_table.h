// Each distinct form is worked out once: a table that all threads read without locks.
#ifndef PALAUTE_MORPHOLOGY_FORM_TABLE_H_
#define PALAUTE_MORPHOLOGY_FORM_TABLE_H_

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace palaute {

// An append-only map from form to Record, which must be a pure function of the form. Safe to share
// between threads: find() takes no lock; insert() takes one, and the first of two threads that
// insert a form at once wins. References stay valid.
template <class Record>
class FormTable {
 public:
  FormTable() { publish(1024); }
  FormTable(const FormTable&) = delete;
  FormTable& operator=(const FormTable&) = delete;

  // The record of a form, or null if nobody has inserted it yet.
  const Record* find(std::string_view form) const {
    const Buckets* buckets = buckets_.load(std::memory_order_acquire);
    const std::size_t hash = hash_of(form);
    for (std::size_t at = hash & buckets->mask;; at = (at + 1) & buckets->mask) {
      const Node* node = buckets->slots[at].load(std::memory_order_acquire);
      if (node == nullptr) return nullptr;
      if (node->hash == hash && node->form == form) return &node->record;
    }
  }

  const Record& insert(std::string_view form, Record record) {
    const std::lock_guard lock(mutex_);
    if (const Record* known = find(form)) return *known;
    const Buckets* buckets = buckets_.load(std::memory_order_relaxed);
    if (2 * (nodes_.size() + 1) > buckets->mask) {
      publish(2 * (buckets->mask + 1));
      buckets = buckets_.load(std::memory_order_relaxed);
    }
    const Node& node =
        nodes_.emplace_back(Node{hash_of(form), std::string(form), std::move(record)});
    place(*buckets, node);
    return node.record;
  }

  std::size_t size() const {
    const std::lock_guard lock(mutex_);
    return nodes_.size();
  }

 private:
  struct Node {
    std::size_t hash = 0;
    std::string form;
    Record record;
  };
  struct Buckets {
    explicit Buckets(std::size_t size)
        : mask(size - 1), slots(new std::atomic<const Node*>[size]()) {}
    std::size_t mask;
    std::unique_ptr<std::atomic<const Node*>[]> slots;
  };

  static std::size_t hash_of(std::string_view form) { return std::hash<std::string_view>()(form); }

  static void place(const Buckets& buckets, const Node& node) {
    std::size_t at = node.hash & buckets.mask;
    while (buckets.slots[at].load(std::memory_order_relaxed) != nullptr)
      at = (at + 1) & buckets.mask;
    buckets.slots[at].store(&node, std::memory_order_release);
  }

  // Readers may still be in an old bucket array, so old ones are kept; together they are no larger
  // than the newest.
  void publish(std::size_t size) {
    const auto& buckets = all_buckets_.emplace_back(std::make_unique<Buckets>(size));
    for (const Node& node : nodes_) place(*buckets, node);
    buckets_.store(buckets.get(), std::memory_order_release);
  }

  mutable std::mutex mutex_;
  std::deque<Node> nodes_;
  std::vector<std::unique_ptr<Buckets>> all_buckets_;
  std::atomic<const Buckets*> buckets_ = nullptr;
};

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_FORM_TABLE_H_
