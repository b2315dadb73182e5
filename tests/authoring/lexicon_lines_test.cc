// Is a compiled entry written as its author wrote it?
#include "authoring/lexicon_lines.h"

#include <gtest/gtest.h>

#include "authoring/survey_file.h"
#include "lexicon/access.h"

namespace palaute {
namespace {

// The line that an overlay's only line becomes when it is compiled and written again.
std::string written_again(const std::string& file, const std::string& line) {
  const TemporaryFolder overlay;
  overlay.write(file, header_line(file) + line + '\n');
  const LexiconFolder core;
  const std::vector<std::filesystem::path> overlays = {overlay.path()};
  const Lexicon lexicon = must(Lexicon::open(core.path(), overlays));
  for (const Entry& entry : LexiconAccess::data(lexicon).entries) {
    if (LexiconAccess::data(lexicon).files[entry.file].ends_with('/' + file) && entry.line == 2)
      return line_text(lexicon, entry);
  }
  return "";
}

TEST(LexiconLines, AreWrittenAsTheyWereRead) {
  struct Case {
    const char* file;
    const char* line;
  };
  const Case cases[] = {
      {"en/themes.tsv", "price\trip ..2 off"},
      {"en/themes.tsv", "price.level\tpricey\t-1.5"},
      {"en/sentiment.tsv", "stellar\t3"},
      {"en/sentiment.tsv", "work\t1.5\tnegated=-2,noroot,prompt=why,prompt=improve"},
      {"en/sentiment.tsv", "cold\t-1\tfixed,themed,wish,profane"},
      {"en/cues.tsv", "negator\tnever\t-0.8/-0.4\t5"},
      {"en/cues.tsv", "diminisher\tsomewhat\t0.5\t-2"},
      {"en/cues.tsv", "wish\twould\t-0.5/1\tclause"},
      {"en/cues.tsv", "question\twhy\t0.5\twhole"},
      {"en/cues.tsv", "contrast\thowever\t0.5"},
      {"en/cues.tsv", "boundary\tsince"},
      {"en/emotions.tsv", "joy\tcheer"},
  };
  for (const Case& c : cases) EXPECT_EQ(written_again(c.file, c.line), c.line);
}

TEST(LexiconLines, ValencesAreHalvesOfTheScale) {
  EXPECT_EQ(nearest_valence(0.74), 0.5);
  EXPECT_EQ(nearest_valence(-1.8), -2.0);
  EXPECT_EQ(nearest_valence(7), 3.0);
  EXPECT_EQ(valence_text(nearest_valence(-0.1)), "0");
}

TEST(LexiconLines, AFileOfAnOverlayIsNamedWithoutItsFolder) {
  EXPECT_EQ(overlay_file_name("fi/themes.tsv"), "fi/themes.tsv");
  EXPECT_EQ(overlay_file_name("branch/fi/themes.tsv"), "fi/themes.tsv");
  EXPECT_EQ(header_line("fi/themes.tsv"), "#palaute themes fi 1\n");
}

}  // namespace
}  // namespace palaute
