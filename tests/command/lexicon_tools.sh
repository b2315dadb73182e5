# What authors of lexicons use: stats, diff, mine, calibrate, import.
. "$(dirname "$0")/common.sh"
readonly CORE=$PALAUTE_LEXICONS
small_survey >s.csv
mkdir -p after/en
printf '#palaute themes en 1\n-\tprice\tprice\nservice\tdelivery\n' >after/en/themes.tsv
answer=(s.csv --answer comment)

# stats
succeeds lexicon stats "${answer[@]}"
holds "$OUT" 'Answers with a theme                    2 of 2         100.0 %'
holds "$OUT" 'en/sentiment.tsv:2        good 2'
succeeds lexicon stats "${answer[@]}" --format json --top 1
is_json "$OUT"
holds "$OUT" '"schema": "palaute.lexicon-stats/1"'
fails 2 'survey is required' lexicon stats
fails 3 'nowhere.csv' lexicon stats nowhere.csv --answer comment
fails 4 'nowhere' lexicon stats "${answer[@]}" --lexicon nowhere

# diff
succeeds lexicon diff "$CORE" "$CORE" "${answer[@]}"
holds "$OUT" '0 of 2 answers change (0.0 %)'
succeeds lexicon diff "$CORE" "$CORE" "${answer[@]}" --lexicon after
holds "$OUT" '1 of 2 answers change (50.0 %)'
holds "$OUT" 'row 2, line 3, comment: slow delivery'
holds "$OUT" '  + service negative'
holds "$OUT" 'service delivery'
succeeds lexicon diff "$CORE" "$CORE" "${answer[@]}" --old-lexicon after --limit 0
holds "$OUT" 'and 1 answers more'
succeeds lexicon diff "$CORE" "$CORE" "${answer[@]}" --lexicon after --format json
is_json "$OUT"
fails 4 'nowhere' lexicon diff nowhere "$CORE" "${answer[@]}"

# mine
{
  echo 'nps,comment'
  for i in 1 2 3 4; do echo "$i,the router crashed"; echo "9,good service"; done
} >m.csv
succeeds lexicon mine m.csv --answer comment --language en --score nps:nps
holds "$OUT" '#palaute themes en 1'
holds "$OUT" 'general.overall	router'
holds "$OUT" '# 4 respondents, 4 clauses, novelty 1.00, score -2.89'
succeeds lexicon mine m.csv --answer comment --language en -o mined
holds mined/en/themes.tsv 'general.overall	router'
succeeds lexicon lint --lexicon mined
succeeds lexicon mine m.csv --answer comment --language en --min-support 5
is "$(cat "$OUT")" '' 'what is mined without support'
fails 2 'core lexicons' lexicon mine m.csv --answer comment --language en -o "$CORE"

# calibrate
{
  echo 'nps,comment'
  for i in 1 2 3 4 5 6 7 8 9 10; do
    printf '9,good service\n9,good service\n1,bad service\n1,bad service\n4,slow service\n5,service\n'
  done
} >c.csv
succeeds lexicon calibrate c.csv --answer comment --score nps:nps -o calibrated
holds "$OUT" 'nps: 60 respondents, 3 lines with enough uses'
holds "$OUT" '- slow -2'
holds calibrated/en/sentiment.tsv '10 uses'
succeeds lexicon lint --lexicon calibrated
fails 3 '--score' lexicon calibrate c.csv --answer comment
fails 2 'only 2 respondents' lexicon calibrate s.csv --answer comment --score nps:nps
fails 2 'do not rise' lexicon calibrate c.csv --answer comment --score nps:number:direction=lower
fails 2 'core lexicons' lexicon calibrate c.csv --answer comment --score nps:nps -o "$CORE"

# import
printf 'splendid\t2.8\t0.7\t[3]\n:)\t2.0\t1\t[2]\nthis+that\t-1\t1\t[1]\n' >vader.txt
succeeds lexicon import vader.txt --from vader --language en -o vader
holds "$OUT" "vader.txt:3: skipped 'this+that': is not read as one word"
holds "$OUT" '3 read = 2 imported + 0 duplicates + 1 skipped + 0 unmapped'
succeeds lexicon lint --lexicon vader
printf '%%\n1\tmoney\n2\tbody\n%%\nbargain*\t1\nelbow\t2\n' >liwc.dic
printf 'money\tprice\n' >map.tsv
succeeds lexicon import liwc.dic --from liwc --language en --map map.tsv -o liwc
holds "$OUT" "category 'body' has no meaning in the map: 1 words"
holds liwc/en/themes.tsv 'price	bargain*'
printf 'bodies\tprice\n' >other.tsv
palaute lexicon import liwc.dic --from liwc --language en --map other.tsv -o none
is $code 1 'the exit code of an import that finds no meaning'
printf 'money\tprise\n' >typo.tsv
fails 4 "did you mean 'price'?" lexicon import liwc.dic --from liwc --language en --map typo.tsv -o none
fails 2 '--map' lexicon import liwc.dic --from liwc --language en -o none
fails 3 'nowhere.txt' lexicon import nowhere.txt --from vader --language en -o none
fails 2 '--from' lexicon import vader.txt --language en -o none
finish
