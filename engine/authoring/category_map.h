// What do the categories of a dictionary mean in ours?
#ifndef PALAUTE_AUTHORING_CATEGORY_MAP_H_
#define PALAUTE_AUTHORING_CATEGORY_MAP_H_

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "palaute/base.h"
#include "palaute/lexicon.h"

namespace palaute {

// The kind of file that a word goes to, and the column beside its pattern.
struct CategoryMeaning {
  std::string kind;   // "themes", "sentiment", "emotions" or "intents"
  std::string value;  // theme, valence or label
};

class CategoryMap {
 public:
  // Lines `category<TAB>meaning`. Errors: io; lexicon, for a meaning that is none.
  static Result<CategoryMap> read(const std::filesystem::path& file, const Lexicon& lexicon);

  // All meanings of a category, or of the nearest one that it stands under ("A" for "A/B"); empty
  // if there are none.
  std::vector<CategoryMeaning> meanings(std::string category) const;

 private:
  std::map<std::string, std::vector<CategoryMeaning>> meanings_;
};

}  // namespace palaute

#endif  // PALAUTE_AUTHORING_CATEGORY_MAP_H_
