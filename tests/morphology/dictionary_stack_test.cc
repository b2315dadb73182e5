#include "morphology/dictionary_stack.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace palaute {
namespace {

const DictionaryName kFinnish = {"voikko", "fi"};
const DictionaryName kEnglish = {"hunspell", "en_US"};
const DictionaryName kMissing = {"hunspell", "tlh_QO"};
const DictionaryName kMissingVoikko = {"voikko", "tlh"};

DictionarySettings settings_of(std::vector<DictionaryName> dictionaries) {
  DictionarySettings settings;
  settings.dictionaries = std::move(dictionaries);
  return settings;
}

// Which dictionary knows the form, "-" if none.
std::string who_knows(const std::string& form, const DictionarySettings& settings,
                      const std::string& backend = {}) {
  auto stack = DictionaryStack::open(settings, backend);
  if (!stack) return stack.error().to_string();
  const DictionaryStack::Answer answer = stack->read(form);
  EXPECT_EQ(answer.readings.empty(), answer.dictionary.empty()) << form;
  return answer.readings.empty() ? "-" : answer.dictionary;
}

bool first_knows(const std::string& form, const DictionarySettings& settings) {
  auto stack = DictionaryStack::open(settings);
  EXPECT_TRUE(stack);
  return stack && !stack->read_with_first(form).empty();
}

TEST(DictionaryStack, AsksTheNextWhereOneDoesNotKnowAWord) {
  for (const DictionarySettings& settings :
       {settings_of({kFinnish, kEnglish}), settings_of({kEnglish, kFinnish})}) {
    EXPECT_EQ(who_knows("palvelusta", settings), "voikko");
    EXPECT_EQ(who_knows("services", settings), "hunspell");
    EXPECT_EQ(who_knows("xyzzyq", settings), "-");
  }
}

TEST(DictionaryStack, TakesTheAnswerOfTheFirstThatKnowsAWord) {
  EXPECT_EQ(who_knows("me", settings_of({kFinnish, kEnglish})), "voikko");
  EXPECT_EQ(who_knows("me", settings_of({kEnglish, kFinnish})), "hunspell");
}

// One word may be asked of a dictionary that another word had opened.
TEST(DictionaryStack, AnswersEveryWordAfresh) {
  const DictionarySettings settings = settings_of({kFinnish, kEnglish});
  auto stack = DictionaryStack::open(settings);
  ASSERT_TRUE(stack);
  for (int round = 0; round < 2; ++round) {
    EXPECT_EQ(stack->read("services").dictionary, "hunspell");
    EXPECT_EQ(stack->read("xyzzyq").dictionary, "");
    EXPECT_EQ(stack->read("palvelusta").dictionary, "voikko");
    EXPECT_EQ(stack->read("me").dictionary, "voikko");
  }
}

TEST(DictionaryStack, PassesOverWhatIsNotInstalled) {
  for (const DictionarySettings& settings :
       {settings_of({kMissing, kEnglish}), settings_of({kMissingVoikko, kEnglish, kMissing})}) {
    EXPECT_EQ(who_knows("services", settings), "hunspell");
    EXPECT_EQ(who_knows("palvelusta", settings), "-");
  }
}

TEST(DictionaryStack, AsksOnlyTheBackendThatIsWanted) {
  const DictionarySettings settings = settings_of({kFinnish, kEnglish});
  EXPECT_EQ(who_knows("palvelusta", settings, "hunspell"), "-");
  EXPECT_EQ(who_knows("me", settings, "hunspell"), "hunspell");
  EXPECT_EQ(who_knows("services", settings, "voikko"), "-");
  EXPECT_EQ(who_knows("me", settings, "voikko"), "voikko");
}

TEST(DictionaryStack, AsksAnyBackendWhereTheLanguageHasNoneOfThatKind) {
  EXPECT_EQ(who_knows("services", settings_of({kEnglish}), "voikko"), "hunspell");
  EXPECT_EQ(who_knows("palvelusta", settings_of({kFinnish}), "hunspell"), "voikko");
}

TEST(DictionaryStack, NamesTheDictionariesOfWhichNoneIsInstalled) {
  const struct {
    std::vector<DictionaryName> dictionaries;
    const char* backend;
    const char* expected;
  } cases[] = {
      {{kMissing}, "", "none of the dictionaries is installed: hunspell tlh_QO; install one"},
      {{kMissing, kMissingVoikko},
       "",
       "none of the dictionaries is installed: hunspell tlh_QO, voikko tlh; install one"},
      // Whoever asks for a backend does not get another.
      {{kFinnish, kMissing},
       "hunspell",
       "none of the dictionaries is installed: hunspell tlh_QO; install one"},
  };
  for (const auto& c : cases) {
    const DictionarySettings settings = settings_of(c.dictionaries);
    const auto stack = DictionaryStack::open(settings, c.backend);
    ASSERT_FALSE(stack) << c.expected;
    EXPECT_EQ(stack.error().code, ErrorCode::lexicon);
    EXPECT_TRUE(stack.error().message.starts_with(c.expected)) << stack.error().message;
  }
}

TEST(DictionaryStack, MayBeEmptyWhereTheLanguageDoesWithout) {
  DictionarySettings settings = settings_of({kMissing});
  settings.is_optional = true;
  EXPECT_EQ(who_knows("services", settings), "-");
  EXPECT_FALSE(first_knows("services", settings));
  settings.dictionaries.push_back(kEnglish);
  EXPECT_EQ(who_knows("services", settings), "hunspell");
}

TEST(DictionaryStack, AsksTheFirstThatIsInstalledAlone) {
  EXPECT_TRUE(first_knows("services", settings_of({kEnglish, kFinnish})));
  EXPECT_TRUE(first_knows("services", settings_of({kMissing, kEnglish})));
  EXPECT_FALSE(first_knows("services", settings_of({kFinnish, kEnglish})));
}

}  // namespace
}  // namespace palaute
