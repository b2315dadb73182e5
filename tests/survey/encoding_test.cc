#include "survey/encoding.h"

#include <gtest/gtest.h>

#include "survey/file_kind.h"
#include "survey/text_source.h"

namespace palaute {
namespace {

using namespace std::string_literals;

struct Decoded {
  std::string encoding;
  std::string text;
  std::vector<std::string> warnings;
  std::string error;
};

Decoded decode(const std::string& bytes, std::size_t block, const std::string& declared = "") {
  auto source = make_byte_source(bytes, "x.csv", block);
  const auto seen = examine(*source);
  const auto encoding = decide_encoding(*seen, declared);
  if (!encoding) return {{}, {}, {}, encoding.error().to_string()};
  auto text = TextSource::open(std::move(source), *encoding);
  if (!text) return {encoding->name, {}, {}, text.error().to_string()};
  Decoded decoded{encoding->name, {}, encoding->warnings, {}};
  for (int pass = 0; pass < 2; ++pass) {
    decoded.text.clear();
    while (true) {
      const auto piece = (*text)->next();
      if (!piece) return {encoding->name, {}, {}, piece.error().to_string()};
      if (piece->empty()) break;
      decoded.text += *piece;
    }
    EXPECT_TRUE((*text)->rewind());
  }
  return decoded;
}

std::string utf16le(std::u16string_view text) {
  std::string bytes;
  for (const char16_t unit : text) {
    bytes += static_cast<char>(unit & 0xFFU);
    bytes += static_cast<char>(unit >> 8U);
  }
  return bytes;
}

std::string swapped(std::string bytes) {
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) std::swap(bytes[at], bytes[at + 1]);
  return bytes;
}

TEST(Encoding, IsDetectedAndDecodedInBlocksOfAnySize) {
  struct Case {
    std::string bytes;
    std::string encoding;
    std::string text;
  };
  const std::string wide = utf16le(u"id;teksti\r\n1;hyvä 👍 20 €\r\n2;ihan ok\r\n");
  const std::string narrow = "id;teksti\r\n1;hyvä 👍 20 €\r\n2;ihan ok\r\n";
  const Case cases[] = {
      {"a;b\n1;2\n", "UTF-8", "a;b\n1;2\n"},
      {"a;hyvä €\n", "UTF-8", "a;hyvä €\n"},
      {"\xEF\xBB\xBF"
       "a;hyvä\n",
       "UTF-8", "a;hyvä\n"},
      {"a;hyv\xE4 \x96 20 \x80\n", "windows-1252", "a;hyvä – 20 €\n"},
      {"\xFF\xFE" + wide, "UTF-16LE", narrow},
      {wide, "UTF-16LE", narrow},
      {"\xFE\xFF" + swapped(wide), "UTF-16BE", narrow},
      {swapped(wide), "UTF-16BE", narrow},
      {"\xFF\xFE\0\0a\0\0\0;\0\0\0"s, "UTF-32LE", "a;"},
      {"a;b\n1;x\0y\n"s, "UTF-8", "a;b\n1;x\0y\n"s},  // a slip, not UTF-16
  };
  for (const Case& each : cases) {
    for (const std::size_t block : {std::size_t{1}, std::size_t{2}, std::size_t{3}, kBlockBytes}) {
      const Decoded decoded = decode(each.bytes, block);
      EXPECT_EQ(decoded.error, "");
      EXPECT_EQ(decoded.encoding, each.encoding);
      EXPECT_EQ(decoded.text, each.text);
      EXPECT_TRUE(decoded.warnings.empty());
    }
  }
}

TEST(Encoding, AFewBrokenCharactersDoNotMakeTheFileWindows1252) {
  const Decoded decoded = decode("a\nhyvä päivää\nkatke\xC3\n", kBlockBytes);
  EXPECT_EQ(decoded.encoding, "UTF-8");
  EXPECT_EQ(decoded.text, "a\nhyvä päivää\nkatke\uFFFD\n");
  ASSERT_EQ(decoded.warnings.size(), 1U);
  EXPECT_NE(decoded.warnings[0].find("line 3"), std::string::npos);
}

TEST(Encoding, AnUnpairedSurrogateIsReplaced) {
  const std::string bytes = "\xFF\xFE" + utf16le(u"a;b\n1;x") + "\x3D\xD8" + utf16le(u"y\n");
  EXPECT_EQ(decode(bytes, 3).text, "a;b\n1;x\uFFFDy\n");
}

TEST(Encoding, CurrencySignsInWindows1252AreDoubted) {
  const Decoded decoded = decode("hinta 20 \xA4, hyv\xE4\n", kBlockBytes);
  ASSERT_EQ(decoded.warnings.size(), 1U);
  EXPECT_NE(decoded.warnings[0].find("ISO-8859-15"), std::string::npos);
}

TEST(Encoding, WhatTheCallerDeclaresWins) {
  EXPECT_EQ(decode("20 \xA4\n", 1, "ISO-8859-15").text, "20 €\n");
  EXPECT_EQ(decode("hyv\xE4", kBlockBytes, "latin1").encoding, "ISO-8859-1");
  EXPECT_EQ(decode("hyv\xE4", kBlockBytes, "cp1252").encoding, "windows-1252");
  EXPECT_EQ(decode("\xEF\xBB\xBFhyvä", 2, "utf8").text, "hyvä");
}

TEST(Encoding, BytesThatAreNotInTheDeclaredEncodingAreAnError) {
  EXPECT_EQ(decode("a\nhyv\xE4\n", 1, "UTF-8").error,
            ":2: is not UTF-8 on this line; leave the encoding out to detect it");
  EXPECT_NE(decode("a\xFF"
                   "b",
                   1, "Shift_JIS")
                .error.find("is not Shift_JIS near byte"),
            std::string::npos);
  EXPECT_NE(decode("a", 1, "utf-9000").error.find("unknown encoding 'utf-9000'"),
            std::string::npos);
}

TEST(Encoding, BytesFullOfControlCharactersAreNoText) {
  std::string bytes;
  for (int value = 0; value < 256; ++value) bytes += static_cast<char>(value ^ 0x55);
  EXPECT_NE(decode(bytes, kBlockBytes).error.find("is not a text file"), std::string::npos);
}

TEST(FileKind, ForeignFormatsAreToldWithTheirCure) {
  struct Case {
    std::string head;
    std::string_view advice;
  };
  const Case cases[] = {
      {"PK\x03\x04......xl/workbook.xml", "is an Excel workbook; save it as CSV UTF-8"},
      {"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
       "is an OpenDocument spreadsheet"},
      {"PK\x03\x04......answers.csv", "is a zip archive; unpack it"},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "is an old Excel workbook (.xls)"},
      {"$FL2@(#) SPSS DATA FILE", "is an SPSS data file"},
      {"%PDF-1.7", "is a PDF document"},
      {"\x1F\x8B\x08", "is a gzip archive"},
      {"<!DOCTYPE html>", "is a web page"},
      {"{\"id\": 1}", "is a JSON file"},
  };
  for (const Case& each : cases) {
    const auto told = foreign_format(each.head);
    ASSERT_TRUE(told) << each.advice;
    EXPECT_TRUE(told->starts_with(each.advice)) << *told;
  }
  EXPECT_FALSE(foreign_format("id;nps\n1;9\n"));
  EXPECT_FALSE(foreign_format("Price;Parts\n"));
}

}  // namespace
}  // namespace palaute
