# palaute tag: one record an answer, the same bytes wherever they go and on any number of threads.
. "$(dirname "$0")/common.sh"
small_survey >s.csv
tag=(tag s.csv --answer comment)

# The format follows the extension, unless it is named.
succeeds "${tag[@]}" -o tags.csv
is "$(head -n 1 tags.csv)" 'row,id,column,language,polarity,score,themes,emotions,intents,flags' "the header"
is "$(sed -n 2p tags.csv)" '1,r1,comment,en,positive,0.58,service:positive,,,' "the first record"
is "$(wc -l <tags.csv)" 4 "the number of lines"
succeeds "${tag[@]}" -o tags.jsonl
is "$(wc -l <tags.jsonl)" 3 "the number of records"
while IFS= read -r line; do
  printf '%s' "$line" >record.json
  is_json record.json
done <tags.jsonl
succeeds "${tag[@]}" -o tags --format csv
cmp -s tags tags.csv || fault "--format csv differs from .csv"
fails 2 "cannot write 'txt'" "${tag[@]}" -o tags.txt
succeeds "${tag[@]}" -o tags.txt --format jsonl

# Standard output by default and for -; the account of rows goes to standard error.
succeeds "${tag[@]}"
cmp -s "$OUT" tags.jsonl || fault "standard output differs from the file"
holds "$ERR" '3 rows read = 2 answered + 1 empty + 0 rejected'
succeeds "${tag[@]}" -o - --format csv
cmp -s "$OUT" tags.csv || fault "-o - differs from the file"
succeeds "${tag[@]}" --quiet -o -
[ ! -s "$ERR" ] || fault "--quiet was not"

# One record a mention.
succeeds "${tag[@]}" --long -o long.csv
is "$(sed -n 2p long.csv)" '1,r1,comment,service,positive,2,5,12,service,0,4,good,en/themes.tsv:2,en/sentiment.tsv:2' \
  "the first mention"

# Columns by number, ids, rejected rows.
printf 'id;text\n=7;good\n8;bad;surplus\n' >odd.csv
succeeds tag odd.csv --answer 2 --id 1 -o odd.tags.csv
is "$(sed -n 2p odd.tags.csv)" "1,'=7,text,en,positive,0.58,general.overall:positive,,," "a guarded id"
holds "$ERR" '2 rows read = 1 answered + 0 empty + 1 rejected'
holds "$ERR" 'odd.csv:3: has 3 cells'

# Any number of threads gives the same bytes.
for survey in verkkokauppa:Avoin telecom:comment; do
  for threads in 1 2 8; do
    succeeds tag "$CORPORA/demo/${survey%:*}.csv" --answer "${survey#*:}" --threads $threads -o $threads.jsonl
    cmp -s 1.jsonl $threads.jsonl || fault "$survey: $threads threads change the bytes"
  done
done
[ "$(wc -l <1.jsonl)" -gt 400 ] || fault "rows of the demo survey are missing"
finish
