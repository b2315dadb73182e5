# Ctrl-C ends a long run with exit code 130 and leaves no half file.
. "$(dirname "$0")/common.sh"
{ echo 'id,comment' && yes '5,good service' | head -n 4000000; } >s.csv
printf 'of the last run\n' >tags.csv

# interrupted SIGNAL ARGUMENT...: sends the signal when the first rows are done.
interrupted() {
  local signal=$1 process
  shift
  : >"$ERR"
  "$COMMAND" "$@" --progress always --threads 1 >/dev/null 2>"$ERR" &
  process=$!
  until grep -q tagged "$ERR" || ! kill -0 $process 2>/dev/null; do sleep 0.05; done
  kill -s "$signal" $process
  wait $process
  code=$?
  is $code 130 "the exit code after $signal"
  holds "$ERR" 'palaute: interrupted'
}

for signal in INT TERM; do
  interrupted $signal tag s.csv --answer comment -o tags.csv
  interrupted $signal tag s.csv --answer comment -o new.jsonl
  interrupted $signal tag s.csv --answer comment
  is "$(cat tags.csv)" 'of the last run' "the file of the last run"
  is "$(ls)" $'s.csv\ntags.csv' "the folder"
done
rm s.csv

{ echo 'nps,comment' && yes '5,good service' | head -n 150000; } >s.csv
interrupted INT report s.csv --answer comment --score nps:nps -o out
is "$(ls)" $'s.csv\ntags.csv' "the folder after a report"
finish
