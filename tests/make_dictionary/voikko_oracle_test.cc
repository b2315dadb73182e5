// Does Voikko, where it is installed, read the forms that we make as we mean them?
#include <gtest/gtest.h>

#include <iostream>
#include <set>
#include <string>

#include "finnish.h"
#include "morphology/voikko_library.h"

namespace palaute::maker {
namespace {

constexpr std::size_t kEveryForm = 29;  // of a million
constexpr double kLeastAgreement = 0.98;

class Voikko {
 public:
  Voikko() : library_(voikko_library()) {
    const char* error = nullptr;
    if (library_ != nullptr) handle_ = library_->init(&error, "fi", nullptr);
  }
  Voikko(const Voikko&) = delete;
  Voikko& operator=(const Voikko&) = delete;
  ~Voikko() {
    if (handle_ != nullptr) library_->terminate(handle_);
  }

  bool is_there() const { return handle_ != nullptr; }

  // The lemmas of a form, in small letters without hyphens.
  std::set<std::string> lemmas_of(const std::string& form) const {
    std::set<std::string> lemmas;
    VoikkoAnalysis** analyses = library_->analyze(handle_, form.c_str());
    for (VoikkoAnalysis** analysis = analyses; *analysis != nullptr; ++analysis) {
      char* lemma = library_->value(*analysis, "BASEFORM");
      if (lemma != nullptr) lemmas.insert(plain(lemma));
      library_->free_value(lemma);
    }
    library_->free_analyses(analyses);
    return lemmas;
  }

  static std::string plain(std::string lemma) {
    std::erase(lemma, '-');
    if (!lemma.empty() && lemma.front() >= 'A' && lemma.front() <= 'Z') lemma.front() += 'a' - 'A';
    return lemma;
  }

 private:
  const VoikkoLibrary* library_;
  VoikkoHandle* handle_ = nullptr;
};

struct Agreement {
  std::size_t made = 0;
  std::size_t asked = 0;
  std::size_t agreed = 0;
  std::string examples;  // of forms that Voikko reads otherwise
};

// Asks about every so many-th form of a word and of the words made of it.
void ask(const Voikko& voikko, const std::string& lemma, const Paradigm& paradigm,
         Agreement& agreement) {
  for (const Form& form : paradigm.forms) {
    if (!form.following.stands_alone || ++agreement.made % kEveryForm != 0) continue;
    const std::string written = utf8_of(form.text());
    const auto lemmas = voikko.lemmas_of(written);
    const auto has = [&](const std::string& text) {
      return lemmas.count(Voikko::plain(text)) == 1;
    };
    ++agreement.asked;
    if (has(lemma) || has(utf8_of(paradigm.lemma)) || has(utf8_of(paradigm.root))) {
      ++agreement.agreed;
    } else if (agreement.examples.size() < 400) {
      agreement.examples += lemma;
      agreement.examples += ": " + written + '\n';
    }
  }
}

TEST(VoikkoOracle, ReadsOurFormsAsWeMeanThem) {
  const Voikko voikko;
  if (!voikko.is_there()) GTEST_SKIP() << "libvoikko or its Finnish dictionary is not installed";
  const auto lemmas = read_lemmas(finnish_table("lemmas"));
  ASSERT_TRUE(lemmas) << lemmas.error().to_string();
  Agreement agreement;
  for (const Lemma& lemma : *lemmas) {
    const std::string text = utf8_of(lemma.text);
    if (voikko.lemmas_of(text).count(Voikko::plain(text)) == 0) continue;
    const auto paradigms = inflect(lemma, finnish());
    ASSERT_TRUE(paradigms) << paradigms.error().to_string();
    for (const Paradigm& paradigm : *paradigms) ask(voikko, text, paradigm, agreement);
  }
  const double share = static_cast<double>(agreement.agreed) / static_cast<double>(agreement.asked);
  std::cout << agreement.agreed << " of " << agreement.asked << " forms agree: " << share << '\n';
  EXPECT_GE(share, kLeastAgreement) << agreement.examples;
}

}  // namespace
}  // namespace palaute::maker
