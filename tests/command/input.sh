# A survey that cannot be read is named with what is wrong, with exit code 3, and nothing is written.
. "$(dirname "$0")/common.sh"
small_survey >s.csv
mkdir folder
: >empty.csv
printf 'id,nps,comment\n' >header.csv
cp "$CORPORA/hostile/binary.bin" binary.csv

for run in inspect tag report; do
  arguments=()
  [ $run = inspect ] || arguments=(--answer comment --score nps:nps -o out.jsonl)
  fails 3 'missing.csv: no such file' $run missing.csv "${arguments[@]}"
  fails 3 'folder: is a folder' $run folder "${arguments[@]}"
  fails 3 'empty.csv: is empty' $run empty.csv "${arguments[@]}"
  fails 3 'binary.csv: is not a text file' $run binary.csv "${arguments[@]}"
done
fails 3 "no column 'coment'; did you mean 'comment'?" tag s.csv --answer coment -o out.jsonl
fails 3 "no column 'stars'" report s.csv --answer comment --score stars:nps -o out
fails 3 "no column '9'" tag s.csv --answer 9
fails 3 "no column 'day'" tag s.csv --answer comment --wave day
fails 3 'holds no score on its scale in any row' report header.csv --answer comment --score nps:nps -o out
fails 2 "unknown encoding 'no-such-encoding'" tag s.csv --answer comment --encoding no-such-encoding

# Control characters of a name do not reach the terminal.
fails 3 '?[31mred?.csv: no such file' tag $'\e[31mred\a.csv'

# A line of 100 MB is refused soon, without being read to its end.
{ printf 'id,comment\n1,' && head -c 100000000 /dev/zero | tr '\0' a; } >long.csv
SECONDS=0
fails 3 'long.csv:2: the record that begins here has more than' tag long.csv --answer comment -o out.jsonl
[ $SECONDS -lt 60 ] || fault "refusing a long line took $SECONDS seconds"
rm long.csv
finish
