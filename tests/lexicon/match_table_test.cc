#include "lexicon/match_table.h"

#include <gtest/gtest.h>

#include <deque>
#include <string>
#include <vector>

namespace palaute {
namespace {

Candidate lemma(std::string text, PartOfSpeech part_of_speech = PartOfSpeech::unknown,
                FeatureSet features = {}) {
  return {CandidateKind::lemma, std::move(text), part_of_speech, features, false};
}

FeatureSet set_of(Feature feature) {
  FeatureSet features;
  features.add(feature);
  return features;
}

// What morphology would say of a few words; any other word is known only as it is written.
WordAnalysis analysis_of(const std::string& form) {
  WordAnalysis analysis;
  analysis.candidates.push_back({CandidateKind::surface, form, PartOfSpeech::unknown, {}, false});
  auto& candidates = analysis.candidates;
  if (form == "hinnasta") candidates.push_back(lemma("hinta", PartOfSpeech::noun));
  if (form == "saisi")
    candidates.push_back(lemma("saada", PartOfSpeech::verb, set_of(Feature::conditional)));
  if (form == "toimimaton") {
    candidates.push_back(lemma("toimimaton", PartOfSpeech::adjective));
    candidates.push_back({CandidateKind::root, "toimia", PartOfSpeech::verb, {}, true});
  }
  if (form == "asiakaspalvelusta") {
    candidates.push_back(lemma("asiakaspalvelu", PartOfSpeech::noun));
    candidates.push_back({CandidateKind::head, "palvelu", PartOfSpeech::noun, {}, false});
    analysis.first_parts = {"asiakas"};
  }
  return analysis;
}

Entry entry_of(Axis axis, std::string_view pattern) {
  Entry entry;
  entry.axis = axis;
  entry.pattern_text = pattern;
  auto parsed = parse_pattern(pattern);
  const auto* error = std::get_if<PatternError>(&parsed);
  EXPECT_EQ(error, nullptr) << pattern << ": " << error->message;
  if (error == nullptr) entry.pattern = std::get<Pattern>(std::move(parsed));
  if (axis == Axis::theme) entry.meaning = ThemeMeaning{};
  if (axis == Axis::opinion) entry.meaning = OpinionMeaning{};
  if (axis == Axis::cue) entry.meaning = CueMeaning{};
  return entry;
}

// A table filled in a test, and matched on texts of plain words.
class Patterns {
 public:
  Patterns(Axis axis, std::initializer_list<const char*> patterns) {
    for (const char* pattern : patterns) add(entry_of(axis, pattern));
  }
  void add(Entry entry) {
    texts_.push_back(entry.pattern_text);
    table_.add(EntryId{static_cast<std::uint32_t>(texts_.size() - 1)}, entry);
  }

  std::vector<Match> match(std::string_view text, Prompt prompt = Prompt::open) const {
    std::deque<FormRecord> records;
    std::vector<const FormRecord*> clause;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find(' ', begin), text.size());
      records.push_back(table_.resolve(analysis_of(std::string(text.substr(begin, end - begin)))));
      clause.push_back(&records.back());
      begin = end + 1;
    }
    std::vector<Match> matches;
    table_.match(clause, matches, prompt);
    return matches;
  }

  // "ei toimia@0,2": the pattern and the words it won; "-" before it where the sense is reversed.
  std::string matched(std::string_view text, Prompt prompt = Prompt::open) const {
    std::string shown;
    for (const Match& match : match(text, prompt)) {
      shown += std::string(shown.empty() ? "" : " ; ") + (match.reversed ? "-" : "") +
               texts_[match.entry.value];
      for (std::uint8_t i = 0; i < match.word_count; ++i)
        shown += (i == 0 ? "@" : ",") + std::to_string(match.words[i]);
    }
    return shown;
  }

  const MatchTable& table() const { return table_; }

 private:
  MatchTable table_;
  std::vector<std::string> texts_;
};

struct Case {
  const char* pattern;
  const char* text;
  const char* expected;
};

void expect_matches(std::span<const Case> cases) {
  for (const Case& c : cases) {
    EXPECT_EQ(Patterns(Axis::opinion, {c.pattern}).matched(c.text), c.expected)
        << c.pattern << " on " << c.text;
  }
}

TEST(MatchTable, MatchesEveryKindOfItem) {
  const Case cases[] = {
      {"hinta", "hinnasta", "hinta@0"},
      {"hinnasta", "hinnasta", "hinnasta@0"},
      {"\"hinta\"", "hinnasta", ""},
      {"\"hinnasta\"", "hinnasta", "\"hinnasta\"@0"},
      {"hin*", "hinnasta", "hin*@0"},
      {"hinta*", "hinnasta", "hinta*@0"},
      {"+palvelu", "asiakaspalvelusta", "+palvelu@0"},
      {"+palvelu", "palvelu", ""},
      {"palvelu", "asiakaspalvelusta", "palvelu@0"},
      {"asiakas+", "asiakaspalvelusta", "asiakas+@0"},
      {"asiakas+", "asiakas", ""},
      {"asiakas", "asiakaspalvelusta", ""},
      {"/V", "hinnasta saisi", "/V@1"},
      {"hinta/V", "hinnasta", ""},
      {"hinta/N", "hinnasta", "hinta/N@0"},
      {"[conditional]", "hinnasta saisi", "[conditional]@1"},
      {"saada[conditional]", "saisi", "saada[conditional]@0"},
      {"saada[past]", "saisi", ""},
  };
  expect_matches(cases);
}

TEST(MatchTable, TellsTheSenseOfAReversedWord) {
  const Case cases[] = {
      {"toimia", "toimimaton", "-toimia@0"},
      {"toimimaton", "toimimaton", "toimimaton@0"},
      {"toimia & toimia", "toimimaton toimimaton", "toimia & toimia@0,1"},
      {"täysin (toimia|toimimaton)", "täysin toimimaton", "täysin (toimia|toimimaton)@0,1"},
  };
  expect_matches(cases);
}

TEST(MatchTable, KeepsWithinGaps) {
  const Case cases[] = {
      {"ei toimia", "ei toimia", "ei toimia@0,1"},
      {"ei toimia", "ei oikein toimia", ""},
      {"ei ..2 toimia", "ei toimia", "ei ..2 toimia@0,1"},
      {"ei ..2 toimia", "ei x y toimia", "ei ..2 toimia@0,3"},
      {"ei ..2 toimia", "ei x y z toimia", ""},
      {"ei ..2 toimia", "toimia ei", ""},
      {"a ..2 b c", "a b x b c", "a ..2 b c@0,3,4"},
      {"ei ..2 toimia", "ei toimia toimia", "ei ..2 toimia@0,1"},
  };
  expect_matches(cases);
}

TEST(MatchTable, FindsWordsInAnyOrder) {
  const Case cases[] = {
      {"laskutus & virhe", "virhe oli siis laskutus", "laskutus & virhe@0,3"},
      {"laskutus & virhe", "laskutus virhe", "laskutus & virhe@0,1"},
      {"laskutus & virhe", "laskutus", ""},
      {"a & a", "a", ""},
      {"a & b & c", "c b a", "a & b & c@0,1,2"},
  };
  expect_matches(cases);
}

TEST(MatchTable, HoldsBackWhereTheClauseHoldsAnExcludedWord) {
  const Case cases[] = {
      {"kylmä !juoma", "kylmä kohtelu", "kylmä !juoma@0"},
      {"kylmä !juoma", "kylmä juoma", ""},
      {"kylmä !juoma", "juoma oli kylmä", ""},
      {"kylmä !(juoma|ruoka)", "kylmä ruoka", ""},
      {"kylmä !+palvelu", "kylmä asiakaspalvelusta", ""},
  };
  expect_matches(cases);
}

TEST(MatchTable, MatchesAlternatives) {
  const Case cases[] = {
      {"(hidas|kehno) vastaus", "kehno vastaus", "(hidas|kehno) vastaus@0,1"},
      {"vastaus (hidas|kehno)", "vastaus kehno", "vastaus (hidas|kehno)@0,1"},
      {"(hidas|kehno)", "hidas kehno", "(hidas|kehno)@0 ; (hidas|kehno)@1"},
  };
  expect_matches(cases);
}

TEST(MatchTable, LetsTheLongestThenTheLeftmostWin) {
  const Patterns patterns(Axis::opinion, {"hyvä", "hyvä palvelu", "palvelu hidas", "palvelu"});
  EXPECT_EQ(patterns.matched("hyvä palvelu"), "hyvä palvelu@0,1");
  EXPECT_EQ(patterns.matched("hyvä palvelu hidas"), "hyvä palvelu@0,1");
  EXPECT_EQ(patterns.matched("palvelu hyvä"), "palvelu@0 ; hyvä@1");
}

TEST(MatchTable, CountsMatchedWordsNotTheGapBetweenThem) {
  const Patterns patterns(Axis::opinion, {"a ..5 b", "x y z"});
  EXPECT_EQ(patterns.matched("a x y z b"), "a ..5 b@0,4 ; x y z@1,2,3");
}

TEST(MatchTable, LetsWhatAWordIsWinOverWhatItIsMadeOf) {
  const Patterns patterns(Axis::theme, {"palvelu", "asiakaspalvelu", "toimia", "toimimaton"});
  EXPECT_EQ(patterns.matched("asiakaspalvelusta"), "asiakaspalvelu@0");
  EXPECT_EQ(patterns.matched("toimimaton"), "toimimaton@0");
}

TEST(MatchTable, LetsTwoThemesWinOnTheVerySameWords) {
  const Patterns themes(Axis::theme, {"hinta", "\"hinnasta\"", "hinta/N"});
  EXPECT_EQ(themes.matched("hinnasta"), "\"hinnasta\"@0");
  const Patterns twins(Axis::theme, {"hinta", "hinta/N"});
  EXPECT_EQ(twins.matched("hinnasta"), "hinta@0 ; hinta/N@0");
  const Patterns opinions(Axis::opinion, {"hinta", "hinta/N"});
  EXPECT_EQ(opinions.matched("hinnasta"), "hinta@0");
}

TEST(MatchTable, LetsAxesShareWords) {
  Patterns patterns(Axis::theme, {"kallis"});
  patterns.add(entry_of(Axis::opinion, "kallis hinta"));
  patterns.add(entry_of(Axis::cue, "hinta"));
  EXPECT_EQ(patterns.matched("kallis hinta"), "kallis@0 ; kallis hinta@0,1 ; hinta@1");
}

TEST(MatchTable, NeverMatchesANorootEntryThroughTheVerbBehindAWord) {
  Patterns patterns(Axis::opinion, {});
  Entry entry = entry_of(Axis::opinion, "toimia");
  std::get<OpinionMeaning>(entry.meaning).not_through_root = true;
  patterns.add(entry);
  EXPECT_EQ(patterns.matched("toimimaton"), "");
  EXPECT_EQ(patterns.matched("toimia"), "toimia@0");
}

TEST(MatchTable, AsksEntriesOnlyAfterTheirQuestion) {
  Patterns patterns(Axis::opinion, {"ei"});
  Entry entry = entry_of(Axis::opinion, "ei mitään");
  std::get<OpinionMeaning>(entry.meaning).prompts = {Prompt::improve};
  patterns.add(entry);
  EXPECT_EQ(patterns.matched("ei mitään", Prompt::improve), "ei mitään@0,1");
  EXPECT_EQ(patterns.matched("ei mitään"), "ei@0");
}

TEST(MatchTable, MarksWordsThatMayStartAClause) {
  Patterns patterns(Axis::cue, {"ei"});
  Entry entry = entry_of(Axis::cue, "sen sijaan");
  std::get<CueMeaning>(entry.meaning).kind = CueKind::contrast;
  patterns.add(entry);
  EXPECT_TRUE(patterns.table().resolve(analysis_of("sen")).may_start_clause);
  EXPECT_FALSE(patterns.table().resolve(analysis_of("sijaan")).may_start_clause);
  EXPECT_FALSE(patterns.table().resolve(analysis_of("ei")).may_start_clause);
}

// Whatever the words: no two winners of an axis share one, unless both are themes on the same
// words.
TEST(MatchTable, NeverUsesAWordTwiceOnAnAxis) {
  const Patterns patterns(Axis::opinion,
                          {"a", "b", "a b", "a ..2 c", "b & c", "(a|c) b", "c a !b", "c"});
  const std::string letters = "abcx";
  for (unsigned code = 0; code < 4096; ++code) {
    std::string text;
    for (unsigned word = 0; word < 6; ++word) {
      if (word > 0) text += ' ';
      text += letters[(code >> (2 * word)) & 3U];
    }
    std::vector<int> uses(6, 0);
    for (const Match& match : patterns.match(text)) {
      for (std::uint8_t i = 0; i < match.word_count; ++i) ++uses[match.words[i]];
    }
    EXPECT_LE(*std::max_element(uses.begin(), uses.end()), 1) << text;
  }
}

}  // namespace
}  // namespace palaute
