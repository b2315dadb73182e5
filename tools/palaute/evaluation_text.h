// What does a person, or a program, read of an evaluation?
#ifndef PALAUTE_TOOLS_EVALUATION_TEXT_H_
#define PALAUTE_TOOLS_EVALUATION_TEXT_H_

#include <map>
#include <ostream>
#include <string>
#include <vector>

#include "palaute/evaluation.h"

namespace palaute::tool {

void print_table(const Evaluation& evaluation, std::ostream& out);
void print_json(const Evaluation& evaluation, const std::vector<CorrectedPrevalence>& prevalence,
                std::ostream& out);
void print_prevalence(const std::vector<CorrectedPrevalence>& prevalence, std::ostream& out);

// The figures that --floor knows, by name; those that are not defined are left out.
std::map<std::string, double> figures(const Evaluation& evaluation);

}  // namespace palaute::tool

#endif  // PALAUTE_TOOLS_EVALUATION_TEXT_H_
