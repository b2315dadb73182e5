# Where output cannot be written, the place is named and nothing half-written stays.
. "$(dirname "$0")/common.sh"
small_survey >s.csv
printf 'of the last run\n' >taken
mkdir folder
tag=(tag s.csv --answer comment)
report=(report s.csv --answer comment --score nps:nps)

fails 2 'no/such/tags.csv: cannot be written' "${tag[@]}" -o no/such/tags.csv
fails 2 'taken/tags.csv: cannot be written' "${tag[@]}" -o taken/tags.csv
fails 2 'folder: cannot be written' "${tag[@]}" --format csv -o folder
fails 2 'taken: cannot be written; -o names a folder that can' "${report[@]}" -o taken
fails 2 'taken/out: cannot be written' "${report[@]}" -o taken/out
is "$(cat taken)" 'of the last run' "the file in the way"

# A folder that stands where a file is to go: what was made before it is not left as a half.
mkdir -p out/report.html
palaute "${report[@]}" -o out
is $code 2 "the exit code"
is "$(find out -name '*.partial')" '' "what is half-written"

# Standard output that takes no more.
if [ -e /dev/full ]; then
  "$COMMAND" "${tag[@]}" >/dev/full 2>"$ERR"
  is $? 3 "the exit code of a full disk"
  holds "$ERR" 'could not be written to their end'
fi

# A device is written into, never replaced.
mkfifo pipe
cat pipe >from_pipe &
succeeds "${tag[@]}" --format csv -o pipe
wait $!
[ -p pipe ] || fault "the pipe was replaced"
holds from_pipe '2,r2,comment,en,negative,-0.58,delivery:negative,,,'
finish
