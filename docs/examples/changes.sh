#!/usr/bin/env bash
# Follows what changes in Cân Bằng and prints a line for each change: its number, what happened, and
# where to read it. Needs bash, curl and grep.
#
#   CANBANG_TOKEN=cb_… API=http://localhost:8080/api/v1 changes.sh [--once] cursor-file
#
# How far it has come stands in cursor-file, so it may be stopped and started at any time; without the
# file it begins with the first change. --once: ends when everything up to now was told. While the
# service is away or busy it tries again.
#
# Ends with 0 all told, 2 wrong use, 4 not allowed, 6 the cursor is of another history: read anew what
# you follow, then remove cursor-file.
set -uo pipefail

fail() {
  printf '%s\n' "$2" >&2
  exit "$1"
}

wait=30 once=
[ "${1:-}" = --once ] && wait=0 once=1 && shift
[ $# = 1 ] || fail 2 "Use: changes.sh [--once] cursor-file"
[ -n "${CANBANG_TOKEN:-}" ] || fail 2 "CANBANG_TOKEN is not set: an API token with the right changes:read."
cursor=$1
API=${API:-http://localhost:8080/api/v1}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# The token stays out of the list of processes.
(umask 077 && printf 'Authorization: Bearer %s\n' "$CANBANG_TOKEN" >"$folder/token")

while :; do
  after=$(cat "$cursor" 2>/dev/null || echo 0)
  status=$(curl -s --max-time 60 -o "$folder/body" -w '%{http_code}' -H "@$folder/token" \
    -H 'Accept: application/json, application/problem+json' "$API/changes?after=$after&limit=500&wait=$wait")
  case $status in
    200) ;;
    000 | 429 | 5*) sleep 5 && continue ;;
    410) fail 6 "$(cat "$folder/body")" ;;
    *) fail 4 "$(cat "$folder/body")" ;;
  esac
  # Deal with the changes here; the cursor goes on only afterwards.
  grep -o '"number":[0-9]*\|"action":"[A-Z_]*"\|"link":"[^"]*"' "$folder/body" |
    sed 's/^"[a-z]*"://; s/"//g' | paste -d ' ' - - -
  sed 's/.*"next":"\([^"]*\)".*/\1/' "$folder/body" >"$cursor.new" && mv "$cursor.new" "$cursor"
  grep -q '"more":true' "$folder/body" && continue
  [ -n "$once" ] && exit 0
  sleep 1
done
