# Files that no honest tool would write: each is read or refused with a reason, and nothing crashes.
. "$(dirname "$0")/common.sh"

# Refused whole; all others are read.
declare -A refused=([binary.bin]='is not a text file' [empty.csv]='is empty' [only_header.csv]='has a header but no rows')
for file in "$CORPORA"/hostile/*; do
  name=$(basename "$file")
  if [ -n "${refused[$name]:-}" ]; then
    fails 3 "${refused[$name]}" tag "$file" -o tags.jsonl
    continue
  fi
  succeeds inspect "$file"
  ! grep -q $'\e\|\a\|\x7f' "$OUT" || fault "$name: control characters reach the terminal"
  for output in tags.csv tags.jsonl; do
    succeeds tag "$file" -o $output
    grep -qE '^[0-9]+ rows read = [0-9]+ answered \+ [0-9]+ empty \+ [0-9]+ rejected$' "$ERR" || fault "$name: no account"
  done
  LC_ALL=C.UTF-8 iconv -f UTF-8 -t UTF-8 tags.jsonl >/dev/null || fault "$name: the output is not UTF-8"
done
[ ${#refused[@]} -eq 3 ] && [ -s tags.csv ] || fault "no file was read"

succeeds tag "$CORPORA/hostile/formula_cells.csv" --answer comment --id comment -o tags.csv
cut -d, -f2 tags.csv | grep -q '^[=+@-]' && fault "a cell that looks like a formula is not guarded"
succeeds tag "$CORPORA/hostile/long_cell.csv" -o tags.csv
holds tags.csv 'truncated'
finish
