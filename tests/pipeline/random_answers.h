// Answers that nobody would think of, the same ones in every run.
#ifndef PALAUTE_TESTS_PIPELINE_RANDOM_ANSWERS_H_
#define PALAUTE_TESTS_PIPELINE_RANDOM_ANSWERS_H_

#include <cstddef>
#include <string>
#include <vector>

namespace palaute {

// Words of both languages that LexiconFolder knows and does not know, emoji with modifiers,
// combining marks, ligatures, signs, invisible characters and marks of direction, in any order.
// Valid UTF-8 always: what is read from a survey has been decoded.
std::vector<std::string> random_answers(std::size_t count, unsigned seed);

}  // namespace palaute

#endif  // PALAUTE_TESTS_PIPELINE_RANDOM_ANSWERS_H_
