#include "report/sample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>

#include "base/file.h"

namespace palaute {
namespace {

namespace fs = std::filesystem;

struct SampleTheme {
  const char* id;
  std::uint64_t n, negative, positive;
  double with, without, half_width, q, impact, impact_half_width;
};

constexpr SampleTheme kThemes[] = {
    {"access.waiting", 412, 355, 31, -48.1, 21.7, 7.9, 0.00004, -9.7, 1.4},
    {"delivery.time", 288, 214, 52, -31.9, 17.2, 9.6, 0.0002, -4.9, 1.1},
    {"billing.invoice", 143, 121, 9, -52.4, 13.9, 12.8, 0.0003, -3.3, 0.9},
    {"price.level", 201, 166, 18, -22.4, 13.4, 11.9, 0.0004, -2.4, 0.9},
    {"communication.timeliness", 96, 61, 22, -2.1, 11.1, 16.9, 0.21, -1.1, 1.2},
    {"digital.login", 57, 51, 2, -40.4, 11.9, 20.1, 0.004, -0.4, 0.2},
    {"product.range", 24, 15, 6, -4.2, 10.9, 33.0, 0.48, -0.1, 0.3},
    {"delivery", 88, 30, 41, 14.8, 10.2, 17.5, 0.66, 0.3, 0.6},
    {"place.location", 6, 4, 1, 0, 0, 0, -1, -0.2, 0.2},
    {"place.comfort", 61, 9, 48, 31.1, 9.7, 19.8, 0.06, 0.5, 0.5},
    {"product.quality", 188, 42, 131, 38.3, 7.0, 11.4, 0.0004, 1.9, 0.8},
    {"resolution.solved", 164, 31, 122, 49.4, 6.4, 11.8, 0.0002, 2.6, 0.8},
    {"service.expertise", 233, 28, 192, 54.1, 3.7, 9.9, 0.0001, 4.1, 0.9},
    {"service.attitude", 391, 35, 341, 58.3, -2.4, 7.7, 0.00002, 8.3, 1.2},
};

Measure around(double value, double half_width, std::string_view status = "ok") {
  return {value, value - half_width, value + half_width, status};
}

constexpr Measure kSuppressed{std::nullopt, std::nullopt, std::nullopt, "suppressed"};

MetricRow metric_row(Scope scope, std::uint64_t n, double value, double half_width) {
  MetricRow row;
  row.scope = std::move(scope);
  row.n = n;
  row.effective_n = static_cast<double>(n);
  row.value = around(value, half_width, n < 30 ? "low_base" : "ok");
  row.mean = around(7.2 + value / 60.0, 0.2);
  row.top_box = around(38.0 + value / 2.0, 2.5);
  row.bottom_box = around(38.0 - value / 2.0, 2.5);
  row.histogram = {{0.0, n / 3}, {8.0, n / 3}, {10.0, n - 2 * (n / 3)}};
  return row;
}

void add_metrics(DriverReport& report) {
  report.metrics.push_back(metric_row({}, 1842, 10.4, 3.9));
  report.metrics.push_back(metric_row({"2026-Q1", "", ""}, 604, 3.1, 6.9));
  report.metrics.push_back(metric_row({"2026-Q2", "", ""}, 611, 9.2, 6.8));
  report.metrics.push_back(metric_row({"2026-Q3", "", ""}, 627, 18.6, 6.6));
  report.metrics.push_back(metric_row({"", "channel", "Chat"}, 3, 0.0, 0.0));
  MetricRow& hidden = report.metrics.back();
  hidden.value = hidden.mean = hidden.top_box = hidden.bottom_box = kSuppressed;
  report.metrics.push_back(metric_row({"", "channel", "Myymälä"}, 699, 21.2, 6.2));
  report.metrics.push_back(metric_row({"", "channel", "Puhelin"}, 19, -12.0, 41.0));
  report.metrics.push_back(metric_row({"", "channel", "Verkkokauppa"}, 1121, 4.3, 5.1));
}

ThemeRow theme_row(const SampleTheme& theme, ThemeLevel level) {
  const bool is_hidden = theme.q < 0.0;
  ThemeRow row;
  row.level = level;
  row.theme = theme_of(theme.id);
  row.n_with = theme.n;
  row.n_without = 1388 - theme.n;
  row.negative = theme.negative;
  row.positive = theme.positive;
  row.neutral = theme.n - theme.negative - theme.positive;
  row.share = around(static_cast<double>(theme.n) / 1388.0, 0.01);
  row.status = is_hidden ? "suppressed" : theme.n < 30 ? "low_base" : "ok";
  row.with = row.without = row.difference = kSuppressed;
  if (is_hidden) return row;
  row.with = around(theme.with, theme.half_width, row.status);
  row.without = around(theme.without, 4.0);
  row.difference = around(theme.with - theme.without, theme.half_width, row.status);
  row.p_value = theme.q / 2.0;
  row.q_value = theme.q;
  row.cliffs_delta = (theme.with - theme.without) / 200.0;
  return row;
}

DriverRow driver_row(const SampleTheme& theme, ThemeLevel level) {
  DriverRow row;
  row.level = level;
  row.theme = theme_of(theme.id);
  row.n = theme.n;
  row.fair_share = static_cast<double>(theme.n) / 2800.0;
  row.contribution = theme.impact + 10.4 * row.fair_share;
  row.impact = around(theme.impact, theme.impact_half_width);
  row.printed_impact = theme.impact;
  row.leave_one_out = 1.2 * theme.impact;
  return row;
}

DriverRow bucket_row(ThemeLevel level, Bucket bucket, std::uint64_t n, double impact) {
  DriverRow row;
  row.level = level;
  row.bucket = bucket;
  row.n = n;
  row.impact = around(impact, 0.8);
  row.printed_impact = impact;
  return row;
}

std::string parent_of(std::string id) { return id.substr(0, id.find('.')); }

// Of the children together, roughly.
std::vector<SampleTheme> top_themes() {
  std::map<std::string, SampleTheme> parents;
  for (const SampleTheme& theme : kThemes) {
    const ThemeId id = theme_of(parent_of(theme.id));
    const char* name = sample_lexicon().theme(id).id.c_str();
    const auto [parent, is_new] = parents.try_emplace(name, theme);
    parent->second.id = name;
    parent->second.q = std::max(parent->second.q, theme.q);
    if (is_new) continue;
    parent->second.n += theme.n;
    parent->second.negative += theme.negative;
    parent->second.positive += theme.positive;
    parent->second.impact += theme.impact;
  }
  std::vector<SampleTheme> themes;
  for (const auto& [name, theme] : parents) themes.push_back(theme);
  std::ranges::sort(themes, {}, &SampleTheme::impact);
  return themes;
}

template <class Themes>
void add_themes(DriverReport& report, const Themes& themes, ThemeLevel level) {
  for (const SampleTheme& theme : themes) {
    report.themes.push_back(theme_row(theme, level));
    report.drivers.push_back(driver_row(theme, level));
  }
  report.drivers.push_back(bucket_row(level, Bucket::rare, 7, 0.0));
  report.drivers.push_back(bucket_row(level, Bucket::untagged, 176, 0.6));
  report.drivers.push_back(bucket_row(level, Bucket::uncommented, 454, 3.8));
}

void add_bridge(DriverReport& report) {
  const auto add = [&](const char* id, double mix, double level, const char* presence) {
    report.bridge.push_back({0, "2026-Q1", "2026-Q3", ThemeLevel::top, Bucket::theme, theme_of(id),
                             mix, level, presence});
  };
  add("access", 4.23, 2.91, "both");
  add("service", 1.34, 2.06, "both");
  add("delivery", 1.07, 0.95, "both");
  add("resolution", 0.52, 1.11, "both");
  add("product", 0.21, 0.33, "both");
  add("place", 0.14, -0.04, "both");
  add("digital", -0.61, -0.37, "added");
  add("price", -1.38, 0.24, "both");
  add("billing", -0.83, -0.55, "both");
  report.bridge.push_back(
      {0, "2026-Q1", "2026-Q3", ThemeLevel::top, Bucket::untagged, {}, 0.11, 0.42, "both"});
  report.bridge.push_back(
      {0, "2026-Q1", "2026-Q3", ThemeLevel::top, Bucket::uncommented, {}, 1.02, 2.62, "both"});
}

void add_quote(DriverReport& report, const char* theme, Polarity polarity, std::string text,
               std::pair<std::string, std::string> marked) {
  const auto range = [&](const std::string& words) {
    const auto begin = static_cast<std::uint32_t>(words.empty() ? 0 : text.find(words));
    return ByteRange{begin, begin + static_cast<std::uint32_t>(words.size())};
  };
  Quote quote{theme_of(theme), polarity, 1200 + report.quotes.size(), 0, "", {}, {}, 3.0};
  quote.theme_words = range(marked.first);
  quote.opinion_words = range(marked.second);
  quote.score = polarity == Polarity::positive ? 10.0 : 3.0;
  quote.text = std::move(text);
  report.quotes.push_back(std::move(quote));
}

void add_quotes(DriverReport& report) {
  add_quote(report, "access.waiting", Polarity::negative,
            "Jonotin puhelimessa 40 minuuttia, soittakaa takaisin 040 123 4567!",
            {"Jonotin", "40 minuuttia"});
  add_quote(report, "access.waiting", Polarity::negative,
            "I waited in the queue for an hour 😡 and nobody answered.", {"queue", "for an hour"});
  add_quote(report, "delivery.time", Polarity::negative,
            "Toimitus kesti kolme viikkoa vaikka luvattiin neljä päivää.",
            {"Toimitus", "kesti kolme viikkoa"});
  add_quote(report, "billing.invoice", Polarity::negative,
            "Lasku oli taas väärin, vastaus tuli osoitteesta laskutus@yhtio.example",
            {"Lasku", "väärin"});
  add_quote(report, "service.attitude", Polarity::positive,
            "Todella ystävällinen asiakaspalvelija, kiitos!", {"asiakaspalvelija", "ystävällinen"});
  add_quote(report, "service.expertise", Polarity::positive,
            "The technician knew exactly what was wrong.", {"technician", "knew exactly"});
  add_quote(report, "price.value", Polarity::positive, "Good value for money.", {"value", "Good"});
}

void add_provenance(DriverReport& report) {
  report.version = "0.1.0";
  report.source = {
      "asiakaspalaute-2026.csv", "sha256:" + std::string(64, 'a'), "UTF-8", ';', {}, {}};
  report.account = {1851, 1388, 454, 9, 7};
  report.rejections = {{ErrorCode::schema, "nps: 11 is not on the scale 0-10", "", 204, 0},
                       {ErrorCode::syntax, "has 7 fields, the header has 9", "", 911, 0}};
  report.lexicon = {"1.0.0", "sha256:" + std::string(64, 'b'), 62, 2400};
  report.warnings = {"two columns are called 'Kommentti': the second is now 'Kommentti (2)'"};
  report.answers = 1388;
  report.tagged = 1212;
  report.no_content = 61;
  report.unknown_language = 17;
}

Lexicon open_sample_lexicon() {
  const fs::path source = fs::path(PALAUTE_SOURCE_DIR) / "lexicons";
  const fs::path folder = fs::path(testing::TempDir()) / "palaute_report_lexicon";
  for (const char* file : {"VERSION", "themes.tsv", "fi/phrases.tsv", "en/phrases.tsv"}) {
    const auto bytes = read_file(source / file);
    EXPECT_TRUE(bytes) << file;
    fs::create_directories((folder / file).parent_path());
    EXPECT_TRUE(write_file(folder / file, *bytes));
  }
  auto lexicon = Lexicon::open(folder);
  if (!lexicon) ADD_FAILURE() << lexicon.error().to_string();
  return *std::move(lexicon);
}

}  // namespace

const Lexicon& sample_lexicon() {
  static const Lexicon lexicon = open_sample_lexicon();
  return lexicon;
}

ThemeId theme_of(std::string_view id) {
  const auto theme = sample_lexicon().find_theme(id);
  EXPECT_TRUE(theme) << id;
  return *theme;
}

DriverReport sample_report() {
  DriverReport report;
  report.waves = {"2026-Q1", "2026-Q2", "2026-Q3"};
  report.metrics_of = {{"nps", ScaleKind::nps, 0.0, 10.0, Direction::higher, "nps"}};
  add_provenance(report);
  add_metrics(report);
  report.selection.push_back(
      {0, {}, 1388, 454, around(6.6, 4.4), around(22.0, 7.5), around(-15.4, 8.7)});
  add_themes(report, kThemes, ThemeLevel::precise);
  add_themes(report, top_themes(), ThemeLevel::top);
  add_bridge(report);
  add_quotes(report);
  return report;
}

DriverReport report_with_text_everywhere(const std::string& text) {
  DriverReport report = sample_report();
  report.source.name = report.source.encoding = text;
  report.warnings.push_back(text);
  report.rejections.push_back({ErrorCode::schema, text, "", 7, 0});
  report.metrics_of[0].column = text;
  report.metrics_of[0].kind = ScaleKind::number;
  for (MetricRow& row : report.metrics) {
    if (!row.scope.segment_column.empty()) row.scope.segment_column = row.scope.segment = text;
    if (row.scope.wave == "2026-Q3") row.scope.wave = text;
  }
  for (BridgeRow& row : report.bridge) row.after = text;
  report.waves.back() = text;
  for (Quote& quote : report.quotes) {
    quote.text = text;
    quote.theme_words = {0, static_cast<std::uint32_t>(text.size())};
    quote.opinion_words = {};
  }
  return report;
}

std::string written(const DriverReport& report, ReportFormat format, Language language) {
  return write_report(report, sample_lexicon(), format, {language, ""});
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + part.size()))
    ++count;
  return count;
}

}  // namespace palaute
