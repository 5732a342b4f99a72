#!/usr/bin/env bash
# Builds FactCheck and starts it with the demo desk; Ctrl+C ends it, its database included.
#   ./run.sh [arguments of the app]
# ASPNETCORE_URLS               where it listens; http://localhost:5080
# FACTCHECK_DATA                where it keeps its data; see docs/operations.md
# ConnectionStrings__FactCheck  a PostgreSQL database to use instead of one of its own
# FACTCHECK_DEMO                false: no demo desk
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
output="$here/src/FactCheck.Web/bin/Release/net10.0"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1
export ASPNETCORE_URLS="${ASPNETCORE_URLS:-http://localhost:5080}"
export ASPNETCORE_CONTENTROOT="$output"
export FACTCHECK_DEMO="${FACTCHECK_DEMO:-true}"

if ! command -v dotnet >/dev/null; then
  echo "Please install the .NET 10 SDK: https://dotnet.microsoft.com/download" >&2
  exit 1
fi
if [ -z "${ConnectionStrings__FactCheck:-}" ]; then
  "$here/.ci/packages" postgresql
fi

# Two copies started at once must not build into the same folder at the same time.
mkdir -p "$here/artifacts"
exec 9>"$here/artifacts/build.lock"
flock 9
log="$here/artifacts/build.log"
echo "Building FactCheck ..." >&2
# Whoever starts the app wants it to run: style and warnings are for .ci/run, and cost a third of the time.
options=(-c Release -nodeReuse:false -p:UseSharedCompilation=false -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false)
if ! (cd "$here" && dotnet build src/FactCheck.Web "${options[@]}") >"$log" 2>&1 9>&-; then
  cat "$log" >&2
  exit 1
fi
exec 9>&-

if [ $# -eq 0 ]; then
  echo "FactCheck: ${ASPNETCORE_URLS%%;*}  (Ctrl+C ends it)"
fi
exec dotnet "$output/FactCheck.Web.dll" "$@"
