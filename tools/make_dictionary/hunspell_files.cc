#include "hunspell_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <vector>

namespace palaute::maker {
namespace {

constexpr unsigned kNeedsAffix = 1;
constexpr unsigned kOnlyInCompound = 2;
constexpr unsigned kCompoundBegin = 3;
constexpr unsigned kCompoundMiddle = 4;
constexpr unsigned kCompoundEnd = 5;
constexpr unsigned kFirstFreeFlag = 10;

// Three parts at most: more hardly occur in answers, and each makes chance splits likelier.
constexpr std::string_view kHead =
    "SET UTF-8\nLANG fi\nFLAG num\n"
    "NEEDAFFIX {}\nONLYINCOMPOUND {}\nCOMPOUNDBEGIN {}\nCOMPOUNDMIDDLE {}\nCOMPOUNDEND {}\n"
    "COMPOUNDMIN 3\nCOMPOUNDWORDMAX 3\n";

// talo + a + an, but kalaa + nsa.
bool makes_long_run(const Letters& form, const Letters& added) {
  return form.size() >= 2 && !added.empty() && form.back() == added.front() &&
         form[form.size() - 2] == added.front();
}

std::string feature_fields(Features features) {
  std::string fields;
  for (const std::string_view name : features.names()) fields += fmt::format(" is:{}", name);
  return fields;
}

std::string entry_fields(const Paradigm& paradigm) {
  std::string fields = fmt::format("st:{} po:{}", utf8_of(paradigm.lemma), paradigm.part_of_speech);
  if (!paradigm.root.empty()) fields += " ro:" + utf8_of(paradigm.root);
  return fields + feature_fields(paradigm.features);
}

std::string affix_line(unsigned flag, const Letters& text, const std::string& flags,
                       Features features) {
  return fmt::format("SFX {} 0 {}{}{} .{}\n", flag, text.empty() ? "0" : utf8_of(text),
                     flags.empty() ? "" : "/", flags, feature_fields(features));
}

std::string block(unsigned flag, std::size_t lines, const std::string& text) {
  return lines == 0 ? std::string() : fmt::format("\nSFX {} N {}\n{}", flag, lines, text);
}

std::string entry_line(const Letters& text, const std::vector<unsigned>& flags,
                       const std::string& fields) {
  return fmt::format("{}/{}\t{}\n", utf8_of(text), fmt::join(flags, ","), fields);
}

}  // namespace

HunspellFiles::HunspellFiles(const Inflection& inflection) : inflection_(inflection) {
  for (GroupId group = 0; group < inflection.groups.size(); ++group) {
    for (const Harmony harmony : {Harmony::back, Harmony::front}) {
      chains_[{group, harmony}] = make_chains(group, harmony);
    }
  }
}

HunspellFiles::Chains HunspellFiles::make_chains(GroupId group, Harmony harmony) const {
  Chains chains;
  for (const Attachment& attachment : inflection_.attachments) {
    if (attachment.group == group) add_chains(attachment, harmony, chains);
  }
  return chains;
}

// The attachment alone, and with all that may follow it.
void HunspellFiles::add_chains(const Attachment& attachment, Harmony harmony,
                               Chains& chains) const {
  const Letters text = fill(attachment.text, {harmony, 0, 0}, inflection_.alphabet);
  chains.push_back({text, attachment.features});
  for (const GroupId next : attachment.groups) {
    for (const Chain& chain : make_chains(next, harmony)) {
      chains.push_back({text + chain.text, attachment.features | chain.features});
    }
  }
}

const HunspellFiles::Chains& HunspellFiles::chains_of(GroupId group, Harmony harmony) const {
  return chains_.at({group, harmony});
}

void HunspellFiles::add(const Paradigm& paradigm) {
  add_forms(paradigm);
  add_first_parts(paradigm);
}

void HunspellFiles::add_forms(const Paradigm& paradigm) {
  const std::string fields = entry_fields(paradigm);
  // Endings are shared by words whose stems end alike: the fewer kinds of sets, the faster.
  std::map<std::tuple<Letters, Letters>, AffixSet> sets;
  for (const Form& form : paradigm.forms) {
    sets[{form.base, form.tail}].insert(affix_of(form, paradigm.harmony));
  }
  for (auto& [stem, affixes] : sets) {
    Entry& entry = entries_[{std::get<0>(stem), fields}];
    affix_sets_.insert(affixes);
    entry.affixes.insert(std::move(affixes));
    entry.ends_compounds |= paradigm.ends_compounds;
  }
}

void HunspellFiles::add_first_parts(const Paradigm& paradigm) {
  for (const Letters& part : paradigm.first_parts)
    first_parts_.insert({part, entry_fields(paradigm)});
}

HunspellFiles::Affix HunspellFiles::affix_of(const Form& form, Harmony harmony) const {
  Affix affix{form.tail + form.ending, {}, harmony, form.following.stands_alone, form.features};
  const Letters text = form.text();
  for (const GroupId group : form.following.groups) {
    const Chains& chains = chains_of(group, harmony);
    const bool fits = std::none_of(chains.begin(), chains.end(), [&](const Chain& chain) {
      return makes_long_run(text, chain.text);
    });
    if (fits) affix.groups.insert(group);
  }
  return affix;
}

unsigned HunspellFiles::flag_of(GroupId group, Harmony harmony) const {
  return kFirstFreeFlag + 2 * static_cast<unsigned>(group) + (harmony == Harmony::back ? 0U : 1U);
}

unsigned HunspellFiles::first_set_flag() const {
  return kFirstFreeFlag + 2 * static_cast<unsigned>(inflection_.groups.size());
}

std::string HunspellFiles::attachment_lines(GroupId group, Harmony harmony) const {
  const unsigned flag = flag_of(group, harmony);
  const Chains& chains = chains_of(group, harmony);
  std::string lines;
  for (const Chain& chain : chains) lines += affix_line(flag, chain.text, "", chain.features);
  return block(flag, chains.size(), lines);
}

std::string HunspellFiles::affix_lines(const AffixSet& affixes, unsigned flag) const {
  std::string lines;
  for (const Affix& affix : affixes) {
    std::vector<unsigned> flags;
    if (!affix.stands_alone) flags.push_back(kNeedsAffix);
    for (const GroupId group : affix.groups) flags.push_back(flag_of(group, affix.harmony));
    lines += affix_line(flag, affix.text, fmt::format("{}", fmt::join(flags, ",")), affix.features);
  }
  return block(flag, affixes.size(), lines);
}

std::string HunspellFiles::aff() const {
  std::string text = fmt::format(kHead, kNeedsAffix, kOnlyInCompound, kCompoundBegin,
                                 kCompoundMiddle, kCompoundEnd);
  for (GroupId group = 0; group < inflection_.groups.size(); ++group) {
    text += attachment_lines(group, Harmony::back) + attachment_lines(group, Harmony::front);
  }
  unsigned flag = first_set_flag();
  for (const AffixSet& affixes : affix_sets_) text += affix_lines(affixes, flag++);
  return text;
}

std::string HunspellFiles::dic() const {
  std::map<AffixSet, unsigned> flags_of_sets;
  unsigned next_flag = first_set_flag();
  for (const AffixSet& affixes : affix_sets_) flags_of_sets.emplace(affixes, next_flag++);
  std::string text = fmt::format("{}\n", entries_.size() + first_parts_.size());
  for (const auto& [key, entry] : entries_) {
    std::vector<unsigned> flags{kNeedsAffix};
    if (entry.ends_compounds) flags.push_back(kCompoundEnd);
    for (const AffixSet& affixes : entry.affixes) flags.push_back(flags_of_sets.at(affixes));
    text += entry_line(key.first, flags, key.second);
  }
  for (const auto& [part, fields] : first_parts_) {
    text += entry_line(part, {kOnlyInCompound, kCompoundBegin, kCompoundMiddle}, fields);
  }
  return text;
}

}  // namespace palaute::maker
