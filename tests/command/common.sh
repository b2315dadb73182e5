# What the scripts of this folder share. Each is called with the command to test and a scratch folder, and works in that folder.
set -uo pipefail

readonly COMMAND=$1
readonly SCRATCH=$2
readonly HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# The standard output, standard error and exit code of the last call stand outside the folder that is watched.
readonly OUT=$SCRATCH.out ERR=$SCRATCH.err
code=0
failures=0

rm -rf "$SCRATCH"
mkdir -p "$SCRATCH"
cd "$SCRATCH" || exit 1

palaute() {
  "$COMMAND" "$@" >"$OUT" 2>"$ERR" </dev/null
  code=$?
}

# fault MESSAGE: notes a failure; the script goes on.
fault() {
  failures=$((failures + 1))
  printf 'FAILED (line %s): %s\n' "${BASH_LINENO[1]}" "$1"
  printf '  exit code %s\n' "$code"
  head -c 1500 "$ERR" | sed 's/^/  error: /'
}

# Every file of the scratch folder with its size and time of writing, and every folder.
files() { find . -type d -print -o -printf '%p %s %T@\n' | sort; }

# succeeds ARGUMENT...
succeeds() {
  palaute "$@"
  [ $code -eq 0 ] || fault "palaute $* was to succeed"
}

# fails CODE TEXT ARGUMENT...: that exit code, one line of standard error with that text, nothing on standard output, and no file
# added, removed or changed.
fails() {
  local expected=$1 text=$2 before
  shift 2
  before=$(files)
  palaute "$@"
  [ $code -eq "$expected" ] || fault "palaute $*: exit code $expected was expected"
  [ "$(wc -l <"$ERR")" -eq 1 ] || fault "palaute $*: one line of error was expected"
  [ "$(head -c 9 "$ERR")" = "palaute: " ] || fault "palaute $*: the error begins with 'palaute: '"
  grep -qF -- "$text" "$ERR" || fault "palaute $*: the error was to say '$text'"
  [ ! -s "$OUT" ] || fault "palaute $*: nothing was expected on standard output"
  [ "$(files)" = "$before" ] || fault "palaute $*: files were left: $(diff <(echo "$before") <(files))"
}

# holds FILE TEXT: the file holds the text on one line.
holds() { grep -qF -- "$2" "$1" || fault "$1 was to hold '$2'"; }

# is TEXT EXPECTED WHAT
is() { [ "$1" = "$2" ] || fault "$3 is '$1', '$2' was expected"; }

# is_json FILE...: each file is one JSON document.
is_json() {
  local file
  for file in "$@"; do
    "$CMAKE" -DFILE="$file" -P "$HERE/is_json.cmake" >/dev/null 2>&1 || fault "$file is no JSON"
  done
}

# A survey of three rows: praise, blame, nothing written.
small_survey() { printf 'id,nps,comment\n1,9,good service\n2,3,slow delivery\n3,8,\n'; }

finish() {
  rm -f "$OUT" "$ERR"
  [ $failures -eq 0 ] || { printf '%s failed\n' "$failures"; exit 1; }
  rm -rf "$SCRATCH"
  exit 0
}
