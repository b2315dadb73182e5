#include <gtest/gtest.h>

#include <string>

#include "lexicon/access.h"
#include "lexicon_folder.h"
#include "palaute/lexicon.h"

namespace palaute {
namespace {

// What opening says once `line` has been added to a file; empty if it is in order.
std::string complaint(const std::string& file, const std::string& line) {
  const LexiconFolder folder;
  folder.write(file, "#palaute " + file.substr(3, file.find('.') - 3) + ' ' + file.substr(0, 2) +
                         " 1\n" + line + '\n');
  const auto lexicon = Lexicon::open(folder.path());
  if (lexicon) return "";
  EXPECT_EQ(lexicon.error().code, ErrorCode::lexicon);
  return lexicon.error().to_string();
}

struct Case {
  const char* line;
  std::string expected;
};

void expect_complaints(const std::string& file, std::span<const Case> cases) {
  for (const Case& c : cases) {
    const std::string expected = c.expected.empty() ? "" : file + ":2:" + c.expected;
    EXPECT_EQ(complaint(file, c.line), expected) << c.line;
  }
}

TEST(LineReaders, CheckThemeLines) {
  const Case cases[] = {
      {"price\thalpa", ""},
      {"price\thalpa\t1.5", ""},
      {"price\thalpa\t1.5 # cheap", ""},
      {"prise\thalpa", "1: unknown theme 'prise'; did you mean 'price'?"},
      {"weather\tsataa", "1: unknown theme 'weather'"},
      {"price", "6: column 2 is empty; columns are parted by one tab"},
      {"price\thalpa\t1\t2", "15: unexpected column 4; this file has 3 columns"},
      {"price\thalpa\thyvä", "13: 'hyvä' is no valence; use -3 to 3 in halves"},
      {"price\thalpa\t3.5", "13: '3.5' is no valence; use -3 to 3 in halves"},
      {"price\thalpa\t0.3", "13: '0.3' is no valence; use -3 to 3 in halves"},
      {"price\thalpa\tnan", "13: 'nan' is no valence; use -3 to 3 in halves"},
      {"price\tei ..2", "13: a gap needs a word after it"},
      {"price\thyvä hinta[ihme]", "18: unknown feature 'ihme'"},
  };
  expect_complaints("fi/themes.tsv", cases);
}

constexpr const char* kFlags =
    "known are negated=V, fixed, noroot, themed, wish, profane, prompt=NAME";

TEST(LineReaders, CheckOpinionLines) {
  const std::string known = kFlags;
  const Case cases[] = {
      {"kova\t-1", ""},
      {"kova\t-1\tnegated=0.5,fixed, noroot,themed,wish,profane,prompt=why,prompt=open", ""},
      {"kova", "5: column 2 is empty; columns are parted by one tab"},
      {"kova\t-4", "6: '-4' is no valence; use -3 to 3 in halves"},
      {"kova\t-1x", "6: '-1x' is no valence; use -3 to 3 in halves"},
      {"kova\t-1\tkiinteä", "9: unknown flag 'kiinteä'; " + known},
      {"kova\t-1\tfixed,prompt=when", "9: unknown flag 'prompt=when'; " + known},
      {"kova\t-1\tnegated=x", "9: unknown flag 'negated=x'; " + known},
      {"kova\t-1\tnegated=9", "9: unknown flag 'negated=9'; " + known},
      {"kova\t-1\tfixed\tx", "15: unexpected column 4; this file has 3 columns"},
      {"\t-1", "1: column 1 is empty; columns are parted by one tab"},
      {"kova (\t-1", "7: a word is missing here"},
  };
  expect_complaints("fi/sentiment.tsv", cases);
}

TEST(LineReaders, CheckCueLines) {
  const Case cases[] = {
      {"negator\tei\t-0.8/-0.4\t5", ""},
      {"negator\tilman\t-1\t-3", ""},
      {"wish\ttoivoa\t-0.5\twhole", ""},
      {"contrast\tmutta", ""},
      {"contrast\tmutta\t0.5", ""},
      {"boundary\tkoska", ""},
      {"negater\tei\t-0.8\t5",
       "1: unknown cue 'negater'; known are negator, intensifier, diminisher, wish, question, "
       "comparison, contrast, boundary"},
      {"negator\tei\tpaljon\t5",
       "12: 'paljon' is no factor; use a number or a/b for praise and blame"},
      {"negator\tei\t-1/x\t5", "12: '-1/x' is no factor; use a number or a/b for praise and blame"},
      {"negator\tei\tinf\t5", "12: 'inf' is no factor; use a number or a/b for praise and blame"},
      {"negator\tei\t-1\tlause",
       "15: 'lause' is no reach; use clause, whole, or a number of words"},
      {"negator\tei\t-1\t0", "15: '0' is no reach; use clause, whole, or a number of words"},
      {"negator\tei\t-1\t21", "15: '21' is no reach; use clause, whole, or a number of words"},
      {"negator\tei\t-1\t2.5", "15: '2.5' is no reach; use clause, whole, or a number of words"},
      {"negator\tei\t-1", "14: a negator needs a factor and a reach"},
      {"wish\ttoivoa\t\t3", "14: a wish needs a factor and a reach"},
      {"negator", "8: column 2 is empty; columns are parted by one tab"},
  };
  expect_complaints("fi/cues.tsv", cases);
}

TEST(LineReaders, CheckLabelLines) {
  const Case emotions[] = {
      {"anger\traivo", ""},
      {"rage\traivo",
       "1: unknown label 'rage'; known are joy, trust, anger, frustration, disappointment, fear, "
       "sadness, surprise"},
      {"anger\traivo\t1", "13: unexpected column 3; this file has 2 columns"},
  };
  expect_complaints("fi/emotions.tsv", emotions);
  const Case intents[] = {
      {"leaving\tirtisanoa", ""},
      {"anger\traivo",
       "1: unknown label 'anger'; known are praise, complaint, wish, question, leaving, "
       "recommending, urgent"},
  };
  expect_complaints("fi/intents.tsv", intents);
}

TEST(LineReaders, CheckPhraseLines) {
  const Case cases[] = {
      {"share\tosuus", ""},
      {"share", "6: column 2 is empty; columns are parted by one tab"},
  };
  expect_complaints("fi/phrases.tsv", cases);
}

TEST(LineReaders, CheckTheThemeTree) {
  const Case cases[] = {
      {"stock\tVarasto\tStock\t3\tbenefit\thedonic\tlogistics", ""},
      {"service.tone\tSävy\tTone\t3\tbenefit\thedonic\tservice", ""},
      {"stock\tVarasto\tStock\t5\tbenefit\thedonic\tx", "21: level is 1, 2, 3 or 4"},
      {"stock\tVarasto\tStock\t1.5\tbenefit\thedonic\tx", "21: level is 1, 2, 3 or 4"},
      {"stock\tVarasto\tStock\tnan\tbenefit\thedonic\tx", "21: level is 1, 2, 3 or 4"},
      {"stock\tVarasto\tStock\t3\tgood\thedonic\tx", "23: side is benefit or sacrifice"},
      {"stock\tVarasto\tStock\t3\tbenefit\tfun\tx", "31: kind is utilitarian or hedonic"},
      {"stock\tVarasto\tStock\t3\tbenefit\thedonic",
       "38: column 7 is empty; columns are parted by one tab"},
      {"stock.shelf\tHylly\tShelf\t3\tbenefit\thedonic\tx",
       "1: its parent 'stock' must stand on an earlier line"},
      {"-\tprice", "3: a theme cannot be removed; remove its patterns instead"},
  };
  for (const Case& c : cases) {
    const LexiconFolder folder;
    folder.add("themes.tsv", c.line);
    const auto lexicon = Lexicon::open(folder.path());
    const std::string expected = c.expected.empty() ? "" : "themes.tsv:12:" + c.expected;
    EXPECT_EQ(lexicon ? "" : lexicon.error().to_string(), expected) << c.line;
  }
}

TEST(LineReaders, CheckTheFirstLineOfEachFile) {
  const struct {
    const char* file;
    const char* first_line;
    const char* expected;
  } cases[] = {
      {"fi/themes.tsv", "price\thinta\n",
       "fi/themes.tsv:1: the first line must be '#palaute <kind> <language> <format-version>'"},
      {"fi/themes.tsv", "#palaute themes en 1\n",
       "fi/themes.tsv:1: the first line must be '#palaute themes fi 1'"},
      {"any/sentiment.tsv", "#palaute themes any 1\n",
       "any/sentiment.tsv:1: the first line must be '#palaute sentiment any 1'"},
      {"themes.tsv", "#palaute themes any 1\n",
       "themes.tsv:1: the first line must be '#palaute theme-tree any 1'"},
  };
  for (const auto& c : cases) {
    const LexiconFolder folder;
    folder.write(c.file, c.first_line);
    const auto findings = lint_lexicon(folder.path());
    ASSERT_TRUE(findings);
    const bool found = std::any_of(findings->begin(), findings->end(), [&](const auto& finding) {
      return finding.place.to_string() == c.expected;
    });
    EXPECT_TRUE(found) << c.expected;
  }
}

TEST(LineReaders, ReportTheFirstErrorAndHowManyMoreThereAre) {
  const LexiconFolder folder;
  folder.add("fi/sentiment.tsv", "kova\t9\nkehno\t8");
  folder.add("fi/cues.tsv", "negater\tei\t1\t1");
  const auto lexicon = Lexicon::open(folder.path());
  ASSERT_FALSE(lexicon);
  EXPECT_TRUE(lexicon.error().to_string().starts_with("fi/cues.tsv:8:1: unknown cue 'negater'"));
  EXPECT_TRUE(lexicon.error().message.ends_with(" (and 2 more; palaute lexicon lint lists them)"));
}

// The entry that a line of a file became.
const Entry& entry_at(const Lexicon& lexicon, std::string_view location) {
  const auto& entries = LexiconAccess::data(lexicon).entries;
  for (std::uint32_t i = 0; i < entries.size(); ++i) {
    if (lexicon.entry_location(EntryId{i}) == location) return entries[i];
  }
  ADD_FAILURE() << "no entry at " << location;
  return entries[0];
}

TEST(LineReaders, KeepWhatALineSays) {
  const LexiconFolder folder;
  folder.write(
      "fi/sentiment.tsv",
      "#palaute sentiment fi 1\n"
      "toimia\t1.5\tnegated=-2,noroot,prompt=why,prompt=problem\nkova\t-1\tfixed,themed\n");
  folder.write("fi/cues.tsv",
               "#palaute cues fi 1\nnegator\tei\t-0.8/-0.4\t5\nquestion\tlienee\t0.5\t-2\n"
               "wish\ttoivoa\t-1\tclause\ncomparison\tkuin\t0.5\twhole\n");
  const auto lexicon = Lexicon::open(folder.path());
  ASSERT_TRUE(lexicon) << lexicon.error().to_string();

  const OpinionMeaning& toimia = entry_at(*lexicon, "fi/sentiment.tsv:2").opinion();
  EXPECT_EQ(toimia.valence, 1.5);
  EXPECT_EQ(toimia.negated_valence, -2.0);
  EXPECT_TRUE(toimia.not_through_root);
  EXPECT_EQ(toimia.prompts, (std::vector{Prompt::why, Prompt::problem}));
  EXPECT_FALSE(toimia.fixed);
  const OpinionMeaning& kova = entry_at(*lexicon, "fi/sentiment.tsv:3").opinion();
  EXPECT_TRUE(kova.fixed && kova.needs_theme);
  EXPECT_FALSE(kova.negated_valence);

  const CueMeaning& negator = entry_at(*lexicon, "fi/cues.tsv:2").cue();
  EXPECT_EQ(negator.on_praise, -0.8);
  EXPECT_EQ(negator.on_blame, -0.4);
  EXPECT_EQ(negator.reach.after, 5U);
  EXPECT_EQ(negator.reach.before, 0U);
  const CueMeaning& question = entry_at(*lexicon, "fi/cues.tsv:3").cue();
  EXPECT_EQ(question.on_praise, question.on_blame);
  EXPECT_EQ(question.reach.before, 2U);
  EXPECT_EQ(question.reach.after, 0U);
  EXPECT_EQ(entry_at(*lexicon, "fi/cues.tsv:4").cue().reach.before, 0U);
  EXPECT_EQ(entry_at(*lexicon, "fi/cues.tsv:4").cue().reach.after, kWholeClause);
  EXPECT_EQ(entry_at(*lexicon, "fi/cues.tsv:5").cue().reach.before, kWholeClause);
}

}  // namespace
}  // namespace palaute
