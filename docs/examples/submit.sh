#!/usr/bin/env bash
# Sends a report to Cân Bằng and proves that it arrived. Needs bash, curl, and sha256sum or shasum.
#
#   CANBANG_TOKEN=cb_… API=http://localhost:8080/api/v1 submit.sh SRB-ANNUAL TYT-HON-TRE 2024 report.json
#
# Asks what is owed, tries the report without keeping it, sends it, and recomputes the number of the
# receipt. Every step may be repeated: the same content sent again changes nothing. While the service
# is away or busy it tries again for up to a minute. (submit.py also recomputes the hash of the content.)
#
# Ends with 0 sent and proven, 2 wrong use, 3 refused for its content, 4 not allowed or unknown,
# 5 the service could not be reached, 6 the receipt does not fit.
set -uo pipefail

fail() {
  code=$1
  shift
  printf '%s\n' "$*" >&2
  exit "$code"
}

[ $# = 4 ] || fail 2 "Use: submit.sh SERIES ORGANISATION PERIOD content.json"
[ -n "${CANBANG_TOKEN:-}" ] || fail 2 "CANBANG_TOKEN is not set: an API token with the role REPORTER."
series=$1 organisation=$2 period=$3 content=$4
[ -r "$content" ] || fail 2 "Cannot read $content."
API=${API:-http://localhost:8080/api/v1}
report=$API/reports/$series/$organisation/$period
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Asks, again after a while where that may help; the answer's status is in $status.
ask() {
  local end=$((SECONDS + ${CANBANG_PATIENCE:-60})) pause
  while :; do
    # The token stays out of the list of processes.
    status=$(curl -s --max-time 30 -o "$folder/body" -D "$folder/head" -w '%{http_code}' \
      -H "@$folder/token" -H 'Accept: application/json, application/problem+json' "$@")
    pause=$(tr -d '\r' <"$folder/head" 2>/dev/null | sed -n 's/^[Rr]etry-[Aa]fter: //p')
    { [ "$status" != 000 ] && [ -z "$pause" ]; } || [ $SECONDS -ge $end ] && return
    sleep "${pause:-1}"
    rm -f "$folder/head"
  done
}

# Ends the script where the answer is no good one.
expect() {
  case $status in
    2*) ;;
    000) fail 5 "The service cannot be reached: $API" ;;
    401 | 403 | 404) fail 4 "$(cat "$folder/body")" ;;
    429 | 5*) fail 5 "$(cat "$folder/body")" ;;
    *) fail 3 "$(cat "$folder/body")" ;;
  esac
}

# The text or number under the key $1 of a flat answer.
field() {
  sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p" "$folder/body"
}

sha256() {
  if command -v sha256sum >/dev/null 2>&1; then sha256sum; else shasum -a 256; fi | cut -d' ' -f1
}

(umask 077 && printf 'Authorization: Bearer %s\n' "$CANBANG_TOKEN" >"$folder/token")

ask "$API/report-obligations?organisation=$organisation&timeliness=DUE,OVERDUE"
expect
printf 'Owed: %s\n' "$(cat "$folder/body")"

# A report that was begun is changed only by whoever has seen it as it stands.
ask "$report"
match=()
if [ "$status" = 200 ]; then
  match=(-H "If-Match: $(tr -d '\r' <"$folder/head" | sed -n 's/^[Ee][Tt]ag: //p')")
fi
send=(-X PUT -H 'Content-Type: application/json' --data-binary "@$content" ${match[@]+"${match[@]}"})

ask "${send[@]}" "$report?submit=true&dryRun=true"
expect
echo 'Would be accepted.'

ask "${send[@]}" "$report?submit=true"
expect

ask "$report/receipt"
expect
number=$(field number)
stated=$(field series)/$(field organisation)/$(field period)/$(field revision)/$(field sha256)
proof=BN-$(printf '%s' "$stated" | sha256 | cut -c1-16 | tr a-f A-F)
[ "$proof" = "$number" ] || fail 6 "The receipt's number is $number, it should be $proof."
echo "Sent: receipt $number of $(field receivedAt), SHA-256 $(field sha256); the number is verified."
