// Which bytes of an answer could tell who wrote it?
#ifndef PALAUTE_TEXT_PERSONAL_DATA_H_
#define PALAUTE_TEXT_PERSONAL_DATA_H_

#include <string_view>
#include <vector>

#include "palaute/base.h"

namespace palaute {

enum class PersonalDataKind : std::uint8_t { email, phone, identity_code };

struct PersonalData {
  PersonalDataKind kind = PersonalDataKind::email;
  ByteRange range;  // bytes of the answer
};

// E-mail addresses, phone numbers of seven digits or more, and Finnish personal identity codes
// (ddmmyy-nnnc), in reading order and without overlaps.
std::vector<PersonalData> find_personal_data(std::string_view answer);

}  // namespace palaute

#endif  // PALAUTE_TEXT_PERSONAL_DATA_H_
