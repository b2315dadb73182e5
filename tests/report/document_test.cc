#include <gtest/gtest.h>

#include <cmath>
#include <regex>

#include "report/sample.h"

namespace palaute {
namespace {

constexpr ReportFormat kDocuments[] = {ReportFormat::markdown, ReportFormat::html,
                                       ReportFormat::terminal};

std::string html(Language language = Language::english) {
  return written(sample_report(), ReportFormat::html, language);
}

std::string markdown(Language language = Language::english) {
  return written(sample_report(), ReportFormat::markdown, language);
}

const char* const kHostile[] = {
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' onfocus='alert(1)",
    "</style></title><svg onload=alert(1)>",
    "{{{style}}}{{#t}}label.n{{/t}}",
    "\u202Egnp.exe\u2066\u2028next\u2029line",
    "\x1b[2J\x1b]0;owned\x07\xC2\x9B"
    "31m",
    "[click](javascript:alert(1)) ![x](http://evil.example/x.png)",
    "https://evil.example www.evil.example <http://evil.example>",
    "| cell | cell |\n\n# heading\n```\ncode",
    "`code` **bold** ~~no~~ $x$ &lt; \\",
};

TEST(HtmlReport, LetsNoTextBecomeMarkup) {
  const std::string calm = written(report_with_text_everywhere("calm"), ReportFormat::html);
  for (const char* text : kHostile) {
    const std::string page = written(report_with_text_everywhere(text), ReportFormat::html);
    // Every "<" of the page opens a tag of ours.
    EXPECT_EQ(count_of(page, "<"), count_of(calm, "<")) << text;
    EXPECT_EQ(count_of(page, "\""), count_of(calm, "\"")) << text;
    EXPECT_FALSE(contains(page, "<script")) << text;
    EXPECT_FALSE(contains(page, "<img")) << text;
  }
}

TEST(Documents, HoldNoControlCharactersOrDirectionMarks) {
  for (const ReportFormat format : kDocuments) {
    for (const char* text : kHostile) {
      const std::string document = written(report_with_text_everywhere(text), format);
      for (const char* sign : {"\x1b", "\x07", "\xC2\x9B", "\u202E", "\u2066", "\u2028", "\u2029"})
        EXPECT_FALSE(contains(document, sign)) << text;
    }
  }
}

TEST(MarkdownReport, LetsNoTextBecomeMarkup) {
  const std::string calm = written(report_with_text_everywhere("calm"), ReportFormat::markdown);
  const auto lines = [](const std::string& text) { return count_of(text, "\n"); };
  for (const char* text : kHostile) {
    const std::string document = written(report_with_text_everywhere(text), ReportFormat::markdown);
    EXPECT_EQ(lines(document), lines(calm)) << text;
    EXPECT_FALSE(std::regex_search(document, std::regex(R"((^|[^\\])(<[a-z]|\]\(|://|www\.))")))
        << text;
    EXPECT_EQ(count_of(document, "`"), count_of(document, "\\`")) << text;
  }
}

TEST(HtmlReport, AsksForNothingFromOutside) {
  const std::string page = html();
  EXPECT_TRUE(contains(page, "content=\"default-src 'none'; style-src 'unsafe-inline'\""));
  for (const char* request : {"http:", "https:", "url(", "@import", " src=", "<script", "<link"})
    EXPECT_FALSE(contains(page, request)) << request;
}

TEST(HtmlReport, TellsItsLanguage) {
  EXPECT_TRUE(contains(html(Language::finnish), "<html lang=\"fi\">"));
  EXPECT_TRUE(contains(html(Language::english), "<html lang=\"en\">"));
  EXPECT_TRUE(contains(html(Language::unknown), "<html lang=\"fi\">"));  // that of most answers
}

TEST(HtmlReport, HasHeadingsInOrder) {
  const std::string page = html();
  const std::regex heading("<h([1-6])");
  int before = 0;
  for (std::sregex_iterator match(page.begin(), page.end(), heading), end; match != end; ++match) {
    const int level = std::stoi((*match)[1]);
    EXPECT_LE(level, before + 1) << match->position();
    before = level;
  }
  EXPECT_EQ(count_of(page, "<h1"), 1U);
}

TEST(HtmlReport, DescribesItsTables) {
  const std::string page = html();
  const std::size_t tables = count_of(page, "<table");
  EXPECT_EQ(tables, 5U);  // change, two of themes, waves, channel
  EXPECT_EQ(count_of(page, "<caption>"), tables);
  EXPECT_EQ(count_of(page, "<th "), count_of(page, " scope="));
  EXPECT_EQ(count_of(page, "<th>"), 0U);
}

TEST(HtmlReport, ClosesEveryTag) {
  const std::string page = html();
  for (const char* tag : {"section", "div", "table", "tbody", "thead", "tr", "ul", "ol", "li",
                          "span", "figure", "mark", "i", "b", "p", "dl"}) {
    const std::string name(tag);
    EXPECT_EQ(count_of(page, "<" + name + ">") + count_of(page, "<" + name + " "),
              count_of(page, "</" + name + ">"))
        << tag;
  }
}

TEST(Documents, LeadWithTheAnswer) {
  const std::pair<ReportFormat, const char*> answers[] = {
      {ReportFormat::markdown, "NPS is 10.4 (95 % CI 6.5 to 14.3)."},
      {ReportFormat::terminal, "NPS is 10.4 (95 % CI 6.5 to 14.3)."},
      {ReportFormat::html, "<p class=\"number\">10.4</p>"},
  };
  for (const auto& [format, answer] : answers) {
    const std::string text = written(sample_report(), format);
    ASSERT_TRUE(contains(text, answer)) << answer;
    EXPECT_LT(text.find(answer), text.find("What moves the score"));
  }
}

TEST(Documents, SayDifferencesInTheWordsOfTheirLanguage) {
  const std::string english =
      "Comments that mention “Queues & waiting” score 69.8 points lower (95 % CI 61.9–77.7) than "
      "comments that do not.";
  const std::string finnish =
      "Kommentit, joissa mainitaan ”Jonot ja odotus”, ovat 69,8 pistettä matalampia (95 %:n "
      "luottamusväli 61,9–77,7) kuin muut kommentit.";
  EXPECT_TRUE(contains(written(sample_report(), ReportFormat::html, Language::finnish), finnish));
  EXPECT_TRUE(contains(markdown(Language::finnish), finnish));
  std::string escaped = english;
  escaped.replace(escaped.find('&'), 1, "&amp;");
  EXPECT_TRUE(contains(html(), escaped));
}

TEST(Documents, SayWhenADifferenceIsNotDistinguishableFromZero) {
  EXPECT_TRUE(contains(html(),
                       "The difference between comments that mention “Keeping informed” and "
                       "comments that do not is not distinguishable from zero (95 % CI −30.1 to "
                       "+3.7)."));
  EXPECT_TRUE(contains(html(Language::finnish), "ei erotu nollasta"));
}

TEST(Documents, TellTheChangeBetweenTheFirstAndTheLastWave) {
  const std::string changed =
      "From 2026-Q1 to 2026-Q3, NPS went from 3.1 to 18.6: +15.5 points (95 % CI +6.0 to +25.0).";
  EXPECT_TRUE(contains(html(), changed));
  DriverReport report = sample_report();
  for (MetricRow& row : report.metrics) {
    if (row.scope == Scope{"2026-Q3", "", ""}) row.value = {5.0, -1.6, 11.6, "ok"};
  }
  EXPECT_TRUE(contains(written(report, ReportFormat::html),
                       "the change of +1.9 points is not distinguishable from zero"));
}

TEST(Documents, ShowSuppressedCellsAsSuch) {
  const std::string page = html();
  EXPECT_TRUE(contains(page, "not shown: too few respondents"));
  EXPECT_TRUE(contains(page, "small base"));
  EXPECT_TRUE(contains(html(Language::finnish), "ei näytetä: liian vähän vastaajia"));
}

TEST(Documents, WordEveryStatusInsteadOfANumber) {
  for (const char* status :
       {"never_mentioned", "always_mentioned", "suppressed", "zero_variance", "constant_score",
        "insufficient_n", "aliased", "separated", "no_reference", "not_requested"}) {
    DriverReport report = sample_report();
    report.metrics[0].value = {std::nullopt, std::nullopt, std::nullopt, status};
    for (const Language language : {Language::finnish, Language::english}) {
      const std::string text = written(report, ReportFormat::html, language);
      const std::string key = std::string("status.") + status;
      EXPECT_TRUE(contains(text, sample_lexicon().phrase(language, key))) << key;
      EXPECT_FALSE(contains(text, status)) << key;
    }
  }
}

// The last cell of the rows of a Markdown table, in tenths.
std::vector<std::int64_t> tenths_of_column(const std::string& document, const std::string& title,
                                           std::size_t column) {
  std::vector<std::int64_t> tenths;
  std::size_t at = document.find("|---", document.find("### " + title));
  for (at = document.find('\n', at) + 1; document[at] == '|'; at = document.find('\n', at) + 1) {
    std::size_t cell = at;
    for (std::size_t i = 0; i < column; ++i) cell = document.find('|', cell) + 1;
    std::string text = document.substr(cell + 1, document.find('|', cell) - cell - 1);
    text = text.substr(0, text.find(" ("));
    text.erase(0, text.find_first_not_of('*'));
    if (text.starts_with("−")) text = '-' + text.substr(std::string("−").size());
    if (text.find_first_of("0123456789") > 1) continue;
    tenths.push_back(std::llround(std::stod(text) * 10.0));
  }
  return tenths;
}

void expect_last_is_sum(std::vector<std::int64_t> column) {
  ASSERT_GT(column.size(), 5U);
  const std::int64_t sum = column.back();
  column.pop_back();
  std::int64_t added = 0;
  for (const std::int64_t part : column) added += part;
  EXPECT_EQ(added, sum);
}

TEST(Documents, PrintImpactsThatAddUpToThePrintedSum) {
  expect_last_is_sum(tenths_of_column(markdown(), "Precise themes", 9));
  expect_last_is_sum(tenths_of_column(markdown(), "Main themes", 9));
}

TEST(Documents, PrintChangesThatAddUpToThePrintedSum) {
  for (const std::size_t column : {2U, 3U, 4U})
    expect_last_is_sum(tenths_of_column(markdown(), "What changed", column));
}

TEST(Documents, GiveRareThemesTogether) {
  EXPECT_TRUE(contains(markdown(), "| Themes too rare to show | 7 |"));
  EXPECT_TRUE(contains(markdown(Language::finnish), "| Liian harvinaiset teemat | 7 |"));
}

TEST(Documents, HidePersonalDataInQuotes) {
  for (const ReportFormat format : kDocuments) {
    const std::string text = written(sample_report(), format);
    EXPECT_FALSE(contains(text, "040 123 4567"));
    EXPECT_FALSE(contains(text, "laskutus@"));
  }
  EXPECT_TRUE(contains(html(), "[phone]"));
  EXPECT_TRUE(contains(html(Language::finnish), "[sähköposti]"));
}

TEST(Documents, AccountForEveryRow) {
  const std::string page = html();
  EXPECT_TRUE(contains(page, "1,851 read = 1,388 answered + 454 without text + 9 rejected"));
  EXPECT_TRUE(contains(page, "line 204: nps: 11 is not on the scale 0-10"));
  EXPECT_TRUE(contains(page, "and 7 more"));
  EXPECT_TRUE(contains(page, "sha256:" + std::string(64, 'a')));
  EXPECT_TRUE(contains(page, "1.0.0, sha256:" + std::string(64, 'b')));
}

TEST(Documents, AreTheSameBytesEveryTime) {
  for (const ReportFormat format : kDocuments)
    EXPECT_EQ(written(sample_report(), format), written(sample_report(), format));
}

TEST(Documents, StandAReportWithoutAnything) {
  DriverReport empty;
  for (const ReportFormat format : kDocuments) EXPECT_NE(written(empty, format), "");
  empty.metrics_of = {{"csat", ScaleKind::csat, 1.0, 5.0, Direction::higher, "mean"}};
  for (const ReportFormat format : kDocuments)
    EXPECT_TRUE(contains(written(empty, format), "too few respondents"));
}

TEST(Documents, SayWhenNoThemeHasAnImpact) {
  DriverReport report = sample_report();
  for (DriverRow& row : report.drivers) {
    row.impact = {0.0, 0.0, 0.0, "ok"};
    row.printed_impact = 0.0;
  }
  for (const ReportFormat format : kDocuments) {
    EXPECT_TRUE(contains(written(report, format),
                         "No theme has an impact that is distinguishable from zero."));
  }
}

TEST(Documents, SayWhichScalesAreReadReversed) {
  DriverReport report = sample_report();
  report.metrics_of[0] = {"effort", ScaleKind::ces, 1.0, 7.0, Direction::effort, "mean"};
  EXPECT_TRUE(contains(written(report, ReportFormat::html), "CES: a low score is the good answer"));
}

TEST(Documents, TellMetricsOfOneKindApart) {
  DriverReport report = sample_report();
  report.metrics_of.push_back({"nps_2", ScaleKind::nps, 0.0, 10.0, Direction::higher, "nps"});
  const std::string page = written(report, ReportFormat::html);
  EXPECT_TRUE(contains(page, "<h2>NPS: nps</h2>"));
  EXPECT_TRUE(contains(page, "<h2>NPS: nps_2</h2>"));
}

}  // namespace
}  // namespace palaute
