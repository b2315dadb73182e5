#include "survey/file_kind.h"

#include <array>

namespace palaute {
namespace {

struct Magic {
  std::string_view bytes;
  std::string_view advice;
};

using namespace std::string_view_literals;

constexpr std::string_view kZip = "PK\x03\x04"sv;

constexpr auto kMagics = std::to_array<Magic>({
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv,
     "is an old Excel workbook (.xls); save it as CSV UTF-8 and name that file"},
    {"$FL2"sv, "is an SPSS data file; save it as CSV (File > Export) and name that file"},
    {"$FL3"sv, "is an SPSS data file; save it as CSV (File > Export) and name that file"},
    {"%PDF-"sv, "is a PDF document; export the survey as CSV UTF-8 and name that file"},
    {"PAR1"sv, "is a Parquet file; convert it to CSV UTF-8 and name that file"},
    {"SQLite format 3"sv, "is an SQLite database; export the table as CSV and name that file"},
    {"\x1F\x8B"sv, "is a gzip archive; unpack it and name the survey file in it"},
    {"7z\xBC\xAF\x27\x1C"sv, "is a 7-Zip archive; unpack it and name the survey file in it"},
    {"Rar!"sv, "is a RAR archive; unpack it and name the survey file in it"},
    {"\x89PNG"sv, "is a picture; export the survey as CSV UTF-8 and name that file"},
    {"\xFF\xD8\xFF"sv, "is a picture; export the survey as CSV UTF-8 and name that file"},
    {"{\\rtf"sv, "is a rich text document; export the survey as CSV UTF-8 and name that file"},
    {"<?xml"sv, "is an XML file; export the survey as CSV UTF-8 and name that file"},
    {"<!DOCTYPE"sv, "is a web page; export the survey as CSV UTF-8 and name that file"},
    {"<!doctype"sv, "is a web page; export the survey as CSV UTF-8 and name that file"},
    {"<html"sv, "is a web page; export the survey as CSV UTF-8 and name that file"},
    {"{\""sv, "is a JSON file; export the survey as CSV UTF-8 and name that file"},
    {"[{"sv, "is a JSON file; export the survey as CSV UTF-8 and name that file"},
});

// Office documents are zip archives; the names of their first parts tell them apart.
constexpr auto kZipParts = std::to_array<Magic>({
    {"opendocument.spreadsheet"sv,
     "is an OpenDocument spreadsheet; save it as CSV UTF-8 and name that file"},
    {"xl/"sv, "is an Excel workbook; save it as CSV UTF-8 and name that file"},
    {"[Content_Types].xml"sv,
     "is an Office document; save the survey as CSV UTF-8 and name that file"},
});

std::string describe_zip(std::string_view head) {
  for (const Magic& part : kZipParts) {
    if (head.find(part.bytes) != std::string_view::npos) return std::string(part.advice);
  }
  return "is a zip archive; unpack it and name the survey file in it";
}

}  // namespace

std::optional<std::string> foreign_format(std::string_view head) {
  constexpr std::string_view kBom = "\xEF\xBB\xBF";
  if (head.starts_with(kBom)) head.remove_prefix(kBom.size());
  if (head.starts_with(kZip)) return describe_zip(head);
  for (const Magic& magic : kMagics) {
    if (head.starts_with(magic.bytes)) return std::string(magic.advice);
  }
  return std::nullopt;
}

}  // namespace palaute
