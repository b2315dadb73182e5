#include "survey/schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

#include "base/suggest.h"
#include "survey/cell_text.h"
#include "survey/header.h"
#include "survey/scale.h"

namespace palaute {
namespace {

using Names = std::span<const std::string>;

constexpr std::size_t kNamesListed = 40;

Error schema_error(std::string message) {
  return {ErrorCode::schema, std::move(message), "", 0, 0};
}

std::string list_columns(Names header) {
  std::string list;
  for (std::size_t column = 0; column < std::min(header.size(), kNamesListed); ++column) {
    list += fmt::format("{}{} {}", column == 0 ? "" : ", ", column + 1, excerpt(header[column]));
  }
  if (header.size() > kNamesListed)
    list += fmt::format(" and {} more", header.size() - kNamesListed);
  return list;
}

std::optional<std::size_t> find_exact(std::string_view name, Names header) {
  const auto found = std::ranges::find(header, name);
  if (found == header.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header.begin());
}

std::vector<std::size_t> find_in_any_case(std::string_view name, Names header) {
  const std::string folded = fold_cell(name);
  std::vector<std::size_t> found;
  for (std::size_t column = 0; column < header.size(); ++column) {
    if (fold_cell(header[column]) == folded) found.push_back(column);
  }
  return found;
}

std::optional<std::size_t> column_number(std::string_view name) {
  std::size_t number = 0;
  const auto [stop, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  if (error != std::errc() || stop != name.data() + name.size()) return std::nullopt;
  return number;
}

std::string suggestion(const std::string& name, Names header) {
  std::string exact = did_you_mean(name, header);
  if (!exact.empty()) return exact;
  std::vector<std::string> folded;
  for (const std::string& each : header) folded.push_back(fold_cell(each));
  return did_you_mean(fold_cell(name), folded);
}

// Finds the columns of one role and replaces what the caller wrote by the header.
class RoleResolver {
 public:
  RoleResolver(std::string_view role, Names header) : role_(role), header_(header) {}

  Result<Done> add(std::string& name) {
    const auto column = find_column(name, header_);
    if (!column) return column.error();
    if (std::ranges::find(columns_, *column) != columns_.end()) {
      return schema_error(fmt::format("column '{}' is named twice as {}", header_[*column], role_));
    }
    name = header_[*column];
    columns_.push_back(*column);
    return Done{};
  }

  std::vector<std::size_t> take() { return std::move(columns_); }

 private:
  std::string_view role_;
  Names header_;
  std::vector<std::size_t> columns_;
};

Result<Done> resolve_answers(ResolvedSchema& resolved, Names header) {
  RoleResolver role("an answer", header);
  for (AnswerColumn& answer : resolved.schema.answers) {
    if (auto added = role.add(answer.column); !added) return added;
  }
  resolved.answers = role.take();
  return Done{};
}

Result<Done> resolve_scores(ResolvedSchema& resolved, Names header) {
  RoleResolver role("a score", header);
  for (ScoreColumn& score : resolved.schema.scores) {
    if (auto added = role.add(score.column); !added) return added;
    auto scale = complete_scale(score);
    if (!scale) return scale.error();
    score.scale = *std::move(scale);
  }
  resolved.scores = role.take();
  return Done{};
}

Result<Done> resolve_segments(ResolvedSchema& resolved, Names header) {
  RoleResolver role("a segment", header);
  for (std::string& segment : resolved.schema.segments) {
    if (auto added = role.add(segment); !added) return added;
  }
  resolved.segments = role.take();
  return Done{};
}

Result<Done> resolve_one(std::string* name, Names header, std::optional<std::size_t>& position) {
  if (name == nullptr) return Done{};
  const auto column = find_column(*name, header);
  if (!column) return column.error();
  *name = header[*column];
  position = *column;
  return Done{};
}

Result<Done> resolve_single_columns(ResolvedSchema& resolved, Names header) {
  SurveySchema& schema = resolved.schema;
  auto done = resolve_one(schema.wave ? &schema.wave->column : nullptr, header, resolved.wave);
  if (done) done = resolve_one(schema.id ? &*schema.id : nullptr, header, resolved.id);
  if (done) done = resolve_one(schema.weight ? &*schema.weight : nullptr, header, resolved.weight);
  return done;
}

}  // namespace

Result<std::size_t> find_column(std::string_view name, Names header) {
  const std::string clean = clean_header(name);
  if (const auto exact = find_exact(clean, header); exact) return *exact;
  const auto similar = find_in_any_case(clean, header);
  if (similar.size() == 1) return similar.front();
  if (similar.size() > 1) {
    return schema_error(fmt::format("column '{}' may be '{}' or '{}'; write it exactly", clean,
                                    header[similar[0]], header[similar[1]]));
  }
  const auto number = column_number(clean);
  if (number && *number >= 1 && *number <= header.size()) return *number - 1;
  const std::string meant = suggestion(clean, header);
  return schema_error(fmt::format("no column '{}'{} columns are: {}", clean,
                                  meant.empty() ? "; the" : meant + " The", list_columns(header)));
}

Result<ResolvedSchema> resolve_schema(SurveySchema schema, Names header) {
  ResolvedSchema resolved;
  resolved.schema = std::move(schema);
  for (auto* const resolve :
       {resolve_answers, resolve_scores, resolve_segments, resolve_single_columns}) {
    if (auto done = resolve(resolved, header); !done) return done.error();
  }
  return resolved;
}

}  // namespace palaute
