# --config: the long options of a command in a file; the command line wins.
. "$(dirname "$0")/common.sh"
small_survey >s.csv

# config LINE...: writes c.toml.
config() { printf '%s\n' "$@" >c.toml; }
tag=(tag s.csv --config c.toml)

config 'answer = ["comment"]' 'format = "csv"' 'output = "tags.txt"' 'quiet = true' 'threads = 2' 'score = "nps:nps"'
succeeds "${tag[@]}"
is "$(sed -n 3p tags.txt)" '2,r2,comment,en,negative,-0.58,delivery:negative,,,' "the second record"
[ ! -s "$ERR" ] || fault "quiet = true was not taken"

succeeds "${tag[@]}" -o - --format jsonl --answer nps
holds "$OUT" '"column":"nps"'
is "$(wc -l <"$OUT")" 3 "answers of the command line alone"

config 'answer = "comment"' 'score = ["nps:nps"]' 'min-n = 1' 'title = "Of the file"' 'output = "out"'
succeeds report s.csv --config c.toml --quiet
holds out/report.md 'Of the file'
succeeds report s.csv --config c.toml --quiet --title 'Of the line' -o other
holds other/report.md 'Of the line'

config '# what was asked' 'answr = "comment"'
fails 4 "c.toml:2:1: unknown key 'answr'; did you mean 'answer'?" "${tag[@]}"
config 'zebra = 1'
fails 4 "unknown key 'zebra'; the keys are the long options of the command" "${tag[@]}"
config 'config = "c.toml"'
fails 4 "unknown key 'config'" "${tag[@]}"
config 'title = "a report has one"'
fails 4 "unknown key 'title'" "${tag[@]}"
config 'answer = comment'
fails 4 'c.toml:1:' "${tag[@]}"
config 'answer = 1.5'
fails 4 "'answer' must be text, a number or a list of texts" "${tag[@]}"
config 'answer = [["comment"]]'
fails 4 "'answer' must be text" "${tag[@]}"
config 'format = "pdf"'
fails 4 'pdf' "${tag[@]}"
config 'threads = "many"'
fails 4 'many' "${tag[@]}"
config 'score = "nps:ces"'
fails 2 'add :direction=ease or :direction=effort' "${tag[@]}"
rm c.toml
fails 4 'c.toml: no such configuration file' "${tag[@]}"
mkdir c.toml
fails 4 'c.toml: is a folder' "${tag[@]}"
finish
