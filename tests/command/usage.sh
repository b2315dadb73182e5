# A command line that cannot be understood is answered in one line, with exit code 2.
. "$(dirname "$0")/common.sh"
small_survey >s.csv

succeeds --help
holds "$OUT" 'palaute inspect survey.csv'
succeeds tag --help
holds "$OUT" '--answer'
succeeds --version
is "$(cut -d' ' -f1 "$OUT")" palaute "the name beside the version"

fails 2 'name a command'
fails 2 "unknown command 'rpeort'; did you mean 'report'?" rpeort s.csv
fails 2 "unknown command 'inpsect'; did you mean 'inspect'?" inpsect s.csv
fails 2 "unknown command 'zap'; palaute --help lists the commands" zap
fails 2 'palaute tag --help lists the options' tag
fails 2 '--anwser' tag s.csv --anwser comment
fails 2 '--no-such-option' tag s.csv --no-such-option
fails 2 'surplus.csv' tag s.csv surplus.csv
fails 2 'threads' tag s.csv --threads many
fails 2 'threads' tag s.csv --threads -2
fails 2 'min-n' report s.csv --min-n 0
fails 2 'language' tag s.csv --language no
fails 2 'format' tag s.csv --format xlsx
fails 2 'progress' tag s.csv --progress sometimes
fails 2 'header-rows' tag s.csv --header-rows 4
fails 2 "a separator is ; , | or tab" tag s.csv --separator x
fails 2 'name the kind of score' tag s.csv --score nps
fails 2 'name the kind of score' tag s.csv --score nps:stars
fails 2 "'10-0' is none of MIN-MAX" tag s.csv --score nps:nps:10-0
fails 2 "'direction=up' is none of" tag s.csv --score nps:nps:direction=up
fails 2 "'missing=x' is none of" tag s.csv --score nps:nps:missing=x
fails 2 'prompt is one of' tag s.csv --answer comment:prompt=what
fails 2 'a wave is COLUMN' tag s.csv --wave date:week
fails 2 'add :direction=ease or :direction=effort' tag s.csv --answer comment --score nps:ces
fails 2 'drivers need a numeric score' report s.csv --answer comment -o out
succeeds tag s.csv --answer comment --score nps:ces:0-10:direction=ease

# An option that may be repeated takes one value at a time, so that what follows is not swallowed.
succeeds tag --answer comment s.csv
succeeds tag --segment nps --answer comment s.csv
succeeds explain --lexicon "$PALAUTE_LEXICONS" 'good service'
succeeds tag s.csv --answer 3
finish
