#include "text/language.h"

#include <gtest/gtest.h>

namespace palaute {
namespace {

constexpr std::string_view kFinnish =
    "Palvelu oli todella hyvää ja ystävällistä. Tilaus tuli perille ajallaan, mutta lasku oli "
    "väärin. "
    "En ole saanut vielä vastausta kysymykseen, vaikka soitin eilen. Kiitos kaikesta avusta! "
    "Odotin puhelimessa "
    "melkein tunnin enkä päässyt läpi. Hinta on liian korkea, mutta laatu kestää. Suosittelen "
    "lämpimästi muillekin.";
constexpr std::string_view kEnglish =
    "The service was really good and the staff were friendly. My order arrived on time but the "
    "bill was wrong. "
    "I have not had an answer to my question yet, although I called yesterday. Thank you for all "
    "the help! I was waiting "
    "on the phone for almost an hour and could not get through. The price is too high but it is "
    "worth it.";

Language identify(std::string_view raw) {
  static const LanguageSample kSamples[] = {{Language::finnish, kFinnish},
                                            {Language::english, kEnglish}};
  static const LanguageModel model = LanguageModel::train(kSamples);
  CleanText clean;
  std::vector<Word> words;
  normalize(raw, clean);
  segment(clean, words);
  const LanguageScores scores = model.score(clean, words);
  return scores.has_letters && !scores.is_foreign ? scores.best() : Language::unknown;
}

TEST(LanguageModel, TellsFinnishFromEnglish) {
  EXPECT_EQ(identify("hyvää palvelua"), Language::finnish);
  EXPECT_EQ(identify("very good service"), Language::english);
  EXPECT_EQ(identify("en saanut apua"), Language::finnish);
  EXPECT_EQ(identify("I could not get help"), Language::english);
}

TEST(LanguageModel, SaysUnknownWithoutLetters) {
  EXPECT_EQ(identify("👍 10 / 10"), Language::unknown);
  EXPECT_EQ(identify(""), Language::unknown);
}

TEST(LanguageModel, SaysUnknownForOtherScripts) {
  EXPECT_EQ(identify("Очень хорошее обслуживание, спасибо большое"), Language::unknown);
}

}  // namespace
}  // namespace palaute
