// What did people say of an answer, and what do the tags say of it?
#ifndef PALAUTE_AUTHORING_COMPARISON_H_
#define PALAUTE_AUTHORING_COMPARISON_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "palaute/evaluation.h"

namespace palaute {

// One code of one answer, by index into GoldComparison::codes.
struct ComparedCode {
  std::size_t code = 0;
  bool gold = false;
  bool tagged = false;
};

// How many codes with their signs people gave, the tags gave, and both.
struct SignedCodes {
  std::uint64_t gold = 0;
  std::uint64_t tagged = 0;
  std::uint64_t both = 0;
};

// Negative, neither (neutral or mixed), positive.
inline constexpr std::size_t kNegativeClass = 0, kNeitherClass = 1, kPositiveClass = 2;
std::size_t sentiment_class(Polarity polarity);

struct ComparedAnswer {
  std::optional<std::vector<ComparedCode>> codes;  // those that either gave; nothing: not coded
  std::optional<SignedCodes> with_polarity;        // nothing: the gold has no signs here
  std::optional<std::size_t> gold_sentiment;       // a class
  std::size_t tagged_sentiment = kNeitherClass;
  double tagged_score = 0.0;  // its sign decides between two classes
  std::optional<double> gold_score;
};

struct GoldComparison {
  std::vector<std::string> codes;  // sorted
  std::vector<ComparedAnswer> answers;
};

// Tags every answer of the gold, one after the other.
GoldComparison compare(const Analyzer& analyzer, const GoldSet& gold,
                       const EvaluationOptions& options);

// The codes of one answer's tags, sorted, each once.
std::vector<std::string> tagged_codes(const TaggedAnswer& tags, const Lexicon& lexicon,
                                      const EvaluationOptions& options);

}  // namespace palaute

#endif  // PALAUTE_AUTHORING_COMPARISON_H_
