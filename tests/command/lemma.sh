# palaute lemma: which word is it, and how often is that right?
. "$(dirname "$0")/common.sh"
export PALAUTE_LEXICONS=$CORPORA/../lexicons

succeeds lemma 'Palvelusta ei toimi. Hyväääää!'
holds "$OUT" $'palvelusta\tpalvelu\tN'
holds "$OUT" $'toimi\ttoimia\tV'
holds "$OUT" $'hyväääää\thyvä\tA'
"$COMMAND" lemma --language en <<<'They were disappointed.' >"$OUT" 2>"$ERR" || fault "standard input was to be read"
holds "$OUT" $'were\tbe\tV'

# Spelling can be switched off.
succeeds lemma --language en 'delviery'
holds "$OUT" $'delivery\tcorrected'
succeeds lemma --language en --spelling off 'delviery'
holds "$OUT" $'-\tunknown'

# A table of words with their lemmas measures.
printf 'form\tlemma\tupos\tsent\ttok\nservices\tservice\tNOUN\ta\t1\nwent\tgo\tVERB\ta\t2\nwas\tgo\tVERB\ta\t3\n.\t.\tPUNCT\ta\t4\n' >gold.tsv
succeeds lemma --evaluate gold.tsv --language en --errors 5
holds "$OUT" '2 of 3'
holds "$OUT" 'was (override): be, not go'
palaute lemma --evaluate gold.tsv --language en --floor 90
is $code 1 "the exit code below the floor"
succeeds lemma --evaluate gold.tsv --language en --floor 60
fails 2 'language' lemma --evaluate gold.tsv
fails 3 'nowhere.tsv' lemma --evaluate nowhere.tsv --language en
printf 'word\tlemma\n' >nameless.tsv
fails 3 'form and lemma' lemma --evaluate nameless.tsv --language en
printf 'form\tlemma\nservices\n' >short.tsv
fails 3 'short.tsv:2' lemma --evaluate short.tsv --language en
fails 2 'dictionary' lemma --dictionary ispell x

# What a text holds does not reach the terminal as a command.
succeeds lemma $'good \e]0;title\a'
! grep -q $'\e\|\a' "$OUT" || fault "control characters reach the terminal"
finish
