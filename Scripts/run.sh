#!/usr/bin/env bash
# Builds Clio, gets data, and prints the profile of ISIS-K. Data comes from, in this order: CLIO_DATA (a file or folder);
# a store that holds more than the starter; the publisher's download; the starter, with a notice.
set -euo pipefail
cd "$(dirname "$0")/.."
swift build -c release --static-swift-stdlib --product clio >&2
clio="$(swift build -c release --static-swift-stdlib --show-bin-path)/clio"

held="$("$clio" data --format json 2>/dev/null | grep -o '"id" : "[^"]*"' | grep -cv '"starter@' || true)"
if [ -n "${CLIO_DATA:-}" ]; then
  if [ -d "$CLIO_DATA" ]; then
    files=()
    while IFS= read -r file; do files+=("$file"); done \
      < <(find "$CLIO_DATA" -maxdepth 1 -type f \( -iname '*.csv' -o -iname '*.zip' \) | sort)
    [ ${#files[@]} -gt 0 ] || { echo "clio: $CLIO_DATA: expected .csv or .zip files, found none" >&2; exit 2; }
  else
    files=("$CLIO_DATA")
  fi
  loaded=0
  for file in "${files[@]}"; do
    if "$clio" load "$file" >&2 || [ $? -eq 3 ]; then loaded=1; fi
  done
  [ "$loaded" = 1 ] || { echo "clio: nothing in CLIO_DATA could be loaded" >&2; exit 2; }
elif [ "$held" -gt 0 ]; then
  echo "clio: using the store at hand ($held editions)" >&2
elif ! "$clio" fetch ucdp-ged --timeout 10 >&2; then
  echo >&2
  echo "clio: the publisher cannot be reached, so this is the STARTER, a small hand-made sample: not for citation." >&2
  echo "clio: with a network: clio fetch ucdp-ged; with a file: CLIO_DATA=ged251-csv.zip make run" >&2
  echo >&2
  "$clio" load --starter >/dev/null
fi
"$clio" who ISIS-K
