#!/usr/bin/env bash
# Asks a running server what its own OpenAPI document says can be asked, and much that cannot: no answer may be a failure of
# the server, or another than the document says. Needs schemathesis (pip install schemathesis), or SCHEMATHESIS=its path.
set -euo pipefail
cd "$(dirname "$0")/.."
schemathesis="${SCHEMATHESIS:-schemathesis}"
command -v "$schemathesis" >/dev/null || {
  echo "api_check: expected schemathesis on the PATH, found none (pip install schemathesis)" >&2
  exit 2
}
swift build --product clio >&2
clio="$(swift build --show-bin-path)/clio"

folder="$(mktemp -d)"
server=""
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$folder"
}
trap finish EXIT

"$clio" load --starter --store "$folder/clio.sqlite" >&2
"$clio" serve --port 0 --store "$folder/clio.sqlite" >"$folder/address" &
server=$!
for _ in $(seq 100); do
  grep -q listening "$folder/address" && break
  sleep 0.1
done
address="$(grep -oE 'http://[0-9.:]+/' "$folder/address")"

# Its notes of requests go to the temporary folder.
config="$PWD/Scripts/schemathesis.toml"
cd "$folder"
"$schemathesis" --config-file "$config" run "${address}api/v1/openapi.json" --max-examples "${EXAMPLES:-20}"
