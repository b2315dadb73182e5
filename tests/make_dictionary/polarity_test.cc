// An ending never turns praise into blame: no form of a word of the lexicon gets the opposite sign.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "finnish.h"
#include "palaute/analyzer.h"

namespace palaute::maker {
namespace {

const Analyzer& analyzer(Language language) {
  static std::map<Language, Analyzer> analyzers;
  const auto known = analyzers.find(language);
  if (known != analyzers.end()) return known->second;
  AnalyzerOptions options;
  options.language = language;
  options.spelling = Spelling::as_written;
  auto opened = Analyzer::open(options);
  EXPECT_TRUE(opened) << opened.error().to_string();
  return analyzers.emplace(language, *std::move(opened)).first->second;
}

int sign_of(Language language, const std::string& word) {
  const double score = analyzer(language).analyze(word).score;
  return score > 0 ? 1 : score < 0 ? -1 : 0;
}

// The words of sentiment.tsv that stand there alone, as plain letters.
std::set<std::string> single_words(const std::string& language) {
  const std::string name = language + "/sentiment.tsv";
  const auto table = TableFile::read(PALAUTE_LEXICONS "/" + name, name);
  EXPECT_TRUE(table) << table.error().to_string();
  std::set<std::string> words;
  for (const TableLine& line : table->lines()) {
    const std::string& pattern = line.cells[0].text;
    const bool is_plain = std::none_of(pattern.begin(), pattern.end(), [](char c) {
      return std::string_view(" \"*+()|[]&!./0123456789:;=<>^'-").find(c) != std::string_view::npos;
    });
    if (is_plain) words.insert(pattern);
  }
  return words;
}

// Forms that say something else on purpose: without it, if it were, better than, is it? An
// imperative of the third person is written like a question.
bool turns_on_purpose(const Form& form) {
  for (const char* name :
       {"abessive", "conditional", "comparative", "negated", "question", "imperative"}) {
    if (form.features.has_all(*Features::named(name))) return true;
  }
  return false;
}

TEST(Polarity, OfFinnishWordsIsThatOfAllTheirForms) {
  const auto lemmas = read_lemmas(finnish_table("lemmas"));
  ASSERT_TRUE(lemmas) << lemmas.error().to_string();
  const std::set<std::string> words = single_words("fi");
  std::size_t asked = 0;
  for (const Lemma& lemma : *lemmas) {
    const std::string word = utf8_of(lemma.text);
    const int sign = words.contains(word) ? sign_of(Language::finnish, word) : 0;
    if (sign == 0) continue;
    const auto paradigms = inflect(lemma, finnish());
    ASSERT_TRUE(paradigms) << word;
    for (const Form& form : paradigms->front().forms) {
      if (!form.following.stands_alone || turns_on_purpose(form)) continue;
      const std::string written = utf8_of(form.text());
      ++asked;
      EXPECT_NE(sign_of(Language::finnish, written), -sign) << word << " -> " << written;
    }
  }
  EXPECT_GT(asked, 5000U);
}

// "stop" with "ed": stoped, stopped; "easy" with "er": easyer, easier.
std::vector<std::string> with_ending(const std::string& word, const std::string& ending) {
  std::vector<std::string> forms = {word + ending};
  const bool ends_in_vowel = std::string_view("aeiouy").find(word.back()) != std::string_view::npos;
  if (!ends_in_vowel) forms.push_back(word + word.back() + ending);
  const std::string stem = word.substr(0, word.size() - 1);
  if (word.ends_with('y')) forms.push_back(stem + "i" + ending);
  if (word.ends_with('e')) forms.push_back(stem + ending);
  return forms;
}

TEST(Polarity, OfEnglishWordsIsThatOfAllTheirForms) {
  std::size_t asked = 0;
  const std::set<std::string> words = single_words("en");
  for (const std::string& word : words) {
    const int sign = sign_of(Language::english, word);
    const bool is_two_words = word == "fine";  // what one pays is another word
    if (sign == 0 || word.size() < 3 || is_two_words) continue;
    for (const char* ending : {"s", "es", "d", "ed", "ing", "er", "est"}) {
      for (const std::string& form : with_ending(word, ending)) {
        const ExplainedWord read = analyzer(Language::english).word(form, Language::english);
        const bool is_form = read.status == "known" && read.lemma == word && !words.contains(form);
        if (!is_form) continue;
        ++asked;
        EXPECT_NE(sign_of(Language::english, form), -sign) << word << " -> " << form;
      }
    }
  }
  EXPECT_GT(asked, 1200U);
}

}  // namespace
}  // namespace palaute::maker
