# palaute report: four files and a table; the same survey gives the same bytes.
. "$(dirname "$0")/common.sh"
readonly TELECOM=$CORPORA/demo/telecom.csv
columns=(--answer comment --score csat:csat --score ces:ces:direction=ease --wave date:month --segment touchpoint)
report=(report "$TELECOM" "${columns[@]}")

succeeds "${report[@]}" -o deep/out
is "$(ls deep/out)" $'report.html\nreport.json\nreport.md\ntags.csv' "the files of a report"
is_json deep/out/report.json
holds deep/out/report.html '</html>'
holds deep/out/report.json '"palaute.report/1"'
holds "$OUT" 'deep/out/report.html'
holds "$ERR" '406 rows read = 374 answered + 30 empty + 2 rejected'
cp -r deep/out first

for threads in 1 2 8; do
  succeeds "${report[@]}" -o deep/out --threads $threads
  diff -rq first deep/out || fault "$threads threads change the bytes"
done
succeeds tag "$TELECOM" "${columns[@]}" -o tags.csv
cmp -s tags.csv first/tags.csv || fault "tags.csv differs from what palaute tag writes"
succeeds "${report[@]}" -o quiet --quiet
[ ! -s "$OUT" ] && [ ! -s "$ERR" ] || fault "--quiet was not"
is "$(find . -name '*.partial')" '' "what is half-written"
finish
