#!/usr/bin/env bash
# Runs all tests against a PostgreSQL server of their own, and ends with "N passed, N failed, N skipped".
#   ./test.sh [arguments of dotnet test]      all projects of the solution when there are none
# FACTCHECK_TEST_SECONDS  the longest the tests may take; 1500
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1
export MSBUILDDISABLENODEREUSE=1
# Settings for somebody else's server are not for this one.
for variable in "${!PG@}"; do unset "$variable"; done

folder=""
programs=""
run=""
as_server=()

start_server() {
  programs="$(compgen -G '/usr/lib/postgresql/*/bin/pg_ctl' | sort -V | tail -n 1 || true)"
  programs="$(dirname "${programs:-$(command -v pg_ctl)}")"
  folder="$(mktemp -d /tmp/factcheck-test.XXXXXX)"
  if [ "$(id -u)" -eq 0 ]; then
    # PostgreSQL refuses to run as root.
    as_server=(setpriv --reuid=postgres --regid=postgres --init-groups)
    chown postgres: "$folder"
  fi
  (
    cd "$folder"
    export LC_ALL=C.UTF-8
    "${as_server[@]}" "$programs/initdb" -D "$folder/data" -U postgres --auth-local=trust --auth-host=reject \
      --encoding=UTF8 --locale=C.UTF-8 --no-sync
    "${as_server[@]}" "$programs/pg_ctl" start -D "$folder/data" -l "$folder/server.log" -w -o "-k $folder -c listen_addresses='' \
      -c max_connections=300 -c shared_buffers=256MB -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
  ) >"$folder/start.log" 2>&1 || { cat "$folder/start.log" >&2; exit 1; }
  # What tests leave behind when they are ended in the middle lies in here too, and goes with it.
  mkdir "$folder/tests"
  export TMPDIR="$folder/tests"
  export FACTCHECK_TEST_POSTGRES="Host=$folder;Username=postgres;Database=postgres"
}

clean_up() {
  trap '' INT TERM
  if [ -n "$run" ] && kill "$run" 2>/dev/null; then
    wait "$run" || true
  fi
  if [ -n "$folder" ]; then
    for data in "$folder/data" "$folder"/tests/*/postgres/data; do
      (cd / && "${as_server[@]}" "$programs/pg_ctl" stop -D "$data" -m immediate -w) >/dev/null 2>&1 || true
    done
    rm -rf "$folder"
  fi
}

trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

.ci/packages postgresql
.ci/packages chromium || echo "Without chromium the browser tests are skipped."
start_server

# Style and warnings are for .ci/run.
[ $# -gt 0 ] || set -- --solution FactCheck.sln -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false
mkdir -p artifacts
log="artifacts/test.log"
: >"$log"
# Not in the foreground, so that this script hears Ctrl+C; no pipe, which a build server left behind would keep open.
timeout --kill-after=30 "${FACTCHECK_TEST_SECONDS:-1500}" dotnet test "$@" --no-ansi --no-progress >"$log" 2>&1 &
run=$!
tail -n +1 -s 0.2 -f --pid="$run" "$log" &
printer=$!
code=0
wait "$run" || code=$?
run=""
wait "$printer" || true

[ "$code" -ne 124 ] || echo "The tests took longer than ${FACTCHECK_TEST_SECONDS:-1500} seconds and were ended."
awk -v code="$code" '
  /^Test run summary:/ { on = 1 }
  on && $1 == "failed:" { failed = $2 }
  on && $1 == "succeeded:" { passed = $2 }
  on && $1 == "skipped:" { skipped = $2 }
  END {
    if (code != 0 && failed == 0) {
      print "The run itself failed (exit code " code ") and counts as one failure."
      failed = 1
    }
    printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
  }' "$log"
exit "$code"
