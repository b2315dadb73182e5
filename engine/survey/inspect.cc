#include "survey/inspect.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "survey/column_profile.h"
#include "survey/role_guess.h"
#include "survey/scale.h"
#include "survey/schema.h"

namespace palaute {
namespace {

struct Profiles {
  std::uint64_t records = 0;
  std::vector<ColumnProfile> columns;
};

Result<Profiles> profile(RecordStream& stream) {
  Profiles profiles;
  profiles.columns.resize(stream.source().header.size());
  while (true) {
    const auto record = stream.next();
    if (!record) return record.error();
    if (*record == nullptr) break;
    ++profiles.records;
    const auto cells = (*record)->cells;
    if ((*record)->quotes != QuoteState::sound || !stream.shape().fits(cells)) continue;
    const std::size_t columns = std::min(cells.size(), profiles.columns.size());
    for (std::size_t column = 0; column < columns; ++column) {
      profiles.columns[column].add(cells[column]);
    }
  }
  if (auto rewound = stream.rewind(); !rewound) return rewound.error();
  return profiles;
}

char decimal_sign(const Profiles& profiles) {
  std::uint64_t commas = 0;
  std::uint64_t points = 0;
  for (const ColumnProfile& column : profiles.columns) {
    commas += column.decimals().commas();
    points += column.decimals().points();
  }
  return commas > points ? ',' : '.';
}

// Puts the guesses of all columns together into one schema.
class SchemaGuesser {
 public:
  SchemaGuesser(const ResolvedSchema& stated, Inspection& result)
      : stated_(stated), result_(result) {
    result_.schema = stated.schema;
    mark_stated();
  }

  void guess(const Profiles& profiles) {
    for (std::size_t column = 0; column < profiles.columns.size(); ++column) {
      guesses_.push_back(guess_role(result_.source.header[column], result_.source.questions[column],
                                    profiles.columns[column]));
    }
    keep_best(Role::wave, stated_.wave.has_value(), "another column tells the wave");
    keep_best(Role::id, stated_.id.has_value(), "another column is the id");
    keep_best(Role::weight, stated_.weight.has_value(), "another column is the weight");
    for (std::size_t column = 0; column < guesses_.size(); ++column) {
      show(column, profiles.columns[column]);
    }
  }

 private:
  void mark(const std::vector<std::size_t>& columns, std::string_view role) {
    for (const std::size_t column : columns) stated_roles_.emplace(column, role);
  }

  void mark_stated() {
    mark(stated_.answers, "answer");
    for (std::size_t score = 0; score < stated_.scores.size(); ++score) {
      const ScaleKind kind = stated_.schema.scores[score].scale.kind;
      stated_roles_.emplace(stated_.scores[score], fmt::format("score:{}", scale_name(kind)));
    }
    mark(stated_.segments, "segment");
    if (stated_.wave) mark({*stated_.wave}, "wave");
    if (stated_.id) mark({*stated_.id}, "id");
    if (stated_.weight) mark({*stated_.weight}, "weight");
  }

  bool is_stated(std::size_t column) const { return stated_roles_.contains(column); }

  // Only one column can play the role: the best of those that seem to.
  void keep_best(Role role, bool taken, std::string_view why) {
    std::optional<std::size_t> best;
    for (std::size_t column = 0; column < guesses_.size() && !taken; ++column) {
      if (guesses_[column].role != role || is_stated(column)) continue;
      if (!best || guesses_[column].rank < guesses_[*best].rank) best = column;
    }
    for (std::size_t column = 0; column < guesses_.size(); ++column) {
      if (guesses_[column].role != role || column == best) continue;
      guesses_[column].role = Role::other;
      guesses_[column].evidence += fmt::format("; {}", why);
    }
  }

  void show(std::size_t column, const ColumnProfile& cells) {
    const RoleGuess& guess = guesses_[column];
    ColumnGuess shown{result_.source.header[column], role_name(guess), guess.evidence, {}};
    if (is_stated(column)) {
      shown.role = stated_roles_.at(column);
      shown.evidence = "as stated";
    } else {
      add_to_schema(shown.column, guess);
    }
    if (guess.role != Role::personal) shown.examples = cells.examples();
    result_.columns.push_back(std::move(shown));
  }

  void add_to_schema(const std::string& name, const RoleGuess& guess) {
    SurveySchema& schema = result_.schema;
    if (guess.role == Role::answer && stated_.answers.empty()) {
      schema.answers.push_back({name, guess.prompt});
    }
    if (guess.role == Role::segment && stated_.segments.empty()) schema.segments.push_back(name);
    if (guess.role == Role::score && stated_.scores.empty()) add_score(name, *guess.scale);
    if (guess.role == Role::wave) schema.wave = guess.wave;
    if (guess.role == Role::id) schema.id = name;
    if (guess.role == Role::weight) schema.weight = name;
  }

  void add_score(const std::string& name, const Scale& scale) {
    if (scale.kind == ScaleKind::ces) {
      result_.warnings.push_back(fmt::format(
          "'{}' looks like CES and is left out, because only you know which end is good: give it "
          "as score {}:ces:direction=ease or direction=effort",
          name, name));
    } else if (scale.kind == ScaleKind::number) {
      result_.warnings.push_back(fmt::format(
          "'{}' looks like a score and is left out, because its header does not say which end is "
          "good: give it as score {}:number:direction=higher or direction=lower",
          name, name));
    } else {
      result_.schema.scores.push_back({name, scale});
    }
  }

  const ResolvedSchema& stated_;
  Inspection& result_;
  std::map<std::size_t, std::string> stated_roles_;
  std::vector<RoleGuess> guesses_;
};

}  // namespace

Result<Inspection> inspect_stream(RecordStream& stream, const SurveySchema& stated) {
  const auto resolved = resolve_schema(stated, stream.source().header);
  if (!resolved) {
    Error error = resolved.error();
    error.file = stream.path();
    return error;
  }
  const auto profiles = profile(stream);
  if (!profiles) return profiles.error();
  Inspection inspection;
  inspection.source = stream.source();
  inspection.decimal_sign = decimal_sign(*profiles);
  inspection.header_rows = stream.header_rows();
  inspection.records = profiles->records;
  inspection.warnings = stream.warnings();
  SchemaGuesser(*resolved, inspection).guess(*profiles);
  return inspection;
}

}  // namespace palaute
