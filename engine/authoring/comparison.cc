#include "authoring/comparison.h"

#include <algorithm>
#include <map>
#include <set>

namespace palaute {
namespace {

// A code and its sign; nothing where the gold gives none.
using SignedCode = std::pair<std::string, std::optional<Polarity>>;
using SignedCodeSet = std::set<SignedCode>;

std::string at_level(const std::string& code, int level) {
  return level == 1 ? code.substr(0, code.find('.')) : code;
}

bool is_child(const std::string& code, const std::string& parent) {
  return code.size() > parent.size() && code.starts_with(parent) && code[parent.size()] == '.';
}

// A parent beside its own child with the same sign says nothing more.
void drop_implied_parents(SignedCodeSet& codes) {
  std::erase_if(codes, [&](const SignedCode& parent) {
    return std::any_of(codes.begin(), codes.end(), [&](const SignedCode& child) {
      return child.second == parent.second && is_child(child.first, parent.first);
    });
  });
}

SignedCodeSet signed_codes(const TaggedAnswer& tags, const Lexicon& lexicon,
                           const EvaluationOptions& options) {
  SignedCodeSet codes;
  for (const Mention& mention : tags.mentions) {
    for (const std::string& code :
         options.map.codes(lexicon.theme(mention.theme).id, mention.polarity))
      codes.emplace(at_level(code, options.level), mention.polarity);
  }
  if (options.map.is_identity()) drop_implied_parents(codes);
  return codes;
}

SignedCodeSet signed_codes(const std::vector<GoldTag>& tags, const EvaluationOptions& options) {
  SignedCodeSet codes;
  for (const GoldTag& tag : tags) codes.emplace(at_level(tag.code, options.level), tag.polarity);
  if (options.map.is_identity()) drop_implied_parents(codes);
  return codes;
}

std::set<std::string> names(const SignedCodeSet& codes) {
  std::set<std::string> result;
  for (const auto& [code, polarity] : codes) result.insert(code);
  return result;
}

bool has_signs(const SignedCodeSet& gold) {
  return std::all_of(gold.begin(), gold.end(),
                     [](const SignedCode& code) { return code.second.has_value(); });
}

SignedCodes count_signed(const SignedCodeSet& gold, const SignedCodeSet& tagged) {
  SignedCodes counts{gold.size(), tagged.size(), 0};
  for (const SignedCode& code : tagged) counts.both += gold.count(code);
  return counts;
}

// The codes that count: those that enough answers of the gold have, or all.
class CodeIndex {
 public:
  CodeIndex(const std::vector<std::pair<SignedCodeSet, SignedCodeSet>>& answers,
            std::uint64_t fewest) {
    std::map<std::string, std::uint64_t> gold_answers;
    for (const auto& [gold, tagged] : answers) {
      for (const std::string& code : names(gold)) ++gold_answers[code];
      for (const std::string& code : names(tagged)) gold_answers.try_emplace(code, 0);
    }
    for (const auto& [code, count] : gold_answers) {
      if (count < fewest) continue;
      place_.emplace(code, codes_.size());
      codes_.push_back(code);
    }
  }

  const std::vector<std::string>& codes() const { return codes_; }
  bool holds(const std::string& code) const { return place_.count(code) != 0; }

  std::vector<ComparedCode> compare(const SignedCodeSet& gold, const SignedCodeSet& tagged) const {
    std::map<std::size_t, ComparedCode> compared;
    for (const std::string& code : names(gold)) mark(code, &ComparedCode::gold, compared);
    for (const std::string& code : names(tagged)) mark(code, &ComparedCode::tagged, compared);
    std::vector<ComparedCode> result;
    result.reserve(compared.size());
    for (const auto& [place, code] : compared) result.push_back(code);
    return result;
  }

 private:
  void mark(const std::string& code, bool ComparedCode::*by,
            std::map<std::size_t, ComparedCode>& compared) const {
    const auto found = place_.find(code);
    if (found == place_.end()) return;
    ComparedCode& entry = compared[found->second];
    entry.code = found->second;
    entry.*by = true;
  }

  std::vector<std::string> codes_;
  std::map<std::string, std::size_t> place_;
};

ComparedAnswer compare_sentiment(const GoldAnswer& gold, const TaggedAnswer& tags) {
  ComparedAnswer compared;
  if (gold.sentiment) compared.gold_sentiment = sentiment_class(*gold.sentiment);
  compared.tagged_sentiment = sentiment_class(tags.polarity);
  compared.tagged_score = tags.score;
  compared.gold_score = gold.score;
  return compared;
}

}  // namespace

std::size_t sentiment_class(Polarity polarity) {
  if (polarity == Polarity::negative) return kNegativeClass;
  return polarity == Polarity::positive ? kPositiveClass : kNeitherClass;
}

GoldComparison compare(const Analyzer& analyzer, const GoldSet& gold,
                       const EvaluationOptions& options) {
  GoldComparison comparison;
  std::vector<std::pair<SignedCodeSet, SignedCodeSet>> code_sets;
  for (const GoldAnswer& answer : gold.answers) {
    const TaggedAnswer tags = analyzer.analyze(answer.text, answer.prompt);
    comparison.answers.push_back(compare_sentiment(answer, tags));
    auto& [gold_codes, tag_codes] = code_sets.emplace_back();
    if (!answer.tags) continue;
    gold_codes = signed_codes(*answer.tags, options);
    tag_codes = signed_codes(tags, analyzer.lexicon(), options);
  }
  const CodeIndex index(code_sets, options.fewest);
  comparison.codes = index.codes();
  for (std::size_t i = 0; i < gold.answers.size(); ++i) {
    if (!gold.answers[i].tags) continue;
    auto& [gold_codes, tag_codes] = code_sets[i];
    comparison.answers[i].codes = index.compare(gold_codes, tag_codes);
    if (!has_signs(gold_codes)) continue;
    for (SignedCodeSet* codes : {&gold_codes, &tag_codes})
      std::erase_if(*codes, [&](const SignedCode& code) { return !index.holds(code.first); });
    comparison.answers[i].with_polarity = count_signed(gold_codes, tag_codes);
  }
  return comparison;
}

std::vector<std::string> tagged_codes(const TaggedAnswer& tags, const Lexicon& lexicon,
                                      const EvaluationOptions& options) {
  const std::set<std::string> codes = names(signed_codes(tags, lexicon, options));
  return {codes.begin(), codes.end()};
}

}  // namespace palaute
