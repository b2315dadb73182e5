# Agreement with people: figures, floors, maps, other tables' columns.
. "$(dirname "$0")/common.sh"
printf 'text\tthemes\tsentiment\tprompt\ngood service\tservice:+\tpositive\topen\nslow delivery\tdelivery:-\tnegative\topen\nnothing at all\t\tneutral\twhy\n' >gold.tsv

succeeds evaluate gold.tsv --language en
holds "$OUT" 'Themes, 3 answers'
holds "$OUT" 'theme and polarity, F1    1.000'
holds "$OUT" 'two classes, macro F1     1.000'
holds "$ERR" '3 read = 3 compared + 0 skipped + 0 rejected'
succeeds evaluate gold.tsv --format json
is_json "$OUT"
succeeds evaluate gold.tsv --floor polarity=0.9 --floor two-class=1

printf 'text\tcode\tstars\n good service\tstaff\t5\nslow delivery\tspeed\t1\ngood delivery\tspeed\t2\nok\tunreadable\t3\n' >reviews.tsv
printf '#palaute map en 1\nservice\tstaff\ndelivery:-\tspeed\n' >map.tsv
succeeds evaluate reviews.tsv --themes code --skip unreadable --sentiment stars:positive=4-5:negative=1,2 --score stars:csat --map map.tsv
holds "$ERR" '4 read = 3 compared + 1 skipped + 0 rejected'
holds "$OUT" 'micro F1                  0.800'
holds "$OUT" 'Sentiment, 3 answers'
holds "$OUT" 'Score, 3 answers'
palaute evaluate reviews.tsv --themes code --map map.tsv --floor themes=0.99
is $code 1 "the exit code below a floor"
holds "$ERR" 'below its floor of 0.99'
printf 'text\ngood service\nslow delivery\n' >wave.csv
succeeds evaluate gold.tsv --prevalence wave.csv
holds "$OUT" 'Share of answers, corrected for the errors above'

fails 3 'nowhere.tsv' evaluate nowhere.tsv
palaute evaluate gold.tsv --floor beauty=1
is $code 2 "the exit code of an unknown floor"
holds "$ERR" "cannot hold a floor 'beauty=1'"
printf '#palaute map en 1\nprise\tcost\n' >wrong.tsv
fails 4 "wrong.tsv:2:1: unknown theme 'prise'" evaluate gold.tsv --map wrong.tsv
fails 2 "write COL:positive=1,2" evaluate gold.tsv --sentiment sentiment:good=1
finish
