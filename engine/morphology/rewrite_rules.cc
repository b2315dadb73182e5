#include "morphology/rewrite_rules.h"

#include "base/utf8.h"

namespace palaute {
namespace {

std::string replaced(std::string_view form, std::size_t at, const RewriteRule& rule) {
  std::string result(form.substr(0, at));
  result += rule.standard;
  result += form.substr(at + rule.spoken.size());
  return result;
}

std::string replaced_throughout(std::string_view form, const RewriteRule& rule) {
  std::string result(form);
  for (std::size_t at = result.find(rule.spoken); at != std::string::npos;
       at = result.find(rule.spoken, at + rule.standard.size())) {
    result = replaced(result, at, rule);
  }
  return result;
}

}  // namespace

std::vector<std::string> rewritten(std::string_view form, const RewriteRule& rule) {
  std::vector<std::string> results;
  if (count_code_points(form) < rule.fewest_letters) return results;
  switch (rule.place) {
    case RewritePlace::end:
      if (form.size() > rule.spoken.size() && form.ends_with(rule.spoken))
        results.push_back(replaced(form, form.size() - rule.spoken.size(), rule));
      break;
    case RewritePlace::inside:
      for (std::size_t at = form.find(rule.spoken); at != std::string_view::npos;
           at = form.find(rule.spoken, at + 1)) {
        results.push_back(replaced(form, at, rule));
      }
      break;
    case RewritePlace::throughout:
      if (form.find(rule.spoken) != std::string_view::npos)
        results.push_back(replaced_throughout(form, rule));
      break;
  }
  return results;
}

}  // namespace palaute
