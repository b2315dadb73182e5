// Does every class of words inflect as Finns inflect it?
#include <gtest/gtest.h>

#include <set>
#include <span>
#include <sstream>
#include <string>

#include "finnish.h"

namespace palaute::maker {
namespace {

std::string feature_list(Features features) {
  std::string list;
  for (const std::string_view name : features.names()) {
    if (!list.empty()) list += ',';
    list += name;
  }
  return list;
}

// "genitive=laatikon", for every form that stands alone.
std::set<std::string> forms_of(const std::string& line) {
  std::set<std::string> forms;
  for (const Paradigm& paradigm : inflected(line)) {
    for (const Form& form : paradigm.forms) {
      if (!form.following.stands_alone) continue;
      forms.insert(feature_list(paradigm.features | form.features) + '=' + utf8_of(form.text()));
    }
  }
  return forms;
}

struct Case {
  const char* lemma;     // as in lemmas.tsv
  const char* expected;  // FEATURES=FORM, parted by blanks
};

void expect_forms(std::span<const Case> cases) {
  for (const Case& c : cases) {
    const std::set<std::string> forms = forms_of(c.lemma);
    std::istringstream expected(c.expected);
    for (std::string form; expected >> form;) {
      EXPECT_TRUE(forms.count(form) == 1) << c.lemma << ": " << form;
    }
  }
}

TEST(Forms, OfNounsWithAVowelStem) {
  const Case cases[] = {
      {"valo N 1 1",
       "nominative=valo genitive=valon partitive=valoa illative=valoon plural,genitive=valojen "
       "plural,partitive=valoja plural,illative=valoihin plural,inessive=valoissa"},
      {"kysely N 1 2",
       "genitive=kyselyn partitive=kyselyä plural,genitive=kyselyjen plural,genitive=kyselyiden "
       "plural,partitive=kyselyitä plural,adessive=kyselyillä"},
      {"valtio N 1 3",
       "partitive=valtiota illative=valtioon plural,genitive=valtioiden "
       "plural,partitive=valtioita"},
      {"laatikko N 1 4 A",
       "genitive=laatikon partitive=laatikkoa illative=laatikkoon plural,partitive=laatikoita "
       "plural,partitive=laatikkoja plural,inessive=laatikoissa plural,essive=laatikkoina"},
      {"kortti N 1 5 C",
       "genitive=kortin partitive=korttia plural,nominative=kortit plural,genitive=korttien "
       "plural,partitive=kortteja plural,elative=korteista plural,illative=kortteihin"},
      {"internet N 1 5", "genitive=internetin partitive=internetiä inessive=internetissä"},
      {"paperi N 1 6", "genitive=paperin plural,partitive=papereita plural,genitive=papereiden"},
      {"lehti N 1 7 F",
       "genitive=lehden partitive=lehteä illative=lehteen plural,genitive=lehtien "
       "plural,partitive=lehtiä plural,inessive=lehdissä"},
      {"joki N 1 7 D", "genitive=joen partitive=jokea plural,inessive=joissa"},
      {"nukke N 1 8 A", "genitive=nuken partitive=nukkea plural,partitive=nukkeja"},
      {"hinta N 1 9 J",
       "genitive=hinnan partitive=hintaa illative=hintaan plural,nominative=hinnat "
       "plural,partitive=hintoja plural,genitive=hintojen plural,elative=hinnoista"},
      {"aika N 1 9 D",
       "genitive=ajan partitive=aikaa illative=aikaan adessive=ajalla plural,partitive=aikoja "
       "plural,inessive=ajoissa plural,essive=aikoina"},
      {"taika N 1 9 D", "genitive=taian partitive=taikaa"},
      {"raaka A 1 9 D", "genitive=raa'an partitive=raakaa plural,partitive=raakoja"},
      {"koira N 1 10", "genitive=koiran plural,partitive=koiria plural,genitive=koirien"},
      {"poika N 1 10 D",
       "genitive=pojan partitive=poikaa plural,genitive=poikien allative=pojalle"},
      {"reikä N 1 10 D", "genitive=reiän plural,inessive=rei'issä plural,partitive=reikiä"},
      {"ruoka N 1 10 D", "genitive=ruoan genitive=ruuan partitive=ruokaa plural,partitive=ruokia"},
      {"seitsemän N 1 10", "genitive=seitsemän partitive=seitsemää plural,partitive=seitsemiä"},
      {"omena N 1 11", "plural,partitive=omenia plural,partitive=omenoita plural,genitive=omenien"},
      {"myyjä N 1 10", "plural,partitive=myyjiä adessive=myyjällä"},
      {"asiakkuus N 1 40", "genitive=asiakkuuden"},
      {"palvelija N 1 12",
       "genitive=palvelijan plural,partitive=palvelijoita plural,genitive=palvelijoiden"},
      {"katiska N 1 13", "plural,partitive=katiskoita plural,partitive=katiskoja"},
      {"mansikka N 1 14 A",
       "genitive=mansikan plural,partitive=mansikoita plural,partitive=mansikkoja"},
      {"maa N 1 18", "genitive=maan partitive=maata illative=maahan plural,partitive=maita"},
      {"voi N 1 18", "genitive=voin partitive=voita illative=voihin"},
      {"työ N 1 19",
       "genitive=työn partitive=työtä illative=työhön plural,partitive=töitä "
       "plural,inessive=töissä"},
      {"yö N 1 19", "inessive=yössä plural,partitive=öitä plural,genitive=öiden"},
      {"tie N 1 19", "partitive=tietä illative=tiehen plural,genitive=teiden"},
      {"essee N 1 20", "partitive=esseetä illative=esseeseen plural,partitive=esseitä"},
      {"rosé N 1 21", "partitive=roséta illative=roséhen"},
      {"parfait N 1 22", "genitive=parfait'n partitive=parfait'ta"},
  };
  expect_forms(cases);
}

TEST(Forms, OfNounsWithAConsonantStem) {
  const Case cases[] = {
      {"tiili N 1 23", "genitive=tiilen partitive=tiiltä plural,genitive=tiilien"},
      {"uni N 1 24", "genitive=unen partitive=unta plural,genitive=unten plural,partitive=unia"},
      {"meri N 1 24", "partitive=merta illative=mereen inessive=meressä"},
      {"lumi N 1 25", "genitive=lumen partitive=lunta illative=lumeen"},
      {"ääni N 1 26", "genitive=äänen partitive=ääntä plural,genitive=äänten"},
      {"käsi N 1 27",
       "genitive=käden partitive=kättä illative=käteen essive=kätenä plural,genitive=käsien "
       "plural,inessive=käsissä"},
      {"vuosi N 1 27", "genitive=vuoden partitive=vuotta essive=vuotena plural,partitive=vuosia"},
      {"varsi N 1 28", "genitive=varren partitive=vartta illative=varteen plural,partitive=varsia"},
      {"lapsi N 1 29", "genitive=lapsen partitive=lasta plural,genitive=lasten"},
      {"veitsi N 1 30", "genitive=veitsen partitive=veistä"},
      {"kaksi N 1 31", "genitive=kahden partitive=kahta illative=kahteen plural,partitive=kaksia"},
      {"tytär N 1 32 C", "genitive=tyttären partitive=tytärtä plural,partitive=tyttäriä"},
      {"puhelin N 1 33", "genitive=puhelimen partitive=puhelinta illative=puhelimeen"},
      {"kerroin N 1 33 K", "genitive=kertoimen partitive=kerrointa"},
      {"asiaton A 1 34 C", "genitive=asiattoman partitive=asiatonta plural,partitive=asiattomia"},
      {"lämmin A 1 35 H", "genitive=lämpimän partitive=lämmintä plural,inessive=lämpimissä"},
      {"sisin A 1 36 H", "genitive=sisimmän partitive=sisintä essive=sisimpänä"},
      {"vasen A 1 37 H", "genitive=vasemman adessive=vasemmalla"},
      {"nainen N 1 38", "genitive=naisen partitive=naista plural,genitive=naisten"},
      {"toimitus N 1 39",
       "genitive=toimituksen partitive=toimitusta illative=toimitukseen "
       "plural,partitive=toimituksia plural,genitive=toimitusten"},
      {"nopeus N 1 40", "genitive=nopeuden partitive=nopeutta plural,partitive=nopeuksia"},
      {"asiakas N 1 41 A",
       "genitive=asiakkaan partitive=asiakasta illative=asiakkaaseen plural,nominative=asiakkaat "
       "plural,partitive=asiakkaita plural,genitive=asiakkaiden plural,adessive=asiakkailla"},
      {"varas N 1 41 D", "genitive=varkaan partitive=varasta"},
      {"kallis A 1 41", "genitive=kalliin partitive=kallista plural,partitive=kalliita"},
      {"mies N 1 42", "genitive=miehen partitive=miestä plural,genitive=miesten"},
      {"lyhyt A 1 43", "genitive=lyhyen partitive=lyhyttä illative=lyhyeen"},
      {"kevät N 1 44", "genitive=kevään partitive=kevättä essive=keväänä"},
      {"kolmas A 1 45", "genitive=kolmannen partitive=kolmatta essive=kolmantena"},
      {"tuhat N 1 46", "genitive=tuhannen partitive=tuhatta plural,partitive=tuhansia"},
      {"väsynyt A 1 47", "genitive=väsyneen partitive=väsynyttä plural,nominative=väsyneet"},
      {"osoite N 1 48 C",
       "genitive=osoitteen partitive=osoitetta illative=osoitteeseen plural,partitive=osoitteita"},
      {"koe N 1 48 D", "genitive=kokeen partitive=koetta"},
      {"askel N 1 49", "genitive=askelen partitive=askelta"},
      {"veli N 1 7", "genitive=veljen partitive=veljeä"},
      {"kymmenen N 1 32", "genitive=kymmenen partitive=kymmentä"},
  };
  expect_forms(cases);
}

TEST(Forms, OfPluralWordsNamesAndCompoundsOfFrontParts) {
  const Case cases[] = {
      {"kasvot N 1 1  plural",
       "plural,nominative=kasvot plural,genitive=kasvojen plural,partitive=kasvoja"},
      {"vaatteet N 1 48 C plural", "plural,partitive=vaatteita plural,genitive=vaatteiden"},
      {"sakset N 1 7  plural", "plural,partitive=saksia plural,inessive=saksissa"},
      {"häät N 1 18  plural", "plural,genitive=häiden plural,inessive=häissä"},
      {"Helsinki X 1 5 G", "inessive=Helsingissä illative=Helsinkiin partitive=Helsinkiä"},
      {"suomenkielinen A 1 38",
       "inessive=suomenkielisessä comparative,partitive=suomenkielisempää"},
      {"toimenpide N 1 48 F", "plural,partitive=toimenpiteitä"},
  };
  expect_forms(cases);
  EXPECT_EQ(forms_of("kasvot N 1 1  plural").count("genitive=kasvon"), 0U);
}

TEST(Forms, OfDegreesOfComparison) {
  const Case cases[] = {
      {"nopea A 1 15",
       "partitive=nopeaa plural,partitive=nopeita comparative,nominative=nopeampi "
       "comparative,genitive=nopeamman superlative,nominative=nopein "
       "superlative,genitive=nopeimman =nopeasti comparative=nopeammin superlative=nopeimmin"},
      {"vanha A 1 9", "comparative,nominative=vanhempi superlative,nominative=vanhin =vanhasti"},
      {"halpa A 1 9 E", "comparative,nominative=halvempi superlative,partitive=halvinta =halvasti"},
      {"kova A 1 10", "comparative,partitive=kovempaa superlative,nominative=kovin"},
      {"osaava A 1 10", "comparative,nominative=osaavampi"},
      {"kiltti A 1 5 C", "comparative,nominative=kiltimpi superlative,nominative=kiltein"},
      {"helppo A 1 1 B", "comparative,partitive=helpompaa superlative,nominative=helpoin"},
      {"uusi A 1 27", "comparative,nominative=uudempi superlative,nominative=uusin"},
      {"kaunis A 1 41", "comparative,nominative=kauniimpi superlative,nominative=kaunein"},
      {"hidas A 1 41 F", "comparative,nominative=hitaampi superlative,nominative=hitain =hitaasti"},
      {"vapaa A 1 17", "comparative,nominative=vapaampi superlative,nominative=vapain"},
      {"ystävällinen A 1 38", "comparative,nominative=ystävällisempi =ystävällisesti"},
      {"terve A 1 48", "comparative,nominative=terveempi superlative,nominative=tervein"},
      {"hyvä A 1 10",
       "comparative,nominative=parempi comparative,partitive=parempaa "
       "superlative,nominative=paras superlative,genitive=parhaan superlative,partitive=parasta"},
      {"pitkä A 1 10", "comparative,nominative=pitempi comparative,nominative=pidempi"},
  };
  expect_forms(cases);
  EXPECT_EQ(forms_of("hyvä A 1 10").count("comparative,nominative=hyvempi"), 0U);
}

TEST(Forms, OfVerbsWithAVowelStem) {
  const Case cases[] = {
      {"kertoa V 1 52 K",
       "infinitive=kertoa first=kerron third=kertoo plural,third=kertovat past,first=kerroin "
       "past,third=kertoi conditional,third=kertoisi connegative=kerro passive=kerrotaan "
       "past,passive=kerrottiin conditional,passive=kerrottaisiin "
       "imperative,plural,second=kertokaa infinitive,illative=kertomaan "
       "infinitive,inessive=kertoessa infinitive,abessive=kertomatta"},
      {"muistaa V 1 53", "first=muistan past,third=muisti passive=muistetaan"},
      {"huutaa V 1 54 F", "first=huudan past,third=huusi past,passive=huudettiin"},
      {"kieltää V 1 54 I", "first=kiellän past,first=kielsin passive=kielletään"},
      {"noutaa V 1 55 F", "first=noudan past,first=noudin past,third=nouti"},
      {"antaa V 1 56 J", "first=annan past,third=antoi past,first=annoin passive=annetaan"},
      {"saartaa V 1 57 K", "past,third=saarsi first=saarran"},
      {"lukea V 1 58 D", "first=luen past,first=luin third=lukee infinitive,inessive=lukiessa"},
      {"tuntea V 1 59 J", "first=tunnen past,third=tunsi passive=tunnetaan"},
      {"lähteä V 1 60 F", "first=lähden past,third=lähti passive=lähdetään"},
      {"oppia V 1 61 B", "first=opin past,third=oppi third=oppii conditional,third=oppisi"},
      {"tietää V 1 76 F",
       "first=tiedän past,third=tiesi participle,past,nominative=tiennyt passive=tiedetään"},
  };
  expect_forms(cases);
}

TEST(Forms, OfVerbsWithAConsonantStem) {
  const Case cases[] = {
      {"voida V 1 62", "first=voin third=voi conditional,third=voisi passive=voidaan"},
      {"saada V 1 63", "past,third=sai conditional,first=saisin past,passive=saatiin"},
      {"tuoda V 1 64", "past,third=toi conditional,third=toisi third=tuo"},
      {"viedä V 1 64", "past,third=vei conditional,third=veisi passive=viedään"},
      {"käydä V 1 65", "past,third=kävi conditional,third=kävisi passive=käydään"},
      {"julkaista V 1 66", "first=julkaisen past,third=julkaisi passive=julkaistaan"},
      {"nousta V 1 66", "third=nousee participle,past,nominative=noussut"},
      {"tulla V 1 67",
       "third=tulee past,third=tuli conditional,third=tulisi past,passive=tultiin "
       "connegative=tule"},
      {"olla V 1 67",
       "third=on plural,third=ovat first=olen past,third=oli conditional,third=olisi "
       "participle,past,nominative=ollut connegative=ole passive=ollaan"},
      {"ajatella V 1 67 C", "first=ajattelen past,third=ajatteli passive=ajatellaan"},
      {"suositella V 1 67 C", "first=suosittelen connegative=suosittele"},
      {"haravoida V 1 68", "first=haravoin"},
      {"valita V 1 69", "first=valitsen past,third=valitsi passive=valitaan"},
      {"juosta V 1 70", "first=juoksen participle,past,nominative=juossut"},
      {"tehdä V 1 71",
       "first=teen third=tekee past,first=tein past,third=teki conditional,third=tekisi "
       "participle,past,nominative=tehnyt past,passive=tehtiin connegative=tee"},
      {"paeta V 1 72 D", "first=pakenen past,third=pakeni"},
      {"luvata V 1 73 E",
       "first=lupaan third=lupaa past,third=lupasi participle,past,passive,nominative=luvattu"},
      {"pudota V 1 74 F", "first=putoan third=putoaa past,third=putosi"},
      {"selvitä V 1 75", "third=selviää conditional,third=selviäisi passive=selvitään"},
  };
  expect_forms(cases);
}

TEST(Forms, OfWordsMadeOfVerbs) {
  const Case cases[] = {
      {"odottaa V 1 53 C",
       "nominative=odottaminen genitive=odottamisen participle,nominative=odottava "
       "participle,past,nominative=odottanut participle,past,plural,nominative=odottaneet "
       "participle,past,passive,nominative=odotettu participle,past,passive,partitive=odotettua "
       "participle,past,passive,genitive=odotetun participle,passive,nominative=odotettava "
       "participle,negated,genitive=odottamattoman"},
      {"tehdä V 1 71", "participle,past,passive,genitive=tehdyn participle,partitive=tekevää"},
      {"tulla V 1 67", "participle,past,passive,genitive=tullun"},
      {"mennä V 1 67", "participle,past,passive,nominative=menty"},
  };
  expect_forms(cases);
}

TEST(Forms, OfAWordThatDoesNotInflect) {
  const auto paradigms = inflected("tosi D 1");
  ASSERT_EQ(paradigms.size(), 1U);
  ASSERT_EQ(paradigms[0].forms.size(), 1U);
  EXPECT_EQ(utf8_of(paradigms[0].forms[0].text()), "tosi");
}

TEST(Forms, KnowWhatAWordIsMadeOf) {
  const struct {
    const char* line;
    const char* lemma;
    char part_of_speech;
    const char* root;
  } cases[] = {
      {"toimia V 1 61", "toiminut", 'A', "toimia"},
      {"toimia V 1 61", "toimimaton", 'A', "toimia"},
      {"toimia V 1 61", "toimiminen", 'N', "toimia"},
      {"nopea A 1 15", "nopeasti", 'D', "nopea"},
      {"nopea A 1 15", "nopea", 'A', ""},
  };
  for (const auto& c : cases) {
    bool found = false;
    for (const Paradigm& paradigm : inflected(c.line)) {
      found |= utf8_of(paradigm.lemma) == c.lemma && utf8_of(paradigm.root) == c.root &&
               paradigm.part_of_speech == c.part_of_speech;
    }
    EXPECT_TRUE(found) << c.lemma;
  }
}

TEST(Forms, BeginCompounds) {
  const struct {
    const char* line;
    const char* expected;
  } cases[] = {
      {"asiakas N 1 41 A", "asiakas asiakas- asiakasten asiakkaan asiakkaiden asiakkaitten"},
      {"nainen N 1 38", "nainen nainen- nais naisen naisien naisten"},
      {"suuri A 1 26", "suur suuri"},
      {"nopea A 1 15", "nopea"},
      {"aika N 1 9 D nocompound", ""},
      {"tulla V 1 67", "tulemis"},
  };
  for (const auto& c : cases) {
    std::string parts;
    const auto paradigms = inflected(c.line);
    for (const Letters& part : paradigms.front().first_parts) {
      if (!parts.empty()) parts += ' ';
      parts += utf8_of(part);
    }
    EXPECT_EQ(parts, c.expected) << c.line;
  }
}

}  // namespace
}  // namespace palaute::maker
