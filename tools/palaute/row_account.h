// Where did every row go?
#ifndef PALAUTE_TOOLS_ROW_ACCOUNT_H_
#define PALAUTE_TOOLS_ROW_ACCOUNT_H_

#include <string>
#include <vector>

#include "palaute/survey.h"

namespace palaute::tool {

// Prints the account, the first rejections with line and reason, and the warnings on standard
// error.
void print_account(const RowAccount& account, const std::vector<Error>& rejections,
                   const std::vector<std::string>& warnings);

}  // namespace palaute::tool

#endif  // PALAUTE_TOOLS_ROW_ACCOUNT_H_
