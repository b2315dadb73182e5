// How to read the numbers, and where they come from.
#include "report/plain_text.h"
#include "report/sections.h"

namespace palaute {
namespace {

constexpr std::size_t kMostRejections = 20;

bool low_is_good(const MetricInfo& info) {
  return info.direction == Direction::lower || info.direction == Direction::effort;
}

std::string rows_text(const Words& words, const RowAccount& account) {
  return words.say("sentence.rows", {{"read", words.count(account.read)},
                                     {"answered", words.count(account.answered)},
                                     {"empty", words.count(account.empty)},
                                     {"rejected", words.count(account.rejected)}});
}

std::string answers_text(const Words& words, const DriverReport& report) {
  return words.say("sentence.coverage", {{"tagged", words.count(report.tagged)},
                                         {"answers", words.count(report.answers)},
                                         {"no_content", words.count(report.no_content)},
                                         {"unknown", words.count(report.unknown_language)}});
}

void add_rejections(const Material& material, View& view) {
  const Words& words = material.words;
  for (const Error& error : material.report.rejections) {
    if (view.rejections.size() == kMostRejections) break;
    view.rejections.push_back(words.say(
        "sentence.rejection",
        {{"line", std::to_string(error.line)}, {"reason", safe_text(error.message, words)}}));
  }
  const std::uint64_t more = material.report.account.rejected - view.rejections.size();
  if (view.rejections.size() < material.report.account.rejected)
    view.rejections.push_back(words.say("sentence.rejections_more", {{"n", words.count(more)}}));
}

}  // namespace

void add_reading(const Material& material, View& view) {
  const bool has_change = material.report.waves.size() > 1;
  for (const char* key : {"reading.impact", "reading.difference", "reading.interval", "reading.q",
                          "reading.base", "reading.association"})
    view.reading.push_back(material.words.say(key));
  if (has_change) view.reading.push_back(material.words.say("reading.change"));
  for (std::size_t metric = 0; metric < material.report.metrics_of.size(); ++metric) {
    if (!low_is_good(material.report.metrics_of[metric])) continue;
    view.reading.push_back(
        material.words.say("reading.reversed", {{"metric", metric_name(material, metric)}}));
  }
}

void add_provenance(const Material& material, View& view) {
  const Words& words = material.words;
  const DriverReport& report = material.report;
  const auto add = [&](std::string_view key, std::string text) {
    view.provenance.push_back({words.say(key), std::move(text)});
  };
  add("label.file", plain_text(report.source.name));
  add("label.digest", report.source.digest);
  add("label.encoding", plain_text(report.source.encoding));
  view.account = rows_text(words, report.account);
  add("label.rows", view.account);
  add("label.answers", answers_text(words, report));
  add("label.lexicon", report.lexicon.version + ", " + report.lexicon.digest);
  add("label.rules", words.say("sentence.suppression"));
  add("label.version", report.version);
  add_rejections(material, view);
}

}  // namespace palaute
