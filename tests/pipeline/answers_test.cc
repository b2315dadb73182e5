// One answer: the tags it gets, and what holds of the tags of every answer.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "pipeline/random_answers.h"
#include "pipeline/small_analyzer.h"

namespace palaute {
namespace {

constexpr std::size_t kAnswers = 1500;

// "service.attitude:positive(ystävällinen|Tosi ystävällinen)" for each mention.
std::string described(const TaggedAnswer& tags, std::string_view answer) {
  std::string text;
  for (const Mention& mention : tags.mentions) {
    if (!text.empty()) text += ' ';
    text += small_analyzer().lexicon().theme(mention.theme).id + ':';
    text += polarity_name(mention.polarity);
    text += '(' + std::string(mention.theme_words.of(answer)) + '|';
    text += std::string(mention.opinion_words.of(answer)) + ')';
  }
  return text;
}

bool is_border(std::string_view text, std::size_t position) {
  return position == text.size() || (static_cast<unsigned char>(text[position]) & 0xC0U) != 0x80U;
}

void expect_slice(ByteRange range, std::string_view answer) {
  ASSERT_LE(range.begin, range.end);
  ASSERT_LE(range.end, answer.size());
  EXPECT_TRUE(is_border(answer, range.begin)) << range.begin;
  EXPECT_TRUE(is_border(answer, range.end)) << range.end;
}

void expect_words(ByteRange range, std::string_view answer) {
  EXPECT_FALSE(range.empty());
  expect_slice(range, answer);
}

void expect_slices(const TaggedAnswer& tags, std::string_view answer) {
  std::uint32_t last = 0;
  for (const Mention& mention : tags.mentions) {
    expect_words(mention.theme_words, answer);
    expect_slice(mention.opinion_words, answer);
    EXPECT_EQ(mention.opinion_words.empty(), !mention.opinion_entry.has_value());
    EXPECT_GE(mention.theme_words.begin, last) << "mentions stand in reading order";
    last = mention.theme_words.begin;
  }
  for (const auto* labels : {&tags.emotions, &tags.intents}) {
    for (const Label& label : *labels) expect_words(label.words, answer);
  }
}

TEST(Answers, SpansAreTheWordsThatTheCustomerWrote) {
  const struct {
    std::string_view answer;
    std::string_view mentions;
  } cases[] = {
      {"Hyvä palvelu", "service:positive(palvelu|Hyvä)"},
      {"Hyva\u0308 palvelu!", "service:positive(palvelu|Hyva\u0308)"},
      {"👩‍👩‍👧 Todella HYVÄÄÄ palvelua", "service:positive(palvelua|HYVÄÄÄ)"},
      {"\u00A0 “Huono” toimitus…", "delivery:negative(toimitus|Huono)"},
      {"pal\u00ADvelu oli hyvää", "service:positive(pal\u00ADvelu|hyvää)"},
      {"Palvelu hyvä, mutta kallis.",
       "service:positive(Palvelu|hyvä) "
       "price.level:negative(kallis|kallis)"},
      {"Good service but slow delivery",
       "service:positive(service|Good) delivery:negative(delivery|slow)"},
      {"Really good 👍", "general.overall:positive(good|good) general.overall:positive(👍|👍)"},
  };
  for (const auto& [answer, mentions] : cases) {
    EXPECT_EQ(described(small_analyzer().analyze(answer), answer), mentions) << answer;
  }
}

TEST(Answers, EverySpanIsASliceOfTheAnswerOnCodePointBorders) {
  std::size_t mentions = 0;
  for (const std::string& answer : random_answers(kAnswers, 11)) {
    SCOPED_TRACE(answer);
    const TaggedAnswer tags = small_analyzer().analyze(answer);
    expect_slices(tags, answer);
    mentions += tags.mentions.size();
    if (HasFailure()) return;
  }
  EXPECT_GT(mentions, kAnswers) << "the answers say too little to test anything";
}

TEST(Answers, ScoresStayWithinTheirRangeAndAgreeWithThePolarity) {
  for (const std::string& answer : random_answers(kAnswers, 12)) {
    SCOPED_TRACE(answer);
    const TaggedAnswer tags = small_analyzer().analyze(answer);
    EXPECT_LE(tags.score, 1.0);
    EXPECT_GE(tags.score, -1.0);
    EXPECT_TRUE(tags.polarity != Polarity::positive || tags.score > 0.0);
    EXPECT_TRUE(tags.polarity != Polarity::negative || tags.score < 0.0);
  }
}

TEST(Answers, ExplainingChangesNoTag) {
  for (const std::string& answer : random_answers(kAnswers, 13)) {
    const Explanation explanation = small_analyzer().explain(answer, Prompt::improve);
    EXPECT_EQ(explanation.result, small_analyzer().analyze(answer, Prompt::improve)) << answer;
  }
}

TEST(Answers, EveryStepOfAnExplanationPointsIntoTheAnswer) {
  for (const std::string& answer : random_answers(kAnswers, 14)) {
    SCOPED_TRACE(answer);
    const Explanation explanation = small_analyzer().explain(answer);
    for (const ExplainedWord& word : explanation.words) expect_words(word.words, answer);
    for (const ExplainedMatch& match : explanation.matches) {
      expect_words(match.words, answer);
      for (const ExplainedCue& cue : match.cues) expect_words(cue.words, answer);
    }
    if (HasFailure()) return;
  }
}

TEST(Answers, ExplanationsSayWhatChangedAnOpinion) {
  const std::string answer = "Palvelu ei ollut hyvää";
  const Explanation explanation = small_analyzer().explain(answer);
  const auto opinion =
      std::find_if(explanation.matches.begin(), explanation.matches.end(),
                   [](const ExplainedMatch& match) { return match.axis == "opinion"; });
  ASSERT_NE(opinion, explanation.matches.end());
  EXPECT_EQ(opinion->words.of(answer), "hyvää");
  EXPECT_EQ(opinion->valence, 2.0);
  EXPECT_EQ(opinion->value, -1.6);
  ASSERT_EQ(opinion->cues.size(), 1U);
  EXPECT_EQ(opinion->cues[0].kind, "negator");
  EXPECT_EQ(opinion->cues[0].words.of(answer), "ei");
  EXPECT_EQ(opinion->cues[0].factor, -0.8);
  EXPECT_EQ(explanation.words[0].lemma, "palvelu");
}

TEST(Answers, FlagsSayWhyAnAnswerHasNoTags) {
  const struct {
    std::string_view answer;
    std::vector<AnswerFlag> flags;
  } cases[] = {
      {"", {AnswerFlag::empty}},
      {" \t\r\n ", {AnswerFlag::empty}},
      {"-", {AnswerFlag::unknown_language, AnswerFlag::no_content}},
      {"...", {AnswerFlag::unknown_language, AnswerFlag::no_content}},
      {"\u200B", {AnswerFlag::unknown_language, AnswerFlag::no_content}},
      {"En osaa sanoa.", {AnswerFlag::no_content}},
      {"no comment", {AnswerFlag::no_content}},
      {"Быстрая доставка и хорошие цены, спасибо", {AnswerFlag::unknown_language}},
      {"👍", {AnswerFlag::unknown_language}},
      {"hyvä palvelu", {}},
      {"hyvä palvelu, soittakaa 040 123 4567", {AnswerFlag::pii}},
      {"good service, write to a.b@example.com", {AnswerFlag::pii}},
  };
  for (const auto& [answer, flags] : cases) {
    TaggedAnswer expected;
    for (const AnswerFlag flag : flags) expected.set(flag);
    EXPECT_EQ(small_analyzer().analyze(answer).flags, expected.flags) << answer;
  }
}

TEST(Answers, InAnUnknownLanguageOnlySignsAreRead) {
  const TaggedAnswer tags = small_analyzer().analyze("Доставка очень понравилась, спасибо 👍");
  EXPECT_EQ(tags.language, Language::unknown);
  ASSERT_EQ(tags.mentions.size(), 1U);
  EXPECT_EQ(small_analyzer().lexicon().theme(tags.mentions[0].theme).id, "general.overall");
  EXPECT_EQ(tags.polarity, Polarity::positive);
}

TEST(Answers, ALanguageThatIsGivenIsPresumedWhereWordsDoNotTell) {
  const LexiconFolder folder;
  AnalyzerOptions options;
  options.language = Language::finnish;
  const Analyzer finnish = open_analyzer(folder, options);
  for (const char* answer : {"ok", "5G", "👍", "Очень хорошее обслуживание, спасибо большое"}) {
    EXPECT_EQ(finnish.analyze(answer).language, Language::finnish) << answer;
    EXPECT_FALSE(finnish.analyze(answer).has(AnswerFlag::unknown_language)) << answer;
  }
  EXPECT_EQ(finnish.analyze("The service was good but I had to wait for an hour").language,
            Language::english);
}

TEST(Answers, ASentenceMayBeInAnotherLanguage) {
  const Explanation explanation = small_analyzer().explain(
      "Hyvä palvelu ja ystävällinen henkilökunta. The delivery was very slow and late.");
  EXPECT_EQ(explanation.words.front().language, Language::finnish);
  EXPECT_EQ(explanation.words.back().language, Language::english);
  bool finds_delivery = false;
  for (const Mention& mention : explanation.result.mentions)
    finds_delivery = finds_delivery ||
                     small_analyzer().lexicon().theme(mention.theme).id.starts_with("delivery");
  EXPECT_TRUE(finds_delivery);
}

TEST(Answers, ThePromptDecidesWhatNothingMeans) {
  const std::string_view answer = "Ei mitään";
  EXPECT_EQ(small_analyzer().analyze(answer, Prompt::improve).polarity, Polarity::positive);
  EXPECT_NE(small_analyzer().analyze(answer, Prompt::praise).polarity, Polarity::positive);
}

TEST(Answers, WhatIsTooLongIsCutBetweenCodePointsAndFlagged) {
  const LexiconFolder folder;
  const std::string answer = "Hyvä palvelu 👍";
  for (const std::size_t limit : {1, 4, 5, 14, 15, 16, 17, 18}) {
    SCOPED_TRACE(limit);
    AnalyzerOptions options;
    options.language = Language::finnish;
    options.max_answer_bytes = limit;
    const Analyzer analyzer = open_analyzer(folder, options);
    const TaggedAnswer tags = analyzer.analyze(answer);
    EXPECT_EQ(tags.has(AnswerFlag::truncated), limit < answer.size());
    expect_slices(tags, std::string_view(answer).substr(0, limit));
  }
}

TEST(Answers, BytesAfterTheCutChangeNothing) {
  const LexiconFolder folder;
  AnalyzerOptions options;
  options.max_answer_bytes = 13;
  const Analyzer analyzer = open_analyzer(folder, options);
  const TaggedAnswer whole = analyzer.analyze("Hyvä palvelu");
  TaggedAnswer cut = analyzer.analyze("Hyvä palvelu ja huono hinta");
  EXPECT_TRUE(cut.has(AnswerFlag::truncated));
  cut.flags = whole.flags;
  EXPECT_EQ(cut, whole);
}

TEST(Answers, AnAnalyzerNeedsTheGeneralThemes) {
  const LexiconFolder folder;
  folder.write("themes.tsv",
               "#palaute theme-tree any 1\n"
               "service\tPalvelu\tService\t2\tbenefit\thedonic\tcustomer service\n");
  for (const std::string language : {"fi", "en"}) {
    folder.write(language + "/themes.tsv", "#palaute themes " + language + " 1\n");
  }
  const auto analyzer = Analyzer::open(must(Lexicon::open(folder.path())));
  ASSERT_FALSE(analyzer);
  EXPECT_EQ(analyzer.error().code, ErrorCode::lexicon);
  EXPECT_EQ(analyzer.error().to_string(), "themes.tsv: the theme tree lacks 'general.overall'");
}

}  // namespace
}  // namespace palaute
