# Lexicons of one's own: overlays, wrong lines, lint.
. "$(dirname "$0")/common.sh"
small_survey >s.csv
mkdir -p branch/en wrong/en failing/en doubtful/en
printf '#palaute themes en 1\nprice\tdelivery\n' >branch/en/themes.tsv
printf '#palaute themes en 1\nservice\tclerk\n  servce\tteller\n' | sed 's/^  //' >wrong/en/themes.tsv
printf '#palaute examples en 1\ngood service\tservice:-\n' >failing/en/examples.tsv
printf '#palaute sentiment en 1\nneat\t1\nneat\t2\n' >doubtful/en/sentiment.tsv
tag=(tag s.csv --answer comment)

succeeds "${tag[@]}" --format csv --lexicon branch
holds "$OUT" 'price:negative'
fails 4 "wrong/en/themes.tsv:3:1: unknown theme 'servce'; did you mean 'service'?" "${tag[@]}" --lexicon wrong -o t.csv
fails 4 'wrong/en/themes.tsv:3:1' explain 'good service' --lexicon wrong
fails 4 'wrong/en/themes.tsv:3:1' report s.csv --answer comment --score nps:nps --lexicon wrong -o out
fails 4 'nowhere: is no folder of lexicons' "${tag[@]}" --lexicon nowhere
PALAUTE_LEXICONS=$SCRATCH/nowhere fails 4 'nowhere' "${tag[@]}"

succeeds lexicon lint
is "$(cat "$OUT")" '0 errors, 0 warnings' "what lint says of the core"
succeeds lexicon lint --lexicon branch
palaute lexicon lint --lexicon wrong
is $code 1 "the exit code of lint on a wrong line"
holds "$OUT" "wrong/en/themes.tsv:3:1: unknown theme 'servce'; did you mean 'service'?"
palaute lexicon lint --lexicon failing
is $code 1 "the exit code of lint on an example that fails"
holds "$OUT" "failing/en/examples.tsv:2:1: 'good service' does not give 'service:-'; it gives answer:+ service:+"
succeeds lexicon lint --lexicon doubtful
holds "$OUT" "doubtful/en/sentiment.tsv:3:1: warning: repeats 'neat' of line 2"
palaute lexicon lint --strict --lexicon doubtful
is $code 1 "the exit code of a strict lint on a warning"
PALAUTE_LEXICONS=$CORPORA/../lexicons fails 4 "did you mean 'telecom'" lexicon lint --industry telecon
succeeds lexicon lint --untested
holds "$OUT" "en/sentiment.tsv:3: no example uses 'bad'"
holds "$OUT" 'lines are used by no example'
fails 2 'lexicon' lexicon
fails 4 'nowhere' lexicon lint nowhere
finish
