# Our own gold answers against the lexicons that we ship: figures may rise, never fall.
. "$(dirname "$0")/common.sh"
export PALAUTE_LEXICONS="$CORPORA/../lexicons"
gold=$CORPORA/gold

succeeds evaluate "$gold/fi.tsv" --language fi --floor themes=0.91 --floor polarity=0.88 --floor two-class=0.96 --floor three-class=0.86
succeeds evaluate "$gold/en.tsv" --language en --floor themes=0.90 --floor polarity=0.88 --floor two-class=0.96 --floor three-class=0.83

# Nobody has read these to write a lexicon line, so they tell what a new survey will see.
succeeds evaluate "$gold/fi_fresh.tsv" --language fi --floor themes=0.63 --floor polarity=0.55 --floor two-class=0.84
succeeds evaluate "$gold/en_fresh.tsv" --language en --floor themes=0.64 --floor polarity=0.57 --floor two-class=0.82
