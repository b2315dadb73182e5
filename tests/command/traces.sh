# The whole ledger of an answer, as people and programs read it, against golden files. After a change that is meant, write them anew:
# UPDATE_TRACES=1 ctest -R command_traces, and read the difference.
. "$(dirname "$0")/common.sh"

# The words of the report are the real ones.
for language in fi en; do
  mkdir -p "words/$language"
  cp "$CORPORA/../lexicons/$language/phrases.tsv" "words/$language/"
done

# trace NAME ARGUMENT...: what explain prints is the golden text, as a table and as JSON.
trace() {
  local name=$1 format
  shift
  for format in table json; do
    succeeds explain --lexicon words --format "$format" "$@"
    [ -z "${UPDATE_TRACES:-}" ] || cp "$OUT" "$HERE/traces/$name.$format"
    diff -u "$HERE/traces/$name.$format" "$OUT" || fault "the $format of $name is not the golden one"
  done
}

trace negation 'The service was not good, but the price is not bad.'
trace compound_part --language fi 'Asiakaspalvelu ei ollut huonoa mutta toimitus oli hidas.'
trace theme_and_valence --language fi 'Ystävällinen palvelu, kallis hinta'
trace asked --prompt improve 'Delivery'
trace no_content --language fi 'en osaa sanoa'
trace hostile $'good \e[31m<b>service</b>, =1+1'
finish
