#include "morphology/form_table.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

namespace palaute {
namespace {

TEST(FormTable, KnowsOnlyWhatWasInserted) {
  FormTable<int> table;
  EXPECT_EQ(table.find("hinta"), nullptr);
  table.insert("hinta", 1);
  ASSERT_NE(table.find("hinta"), nullptr);
  EXPECT_EQ(*table.find("hinta"), 1);
  EXPECT_EQ(table.find("hint"), nullptr);
  EXPECT_EQ(table.find(""), nullptr);
}

TEST(FormTable, KeepsTheFirstRecordOfAForm) {
  FormTable<int> table;
  const int& first = table.insert("hinta", 1);
  EXPECT_EQ(&table.insert("hinta", 2), &first);
  EXPECT_EQ(first, 1);
  EXPECT_EQ(table.size(), 1U);
}

TEST(FormTable, GrowsWithoutMovingItsRecords) {
  constexpr int kForms = 20'000;
  FormTable<int> table;
  std::vector<const int*> records;
  for (int i = 0; i < kForms; ++i) records.push_back(&table.insert(std::to_string(i), i));
  EXPECT_EQ(table.size(), static_cast<std::size_t>(kForms));
  for (int i = 0; i < kForms; ++i) {
    EXPECT_EQ(table.find(std::to_string(i)), records[static_cast<std::size_t>(i)]);
    EXPECT_EQ(*records[static_cast<std::size_t>(i)], i);
  }
}

TEST(FormTable, AgreesBetweenThreadsThatInsertTheSameForms) {
  constexpr int kForms = 5'000;
  FormTable<std::string> table;
  std::vector<std::vector<const std::string*>> seen(2);
  std::vector<std::jthread> threads;
  for (auto& records : seen) {
    threads.emplace_back([&table, &records] {
      for (int i = 0; i < kForms; ++i) {
        const std::string form = std::to_string(i);
        const std::string* known = table.find(form);
        records.push_back(known != nullptr ? known : &table.insert(form, form));
      }
    });
  }
  threads.clear();
  EXPECT_EQ(seen[0], seen[1]);
  EXPECT_EQ(table.size(), static_cast<std::size_t>(kForms));
}

}  // namespace
}  // namespace palaute
