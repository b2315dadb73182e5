#include "pipeline/random_answers.h"

#include <iterator>
#include <random>
#include <string_view>

namespace palaute {
namespace {

constexpr std::string_view kPieces[] = {
    // known and unknown words, spoken and drawn out, composed and decomposed
    "palvelu", "asiakaspalvelusta", "hyvä", "hyva\u0308ä", "HYVÄÄÄÄ", "huono", "toimitus",
    "toimitusaika", "ei", "mutta", "todella", "kallis", "raivostuin", "irtisanon", "vois", "olis",
    "epäystävällinen", "ei toimi", "hinta-laatusuhde", "service", "good", "bad", "delivery", "not",
    "friendly", "but", "expensive", "really", "angry", "cancel", "didn't", "thx", "no comment",
    "en osaa sanoa", "Ångström", "qwzx", "e\u0301\u0327\u0301", "n\u0303",
    // letters whose case or compatibility form has another length
    "\uFB01\uFB02", "İstanbul", "straße", "\u212B", "\u1E9E", "½", "ﷺ",
    // emoji, with skin tones, joiners, flags and variation selectors
    "👍", "👍🏽", "😡", "👩‍👩‍👧‍👦", "❤️", "🇫🇮", ":)",
    "\U0001F636\u200D\U0001F32B\uFE0F",
    // signs, spaces, breaks and what cannot be seen
    ".", "...", "!", "?!", ",", "-", "–", "(", ")", "\"", "'", "’", "\n", "\r\n", "\t", "\u00A0",
    "\u00AD", "\u200B", "\u202E", "\u2028", "\uFEFF", "\uFFFD", "<b>", "&amp;", "=1+1", "\\",
    // what could tell who wrote it
    "etu.suku@example.com", "040 123 4567", "http://example.com/?a=b", "12.3.2026", "5"};

constexpr std::string_view kGlue[] = {" ", " ", " ", ", ", ". ", "", "\n"};

}  // namespace

std::vector<std::string> random_answers(std::size_t count, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<std::string> answers(count);
  for (std::string& answer : answers) {
    const std::size_t pieces = random() % 16;
    for (std::size_t i = 0; i < pieces; ++i) {
      answer += kPieces[random() % std::size(kPieces)];
      answer += kGlue[random() % std::size(kGlue)];
    }
  }
  return answers;
}

}  // namespace palaute
