// Paradigms as a dictionary that Hunspell reads: an .aff file of endings and a .dic file of bases.
//
// A base is one entry, whatever the number of its forms; tail and ending together are one affix,
// and what may follow them (possessive suffixes, clitics) is the second, the most that Hunspell
// takes off. Affixes that always come together share a flag.
#ifndef PALAUTE_TOOLS_MAKE_DICTIONARY_HUNSPELL_FILES_H_
#define PALAUTE_TOOLS_MAKE_DICTIONARY_HUNSPELL_FILES_H_

#include <compare>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "inflection.h"
#include "paradigm.h"

namespace palaute::maker {

class HunspellFiles {
 public:
  // REQUIRES: `inflection` outlives *this.
  explicit HunspellFiles(const Inflection& inflection);

  void add(const Paradigm& paradigm);

  // The files' text, the same for the same paradigms in whatever order they came.
  std::string aff() const;
  std::string dic() const;

 private:
  struct Affix {
    Letters text;
    std::set<GroupId> groups;
    Harmony harmony;
    bool stands_alone;
    Features features;
    auto operator<=>(const Affix&) const = default;
  };
  using AffixSet = std::set<Affix>;
  struct Entry {
    std::set<AffixSet> affixes;
    bool ends_compounds = false;
  };
  using EntryKey = std::pair<Letters, std::string>;  // text and morphological fields

  // What may be written after a form: a chain of attachments.
  struct Chain {
    Letters text;
    Features features;
  };
  using Chains = std::vector<Chain>;

  Chains make_chains(GroupId group, Harmony harmony) const;
  void add_chains(const Attachment& attachment, Harmony harmony, Chains& chains) const;
  const Chains& chains_of(GroupId group, Harmony harmony) const;
  void add_forms(const Paradigm& paradigm);
  void add_first_parts(const Paradigm& paradigm);
  Affix affix_of(const Form& form, Harmony harmony) const;
  std::string attachment_lines(GroupId group, Harmony harmony) const;
  std::string affix_lines(const AffixSet& affixes, unsigned flag) const;
  unsigned first_set_flag() const;
  unsigned flag_of(GroupId group, Harmony harmony) const;

  const Inflection& inflection_;
  std::map<std::pair<GroupId, Harmony>, Chains> chains_;
  std::map<EntryKey, Entry> entries_;
  std::set<EntryKey> first_parts_;
  std::set<AffixSet> affix_sets_;
};

}  // namespace palaute::maker

#endif  // PALAUTE_TOOLS_MAKE_DICTIONARY_HUNSPELL_FILES_H_
