#include "statistics/respondent_buckets.h"

#include <optional>
#include <utility>

namespace palaute {
namespace {

std::optional<ScoreCell> divided(const ScoreCell& cell, std::int64_t k) {
  if (cell.count % k != 0 || cell.weight_micros % k != 0 || cell.squared_weight_picos % k != 0) {
    return std::nullopt;
  }
  return ScoreCell{cell.score_milli, cell.count / k, cell.weight_micros / k,
                   cell.squared_weight_picos / k};
}

// The themes' buckets added up by k: there, who mentions k themes occurs k times.
MentionScores overlaid(const std::vector<MentionScores>& themes) {
  MentionScores sum;
  for (const MentionScores& theme : themes) sum += theme;
  return sum;
}

// Every respondent of `overlaid` once; absent when that is impossible.
std::optional<ScoreDistribution> distinct(const MentionScores& overlaid) {
  ScoreDistribution result;
  std::int64_t k = 0;
  for (const ScoreDistribution& scores : overlaid.by_size()) {
    ++k;
    for (const ScoreCell& cell : scores.cells()) {
      const std::optional<ScoreCell> once = divided(cell, k);
      if (!once) return std::nullopt;
      result.add(*once);
    }
  }
  return result;
}

}  // namespace

void MentionScores::add(std::size_t k, std::int64_t score_milli, std::uint64_t weight_micros) {
  ScoreDistribution one;
  one.add(score_milli, weight_micros);
  add(k, one);
}

void MentionScores::add(std::size_t k, const ScoreDistribution& scores) {
  if (scores.empty()) return;
  if (by_size_.size() < k) by_size_.resize(k);
  by_size_[k - 1] += scores;
}

MentionScores& MentionScores::operator+=(const MentionScores& other) {
  for (std::size_t k = 1; k <= other.by_size_.size(); ++k) add(k, other.by_size_[k - 1]);
  return *this;
}

ScoreDistribution MentionScores::total() const {
  ScoreDistribution sum;
  for (const ScoreDistribution& scores : by_size_) sum += scores;
  return sum;
}

RespondentBuckets::RespondentBuckets(std::size_t theme_count) : themes_(theme_count) {}

Result<RespondentBuckets> RespondentBuckets::assemble(std::vector<MentionScores> themes,
                                                      ScoreDistribution untagged,
                                                      ScoreDistribution uncommented) {
  std::optional<ScoreDistribution> tagged = distinct(overlaid(themes));
  if (!tagged) {
    return Error{ErrorCode::argument,
                 "theme buckets contradict each other: a respondent who mentions k themes must be "
                 "in exactly k of them",
                 "", 0, 0};
  }
  RespondentBuckets buckets(0);
  buckets.all_ = *std::move(tagged) + untagged;
  buckets.all_ += uncommented;
  buckets.themes_ = std::move(themes);
  buckets.untagged_ = std::move(untagged);
  buckets.uncommented_ = std::move(uncommented);
  return buckets;
}

void RespondentBuckets::add_comment(std::span<const std::size_t> themes, std::int64_t score_milli,
                                    std::uint64_t weight_micros) {
  all_.add(score_milli, weight_micros);
  if (themes.empty()) untagged_.add(score_milli, weight_micros);
  for (const std::size_t theme : themes) {
    themes_[theme].add(themes.size(), score_milli, weight_micros);
  }
}

void RespondentBuckets::add_silent(std::int64_t score_milli, std::uint64_t weight_micros) {
  all_.add(score_milli, weight_micros);
  uncommented_.add(score_milli, weight_micros);
}

RespondentBuckets& RespondentBuckets::operator+=(const RespondentBuckets& other) {
  for (std::size_t theme = 0; theme < themes_.size(); ++theme) {
    themes_[theme] += other.themes_[theme];
  }
  untagged_ += other.untagged_;
  uncommented_ += other.uncommented_;
  all_ += other.all_;
  return *this;
}

Groups RespondentBuckets::groups(std::size_t theme) const {
  ScoreDistribution with = themes_[theme].total();
  ScoreDistribution without = commented() - with;
  return {std::move(with), std::move(without)};
}

}  // namespace palaute
