# Progress is shown on a terminal only, on standard error, and taken away before anything else is said.
. "$(dirname "$0")/common.sh"
{ echo 'id,comment' && yes '5,good service' | head -n 2000; } >s.csv
tag=(tag s.csv --answer comment -o tags.csv)

succeeds "${tag[@]}"
! grep -q 'tagged' "$ERR" || fault "progress without a terminal"
succeeds "${tag[@]}" --progress always
grep -q $'\r\e\[Ktagged [0-9]* rows' "$ERR" || fault "no progress with --progress always"
grep -q $'rows\r\e\[K2000 rows read' "$ERR" || fault "the line of progress was to be cleared before the account"
succeeds "${tag[@]}" --progress always --quiet
[ ! -s "$ERR" ] || fault "--quiet was not"

if command -v script >/dev/null; then
  on_terminal() { script -qec "$(printf '%q ' "$COMMAND" "${tag[@]}" "$@")" /dev/null </dev/null >"$ERR" 2>&1; }
  on_terminal
  grep -q 'tagged [0-9]* rows' "$ERR" || fault "no progress on a terminal"
  on_terminal --progress never
  ! grep -q 'tagged' "$ERR" || fault "progress with --progress never"
fi
finish
