#include "pipeline/tag_records.h"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

#include "base/json_text.h"
#include "survey/row_writer.h"

namespace palaute {
namespace {

constexpr std::string_view kSchema = "palaute.tags/1";

constexpr std::array<std::pair<AnswerFlag, std::string_view>, 5> kFlagNames = {{
    {AnswerFlag::empty, "empty"},
    {AnswerFlag::no_content, "no_content"},
    {AnswerFlag::unknown_language, "unknown_language"},
    {AnswerFlag::truncated, "truncated"},
    {AnswerFlag::pii, "pii"},
}};

std::vector<std::string_view> flag_names(const TaggedAnswer& tags) {
  std::vector<std::string_view> names;
  for (const auto& [flag, name] : kFlagNames) {
    if (tags.has(flag)) names.push_back(name);
  }
  return names;
}

std::vector<std::string_view> label_names(std::span<const Label> labels) {
  std::vector<std::string_view> names;
  for (const Label& label : labels) names.push_back(label.name);
  return names;
}

void append_json_field(std::string& out, std::string_view key, std::string_view text) {
  out += ",\"";
  out += key;
  out += "\":";
  append_json_string(out, text);
}

void append_json_list(std::string& out, std::string_view key,
                      std::span<const std::string_view> texts) {
  out += ",\"";
  out += key;
  out += "\":[";
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) out += ',';
    append_json_string(out, texts[i]);
  }
  out += ']';
}

void append_json_range(std::string& out, std::string_view key, ByteRange range) {
  fmt::format_to(std::back_inserter(out), ",\"{}\":[{},{}]", key, range.begin, range.end);
}

// What every JSON record begins with.
void append_json_head(const TaggedCell& cell, std::string& out) {
  fmt::format_to(std::back_inserter(out), R"({{"schema":"{}","row":{})", kSchema, cell.row.number);
  append_json_field(out, "id", cell.row.id);
  append_json_field(out, "column", cell.column);
}

std::string joined(std::span<const std::string_view> texts) {
  std::string list;
  for (const std::string_view text : texts) list.append(list.empty() ? "" : ";").append(text);
  return list;
}

constexpr FormulaGuard kGuard = FormulaGuard::prefix;
constexpr std::array kAnswerColumns = {"row",   "id",     "column",   "language", "polarity",
                                       "score", "themes", "emotions", "intents",  "flags"};
constexpr std::array kMentionColumns = {
    "row", "id",    "column",        "theme",       "polarity",      "strength", "begin",
    "end", "words", "opinion_begin", "opinion_end", "opinion_words", "entry",    "opinion_entry"};

}  // namespace

void TagRecords::append_header(std::string& out) const {
  if (format_ != TagFormat::csv) return;
  RowWriter writer(out, ',', kGuard);
  if (rows_ == TagRows::answers) {
    for (const char* name : kAnswerColumns) writer.cell(name);
  } else {
    for (const char* name : kMentionColumns) writer.cell(name);
  }
  writer.end_row();
}

void TagRecords::append(const TaggedCell& cell, std::string& out) const {
  const bool json = format_ == TagFormat::jsonl;
  if (rows_ == TagRows::answers) {
    return json ? append_json_answer(cell, out) : append_csv_answer(cell, out);
  }
  for (const Mention& mention : cell.tags.mentions) {
    json ? append_json_mention(cell, mention, out) : append_csv_mention(cell, mention, out);
  }
}

void TagRecords::append_json_answer(const TaggedCell& cell, std::string& out) const {
  append_json_head(cell, out);
  append_json_field(out, "language", language_code(cell.tags.language));
  append_json_field(out, "polarity", polarity_name(cell.tags.polarity));
  fmt::format_to(std::back_inserter(out), ",\"score\":{}", cell.tags.score);
  append_json_list(out, "emotions", label_names(cell.tags.emotions));
  append_json_list(out, "intents", label_names(cell.tags.intents));
  append_json_list(out, "flags", flag_names(cell.tags));
  out += ",\"mentions\":[";
  for (std::size_t i = 0; i < cell.tags.mentions.size(); ++i) {
    out += i == 0 ? "{" : ",{";
    append_json_mention_fields(cell.tags.mentions[i], out);
    out += '}';
  }
  out += "]}\n";
}

void TagRecords::append_json_mention(const TaggedCell& cell, const Mention& mention,
                                     std::string& out) const {
  append_json_head(cell, out);
  out += ',';
  append_json_mention_fields(mention, out);
  out += "}\n";
}

void TagRecords::append_json_mention_fields(const Mention& mention, std::string& out) const {
  out += "\"theme\":";
  append_json_string(out, lexicon_.theme(mention.theme).id);
  append_json_field(out, "polarity", polarity_name(mention.polarity));
  fmt::format_to(std::back_inserter(out), ",\"strength\":{}", mention.strength);
  append_json_range(out, "span", mention.theme_words);
  if (mention.opinion_entry) append_json_range(out, "opinion", mention.opinion_words);
  append_json_field(out, "entry", lexicon_.entry_location(mention.theme_entry));
  if (mention.opinion_entry) {
    append_json_field(out, "opinion_entry", lexicon_.entry_location(*mention.opinion_entry));
  }
}

void TagRecords::append_csv_answer(const TaggedCell& cell, std::string& out) const {
  std::string themes;
  for (const Mention& mention : cell.tags.mentions) {
    if (!themes.empty()) themes += ';';
    themes += lexicon_.theme(mention.theme).id;
    themes += ':';
    themes += polarity_name(mention.polarity);
  }
  RowWriter writer(out, ',', kGuard);
  writer.number(fmt::format("{}", cell.row.number)).cell(cell.row.id).cell(cell.column);
  writer.cell(language_code(cell.tags.language)).cell(polarity_name(cell.tags.polarity));
  writer.number(fmt::format("{}", cell.tags.score)).cell(themes);
  writer.cell(joined(label_names(cell.tags.emotions))).cell(joined(label_names(cell.tags.intents)));
  writer.cell(joined(flag_names(cell.tags))).end_row();
}

void TagRecords::append_csv_mention(const TaggedCell& cell, const Mention& mention,
                                    std::string& out) const {
  RowWriter writer(out, ',', kGuard);
  const auto range = [&](ByteRange words, bool exists) {
    writer.number(exists ? fmt::format("{}", words.begin) : "")
        .number(exists ? fmt::format("{}", words.end) : "");
    writer.cell(exists ? words.of(cell.text) : "");
  };
  writer.number(fmt::format("{}", cell.row.number)).cell(cell.row.id).cell(cell.column);
  writer.cell(lexicon_.theme(mention.theme).id).cell(polarity_name(mention.polarity));
  writer.number(fmt::format("{}", mention.strength));
  range(mention.theme_words, true);
  range(mention.opinion_words, mention.opinion_entry.has_value());
  writer.cell(lexicon_.entry_location(mention.theme_entry));
  writer.cell(mention.opinion_entry ? lexicon_.entry_location(*mention.opinion_entry) : "")
      .end_row();
}

}  // namespace palaute
