// Is libvoikko on this machine? It is looked for when the program runs, so that nothing of palaute
// needs it.
#ifndef PALAUTE_MORPHOLOGY_VOIKKO_LIBRARY_H_
#define PALAUTE_MORPHOLOGY_VOIKKO_LIBRARY_H_

namespace palaute {

// Libvoikko's own types, which callers never look into.
struct VoikkoHandle;
struct VoikkoAnalysis;

// The functions of libvoikko's C interface that we call, by their own names.
struct VoikkoLibrary {
  VoikkoHandle* (*init)(const char** error, const char* language, const char* path) = nullptr;
  void (*terminate)(VoikkoHandle*) = nullptr;
  VoikkoAnalysis** (*analyze)(VoikkoHandle*, const char* word) = nullptr;
  void (*free_analyses)(VoikkoAnalysis**) = nullptr;
  const char** (*keys)(const VoikkoAnalysis*) = nullptr;
  char* (*value)(const VoikkoAnalysis*, const char* key) = nullptr;
  void (*free_value)(char*) = nullptr;
};

// Null where libvoikko 4 is not installed. Loaded once; safe to call from several threads.
const VoikkoLibrary* voikko_library();

}  // namespace palaute

#endif  // PALAUTE_MORPHOLOGY_VOIKKO_LIBRARY_H_
