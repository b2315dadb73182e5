#include "morphology/voikko_library.h"

#include <dlfcn.h>

#include <optional>

namespace palaute {
namespace {

void* open_library() {
  for (const char* name : {"libvoikko.so.1", "libvoikko.1.dylib"}) {
    if (void* library = dlopen(name, RTLD_NOW | RTLD_LOCAL); library != nullptr) return library;
  }
  return nullptr;
}

template <class Function>
bool find(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(dlsym(library, name));
  return function != nullptr;
}

std::optional<VoikkoLibrary> load() {
  void* library = open_library();
  if (library == nullptr) return std::nullopt;
  VoikkoLibrary found;
  const bool complete = find(library, "voikkoInit", found.init) &&
                        find(library, "voikkoTerminate", found.terminate) &&
                        find(library, "voikkoAnalyzeWordCstr", found.analyze) &&
                        find(library, "voikko_free_mor_analysis", found.free_analyses) &&
                        find(library, "voikko_mor_analysis_keys", found.keys) &&
                        find(library, "voikko_mor_analysis_value_cstr", found.value) &&
                        find(library, "voikko_free_mor_analysis_value_cstr", found.free_value);
  return complete ? std::optional(found) : std::nullopt;
}

}  // namespace

const VoikkoLibrary* voikko_library() {
  static const std::optional<VoikkoLibrary> library = load();
  return library ? &*library : nullptr;
}

}  // namespace palaute
