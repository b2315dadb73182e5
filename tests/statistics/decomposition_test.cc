#include "statistics/decomposition.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "statistics/golden.h"
#include "statistics/moments.h"

namespace palaute {
namespace {

using nlohmann::json;

constexpr double kTolerance = 1e-10;

std::vector<std::string> bucket_names() {
  std::vector<std::string> names;
  for (std::size_t theme = 0; theme < kGoldenThemes; ++theme) names.push_back(golden_theme(theme));
  names.push_back("(comment, no theme)");
  names.push_back("(no comment)");
  return names;
}

const std::vector<std::string>& segment_names() {
  static const std::vector<std::string> names = {"S1", "S2", "S3"};
  return names;
}

std::vector<FairShare> shares(const GoldenBase& base) {
  return fair_shares(golden_buckets(base), MetricMap::nps());
}

// The segments of one wave as they are nested.
std::vector<SegmentShares> segments(const std::string& wave) {
  std::vector<SegmentShares> result;
  const double n = static_cast<double>(golden_buckets({wave}).all().count());
  for (const std::string& segment : segment_names()) {
    const RespondentBuckets buckets = golden_buckets({wave, segment});
    result.push_back(
        {static_cast<double>(buckets.all().count()) / n, fair_shares(buckets, MetricMap::nps())});
  }
  return result;
}

void expect_mean(const std::optional<double>& mean, const json& expected) {
  ASSERT_EQ(mean.has_value(), !expected.is_null());
  if (mean) expect_absolute(*mean, expected, kTolerance);
}

void expect_change(const Change& change, const json& expected) {
  expect_absolute(change.mix, expected["mix"], kTolerance);
  expect_absolute(change.level, expected["level"], kTolerance);
}

TEST(Decomposition, AgreesWithTheReferenceSurvey) {
  const json expected = golden_results("decomposition");
  for (const auto& [weighting, name] :
       {std::pair(Weighting::unweighted, "unweighted"), {Weighting::weighted, "weighted"}}) {
    SCOPED_TRACE(name);
    const json& golden = expected[name];
    const auto waves = decompose(shares({"A", "", weighting}), shares({"B", "", weighting}));
    ASSERT_TRUE(waves) << waves.error().to_string();
    expect_absolute(waves->before, golden["nps_a"], kTolerance);
    expect_absolute(waves->after, golden["nps_b"], kTolerance);
    expect_absolute(waves->reference, golden["reference"], kTolerance);
    EXPECT_NEAR(waves->residual, 0.0, 1e-9);
    for (std::size_t bucket = 0; bucket < bucket_names().size(); ++bucket) {
      SCOPED_TRACE(bucket_names()[bucket]);
      const json& of_bucket = golden["buckets"][bucket_names()[bucket]];
      const BucketChange& change = waves->buckets[bucket];
      EXPECT_EQ(presence_text(change.presence), of_bucket["status"].get<std::string>());
      expect_mean(change.mean_before, of_bucket["mean_a"]);
      expect_mean(change.mean_after, of_bucket["mean_b"]);
      expect_change(change.change, of_bucket);
      expect_absolute(change.change.total(), of_bucket["total"], kTolerance);
    }
  }
}

TEST(Decomposition, AgreesWithTheReferenceForSegmentsAlone) {
  const json expected = golden_results("decomposition")["segment_kitagawa"];
  std::vector<FairShare> waves[2];
  for (const std::size_t wave : {0U, 1U}) {
    for (const SegmentShares& segment : segments(wave == 0 ? "A" : "B")) {
      double metric = 0.0;
      for (const FairShare& bucket : segment.buckets) metric += bucket.contribution;
      waves[wave].push_back({segment.share, segment.share * metric});
    }
  }
  const auto changes = decompose(waves[0], waves[1]);
  ASSERT_TRUE(changes);
  for (std::size_t segment = 0; segment < segment_names().size(); ++segment) {
    expect_change(changes->buckets[segment].change, expected["segments"][segment_names()[segment]]);
  }
}

TEST(NestedDecomposition, AgreesWithTheReferenceSurvey) {
  const json expected = golden_results("decomposition")["nested_segment_then_theme"];
  const auto nested = decompose_nested(segments("A"), segments("B"));
  ASSERT_TRUE(nested) << nested.error().to_string();
  expect_absolute(nested->after - nested->before, expected["delta"], kTolerance);
  expect_absolute(nested->segment_mix, expected["sum_segment_mix"], kTolerance);
  EXPECT_NEAR(nested->residual, 0.0, 1e-9);
  for (std::size_t segment = 0; segment < segment_names().size(); ++segment) {
    SCOPED_TRACE(segment_names()[segment]);
    const json& golden = expected["segments"][segment_names()[segment]];
    expect_absolute(nested->segments[segment].mix, golden["segment_mix"], kTolerance);
    for (std::size_t bucket = 0; bucket < bucket_names().size(); ++bucket) {
      expect_change(nested->segments[segment].buckets[bucket],
                    golden["themes"][bucket_names()[bucket]]);
    }
  }
  for (std::size_t bucket = 0; bucket < bucket_names().size(); ++bucket) {
    expect_change(nested->buckets[bucket],
                  expected["themes_over_segments"][bucket_names()[bucket]]);
  }
}

TEST(NestedDecomposition, PutsAllOfANewSegmentIntoTheMix) {
  const std::vector<FairShare> steady = {{0.5, 10.0}, {0.5, 20.0}};
  const std::vector<FairShare> nobody = {{0.0, 0.0}, {0.0, 0.0}};
  const std::vector<SegmentShares> before = {{1.0, steady}, {0.0, nobody}};
  const std::vector<SegmentShares> after = {{0.5, steady}, {0.5, {{1.0, -50.0}, {0.0, 0.0}}}};
  const auto nested = decompose_nested(before, after);
  ASSERT_TRUE(nested);
  EXPECT_DOUBLE_EQ(nested->after - nested->before, -40.0);
  EXPECT_DOUBLE_EQ(nested->segment_mix, -40.0);
  for (const Change& bucket : nested->buckets) EXPECT_EQ(bucket.total(), 0.0);
}

TEST(Decomposition, FindsNoChangeBetweenAWaveAndItself) {
  const auto same = decompose(shares({"A"}), shares({"A"}));
  ASSERT_TRUE(same);
  for (const BucketChange& bucket : same->buckets) EXPECT_EQ(bucket.change.total(), 0.0);
}

TEST(Decomposition, ChangesSignWhenTheWavesAreSwapped) {
  const auto forth = decompose(shares({"A"}), shares({"B"}));
  const auto back = decompose(shares({"B"}), shares({"A"}));
  ASSERT_TRUE(forth && back);
  for (std::size_t bucket = 0; bucket < forth->buckets.size(); ++bucket) {
    EXPECT_NEAR(forth->buckets[bucket].change.mix, -back->buckets[bucket].change.mix, 1e-12);
    EXPECT_NEAR(forth->buckets[bucket].change.level, -back->buckets[bucket].change.level, 1e-12);
  }
}

TEST(Decomposition, TellsInWhichWaveABucketIs) {
  const std::vector<FairShare> before = {{0.5, 5.0}, {0.5, 10.0}, {0.0, 0.0}, {0.0, 0.0}};
  const std::vector<FairShare> after = {{0.5, 5.0}, {0.0, 0.0}, {0.5, 20.0}, {0.0, 0.0}};
  const auto changes = decompose(before, after);
  ASSERT_TRUE(changes);
  const std::vector<std::string> expected = {"both", "gone", "new", "absent"};
  for (std::size_t bucket = 0; bucket < expected.size(); ++bucket) {
    EXPECT_EQ(presence_text(changes->buckets[bucket].presence), expected[bucket]);
  }
  EXPECT_EQ(changes->buckets[1].change.level, 0.0);
  EXPECT_EQ(changes->buckets[3].change.total(), 0.0);
}

struct Refusal {
  std::string name;
  std::vector<FairShare> before;
  std::vector<FairShare> after;
};

TEST(Decomposition, RefusesWavesThatCannotBeCompared) {
  const std::vector<FairShare> good = {{0.5, 1.0}, {0.5, 2.0}};
  const std::vector<Refusal> cases = {
      {"different buckets", good, {{1.0, 3.0}}},
      {"empty wave", good, {{0.0, 0.0}, {0.0, 0.0}}},
      {"no buckets", {}, {}},
      {"shares beyond 1", {{0.7, 1.0}, {0.7, 2.0}}, good},
  };
  for (const Refusal& c : cases) {
    const auto refused = decompose(c.before, c.after);
    ASSERT_FALSE(refused) << c.name;
    EXPECT_EQ(refused.error().code, ErrorCode::argument) << c.name;
  }
  EXPECT_FALSE(decompose_nested({}, {}));
}

}  // namespace
}  // namespace palaute
