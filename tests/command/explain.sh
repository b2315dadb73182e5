# palaute explain: why each tag, for people and for programs.
. "$(dirname "$0")/common.sh"

succeeds explain 'The service was not good, but expensive.'
holds "$OUT" 'service'
holds "$OUT" 'en/sentiment.tsv:2'
for text in 'The service was not good.' '' '-' $'quote " and \\ \e[31m\n two' '<script>alert(1)</script>' '👍🏽 e' 'Доставка'; do
  succeeds explain --format json "$text"
  cp "$OUT" explanation.json
  is_json explanation.json
done
succeeds explain --format json --language fi 'ok'
holds "$OUT" '"language": "fi"'
"$COMMAND" explain --format json <<<'Palvelu ei ollut hyvää' >"$OUT" 2>"$ERR" || fault "standard input was to be read"
holds "$OUT" '"negator"'

# What an answer holds does not reach the terminal as a command.
succeeds explain $'good \e]0;title\a service \u202Eright to left'
! grep -q $'\e\|\a\|\u202E' "$OUT" || fault "control characters reach the terminal"
fails 2 'prompt' explain --prompt what 'good'
finish
