// A small but complete core lexicon in a temporary folder, for tests that need language data of
// their own.
#ifndef PALAUTE_TESTS_LEXICON_FOLDER_H_
#define PALAUTE_TESTS_LEXICON_FOLDER_H_

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace palaute {

// A folder that is removed with the object. Nothing in it: an overlay to be filled.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = testing::TempDir() + "/palaute-XXXXXX";
    const char* made = mkdtemp(name.data());
    EXPECT_NE(made, nullptr) << "no temporary folder";
    path_ = name;
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  const std::filesystem::path& path() const { return path_; }

  // Replaces the whole of a file, e.g. "fi/themes.tsv".
  void write(const std::string& file, std::string_view content) const {
    store(file, content, std::ios::trunc);
  }
  // Adds lines to the end of a file; each ends with a line break.
  void add(const std::string& file, std::string_view lines) const {
    store(file, std::string(lines) + '\n', std::ios::app);
  }

 private:
  void store(const std::string& file, std::string_view content, std::ios::openmode mode) const {
    std::filesystem::create_directories((path_ / file).parent_path());
    std::ofstream out(path_ / file, std::ios::binary | mode);
    out << content;
    EXPECT_TRUE(out.flush()) << file;
  }

  std::filesystem::path path_;
};

// A core with a few themes, opinions and cues of both languages, enough for whole answers. The
// dictionaries are the real ones. Lines can be added or files replaced before it is opened.
class LexiconFolder : public TemporaryFolder {
 public:
  LexiconFolder() {
    write("VERSION", "9.8.7\n");
    write("themes.tsv", kThemeTree);
    write_signs();
    write_finnish();
    write_english();
  }

 private:
  void write_signs() const {
    write("any/sentiment.tsv", "#palaute sentiment any 1\n👍\t2\n😡\t-3\n\":)\"\t1.5\n");
  }
  void write_finnish() const {
    write("fi/language.tsv",
          "#palaute language fi 1\ndictionary\tvoikko\tfi\nreversing-part\tepä\n");
    write("fi/overrides.tsv", "#palaute overrides fi 1\nparasta\thyvä\tA\tsuperlative\n");
    write("fi/spoken.tsv", "#palaute spoken fi 1\nolis\tolisi\nvois\tvoisi\n");
    write("fi/sample.txt", kFinnishSample);
    write("fi/themes.tsv", kFinnishThemes);
    write("fi/sentiment.tsv", kFinnishOpinions);
    write("fi/cues.tsv", kFinnishCues);
    write("fi/emotions.tsv", "#palaute emotions fi 1\nanger\traivostua\njoy\tilahtua\n");
    write("fi/intents.tsv",
          "#palaute intents fi 1\nleaving\tirtisanoa\nrecommending\tsuositella\n");
    write("fi/phrases.tsv", "#palaute phrases fi 1\nrespondents\tvastaajaa\n");
    write("fi/examples.tsv",
          "#palaute examples fi 1\nhyvä palvelu\tservice:+ answer:+\nhidas toimitus\tdelivery:- "
          "!price\n");
  }
  void write_english() const {
    write("en/language.tsv",
          "#palaute language en 1\ndictionary\thunspell\ten_US\nending\tD\tpast\nending\tG\n"
          "ending\tS\nending\tM\tgenitive\nending\tT\tsuperlative\nending\tR\tcomparative\n"
          "ending\tZ\n"
          "prefix\tA\tre\nprefix\tI\tin\nprefix\tU\tun\nprefix\tC\tde\nprefix\tE\tdis\n"
          "prefix\tF\tcon\nprefix\tK\tpro\n");
    write(
        "en/overrides.tsv",
        "#palaute overrides en 1\nwas\tbe\tV\tpast\nis\tbe\tV\nwere\tbe\tV\tpast\nthings\tthing\tN"
        "\ndidn't\tnot\n");
    write("en/spoken.tsv", "#palaute spoken en 1\nthx\tthanks\n");
    write("en/sample.txt", kEnglishSample);
    write("en/themes.tsv", kEnglishThemes);
    write("en/sentiment.tsv", kEnglishOpinions);
    write("en/cues.tsv", kEnglishCues);
    write("en/emotions.tsv", "#palaute emotions en 1\nanger\tangry\n");
    write("en/intents.tsv", "#palaute intents en 1\nleaving\tcancel\n");
    write("en/phrases.tsv", "#palaute phrases en 1\nrespondents\trespondents\n");
    write("en/examples.tsv", "#palaute examples en 1\ngood service\tservice:+ answer:+\n");
  }

  static constexpr std::string_view kThemeTree =
      "#palaute theme-tree any 1\n"
      "service\tPalvelu\tService\t2\tbenefit\thedonic\tcustomer service\n"
      "service.attitude\tYstävällisyys\tFriendliness\t2\tbenefit\thedonic\tcustomer service\n"
      "delivery\tToimitus\tDelivery\t2\tbenefit\tutilitarian\tlogistics\n"
      "delivery.time\tToimitusaika\tDelivery time\t2\tsacrifice\tutilitarian\tlogistics\n"
      "price\tHinta\tPrice\t4\tsacrifice\tutilitarian\tpricing\n"
      "price.level\tHintataso\tPrice level\t4\tsacrifice\tutilitarian\tpricing\n"
      "billing\tLaskutus\tBilling\t2\tsacrifice\tutilitarian\tbilling\n"
      "general\tYleinen\tGeneral\t1\tbenefit\tutilitarian\tmanagement\n"
      "general.overall\tKokonaisuus\tOverall\t1\tbenefit\tutilitarian\tmanagement\n"
      "general.empty\tEi sisältöä\tNo content\t1\tbenefit\tutilitarian\tnobody\n";

  static constexpr std::string_view kFinnishSample =
      "Palvelu oli todella hyvää ja ystävällistä. Tilaus tuli perille ajallaan, mutta lasku oli "
      "väärin. En ole saanut vielä vastausta kysymykseen, vaikka soitin eilen. Kiitos kaikesta "
      "avusta! Odotin puhelimessa melkein tunnin enkä päässyt läpi. Hinta on liian korkea, mutta "
      "laatu kestää. Suosittelen lämpimästi muillekin. Toimitus viivästyi viikon eikä kukaan "
      "kertonut siitä mitään.\n";
  static constexpr std::string_view kFinnishThemes =
      "#palaute themes fi 1\n"
      "service\tpalvelu\n"
      "service\tasiakaspalvelu\n"
      "service.attitude\tystävällinen\t2\n"
      "delivery\ttoimitus\n"
      "delivery.time\ttoimitusaika\n"
      "price\thinta\n"
      "price.level\tkallis\t-2\n"
      "billing\tlasku\n"
      "general.empty\tei osata sanoa\n"
      "general.empty\tei kommentti\n";
  static constexpr std::string_view kFinnishOpinions =
      "#palaute sentiment fi 1\n"
      "hyvä\t2\n"
      "huono\t-2\n"
      "nopea\t2\n"
      "hidas\t-2\n"
      "loistava\t3\n"
      "sekava\t-2\n"
      "toimia\t1.5\tnegated=-2\n"
      "ei \"valittamista\"\t2\tfixed\n"
      "kylmä\t-1\tthemed\n"
      "ei mikään\t2\tprompt=improve\n";
  static constexpr std::string_view kFinnishCues =
      "#palaute cues fi 1\n"
      "negator\tei\t-0.8/-0.4\t5\n"
      "intensifier\ttodella\t1.5\t2\n"
      "diminisher\thieman\t0.5\t2\n"
      "wish\tvoida[conditional]\t-0.5/1\tclause\n"
      "contrast\tmutta\t0.5\n"
      "boundary\tkoska\n";

  static constexpr std::string_view kEnglishSample =
      "The service was really good and the staff were friendly. My order arrived on time but the "
      "bill was wrong. I have not had an answer to my question yet, although I called yesterday. "
      "Thank you for all the help! I was waiting on the phone for almost an hour and could not get "
      "through. The price is too high but it is worth it. Delivery took a week longer than they "
      "said it would.\n";
  static constexpr std::string_view kEnglishThemes =
      "#palaute themes en 1\n"
      "service\tservice\n"
      "service.attitude\tfriendly\t2\n"
      "delivery\tdelivery\n"
      "price\tprice\n"
      "price.level\texpensive\t-2\n"
      "billing\tinvoice\n"
      "general.empty\tno comment\n";
  static constexpr std::string_view kEnglishOpinions =
      "#palaute sentiment en 1\n"
      "good\t2\n"
      "bad\t-2\n"
      "fast\t2\n"
      "slow\t-2\n"
      "great\t3\n";
  static constexpr std::string_view kEnglishCues =
      "#palaute cues en 1\n"
      "negator\tnot\t-0.8/-0.4\t4\n"
      "intensifier\treally\t1.5\t2\n"
      "contrast\tbut\t0.5\n"
      "boundary\tbecause\n";
};

}  // namespace palaute

#endif  // PALAUTE_TESTS_LEXICON_FOLDER_H_
