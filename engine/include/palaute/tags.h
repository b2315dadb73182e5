// What one answer is about, and whether it is praise or blame.
#ifndef PALAUTE_TAGS_H_
#define PALAUTE_TAGS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "palaute/base.h"

namespace palaute {

enum class Polarity : std::uint8_t { negative, neutral, positive, mixed };

// "negative", "neutral", "positive" or "mixed".
PALAUTE_API std::string_view polarity_name(Polarity polarity);

// One theme named once in one answer, with the words that prove it.
struct Mention {
  ThemeId theme;
  Polarity polarity = Polarity::neutral;
  double strength = 0.0;    // sum of the valences of its opinions after cues; 0 when neutral
  ByteRange theme_words;    // "jonotus"
  ByteRange opinion_words;  // "ei toiminut"; empty when no opinion was said
  EntryId theme_entry;      // the lexicon line that matched
  std::optional<EntryId> opinion_entry;

  bool operator==(const Mention&) const = default;
};

// An emotion or an intent that the words show.
struct Label {
  std::string_view name;  // lives as long as the lexicon
  ByteRange words;
  EntryId entry;

  bool operator==(const Label&) const = default;
};

enum class AnswerFlag : std::uint8_t {
  empty = 1,             // nothing was written
  no_content = 2,        // "-", "n/a", "en osaa sanoa"
  unknown_language = 4,  // only emoji and emoticons were read
  truncated = 8,         // longer than AnalyzerOptions::max_answer_bytes; the rest was not read
  pii = 16,              // holds an e-mail address, a phone number or a personal identity code
};

struct TaggedAnswer {
  Language language = Language::unknown;
  Polarity polarity = Polarity::neutral;  // of the whole answer
  double score = 0.0;                     // of the whole answer, -1 … 1
  std::uint8_t flags = 0;                 // of AnswerFlag
  std::vector<Mention> mentions;          // in reading order
  std::vector<Label> emotions;            // in reading order
  std::vector<Label> intents;             // in reading order

  bool has(AnswerFlag flag) const { return (flags & static_cast<std::uint8_t>(flag)) != 0; }
  void set(AnswerFlag flag) { flags |= static_cast<std::uint8_t>(flag); }

  bool operator==(const TaggedAnswer&) const = default;
};

// What happened to one word of the answer on its way to a tag.
struct ExplainedWord {
  ByteRange words;
  std::uint32_t sentence = 0;
  std::uint32_t clause = 0;
  Language language = Language::unknown;  // of its sentence
  std::string form;                       // the word, normalised
  std::string lemma;          // the likeliest; guessed if the status is unknown; empty for signs
  char part_of_speech = '-';  // N A V D P X; '-': not known
  std::string features;       // "plural,inessive"; empty: none
  std::vector<std::string> candidates;  // the words it is looked up by, in order, after the form
  std::string parts;                    // of a compound: "asiakas+palvelu"; else empty
  std::string standard;  // what a spoken, drawn-out or misspelt form stands for; else empty
  // "known", "override", "spoken", "corrected" or "unknown"
  std::string_view status = "unknown";
  std::string dictionary;  // which one knows it: "voikko", "hunspell", "overrides"; empty: none
};

// How much one cue changed one opinion.
struct ExplainedCue {
  std::string_view kind;  // "negator", "intensifier" …
  EntryId entry;
  ByteRange words;
  double factor = 1.0;
};

// One lexicon line that matched, and what became of it.
struct ExplainedMatch {
  std::string_view axis;  // "theme", "opinion", "cue", "border", "emotion", "intent", "prompt"
  EntryId entry;
  ByteRange words;
  // What of its words was looked up, the least direct: "form", "lemma", "root" (the verb behind a
  // participle) or "part" (the last one of a compound). Empty: none, the question judged.
  std::string_view through;
  bool reversed = false;           // through a word that says the opposite: toimimaton
  double valence = 0.0;            // of an opinion, as the line has it
  double value = 0.0;              // of an opinion, after cues
  std::vector<ExplainedCue> cues;  // that changed it
  std::vector<ThemeId> judges;     // the themes whose mentions count the value
};

// The same tags as Analyzer::analyze gives, with every step that led to them.
struct Explanation {
  TaggedAnswer result;
  std::vector<ExplainedWord> words;
  std::vector<ExplainedMatch> matches;
};

}  // namespace palaute

#endif  // PALAUTE_TAGS_H_
