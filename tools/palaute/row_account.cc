#include "row_account.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "failure.h"

namespace palaute::tool {

void print_account(const RowAccount& account, const std::vector<Error>& rejections,
                   const std::vector<std::string>& warnings) {
  constexpr std::size_t kMostShown = 10;
  std::cerr << fmt::format("{} rows read = {} answered + {} empty + {} rejected\n", account.read,
                           account.answered, account.empty, account.rejected);
  for (std::size_t i = 0; i < std::min(rejections.size(), kMostShown); ++i) {
    std::cerr << "  rejected: " << printable(rejections[i].to_string()) << '\n';
  }
  if (account.rejected > kMostShown)
    std::cerr << fmt::format("  and {} more\n", account.rejected - kMostShown);
  for (const std::string& warning : warnings) std::cerr << "note: " << printable(warning) << '\n';
}

}  // namespace palaute::tool
