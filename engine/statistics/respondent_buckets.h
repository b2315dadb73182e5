// Who said what, as scores: all respondents of one group, sorted into one bucket per theme, one for
// comments without a theme and one for respondents without a comment.
#ifndef PALAUTE_STATISTICS_RESPONDENT_BUCKETS_H_
#define PALAUTE_STATISTICS_RESPONDENT_BUCKETS_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "palaute/base.h"
#include "statistics/effects.h"
#include "statistics/score_distribution.h"

namespace palaute {

// The respondents who mention one theme, kept apart by k, the number of themes each of them
// mentions: fair shares need to know with how many others a theme shares a respondent.
class MentionScores {
 public:
  // One respondent. REQUIRES: k >= 1.
  void add(std::size_t k, std::int64_t score_milli, std::uint64_t weight_micros);
  // Respondents summed up elsewhere. REQUIRES: k >= 1.
  void add(std::size_t k, const ScoreDistribution& scores);
  MentionScores& operator+=(const MentionScores& other);

  // Element k - 1 holds those who mention k themes. The last element is never empty.
  std::span<const ScoreDistribution> by_size() const { return by_size_; }
  // Everybody who mentions the theme.
  ScoreDistribution total() const;

  bool operator==(const MentionScores&) const = default;

 private:
  std::vector<ScoreDistribution> by_size_;
};

// Invariant: every respondent is in the bucket of each theme they mention, or in untagged(), or in
// uncommented(), and exactly once in all(). Merging is exact, in any order. A plain value: reading
// it from many threads is safe.
class RespondentBuckets {
 public:
  // Nobody yet. Without themes every comment is untagged.
  explicit RespondentBuckets(std::size_t theme_count);

  // Puts together buckets summed up elsewhere. Fails with `argument` when no set of respondents
  // fills them, i.e. those who mention k themes do not occur k times each.
  static Result<RespondentBuckets> assemble(std::vector<MentionScores> themes,
                                            ScoreDistribution untagged,
                                            ScoreDistribution uncommented);

  // A respondent with a comment. REQUIRES: themes are distinct and below theme_count(); score and
  // weight as in ScoreDistribution::add.
  void add_comment(std::span<const std::size_t> themes, std::int64_t score_milli,
                   std::uint64_t weight_micros = kUnitWeightMicros);
  // A respondent who gave a score and no comment.
  void add_silent(std::int64_t score_milli, std::uint64_t weight_micros = kUnitWeightMicros);
  // REQUIRES: other.theme_count() == theme_count().
  RespondentBuckets& operator+=(const RespondentBuckets& other);

  std::size_t theme_count() const { return themes_.size(); }
  // REQUIRES: theme < theme_count().
  const MentionScores& theme(std::size_t theme) const { return themes_[theme]; }
  const ScoreDistribution& untagged() const { return untagged_; }
  const ScoreDistribution& uncommented() const { return uncommented_; }
  const ScoreDistribution& all() const { return all_; }
  ScoreDistribution commented() const { return all_ - uncommented_; }
  // Those who mention the theme and the other commenters. Who wrote nothing is in neither group:
  // what they would have said is unknown. REQUIRES: theme < theme_count().
  Groups groups(std::size_t theme) const;

  bool operator==(const RespondentBuckets&) const = default;

 private:
  std::vector<MentionScores> themes_;
  ScoreDistribution untagged_;
  ScoreDistribution uncommented_;
  ScoreDistribution all_;
};

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_RESPONDENT_BUCKETS_H_
