// Do the valences agree with the scores that the writers gave?
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "authoring/explained_rows.h"
#include "authoring/lexicon_lines.h"
#include "authoring/opinion_loads.h"
#include "authoring/valence_fit.h"
#include "lexicon/access.h"
#include "palaute/authoring.h"

namespace palaute {
namespace {

using Eigen::Index;
using Eigen::VectorXd;

constexpr std::size_t kFewestRespondents = 30;

// The folds of a survey do not follow its order. The mixing is that of splitmix64.
std::size_t fold_of(std::uint64_t row) {
  std::uint64_t z = row + 0x9E3779B97F4A7C15U;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
  return static_cast<std::size_t>((z ^ (z >> 31U)) % kFolds);
}

Entry with_valence(Entry entry, double valence) {
  if (auto* opinion = std::get_if<OpinionMeaning>(&entry.meaning)) opinion->valence = valence;
  if (auto* theme = std::get_if<ThemeMeaning>(&entry.meaning)) theme->valence = valence;
  return entry;
}

// Empty where nothing varies.
VectorXd standardised(const VectorXd& values) {
  const VectorXd from_mean = values.array() - values.mean();
  const double deviation = std::sqrt(from_mean.squaredNorm() / static_cast<double>(values.size()));
  return deviation > 0 ? VectorXd(from_mean / deviation) : VectorXd();
}

class Calibrator {
 public:
  Calibrator(const Lexicon& lexicon, const OpinionLoads& loads, const CalibrationOptions& options)
      : lexicon_(lexicon), loads_(loads), options_(options) {
    choose_lines();
    fill_problem();
  }

  Result<Calibration> run() {
    Calibration calibration;
    calibration.respondents = loads_.size();
    calibration.lines = lines_.size();
    if (problem_.scores.size() == 0) return failure("all scores are the same");
    if (slope_of(problem_.scores, problem_.sums) <= 0) {
      return failure(
          "opinions do not rise with the scores, so that these cannot set their values; is "
          "direction=lower right?");
    }
    const ValenceFit fit =
        fit_valences(problem_, [this](const VectorXd& changes) { return settled(changes); });
    calibration.penalty = fit.penalty;
    calibration.r_before = fit.r_before;
    calibration.r_after = fit.r_after;
    if (fit.r_after > fit.r_before) propose(fit.changes, calibration);
    return calibration;
  }

 private:
  struct CalibratedLine {
    EntryId entry;
    double valence = 0.0;
    std::uint64_t uses = 0;
  };

  static Error failure(std::string message) {
    return {ErrorCode::argument, std::move(message), "", 0, 0};
  }

  void choose_lines() {
    std::map<EntryId, std::uint64_t> uses;
    for (std::size_t i = 0; i < loads_.size(); ++i) {
      for (const OpinionLoad& load : loads_.loads(i)) ++uses[load.entry];
    }
    for (const auto& [entry, number] : uses) {
      if (number < options_.min_uses) continue;
      columns_[entry] = static_cast<Index>(lines_.size());
      lines_.push_back({entry, valence_now(entry), number});
    }
  }

  double valence_now(EntryId entry) const {
    return valence_of(LexiconAccess::entry(lexicon_, entry)).value_or(0);
  }

  void fill_problem() {
    const auto rows = static_cast<Index>(loads_.size());
    VectorXd scores(rows);
    problem_.sums.resize(rows);
    std::vector<Eigen::Triplet<double>> cells;
    for (std::size_t i = 0; i < loads_.size(); ++i) {
      const auto row = static_cast<Index>(i);
      scores[row] = loads_.score(i);
      problem_.folds.push_back(fold_of(loads_.row(i)));
      problem_.sums[row] = loads_.constant(i);
      for (const OpinionLoad& load : loads_.loads(i)) {
        problem_.sums[row] += load.load * valence_now(load.entry);
        const auto column = columns_.find(load.entry);
        if (column != columns_.end()) cells.emplace_back(row, column->second, load.load);
      }
    }
    problem_.scores = standardised(scores);
    problem_.loads.resize(rows, static_cast<Index>(lines_.size()));
    problem_.loads.setFromTriplets(cells.begin(), cells.end());
  }

  bool turns_sign(const CalibratedLine& line, double change) const {
    return line.valence * nearest_valence(line.valence + change) < 0;
  }

  // What would be written, as a change from what is.
  VectorXd settled(const VectorXd& changes) const {
    VectorXd result(changes.size());
    for (Index i = 0; i < changes.size(); ++i) {
      const CalibratedLine& line = lines_[static_cast<std::size_t>(i)];
      const bool stays = options_.sign == SignChange::listed && turns_sign(line, changes[i]);
      result[i] = stays ? 0.0 : nearest_valence(line.valence + changes[i]) - line.valence;
    }
    return result;
  }

  void propose(const VectorXd& changes, Calibration& calibration) const {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const double change = changes[static_cast<Index>(i)];
      const ValenceProposal proposal = proposal_for(lines_[i], change);
      if (proposal.valence_after == proposal.valence_before) continue;
      const bool disagrees = options_.sign == SignChange::listed && turns_sign(lines_[i], change);
      (disagrees ? calibration.disagreements : calibration.proposals).push_back(proposal);
    }
  }

  ValenceProposal proposal_for(const CalibratedLine& line, double change) const {
    ValenceProposal proposal;
    proposal.valence_before = line.valence;
    proposal.estimate = line.valence + change;
    proposal.valence_after = nearest_valence(proposal.estimate);
    proposal.uses = line.uses;
    proposal.before = lexicon_line(lexicon_, line.entry);
    proposal.after = proposal.before;
    const Entry& entry = LexiconAccess::entry(lexicon_, line.entry);
    proposal.after.text = line_text(lexicon_, with_valence(entry, proposal.valence_after));
    return proposal;
  }

  const Lexicon& lexicon_;
  const OpinionLoads& loads_;
  const CalibrationOptions& options_;
  std::vector<CalibratedLine> lines_;  // in order of file and line
  std::map<EntryId, Index> columns_;
  FitProblem problem_;
};

}  // namespace

Result<Calibration> calibrate_lexicon(const Analyzer& analyzer, const std::filesystem::path& survey,
                                      const SurveySchema& schema,
                                      const CalibrationOptions& options) {
  OpinionLoads loads(analyzer.lexicon());
  std::string score;
  const Analyzer* const analyzers[] = {&analyzer};
  auto reading = explain_rows(analyzers, survey, schema, options.batch, [&](const auto& row) {
    loads.add(row);
    if (!row.schema.scores.empty()) score = row.schema.scores.front().column;
  });
  if (!reading) return reading.error();
  if (score.empty() && loads.size() == 0)
    return Error{ErrorCode::schema, "valences are set by a score; name one with --score", "", 0, 0};
  if (loads.size() < kFewestRespondents) {
    return Error{ErrorCode::argument,
                 "only " + std::to_string(loads.size()) +
                     " respondents gave a score and said something; 30 are needed",
                 "", 0, 0};
  }
  auto calibration = Calibrator(analyzer.lexicon(), loads, options).run();
  if (!calibration) return calibration.error();
  calibration->reading = *std::move(reading);
  calibration->score = score;
  return calibration;
}

std::vector<OverlayFile> overlay_of(const Calibration& calibration) {
  std::map<std::string, std::string> files;
  for (const ValenceProposal& proposal : calibration.proposals) {
    const std::string& place = proposal.before.place;
    const std::string name(overlay_file_name(std::string_view(place).substr(0, place.rfind(':'))));
    std::string& content = files.try_emplace(name, header_line(name)).first->second;
    content += proposal.after.text + " # was " + valence_text(proposal.valence_before) + ", " +
               std::to_string(proposal.uses) + " uses\n";
  }
  std::vector<OverlayFile> overlay;
  overlay.reserve(files.size());
  for (auto& [name, content] : files) overlay.push_back({name, std::move(content)});
  return overlay;
}

}  // namespace palaute
