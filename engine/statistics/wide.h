// The integer in which sums are exact: wide enough for squares and products of whole surveys.
#ifndef PALAUTE_STATISTICS_WIDE_H_
#define PALAUTE_STATISTICS_WIDE_H_

namespace palaute {

// 128 bits, signed. Not ISO C++, hence the one alias here instead of __extension__ everywhere.
__extension__ typedef __int128 Wide;

}  // namespace palaute

#endif  // PALAUTE_STATISTICS_WIDE_H_
